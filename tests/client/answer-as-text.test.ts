/** A copied answer: quotations with their numbers, then citations with title and date, in the language of the question. */
import { describe, expect, it } from 'vitest';
import { nothingYet } from '#contract/answer-so-far';
import type { DocumentSummary } from '#contract/documents';
import { answerAsText } from '../../client/features/chat/answer-as-text.ts';
import type { Turn } from '../../client/features/chat/conversation.ts';
import { citation, sentence } from './samples.ts';

const inEvery = (text: string) => ({
  ar: `${text} ar`,
  en: `${text} en`,
  fr: text,
  es: text,
  ru: text,
  zh: text,
});
const report: DocumentSummary = {
  id: 'a-hrc-14-32',
  symbol: 'A/HRC/14/32',
  citeAs: null,
  title: inEvery('Report'),
  body: inEvery('Council'),
  date: '2010-05-04',
  language: 'ar',
  damaged: false,
  paragraphs: 137,
  versions: [],
};
const turn = (parts: Partial<Turn>): Turn => ({
  key: 'k',
  request: null,
  received: 0,
  filter: {},
  literal: false,
  unkept: false,
  feedback: null,
  question: 'Who is protected?',
  previous: null,
  ...nothingYet,
  phase: 'done',
  language: 'en',
  ...parts,
});
const words = {
  leadIn: 'The documents state:',
  sources: 'Sources',
  damaged: 'Damaged text',
  fullCitation: ({ label, title, date }: { label: string; title: string; date: string }) =>
    `${label}. ${title} (${date})`,
};
const label = 'A/HRC/14/32, para. 77';

describe('answerAsText', () => {
  it('writes every quotation with its number and every paragraph once', () => {
    const first = sentence({ citation: citation({ label }) });
    const second = sentence({
      text: 'وتُقدَّم لهم المساعدة.',
      citation: citation({ label, start: 30, end: 50 }),
    });
    expect(answerAsText(turn({ sentences: [first, second] }), 'en', [report], words)).toBe(
      [
        'Who is protected?',
        'The documents state:',
        `${first.text} [1]`,
        `${second.text} [1]`,
        'Sources\n[1] A/HRC/14/32, para. 77. Report en (4 May 2010)',
      ].join('\n\n'),
    );
  });

  it('numbers in Arabic digits in Arabic, and says what is damaged', () => {
    const damaged = sentence({ damaged: true });
    const text = answerAsText(turn({ sentences: [damaged] }), 'ar', [report], words);
    expect(text).toContain(`${damaged.text} [١] (Damaged text)`);
    expect(text).toContain('[١] A/HRC/14/32، الفقرة ٧٧. Report ar (٤ أيار/مايو ٢٠١٠)');
  });

  it('still cites a document that is not in the list', () => {
    const text = answerAsText(
      turn({ sentences: [sentence({ citation: citation({ label }) })] }),
      'en',
      [],
      words,
    );
    expect(text).toContain('Sources\n[1] A/HRC/14/32, para. 77');
  });
});
