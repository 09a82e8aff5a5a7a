/** The passes of reading one at a time, on documents made up for it. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseCorpus } from '../../../indexer/parse/index.ts';
import { lettersOf, paragraphOf, paragraphsOf } from '../support/five-documents.ts';
import { numbered, read, sourceOf } from '../support/synthetic.ts';

describe('page noise', () => {
  it('of an English document is left out: cover, running head, page number, rule, imprint', () => {
    const raw = [
      'United Nations',
      'A/HRC/14/32',
      'Distr.: General',
      'I. Introduction',
      '1. First part',
      'A/HRC/14/32 7',
      '12',
      '──────────',
      'second part.',
      '2. Last.',
      'Please recycle',
      'GE.10-12345 (E)',
    ].join('\n\n');
    const document = read(raw);
    expect(paragraphsOf(document).map(({ text }) => text)).toEqual(['First part second part.', 'Last.']);
    expect(document.noise.map(({ kind }) => kind).sort()).toEqual([
      'cover',
      'cover',
      'cover',
      'footnote-rule',
      'imprint',
      'imprint',
      'paragraph-number',
      'paragraph-number',
      'running-head',
      'running-head',
    ]);
  });

  it('does not swallow a text that has no cover', () => {
    expect(paragraphsOf(read('Plain text.\n\nMore of it.')).map(({ text }) => text)).toEqual([
      'Plain text.',
      'More of it.',
    ]);
  });
});

describe('paragraph numbers', () => {
  it('that break the sequence stay part of the text', () => {
    expect(paragraphsOf(read('1. One.\n\n5. Five of something.\n\n2. Two.')).map(({ ref }) => ref)).toEqual([
      1, 2,
    ]);
  });

  it('in Arabic digits, behind a bullet, are read', () => {
    const document = read('- ١- الأولى.\n\n- ٢- الثانية.', { language: 'ar' });
    expect(paragraphsOf(document).map(({ ref, text }) => [ref, text])).toEqual([
      [1, 'الأولى.'],
      [2, 'الثانية.'],
    ]);
  });

  it('misprinted by one digit between right neighbours are put right, by two are not', () => {
    const texts = Array.from({ length: 13 }, (_, at) => `Text ${'abcdefghijklm'[at]}.`);
    const misprint = (printed: string) => numbered(texts).replace('12. Text', `${printed}. Text`);
    expect(paragraphOf(read(misprint('17')), 12).text).toBe('Text l.');
    expect(paragraphsOf(read(misprint('90'))).map(({ ref }) => ref)).not.toContain(12);
  });
});

describe('a document whose words extraction had torn', () => {
  const sound = '1- التعاون الدولي بين الدول الأعضاء.';

  it('is mended only where sound text has the whole word', () => {
    const torn = 'أولاً - مقدمة\nالتعـ ـاون الدو لي زخرفـة\t - ١\nبين الأعضا ء زخر فة.';
    const [, damaged] = parseCorpus([
      { source: sourceOf(sound, { id: 'sound', language: 'ar' }), raw: sound },
      {
        source: sourceOf(torn, { id: 'torn', language: 'ar', format: 'pdf-text', damaged: true }),
        raw: torn,
      },
    ]);
    if (damaged === undefined) throw new Error('nothing was read');
    expect(paragraphOf(damaged, 1).text).toBe('التعاون الدولي زخرفة بين الأعضاء زخر فة.');
  });
});

describe('any text of numbered paragraphs', () => {
  const word = fc.stringMatching(/^[a-z]{2,9}$/);
  const sentence = fc.array(word, { minLength: 3, maxLength: 12 }).map((words) => `The ${words.join(' ')}.`);

  it('comes back paragraph by paragraph, letter by letter', () => {
    fc.assert(
      fc.property(fc.array(sentence, { minLength: 1, maxLength: 30 }), (texts) => {
        const found = paragraphsOf(read(numbered(texts)));
        expect(found.map(({ text }) => text)).toEqual(texts);
      }),
      { numRuns: 100 },
    );
  });

  it('loses no letter whatever the lines are', () => {
    const line = fc.string({ unit: fc.constantFrom(...'abcAB12().-*:; \t^#<>'), maxLength: 30 });
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), (lines) => {
        const raw = lines.join('\n');
        const document = read(raw);
        const kept = [
          ...document.blocks.flatMap((block) => block.raw),
          ...document.noise.map((noise) => noise.raw),
        ].sort((a, b) => a[0] - b[0]);
        expect(lettersOf(kept.map(([start, end]) => raw.slice(start, end)).join(''))).toBe(lettersOf(raw));
      }),
      { numRuns: 500 },
    );
  });
});
