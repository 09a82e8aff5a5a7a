/** The dates that a text states, in any of the six languages: `2009`, `2009-03`, `2009-03-15`, `--03`. */
import { languageCodes } from '#corpus/languages';
import { arabicMonths } from '../contract/dates.ts';
import { numbersAmong, withDigits } from './numbers.ts';
import { withoutPrefixes, wordsIn } from './words.ts';

/** Arabic has a name of a month for the Levant, the Maghreb, Algeria and the rest. */
const locales = [...languageCodes, 'ar-LB', 'ar-MA', 'ar-DZ'];

/**
 * Number of a month by its name: as it stands alone, in a date (Russian genitive), in Russian after "in", cut short.
 * Those that are only cut short, and one that is a verb in Arabic, are months beside a number alone: «al mar».
 */
function monthNames() {
  const names = new Map<string, number>();
  const unsure = new Set([wordsIn('مارس').join(' ')]);
  const set = (spelling: string, month: number) => {
    const words = wordsIn(spelling).join(' ');
    if (/^\p{L}{3}/u.test(words) && !names.has(words)) names.set(words, month);
  };
  for (const locale of locales)
    for (let month = 1; month <= 12; month += 1) {
      const date = Date.UTC(2001, month - 1, 1);
      const name = (options: Intl.DateTimeFormatOptions) =>
        new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' })
          .formatToParts(date)
          .find(({ type }) => type === 'month')?.value ?? '';
      const inDate = name({ month: 'long', day: 'numeric' });
      for (const spelling of [name({ month: 'long' }), inDate, inDate.replace(/.$/u, 'е')])
        set(spelling, month);
      const short = wordsIn(name({ month: 'short' })).join(' ');
      if (!names.has(short)) unsure.add(short);
      set(short, month);
    }
  // The United Nations spells some of them otherwise than Intl does: «يونيه», «يوليه».
  for (const [at, both] of arabicMonths.entries())
    for (const spelling of both.split('/')) names.set(wordsIn(spelling).join(' '), at + 1);
  return { names, unsure };
}
const months = monthNames();
/** "May" and "march" as verbs are written small, with no number after them. */
export const noMonth = /(?<!\p{L})(?:may|march)(?!\p{L}|[.,]?\s+\p{Nd}|\s*$)/gu;

const longestName = 2;
const between = new Set(
  'of de del d en in year عام سنه العام г года год году st nd rd th er le el the on'.split(' '),
);

/** Words that stand before a month and not before a verb. */
const beforeMonth = new Set(['في', 'شهر', 'منذ', 'حتي']);

interface Read {
  year?: number;
  month?: number;
  day?: number;
}

const isYear = (number: number) => Number.isInteger(number) && number >= 1900 && number < 2100;
const isDay = (number: number) => Number.isInteger(number) && number >= 1 && number <= 31;

const padded = (number: number) => String(number).padStart(2, '0');
function written({ year, month, day }: Read): string {
  const end = `${month === undefined ? '' : `-${padded(month)}`}${day === undefined ? '' : `-${padded(day)}`}`;
  return year === undefined ? `-${end}` : `${year}${end}`;
}

/** Dates in figures, and Chinese ones. A day stands before its month, unless no month has that number. */
const inFigures: readonly (readonly [RegExp, (figures: number[]) => Read])[] = [
  [/(?<!\d)(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/g, ([year, month, day]) => ({ year, month, day })],
  [
    /(?<!\d)(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})(?!\d)/g,
    ([day, month, year]) => ((month ?? 0) > 12 ? { year, month: day, day: month } : { year, month, day }),
  ],
  [/(?<!\d)(\d{4})[-/.](\d{1,2})(?!\d)/g, ([year, month]) => ({ year, month })],
  [/(?<!\d)(\d{1,2})[-/](\d{4})(?!\d)/g, ([month, year]) => ({ year, month })],
  [/(\d{4})\s*年\s*(\d{1,2})\s*月\s*(\d{1,2})\s*[日号]/gu, ([year, month, day]) => ({ year, month, day })],
  [/(\d{4})\s*年\s*(\d{1,2})\s*月/gu, ([year, month]) => ({ year, month })],
  [/(?<!\d)(\d{1,2})\s*月\s*(\d{1,2})\s*[日号]/gu, ([month, day]) => ({ month, day })],
  [/(?<!\d)(\d{1,2})\s*月/gu, ([month]) => ({ month })],
];
const isDate = ({ year = 2000, month = 1, day = 1 }: Read) =>
  isYear(year) && month >= 1 && month <= 12 && isDay(day);

