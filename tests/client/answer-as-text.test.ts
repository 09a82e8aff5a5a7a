/** A copied answer: quotations with their numbers, then citations with title and date, in the language of the question. */
import { describe, expect, it } from 'vitest';
import { nothingYet } from '#contract/answer-so-far';
import type { Written } from '#contract/ask';
import type { DocumentSummary } from '#contract/documents';
import { answerAsText } from '../../client/features/chat/answer-as-text.ts';
import type { Turn } from '../../client/features/chat/conversation.ts';
import { howMade } from '../../client/features/chat/how-made.tsx';
import { citation, sentence, written, writtenSentence } from './samples.ts';

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
  inShort: 'In short',
  writtenBy: (model: string) => `Written by ${model}`,
  ownWords: 'Their own words',
  howMade: (by: Written | null) => `Made: ${howMade(by)}`,
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
        'Made: madeByQuoting',
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

  describe('with what a language model wrote', () => {
    const quoted = sentence({ citation: citation({ label }) });
    const further = sentence({ citation: citation({ paragraph: 12, label: 'A/HRC/14/32, para. 12' }) });
    const by = written({
      sentences: [
        writtenSentence({ quotations: [further, quoted, further] }),
        writtenSentence({ text: 'They are paid.', supported: false, quotations: [] }),
      ],
    });
    const asText = (parts: Partial<Turn>) =>
      answerAsText(turn({ sentences: [quoted], ...parts }), 'en', [], words).split('\n\n');

    it('puts it first, says who wrote it, numbers it, and leaves out what was not found', () => {
      expect(asText({ written: by })).toEqual([
        'Who is protected?',
        'In short',
        'Written by ollama:llama3.1',
        'Victims are protected. [2] [1]',
        'Their own words',
        `${quoted.text} [1]`,
        'Sources\n[1] A/HRC/14/32, para. 77\n[2] A/HRC/14/32, para. 12',
        'Made: madeByWriting',
      ]);
    });

    it('has nothing of it while it may turn out void, or has', () => {
      const onlyQuoted = [
        'Who is protected?',
        'The documents state:',
        `${quoted.text} [1]`,
        'Sources\n[1] A/HRC/14/32, para. 77',
        'Made: madeWithoutWritten',
      ];
      expect(asText({ written: by, writing: true, phase: 'answering' })).toEqual(onlyQuoted);
      const fallback = { reason: 'timeout', message: 'It took too long.' } as const;
      expect(asText({ written: written({ sentences: [], fallback }) })).toEqual(onlyQuoted);
      // Stopped in the middle: what there is was checked.
      expect(asText({ written: by, writing: true, phase: 'stopped' })).toContain('In short');
    });
  });
});
