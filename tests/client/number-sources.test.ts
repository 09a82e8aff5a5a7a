/** Citation numbers: in order of first citation, the same paragraph always the same. */
import { describe, expect, it } from 'vitest';
import type { AnswerSentence, Hit, Written } from '#contract/ask';
import { numberSources } from '../../client/features/chat/number-sources.ts';
import { citation, hit, sentence, written, writtenSentence } from './samples.ts';

const citing = (parts: Parameters<typeof citation>[0]) => sentence({ citation: citation(parts) });

const numbered = (sentences: AnswerSentence[], hits: Hit[] = [], by: Written | null = null) => {
  const { numberOf, sources } = numberSources({ sentences, hits, written: by });
  return { numbers: sentences.map((quoted) => numberOf(quoted.citation)), numberOf, sources };
};

describe('numberSources', () => {
  it('reuses the number of a paragraph cited again', () => {
    const { numbers, sources } = numbered([
      citing({ paragraph: 77 }),
      citing({ paragraph: 12 }),
      citing({ paragraph: 77, start: 40, end: 60 }),
    ]);
    expect(numbers).toEqual([1, 2, 1]);
    expect(sources).toMatchObject([
      { number: 1, paragraph: 77 },
      { number: 2, paragraph: 12 },
    ]);
  });

  it('keeps apart equal paragraph numbers of different documents, and 1 from t1', () => {
    const { numbers } = numbered([
      citing({ document: 'a', paragraph: 1 }),
      citing({ document: 'b', paragraph: 1 }),
      citing({ paragraph: 't1' }),
    ]);
    expect(numbers).toEqual([1, 2, 3]);
  });

  it('numbers after the quotations what only a written sentence rests on, and nothing twice', () => {
    const shared = citing({ paragraph: 12, start: 30, end: 50 });
    const further = citing({ paragraph: 40 });
    const by = written({
      sentences: [
        writtenSentence({ quotations: [further, shared] }),
        writtenSentence({ supported: false, quotations: [] }),
        writtenSentence({ quotations: [citing({ paragraph: 40, start: 60, end: 80 })] }),
      ],
    });
    const quoted = [citing({ paragraph: 77 }), citing({ paragraph: 12 })];
    const { numbers, numberOf, sources } = numbered(quoted, [], by);
    expect(numbers).toEqual(numbered(quoted).numbers);
    expect(numberOf(shared.citation)).toBe(2);
    expect(numberOf(further.citation)).toBe(3);
    expect(sources.map(({ number, paragraph }) => [number, paragraph])).toEqual([
      [1, 77],
      [2, 12],
      [3, 40],
    ]);
  });

  it('excerpts the paragraph as the search found it, else the sentence', () => {
    const sentences = [sentence(), citing({ paragraph: 3 })];
    const { sources } = numbered(sentences, [hit({ excerpt: 'بداية الفقرة …' })]);
    expect(sources.map(({ excerpt }) => excerpt)).toEqual(['بداية الفقرة …', sentence().text]);
  });

  it('says why the paragraph was found, when the search did', () => {
    const why = {
      terms: [{ asked: 'victims', found: ['ضحايا'], share: 0.4 }],
      similarity: 0.6,
      wordByWord: 0.7,
    };
    const { sources } = numbered([sentence(), citing({ paragraph: 3 })], [hit({ why })]);
    expect(sources.map((source) => source.why)).toEqual([why, null]);
  });

  it('labels the paragraph as a whole when several of its sub-items are cited', () => {
    const items = [citing({ label: 'X، الفقرة ٧ (أ)' }), citing({ label: 'X، الفقرة ٧ (ب)' })];
    const { sources } = numbered(items, [hit({ label: 'X، الفقرة ٧' })]);
    expect(sources.map(({ label }) => label)).toEqual(['X، الفقرة ٧']);
    expect(numbered(items.slice(0, 1), [hit()]).sources[0]?.label).toBe('X، الفقرة ٧ (أ)');
  });

  it('numbers nothing when nothing is cited', () => {
    expect(numbered([], [hit()])).toMatchObject({ numbers: [], sources: [] });
  });
});
