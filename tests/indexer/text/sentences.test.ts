/** Sentences: exact ranges in order that together hold every letter of their paragraph. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Language } from '#corpus/languages';
import type { Item } from '#corpus/schema';
import { splitSentences } from '../../../indexer/text/sentences.ts';
import { documents, lettersOf, paragraphsOf } from '../support/five-documents.ts';

const sentences = (text: string, language: Language, items: Item[] = []) =>
  splitSentences(text, language, items).map(([start, end]) => text.slice(start, end));

function expectCover(text: string, language: Language, items: readonly Item[]): void {
  const ranges = splitSentences(text, language, items);
  ranges.forEach(([start, end], at) => {
    expect(start).toBeGreaterThanOrEqual(ranges[at - 1]?.[1] ?? 0);
    expect(end).toBeGreaterThan(start);
    expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
  });
  expect(lettersOf(ranges.map(([start, end]) => text.slice(start, end)).join(''))).toBe(lettersOf(text));
}

describe('splitSentences', () => {
  it.each([
    ['ar', 'ما هي البحوث؟ وما هي المعلومات؟ هذا نص.', ['ما هي البحوث؟', 'وما هي المعلومات؟', 'هذا نص.']],
    ['en', 'States act. Do they? They do!', ['States act.', 'Do they?', 'They do!']],
    ['fr', 'Les États agissent. Voilà : c’est fait.', ['Les États agissent.', 'Voilà : c’est fait.']],
    ['es', '¿Qué pasa? Nada.', ['¿Qué pasa?', 'Nada.']],
    ['ru', 'Государства действуют. Да.', ['Государства действуют.', 'Да.']],
    ['zh', '各国采取行动。效果如何？很好！', ['各国采取行动。', '效果如何？', '很好！']],
  ] as const)('finds the sentences of %s', (language, text, expected) => {
    expect(sentences(text, language)).toEqual(expected);
  });

  it.each([
    ['ar', 'قال د. أحمد ذلك. ثم مضى.', 2],
    ['en', 'Mr. J. Smith of St. Kitts spoke. Others listened.', 2],
    ['en', 'See No. 5 and para. 12 of the report. Done.', 2],
    ['ru', 'В 2019 г. Комиссия решила. Всё.', 2],
  ] as const)('(%s) does not end one at an abbreviation: %s', (language, text, count) => {
    expect(sentences(text, language)).toHaveLength(count);
  });

  it('begins one at each item and at each line', () => {
    const text = 'States should:\n(a) prevent;\n(b) protect.\nOne more line';
    const items = [
      { label: '(a)', start: 15, end: 27 },
      { label: '(b)', start: 28, end: 40 },
    ];
    expect(sentences(text, 'en', items)).toEqual([
      'States should:',
      '(a) prevent;',
      '(b) protect.',
      'One more line',
    ]);
  });

  it.each(['', ' ', '\n\n'])('finds none in %j', (text) => {
    expect(splitSentences(text, 'ar')).toEqual([]);
  });

  it.each(documents)('covers every paragraph of $id', (document) => {
    for (const { text, items } of paragraphsOf(document)) expectCover(text, document.language, items);
  });

  it('covers any text with any items', () => {
    const text = fc.string({ unit: fc.constantFrom(...'ab. ?!;\n(A)12«»د؟。中\u064E'), maxLength: 60 });
    const language = fc.constantFrom<Language>('ar', 'en', 'fr', 'es', 'ru', 'zh');
    const cuts = fc.uniqueArray(fc.nat(59), { maxLength: 6 });
    fc.assert(
      fc.property(text, language, cuts, (any, code, at) => {
        const edges = at.filter((edge) => edge <= any.length).sort((a, b) => a - b);
        const items = edges
          .slice(1)
          .map((end, index): Item => ({ label: '•', start: edges[index] ?? 0, end }));
        expectCover(any, code, items);
      }),
      { numRuns: 2000 },
    );
  });

  it('finds hundreds in the sound documents, none of them huge', () => {
    const all = documents
      .filter(({ damaged }) => !damaged)
      .flatMap((document) =>
        paragraphsOf(document).flatMap(({ text, items }) => sentences(text, 'ar', items)),
      );
    expect(all.length).toBeGreaterThan(800);
    expect(Math.max(...all.map(({ length }) => length))).toBeLessThan(1500);
  });
});
