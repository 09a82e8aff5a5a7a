/** Citation numbers: in order of first citation, the same paragraph always the same. */
import { describe, expect, it } from 'vitest';
import { numberSources } from '../../client/features/chat/number-sources.ts';
import { citation, hit, sentence } from './samples.ts';

const citing = (parts: Parameters<typeof citation>[0]) => sentence({ citation: citation(parts) });

describe('numberSources', () => {
  it('reuses the number of a paragraph cited again', () => {
    const { numbers, sources } = numberSources(
      [citing({ paragraph: 77 }), citing({ paragraph: 12 }), citing({ paragraph: 77, start: 40, end: 60 })],
      [],
    );
    expect(numbers).toEqual([1, 2, 1]);
    expect(sources).toMatchObject([
      { number: 1, paragraph: 77, firstSentence: 0 },
      { number: 2, paragraph: 12, firstSentence: 1 },
    ]);
  });

  it('keeps apart equal paragraph numbers of different documents, and 1 from t1', () => {
    const { numbers } = numberSources(
      [
        citing({ document: 'a', paragraph: 1 }),
        citing({ document: 'b', paragraph: 1 }),
        citing({ paragraph: 't1' }),
      ],
      [],
    );
    expect(numbers).toEqual([1, 2, 3]);
  });

  it('excerpts the paragraph as the search found it, else the sentence', () => {
    const sentences = [sentence(), citing({ paragraph: 3 })];
    const { sources } = numberSources(sentences, [hit({ excerpt: 'بداية الفقرة …' })]);
    expect(sources.map(({ excerpt }) => excerpt)).toEqual(['بداية الفقرة …', sentence().text]);
  });

  it('says why the paragraph was found, when the search did', () => {
    const why = {
      terms: [{ asked: 'victims', found: ['ضحايا'], share: 0.4 }],
      similarity: 0.6,
      wordByWord: 0.7,
    };
    const { sources } = numberSources([sentence(), citing({ paragraph: 3 })], [hit({ why })]);
    expect(sources.map((source) => source.why)).toEqual([why, null]);
  });

  it('labels the paragraph as a whole when several of its sub-items are cited', () => {
    const items = [citing({ label: 'X، الفقرة ٧ (أ)' }), citing({ label: 'X، الفقرة ٧ (ب)' })];
    const { sources } = numberSources(items, [hit({ label: 'X، الفقرة ٧' })]);
    expect(sources.map(({ label }) => label)).toEqual(['X، الفقرة ٧']);
    expect(numberSources(items.slice(0, 1), [hit()]).sources[0]?.label).toBe('X، الفقرة ٧ (أ)');
  });

  it('numbers nothing when nothing is cited', () => {
    expect(numberSources([], [hit()])).toEqual({ numbers: [], sources: [] });
  });
});
