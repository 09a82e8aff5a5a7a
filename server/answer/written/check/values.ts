/** Numbers, dates and names of a claim that no passage has. */
import type { Language } from '#corpus/languages';
import { type DalilIndex, normalise } from '#indexer';
import { agreesWithDate, datesIn, datesInForm, statesDate } from '../../../stated/dates.ts';
import { numbersIn, withoutPercent } from '../../../stated/numbers.ts';
import { statesIn } from '../../../stated/states.ts';
import { statesByAdjective } from './demonyms.ts';
import { saysInOtherUnit } from './durations.ts';
import { countsIn, digitsIn, inDigits, readingsOf } from './in-digits.ts';
import { isProperName, namesAt, termsOf } from './mentions.ts';
import { perIndex } from './per-index.ts';

export interface Said {
  text: string;
  language: Language;
}

/** Arabic says "two" with the ending of a word, and everyone says "one" without a number. */
const smallest = 2;

const countsOf = (readings: readonly string[]) => readings.flatMap(countsIn).map(withoutPercent);

/** "More than half" may be 17 of 32, and "about a fifth" 18 per cent. */
const nearly = 4;
function isAbout(share: number, counted: string): boolean {
  const numbers = countsIn(counted).map((value) => Number(withoutPercent(value)));
  const isNear = (percent: number) => Math.abs(percent - share) <= nearly;
  return (
    [...counted.matchAll(/(\d+(?:\.\d+)?)%/g)].some(([, percent]) => isNear(Number(percent))) ||
    numbers.some(
      (some) => some > smallest && numbers.some((whole) => whole > some && isNear((100 * some) / whole)),
    )
  );
}

/** Paragraph 6 of article 6 is 6.6 to some and 6-6 to others. */
const paragraphsOfArticles = (text: string): string[] =>
  [...normalise(text).matchAll(/(?<![\d-])(\d{1,2})-(\d{1,2})(?![\d-])/g)].map(
    ([, article, paragraph]) => `${article}.${paragraph}`,
  );

/** Numbers that no text has, as such or with a percent sign; of the readings of the claim the one that lacks fewest. */
export function missingNumbers(claim: Said, texts: readonly string[]): string[] {
  const there = texts.flatMap(readingsOf);
  const given = new Set([...countsOf(there), ...texts.flatMap(paragraphsOfArticles)]);
  const inFigures = digitsIn(claim.text);
  const exact = new Set(numbersIn(claim.text));
  const isMissing = (value: string, counted: string) => {
    const number = withoutPercent(value);
    if (given.has(number) || Number(number) === 1) return false;
    if (Number(number) <= smallest && !inFigures.has(value)) return false;
    if (value.endsWith('%') && !exact.has(value) && there.some((text) => isAbout(Number(number), text)))
      return false;
    return !saysInOtherUnit(Number(number), counted, there);
  };
  const missing = readingsOf(claim.text).map((counted) =>
    [...new Set(countsIn(counted))].filter((value) => isMissing(value, counted)),
  );
  return missing.reduce((fewest, other) => (other.length < fewest.length ? other : fewest));
}

const datesOf = (text: string) => [...new Set([...datesIn(text), ...datesInForm(inDigits(text))])];

/**
 * Dates that no text states. A text may give the year of a date in one place and its day in another, and two days with
 * one month.
 */
export function missingDates(claim: Said, texts: readonly string[]): string[] {
  const given = texts.flatMap(datesOf);
  const numbers = new Set(countsOf(texts.flatMap(readingsOf)));
  return datesInForm(inDigits(claim.text)).filter((asked) => {
    if (given.some((date) => statesDate(date, asked))) return false;
    const [, year, month, day] = /^(\d{4}|-)(?:-(\d\d))?(?:-(\d\d))?$/.exec(asked) ?? [];
    const yearStands = year === '-' || given.some((date) => date.startsWith(year ?? ''));
    const monthStands =
      month === undefined ||
      given.some(
        (date) =>
          agreesWithDate(date, `--${month}`) &&
          (date.startsWith('-') || agreesWithDate(date, asked.slice(0, 7)) || year === '-'),
      );
    const dayStands = day === undefined || numbers.has(String(Number(day)));
    return !(yearStands && monthStands && dayStands);
  });
}

/** The same sentences are asked for their States by each test of names. */
const statesOf = perIndex((text, index) => [...statesIn(text, index), ...statesByAdjective(text, index)]);
const statesGiven = (texts: readonly string[], index: DalilIndex): ReadonlySet<string> =>
  new Set(texts.flatMap((text) => statesOf(text, index)));

/** Codes of States that no text names. What an Arabic stem looks like is no State unless a word comes near its name. */
export function missingStates(claim: Said, texts: readonly string[], index: DalilIndex): string[] {
  const given = statesGiven(texts, index);
  return statesIn(claim.text, index, true).filter((code) => {
    if (given.has(code)) return false;
    if (claim.language === 'ar')
      return namesAt(claim.text, 'ar', index).some(({ text }) => statesIn(text, index).includes(code));
    return claim.language !== 'ru' || statesIn(capitalised(claim.text), index, true).includes(code);
  });
}

/** The words with a capital that do not begin a sentence. */
const capitalised = (text: string) =>
  (text.match(/(?<=[\p{L},;:»)]\s[«(]?)\p{Lu}[\p{L}-]+/gu) ?? []).join(' . ');

export interface MissingName {
  text: string;
  ids: string[];
}

export function missingNames(claim: Said, texts: readonly Said[], index: DalilIndex): MissingName[] {
  const given = new Set(
    texts.flatMap(({ text, language }) =>
      termsOf(text, language, index).flatMap(({ concepts }) => concepts.map(({ id }) => id)),
    ),
  );
  const terms = termsOf(claim.text, claim.language, index).filter(({ concepts }) => concepts.length > 0);
  const found = terms.filter(({ concepts }) => concepts.some(({ id }) => given.has(id)));
  const form = normalise(claim.text);
  const states = statesGiven(
    texts.map(({ text }) => text),
    index,
  );
  return terms
    .filter(({ concepts, text }) => {
      if (
        !concepts.every((concept) => isProperName(concept, text)) ||
        concepts.some(({ id }) => given.has(id)) ||
        statesIn(text, index).some((code) => states.has(code))
      )
        return false;
      // What is part of a longer term means something else; what a longer one of this text has is met there.
      if (found.some((other) => other.text.length > text.length && ` ${other.text} `.includes(` ${text} `)))
        return false;
      if (
        claim.language === 'zh' &&
        terms.some((other) => other.text.length > text.length && other.text.includes(text))
      )
        return false;
      const at = form.indexOf(text);
      return (
        at < 0 ||
        /\p{Script=Arabic}|\p{Script=Han}/u.test(text) ||
        hasCapital(claim.text, form, at, text.length)
      );
    })
    .map(({ text, concepts }) => ({ text, ids: concepts.map(({ id }) => id) }));
}

/** True when a word of this stretch has a capital in the text as written. */
function hasCapital(text: string, form: string, at: number, length: number): boolean {
  // The search form of Latin and Cyrillic text is as long as the text, but for what is left out of it.
  const shift = text.length - form.length;
  return /\p{Lu}/u.test(text.slice(at, at + length + Math.max(0, shift)));
}
