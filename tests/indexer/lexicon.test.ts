/** The lexicon: its data are whole, and words of a text are placed in their families whatever their form. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Language, languageCodes } from '#corpus/languages';
import { parseFamilies, parseLightWords } from '#corpus/lexicon';
import { openLexicon } from '#indexer';
import { Lexicon } from '../../indexer/lexicon/lexicon.ts';

/** Families of any word of a text. */
const familiesOf = (text: string, language: Language, lexicon = openLexicon()) =>
  lexicon.place(text, language).flatMap(({ families }) => [...families]);

const read = (file: string) => readFileSync(join(import.meta.dirname, '../../corpus', file), 'utf8');

describe('the bundled lexicon', () => {
  const families = parseFamilies(read('lexicon.tsv'));

  it('says everything in two languages at least', () => {
    const alone = families.filter(
      (family) => languageCodes.filter((code) => family[code].length > 0).length < 2,
    );
    expect(alone).toEqual([]);
  });

  it.each<[Language, RegExp]>([
    ['ar', /\p{Script=Arabic}/u],
    ['ru', /\p{Script=Cyrillic}/u],
    ['zh', /\p{Script=Han}/u],
    ['en', /\p{Script=Latin}/u],
    ['fr', /\p{Script=Latin}/u],
    ['es', /\p{Script=Latin}/u],
  ])('has the words of %s in its script', (language, script) => {
    const words = families.flatMap((family) => family[language]);
    expect(words.length).toBeGreaterThan(5000);
    expect(words.filter((word) => !script.test(word))).toEqual([]);
  });

  it('has light words in every language', () => {
    for (const words of Object.values(parseLightWords(read('light-words.tsv'))))
      expect(words.length).toBeGreaterThan(50);
  });

  it.each<[Language, string, Language, string]>([
    ['en', 'compensation', 'ar', 'التعويضات'],
    ['fr', 'hébergement', 'ar', 'وبالإيواء'],
    ['es', 'mujeres', 'ar', 'نسائهم'],
    ['ru', 'увеличилась', 'ar', 'ازدادت'],
    ['zh', '庇护所', 'ar', 'مأوى'],
    ['ru', 'больницах', 'en', 'hospital'],
  ])('finds that %s %s is %s %s', (one, word, other, translation) => {
    const there = new Set(familiesOf(translation, other));
    expect(familiesOf(word, one).some((family) => there.has(family))).toBe(true);
  });

  it('keeps opposites apart', () => {
    const there = new Set(familiesOf('انخفاض', 'ar'));
    expect(familiesOf('increase', 'en').filter((family) => there.has(family))).toEqual([]);
  });
});

describe('a lexicon', () => {
  const none = { ar: [], en: [], fr: [], es: [], ru: [], zh: [] };
  const lexicon = new Lexicon(
    [
      { ...none, ar: ['سلاسل التوريد'], en: ['supply chain'], zh: ['供应链'] },
      { ...none, ar: ['حمايه', 'حمي'], en: ['protect'], zh: ['保护', '保'] },
    ],
    { ...none, en: ['ought'] },
  );
  const placed = (text: string, language: Language) =>
    lexicon.place(text, language).map(({ form, families, light }) => [form, [...families], light]);

  it('places expressions as a whole', () => {
    expect(placed('a chain of supply chains', 'en')).toEqual([
      ['a', [], false],
      ['chain', [], false],
      ['of', [], false],
      ['supply', [0], false],
      ['chains', [0], false],
    ]);
  });

  it('takes off what Arabic writes as part of a word', () => {
    for (const word of ['وبالحماية', 'لحمايتهم', 'حمايته', 'يحمي'])
      expect(placed(word, 'ar'), word).toMatchObject([[expect.anything(), [1], false]]);
  });

  it('finds Chinese terms across its word breaks, a character only alone', () => {
    expect([...new Set(familiesOf('全球供应链', 'zh', lexicon))]).toEqual([0]);
    expect(familiesOf('保险', 'zh', lexicon)).toEqual([]);
  });

  it('knows light words', () => {
    expect(placed('ought', 'en')).toEqual([['ought', [], true]]);
  });
});

describe('a lexicon file', () => {
  it('is refused with the line that is wrong', () => {
    expect(() => parseFamilies('ar\ten\n')).toThrow(/line 1/);
    expect(() => parseFamilies('ar\ten\tfr\tes\tru\tzh\nواحد\tone\n')).toThrow(/line 2 has 2 fields/);
    expect(() => parseLightWords('ar\tهذا\n')).toThrow(/no line for en/);
  });
});
