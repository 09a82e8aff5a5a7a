/** A text in search form with its numbers in digits, those in letters and ordinals among them, in place. */
import { noMonth } from '../../../stated/dates.ts';
import { numbersAmong, withDigits } from '../../../stated/numbers.ts';
import { folded, wordsIn } from '../../../stated/words.ts';
import { cardinalOf } from './ordinals.ts';
import { withHeads, withShares } from './shares.ts';

/** Words of letters one after another; what belongs to digits in front ("25 thousand") goes with them. */
const runs =
  /(?<!\d(?:[.,]\d{1,2})?\s)(?!\p{Script=Han})[\p{L}\p{M}]+(?:[ \u00a0-](?!\p{Script=Han})[\p{L}\p{M}]+)*/gu;
/** Chinese words that are written with a numeral and count nothing. */
const noCounts =
  /(?<![零〇一二两三四五六七八九百千万亿])十分(?![之钟])|四[处川周肢季]|三角|百[姓货出]|万[象隆一]|再三|第三[国方者]|千方百计|(?<=[数几多上成以])[十百千万亿]+|(?<=星期|礼拜|每周)[一二三四五六]|(?<![零〇二两三四五六七八九十百千万亿第])一(?=[个些种切般定直致样旦方道起向贯再流线])|(?<=[统唯之同进第万])一|(?<=[进])一步|两性|三者|百分点|千万(?=别|不)/gu;
/** A month in digits, which other languages write as a word; its day and year stay. */
const chineseMonth = /(?<!\d)\d{1,2}(?=\s*月)/gu;

/** A year and what counts thousands after it are two numbers: «2024 ألفا». */
const afterYear = /((?:19|20)\d\d)\s+(?=\p{L})/gu;

/** "25 thousand". */
const scaled = /(\d+(?:\.\d+)?)\s+(\p{L}+)/gu;

/** Arabic months with an ordinal in their name, which counts nothing, and what they are called elsewhere. */
const countedMonths: readonly (readonly [RegExp, string])[] = [
  [/كانون الثاني/gu, 'يناير'],
  [/تشرين الاول/gu, 'اكتوبر'],
  [/تشرين الثاني/gu, 'نوفمبر'],
  [/كانون الاول/gu, 'ديسمبر'],
];
export const withPlainMonths = (text: string): string =>
  countedMonths.reduce((plain, [month, name]) => plain.replace(month, name), text);

/** The French word would be the Spanish number in search form. */
const tres = /(?<!\p{L})[Tt]rès(?!\p{L})/gu;
/** In Spanish it is eleven. */
const once = /(?<!\p{L})once(?!\p{L})/giu;
/** A decade is known by its tens in other languages: "the 1980s", 1980-е, 20世纪80年代. */
const century =
  /(?:20|二十)世纪(?=\p{L}{0,2}[\d一二三四五六七八九]+十?年代)|(?<!\d)(?:19|20)(?=\d0(?:s\b|-[ехи]|年代))/gu;
const isEnglish = /(?<!\p{L})(?:the|of|and|to|was|were|is|are)(?!\p{L})/iu;

export function inDigits(text: string): string {
  const plain = (isEnglish.test(text) ? text.replace(once, ' ') : text)
    .replace(century, ' ')
    .replace(tres, ' ')
    .replace(noMonth, ' ');
  const form = withShares(withPlainMonths(folded(plain)));
  const written = withDigits(form.replace(noCounts, ' ').replace(afterYear, '$1 , '));
  const whole = written.replace(scaled, (both, digits: string, word: string) => {
    const [number] = numbersAmong([digits, word]);
    return number?.to === 2 ? number.value : both;
  });
  const counted = whole.replace(runs, (run) => {
    const words = wordsIn(run).map(cardinalOf);
    const found = numbersAmong(words).filter(({ digits, value }) => !digits && value !== '1');
    if (found.length === 0) return run;
    const spelt: string[] = [];
    let at = 0;
    for (const { from, to, value } of found) {
      spelt.push(...words.slice(at, from), value);
      at = to;
    }
    return [...spelt, ...words.slice(at)].join(' ');
  });
  // "Three million" and half of one.
  return counted.replace(/(\d+)\s\+\s(\d+)/g, (_, one: string, other: string) =>
    String(Number(one) + Number(other)),
  );
}

/** The same, and the same with "one in five" as a share: a text may mean either. */
export function readingsOf(text: string): string[] {
  const counted = inDigits(text);
  return [...new Set([counted, withHeads(counted)])];
}

/** Every number of a text in digits, those of Chinese months apart. */
export const countsIn = (counted: string): string[] =>
  counted.replace(chineseMonth, ' ').match(/\d+(?:\.\d+)?%?/g) ?? [];

/** Numbers that stand in the text in digits as it was written. */
export const digitsIn = (text: string): ReadonlySet<string> =>
  new Set(folded(text).match(/\d+(?:\.\d+)?%?/g));
