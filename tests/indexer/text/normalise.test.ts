/** The search form of a text: each of its rules, and that it is a form (applied twice it changes nothing). */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalise } from '#indexer';
import { westernDigits, withoutTatweel } from '../../../indexer/text/normalise.ts';
import { documents } from '../support/five-documents.ts';

const of = (from: number, to: number) =>
  fc.string({
    unit: fc.integer({ min: from, max: to }).map((code) => String.fromCodePoint(code)),
    maxLength: 12,
  });

describe('normalise', () => {
  it.each([
    ['folds presentation forms', 'ﺍﻻﺗﺠﺎﺭ', 'الاتجار'],
    ['unfolds the ligature lam-alef', 'ﻻ', 'لا'],
    ['folds full-width letters and digits', 'ＵＮ １２', 'un 12'],
    ['removes tatweel', 'الاتجـــار', 'الاتجار'],
    ['removes vowel signs, shadda and tanwin', 'مُتَّجِرٌ', 'متجر'],
    ['removes the superscript alef', 'هٰذا', 'هذا'],
    ['unifies alef with hamza above', 'أمن', 'امن'],
    ['unifies alef with hamza below', 'إحالة', 'احاله'],
    ['unifies alef with madda', 'آلية', 'اليه'],
    ['unifies alef wasla', 'ٱلأمن', 'الامن'],
    ['unifies hamza written as a separate sign', 'ا\u0654من', 'امن'],
    ['unifies alef maqsura and ya', 'على', 'علي'],
    ['unifies ta marbuta and ha', 'ضحية', 'ضحيه'],
    ['unifies waw with hamza', 'مسؤول', 'مسوول'],
    ['unifies ya with hamza', 'عائد', 'عايد'],
    ['writes Arabic digits as Western ones', '٢٠١٩', '2019'],
    ['writes Persian digits as Western ones', '۲۰۱۹', '2019'],
    ['writes thousands together', '9 000 و9,000 و1.234.567', '9000 و9000 و1234567'],
    ['keeps numbers that are no thousands apart', '12 2019', '12 2019'],
    ['removes joiners, direction marks and soft hyphens', 'لا\u200Cجئ\u200F traf\u00ADfic', 'لاجي traffic'],
    ['lowers letters', 'UNODC', 'unodc'],
    ['removes Latin accents', 'prévention, niñez, façon', 'prevention, ninez, facon'],
    ['writes ё as е and keeps й', 'Её район', 'ее район'],
    ['keeps Chinese', '贩运人口', '贩运人口'],
  ])('%s', (_, text, form) => {
    expect(normalise(text)).toBe(form);
  });

  it('gives different words different forms', () => {
    expect(normalise('عمل')).not.toBe(normalise('عمال'));
    expect(normalise('victim')).not.toBe(normalise('victims'));
  });

  it.each([
    ['any text', fc.string({ unit: 'binary', maxLength: 20 })],
    ['Arabic', of(0x0600, 0x06ff)],
    ['presentation forms', of(0xfb50, 0xfdff)],
    [
      'accents on Latin letters',
      fc.string({ unit: fc.constantFrom('a', 'E', 'ñ', 'İ', '\u0301', '\u0327', '\u200B'), maxLength: 8 }),
    ],
    ['numbers', fc.string({ unit: fc.constantFrom(...'0123456789٣ .,\u00A0٬\u200B'), maxLength: 16 })],
  ])('applied twice is applied once: %s', (_, texts) => {
    const idempotent = fc.property(texts, (text) => {
      expect(normalise(normalise(text))).toBe(normalise(text));
    });
    fc.assert(idempotent, { numRuns: 2000 });
  });

  it('leaves nothing in the corpus that it should have unified', () => {
    for (const document of documents)
      for (const block of document.blocks)
        expect(normalise(block.text)).not.toMatch(
          /[أإآٱىةؤئـ٠-٩۰-۹A-Z\u064B-\u0652\u200B-\u200F\uFB50-\uFDFF\uFE70-\uFEFC]/u,
        );
  });
});

describe('parts of it used alone', () => {
  it('westernDigits keeps the length of a text', () => {
    const keepsLength = fc.property(of(0x0600, 0x06ff), (text) => {
      expect(westernDigits(text)).toHaveLength(text.length);
    });
    fc.assert(keepsLength);
  });

  it('withoutTatweel removes nothing else', () => {
    expect(withoutTatweel('مُحـمـد ٢')).toBe('مُحمد ٢');
  });
});
