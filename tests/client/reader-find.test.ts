/** Finding in a document: what counts as the same word, and that every match is exact in the original text. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findAll, findIn, needleOf } from '../../client/features/reader/find.ts';
import { fold } from '../../client/features/reader/fold.ts';

const find = (text: string, typed: string): string[] =>
  findIn(fold(text), needleOf(typed)).map(([start, end]) => text.slice(start, end));

describe('findIn', () => {
  it.each([
    ['tashkeel', 'الضَّحَايَا', 'الضحايا'],
    ['tatweel', 'الاتـــجار', 'الاتجار'],
    ['alef and hamza', 'أإآٱ', 'اااا'],
    ['hamza on its bearers', 'مسؤول رئيس', 'مسوول رييس'],
    ['hamza written as a mark', 'ا\u0654', 'أ'],
    ['ya and alef maqsura', 'على', 'علي'],
    ['ta marbuta and ha', 'الوثيقة', 'الوثيقه'],
    ['Persian letters', 'کی', 'كي'],
    ['Arabic-Indic digits', 'المادة ٥ من ٢٠١٢', 'المادة 5 من 2012'],
    ['presentation forms', 'ﺍﻻﺗﺠﺎﺭ', 'الاتجار'],
    ['case', 'Human Trafficking', 'human TRAFFICKING'],
    ['Latin accents', 'Éxito à l’étranger', "exito a l'etranger"],
    ['decomposed accents', 'e\u0301tat', 'état'],
    ['ligatures of two letters', 'main-d’œuvre', "main-d'oeuvre"],
    ['yo', 'осуждённый', 'осужденный'],
    ['quotation marks and dashes', '«да» – “no”', '"да" - "no"'],
    ['white space', 'trafficking\n  in\u00A0persons', 'trafficking in persons'],
    ['what is not seen', 'traf\u00ADfick\u200Bing', 'trafficking'],
  ])('knows %s', (_, printed, typed) => {
    expect(find(`x ${printed} y`, typed)).toEqual([printed]);
    expect(find(`x ${needleOf(typed)} y`, printed)).toEqual([needleOf(typed)]);
  });

  it('keeps letters apart that are no variants of one another', () => {
    expect(find('й', 'и')).toEqual([]);
    expect(find('и\u0306', 'й')).toEqual(['и\u0306']);
    expect(find('и\u0306', 'и')).toEqual([]);
    expect(find('ب', 'ت')).toEqual([]);
  });

  it('takes with a letter all that is written on it, and nothing more', () => {
    expect(find('كَتَبَ', 'كت')).toEqual(['كَتَ']);
    expect(find('حقـوق', 'حق')).toEqual(['حق']);
    expect(find('e\u0301e\u0301', 'e')).toEqual(['e\u0301', 'e\u0301']);
  });

  it('never cuts a sign in two', () => {
    expect(find('𝒳 and 😀x', 'x')).toEqual(['𝒳', 'x']);
    expect(find('😀😁', '😁')).toEqual(['😁']);
    expect(find('ﬁne', 'i')).toEqual([]);
    expect(find('ﬁne', 'fine')).toEqual(['ﬁne']);
    expect(find('ﷲ الله', 'الله')).toContain('الله');
  });

  it('finds every match once, also where they touch or could overlap', () => {
    expect(findIn(fold('aaaa'), 'aa')).toEqual([
      [0, 2],
      [2, 4],
    ]);
    expect(findIn(fold('abab'), 'ab')).toEqual([
      [0, 2],
      [2, 4],
    ]);
  });

  it('finds nothing for nothing', () => {
    for (const typed of ['', '   ', '\u0640', '\u064B', '\u200F']) {
      expect(needleOf(typed)).toBe('');
      expect(find('text \u0640 \u064B', typed)).toEqual([]);
    }
  });

  const signs = [..."aAéÉ e\u0301bиЙ\u0306ёاأإآلىيةه\u0640\u064E\u0654ﻻﬁ٣3 ۳\n😀中’'"];
  const texts = fc.string({ unit: fc.constantFrom(...signs), maxLength: 40 });
  const needles = fc.string({ unit: fc.constantFrom(...signs), minLength: 1, maxLength: 3 });

  it('returns ranges in order whose text folds to what was sought', () => {
    let found = 0;
    fc.assert(
      fc.property(texts, needles, (text, typed) => {
        const needle = needleOf(typed);
        let last = 0;
        for (const [start, end] of findIn(fold(text), needle)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(fold(text.slice(start, end)).text).toBe(needle);
          last = end;
          found += 1;
        }
      }),
      { numRuns: 2000, seed: 7 },
    );
    expect(found).toBeGreaterThan(150);
  });

  it('finds whole letters wherever they were copied from', () => {
    let copied = 0;
    fc.assert(
      fc.property(texts, fc.nat(), fc.nat(), (text, one, other) => {
        const { from, to } = fold(text);
        const [first = 0, last = 0] = [one, other]
          .map((at) => at % Math.max(1, from.length))
          .sort((a, b) => a - b);
        const copy = text.slice(from[first], to[last]);
        if (needleOf(copy) === '') return;
        copied += 1;
        expect(find(text, copy).length).toBeGreaterThan(0);
      }),
      { numRuns: 2000, seed: 7 },
    );
    expect(copied).toBeGreaterThan(500);
  });
});

describe('fold', () => {
  it('says of every unit where its letter begins and ends', () => {
    const { text, from, to } = fold('e\u0301 ـ\n😀ﬁ');
    expect(text).toBe('e  😀fi');
    expect(from).toEqual([0, 2, 4, 5, 5, 7, 7]);
    expect(to).toEqual([2, 3, 5, 7, 7, 8, 8]);
  });
});

describe('findAll', () => {
  it('says in which text each match is', () => {
    const texts = ['none', 'Éa', 'a e', ''].map(fold);
    expect(findAll(texts, needleOf('e'))).toEqual([
      { at: 0, range: [3, 4] },
      { at: 1, range: [0, 1] },
      { at: 2, range: [2, 3] },
    ]);
  });
});