/** Dates that a text states, each once. */
export const datesIn = (text: string): string[] => datesInForm(withDigits(text.replace(noMonth, ' ')));

/** The same of a text in search form, with its numbers in digits and without what is no month. */
export function datesInForm(form: string): string[] {
  const found: Read[] = [];
  let rest = form;
  for (const [pattern, read] of inFigures)
    rest = rest.replace(pattern, (whole: string, ...groups: unknown[]) => {
      const date = read(groups.slice(0, -2).map(Number));
      if (!isDate(date)) return whole;
      found.push(date);
      return ' , ';
    });
  found.push(...datesAmong(rest.match(/\d+|\p{Script=Han}|[\p{L}\p{M}]+/gu) ?? []));
  return [...new Set(found.map(written))];
}

interface NamedMonth {
  month: number;
  to: number;
  unsure: boolean;
}

function monthAt(words: readonly string[], at: number): NamedMonth | undefined {
  for (let length = longestName; length > 0; length -= 1) {
    const [first = '', ...more] = words.slice(at, at + length);
    for (const form of withoutPrefixes(first)) {
      const name = [form, ...more].join(' ');
      const month = months.names.get(name);
      if (month !== undefined && at + length <= words.length)
        return {
          month,
          to: at + length,
          unsure: months.unsure.has(name) && !beforeMonth.has(words[at - 1] ?? ''),
        };
    }
  }
  return undefined;
}

/** Dates with the name of a month, and years that stand alone. */
function datesAmong(words: readonly string[]): Read[] {
  const found: Read[] = [];
  const taken = new Set<number>();
  for (let at = 0; at < words.length; at += 1) {
    const named = monthAt(words, at);
    if (named === undefined) continue;
    let { to } = named;
    const { month } = named;
    // UN documents give both names of a month in Arabic.
    for (let other = monthAt(words, to); other?.month === month; other = monthAt(words, to)) to = other.to;
    let before = at - 1;
    while (between.has(words[before] ?? '')) before -= 1;
    const date: Read = { month };
    const dayBefore = Number(words[before]);
    if (isDay(dayBefore) && !taken.has(before)) date.day = dayBefore;
    const next = () => {
      while (between.has(words[to] ?? '')) to += 1;
      return Number(words[to]);
    };
    if (date.day === undefined && isDay(next())) {
      date.day = next();
      to += 1;
    }
    if (isYear(next())) {
      date.year = next();
      taken.add(to);
      to += 1;
    }
    const alone = date.day === undefined && date.year === undefined;
    if (alone && named.unsure && to === named.to && words.length > 1) continue;
    found.push(date);
    at = to - 1;
  }
  for (const { from, to, value } of numbersAmong(words))
    if (isYear(Number(value)) && !(to === from + 1 && taken.has(from))) found.push({ year: Number(value) });
  return found;
}

/** A year, month and day, as far as they are given. */
const parts = (date: string) => {
  const [, year, month, day] = /^(\d{4}|-)(?:-(\d\d))?(?:-(\d\d))?$/.exec(date) ?? [];
  return [year === '-' ? undefined : year, month, day];
};

/** True when everything that is asked for is given as it is. */
export const statesDate = (given: string, asked: string): boolean =>
  parts(asked).every((part, at) => part === undefined || part === parts(given)[at]);

/** True when nothing that is given differs from what is asked for, and something is the same. */
export function agreesWithDate(given: string, asked: string): boolean {
  const pairs = parts(asked).map((part, at) => [part, parts(given)[at]] as const);
  const both = pairs.filter(([a, b]) => a !== undefined && b !== undefined);
  return both.length > 0 && both.every(([a, b]) => a === b);
}
