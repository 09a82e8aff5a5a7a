/** A sheet with a question of every type, and a corpus of two paragraphs to cite. */
import type { FindSource } from '../../../../server/training/trainers/find-source.ts';
import { findText } from '../../../../server/training/trainers/find-text.ts';
import type { LessonSheet, SheetQuotation } from '../../../../server/training/trainers/sheet.ts';

export const hostile = `</p><script>alert("1")</script> ~ = # { } : \\ -> &lt; 100% // ::x::\n\tأ|ب`;

export const quotation: SheetQuotation = {
  text: 'تُكفل للضحايا الحماية.',
  language: 'ar',
  damaged: false,
  label: 'A/HRC/14/32, para. 77',
};

const text = (written: string) => ({ text: written, language: 'en' as const });
const option = (id: string, written: string, feedback: string | null = null) => ({
  id,
  ...text(written),
  feedback: feedback === null ? null : text(feedback),
});

export const sheet = (parts: Partial<LessonSheet> = {}): LessonSheet => ({
  id: 'protection',
  title: 'Protection',
  aims: ['Can say who is protected', 'Can say how'],
  minutes: 15,
  language: 'en',
  cards: [{ says: text('Victims are protected.'), quotation }],
  questions: [
    {
      id: 'q-choice',
      type: 'choice',
      prompt: [text('Who is protected?')],
      options: [option('a', 'Offenders', 'Read it again.'), option('b', 'Victims', 'Yes: victims.')],
      key: 'b',
      feedback: null,
      sources: [quotation],
    },
    {
      id: 'q-true-false',
      type: 'true-false',
      prompt: [text('True or false?'), { text: 'الحماية اختيارية.', language: 'ar' }],
      key: false,
      feedback: text('It is guaranteed.'),
      sources: [{ ...quotation, damaged: true }],
    },
    {
      id: 'q-short',
      type: 'short',
      prompt: [text('How many days?')],
      answers: [text('30'), text('thirty')],
      feedback: null,
      sources: [],
    },
    {
      id: 'q-match',
      type: 'match',
      prompt: [text('Match:')],
      rows: [[text('Protocol')], [text('Convention')]],
      options: [option('a', '1989'), option('b', '2000')],
      key: ['b', 'a'],
      feedback: null,
      sources: [],
    },
    {
      id: 'q-order',
      type: 'order',
      prompt: [text('Put in order:')],
      options: [option('a', 'Second'), option('b', 'First')],
      key: ['b', 'a'],
      feedback: null,
      sources: [],
    },
    {
      id: 'q-free-text',
      type: 'free-text',
      prompt: [text('Say it in your own words.')],
      points: [text('Protection'), text('Victims')],
      feedback: null,
      sources: [quotation],
    },
  ],
  ...parts,
});

/** The same sheet with these words wherever anybody writes any. */
export const sheetSaying = (words: string): LessonSheet =>
  JSON.parse(
    JSON.stringify(sheet(), (key, value: unknown) =>
      ['text', 'title', 'label'].includes(key) ? words : key === 'aims' ? [words] : value,
    ),
  );

const paragraphs: Record<string, string> = {
  'A/HRC/14/32 77': 'تُكفل للضحايا الحماية. ويحق لهم فترة 30 يوماً على الأقل.',
  'A/HRC/14/32 78': 'Second paragraph.',
};

/** Knows two paragraphs. */
export const findSource: FindSource = (document, paragraph, quote) => {
  const number = paragraph.match(/\d+/)?.[0] ?? '';
  const found = paragraphs[`${document.replace(/^See /, '')} ${number}`];
  const range = found && (quote === undefined ? [0, found.length] : findText(found, quote));
  if (found === undefined || !range) return undefined;
  const [start = 0, end = 0] = range;
  const language = 'ar' as const;
  return {
    document: 'a-hrc-14-32',
    paragraph: Number(number),
    start,
    end,
    text: found.slice(start, end),
    language,
    marks: [],
  };
};
