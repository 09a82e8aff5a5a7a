/** What `npm run ask` prints of an answer: what a language model wrote, checked, before the documents' own words. */
import { describe, expect, it } from 'vitest';
import type { Answer, AnswerSentence, Written } from '#contract/ask';
import { answerLines } from '../../../server/cli/ask-command.ts';

const quotation = (label: string, parts: Partial<AnswerSentence> = {}): AnswerSentence => ({
  text: `Quoted from ${label}.`,
  language: 'en',
  damaged: false,
  marks: [],
  citation: { document: label, paragraph: '1', start: 0, end: 9, label },
  ...parts,
});
const answer = (parts: Partial<Answer> = {}): Answer => ({
  language: 'en',
  query: 'Who?',
  filter: {},
  named: {},
  sentences: [quotation('A, para. 1')],
  hits: [],
  refusal: null,
  reply: null,
  followups: [],
  written: null,
  timings: { search: 0, firstSentence: 0, total: 0 },
  ...parts,
});
const written = (parts: Partial<Written> = {}): Written => ({
  model: 'X',
  sentences: [
    {
      text: 'So it\u001B[2J\nis.',
      language: 'en',
      supported: true,
      quotations: [
        quotation('A, para. 1'),
        quotation('B, para. 2', { damaged: true }),
        quotation('A, para. 1'),
      ],
    },
    { text: 'Made up.', language: 'en', supported: false, quotations: [] },
  ],
  withheld: 0,
  fallback: null,
  ...parts,
});
const verbatim = ['Quoted from A, para. 1.', '  — A, para. 1', ''];

describe('answerLines', () => {
  it('has the quotations with their citations where no model wrote', () => {
    expect(answerLines(answer())).toEqual(verbatim);
  });

  it('has what was written first, under its label, each sentence with what it rests on', () => {
    expect(answerLines(answer({ written: written() }))).toEqual([
      'Written by the language model \u2068X\u2069 from the paragraphs cited; each sentence was checked against them. The quotations below are the documents’ own words.',
      '',
      'So it[2J is.',
      '  — A, para. 1',
      '  — B, para. 2 [damaged text: check the original]',
      '',
      'Made up. (not found in the documents)',
      '',
      ...verbatim,
      'Quoted from B, para. 2.',
      '  — B, para. 2 [damaged text: check the original]',
      '',
    ]);
  });

  it('says how many sentences were withheld, in the language of the answer', () => {
    expect(answerLines(answer({ language: 'ar', written: written({ withheld: 2 }) }))[1]).toBe(
      'عدد الجُمل التي حُذفت لعدم وجودها في الوثائق: ٢',
    );
  });

  it('says why the model is not heard, and quotes all the same', () => {
    const fallback = { reason: 'busy' as const, message: 'The language model is busy.' };
    expect(answerLines(answer({ written: written({ sentences: [], fallback }) }))).toEqual([
      fallback.message,
      '',
      ...verbatim,
    ]);
  });
});
