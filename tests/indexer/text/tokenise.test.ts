/** From text to the terms of the lexical index, in each language. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { languageCodes } from '#corpus/languages';
import { tokenise } from '#indexer';
import { stemArabic } from '../../../indexer/text/stem.ts';
import { words } from '../../../indexer/text/tokenise.ts';

describe('words', () => {
  it.each([
    ['ar', 'الاتجار، بالأشخاص (٢٠١٩)!', ['الاتجار', 'بالاشخاص', '2019']],
    ['en', "Victims' rights — 12/2019, e-mail", ['victims', 'rights', '12', '2019', 'e', 'mail']],
    ['fr', "L’État protège l'enfant", ['l', 'etat', 'protege', 'l', 'enfant']],
    ['es', '¿Qué niñez? ¡Trata!', ['que', 'ninez', 'trata']],
    ['ru', 'Жертвы торговли — ещё', ['жертвы', 'торговли', 'еще']],
    ['zh', '贩运人口，保护。', ['贩运', '人口', '保护']],
  ] as const)('of %s text are its words in search form', (language, text, expected) => {
    expect(words(text, language)).toEqual(expected);
  });

  it.each(languageCodes)('(%s) are only letters, digits and marks', (language) => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
        for (const word of words(text, language)) expect(word).toMatch(/^[\p{L}\p{N}\p{M}]+$/u);
      }),
      { numRuns: 300 },
    );
  });

  it.each(languageCodes)('(%s) of nothing are none', (language) => {
    for (const text of ['', ' \n\t', '؟!…—', '\u200B\u064E\u0640', '\uD800'])
      expect(words(text, language)).toEqual([]);
  });
});

describe('tokenise', () => {
  it.each([
    ['ar', 'الضحايا', 'ضحايا'],
    ['ar', 'وللضحايا', 'ضحايا'],
    ['ar', 'الضحيّة', 'ضحية'],
    ['en', 'trafficking', 'trafficked'],
    ['fr', 'victimes', 'victime'],
    ['es', 'tratantes', 'tratante'],
    ['ru', 'жертвы', 'жертвам'],
  ] as const)('(%s) gives «%s» and «%s» one term', (language, one, other) => {
    expect(tokenise(one, language)).toEqual(tokenise(other, language));
    expect(tokenise(one, language)).toHaveLength(1);
  });

  it.each(languageCodes)('(%s) leaves numbers as they are', (language) => {
    expect(tokenise('2000', language)).toEqual(['2000']);
    expect(tokenise('٢٠٠٠', language)).toEqual(['2000']);
  });

  it('reads the same with and without vowel signs, tatweel and presentation forms', () => {
    const plain = tokenise('مكافحة الاتجار بالأشخاص', 'ar');
    expect(tokenise('مُكَافَحَةُ الاتِّجَـــارِ بالأشخاصِ', 'ar')).toEqual(plain);
    expect(tokenise('ﻣﻜﺎﻓﺤﺔ ﺍﻻﺗﺠﺎﺭ ﺑﺎﻷﺷﺨﺎﺹ', 'ar')).toEqual(plain);
  });
});

describe('stemArabic', () => {
  it.each([
    ['الاتجار', 'اتجار'],
    ['والاتجار', 'اتجار'],
    ['بالاشخاص', 'اشخاص'],
    ['للضحايا', 'ضحايا'],
    ['كالعمل', 'عمل'],
    ['فالدول', 'دول'],
    ['ضحيه', 'ضح'],
    ['الدوليه', 'دول'],
    ['معلومات', 'معلوم'],
    ['المتجرين', 'متجر'],
    ['متجرون', 'متجر'],
    ['حقوقها', 'حقوق'],
    ['وضع', 'وضع'],
    ['وعي', 'وع'],
    ['ال', 'ال'],
    ['من', 'من'],
    ['', ''],
  ])('turns %s into %s', (word, stem) => {
    expect(stemArabic(word)).toBe(stem);
  });

  it('never leaves fewer than two letters of a longer word, and only shortens it', () => {
    const word = fc.string({ unit: fc.constantFrom(...'ابتولكفنيهعمدسر'), minLength: 2, maxLength: 10 });
    fc.assert(
      fc.property(word, (text) => {
        const stem = stemArabic(text);
        expect(stem.length).toBeGreaterThanOrEqual(2);
        expect(text).toContain(stem);
      }),
      { numRuns: 2000 },
    );
  });
});
