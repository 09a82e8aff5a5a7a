/** A file of questions to begin with: the columns, and an example of each kind that needs explaining. */

export const columns = [
  'type',
  'question',
  'answer',
  'wrong1',
  'wrong2',
  'wrong3',
  'feedback',
  'document',
  'paragraph',
  'quote',
] as const;
export type Column = (typeof columns)[number];
type Row = Partial<Record<Column, string>>;

const recovery = {
  document: 'A/HRC/14/32',
  paragraph: '77',
  quote: 'ويحق للضحايا فترة 30 يوماً بحد أدنى لاستعادة عافيتهم والهروب من نفوذ المتجرين',
};
const protocol = { document: 'A/HRC/14/32', paragraph: '13' };

const examples: Readonly<Record<'ar' | 'en', readonly Row[]>> = {
  ar: [
    {
      type: 'choice',
      question: 'ما أقل فترة يحق للضحايا أن يستعيدوا فيها عافيتهم بموجب اتفاقية مجلس أوروبا؟',
      answer: '30 يوماً',
      wrong1: '10 أيام',
      wrong2: '60 يوماً',
      wrong3: '90 يوماً',
      feedback: 'الفترة 30 يوماً بحد أدنى.',
      ...recovery,
    },
    {
      type: 'true-false',
      question: 'بروتوكول باليرمو مكمل لاتفاقية الأمم المتحدة لمكافحة الجريمة المنظمة عبر الوطنية.',
      answer: 'true',
      ...protocol,
    },
    {
      type: 'short',
      question: 'في أي عام اعتمدت الجمعية العامة بروتوكول باليرمو؟',
      answer: '2000',
      ...protocol,
    },
  ],
  en: [
    {
      type: 'choice',
      question: 'What is the shortest period that the Council of Europe Convention gives victims to recover?',
      answer: '30 days',
      wrong1: '10 days',
      wrong2: '60 days',
      wrong3: '90 days',
      feedback: 'The period is at least 30 days.',
      ...recovery,
    },
    {
      type: 'true-false',
      question:
        'The Palermo Protocol supplements the United Nations Convention against Transnational Organized Crime.',
      answer: 'true',
      ...protocol,
    },
    {
      type: 'short',
      question: 'In which year did the General Assembly adopt the Palermo Protocol?',
      answer: '2000',
      ...protocol,
    },
  ],
};

const cell = (text: string): string => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** Spreadsheets take a file without its byte order mark for one in an older encoding. */
const byteOrderMark = '\uFEFF';

/** RFC 4180, in UTF-8. */
export function template(language: 'ar' | 'en'): string {
  const rows = examples[language].map((row) => columns.map((column) => row[column] ?? ''));
  const lines = [columns, ...rows].map((cells) => `${cells.map(cell).join(',')}\r\n`);
  return byteOrderMark + lines.join('');
}
