/** Dates of documents, which may be known only to the year or the month, and names of languages. */
import { type Language, localeOf } from './languages.ts';

const precisions: Intl.DateTimeFormatOptions[] = [
  { year: 'numeric' },
  { year: 'numeric', month: 'long' },
  { year: 'numeric', month: 'long', day: 'numeric' },
];

/** As Arabic United Nations documents name the months: in the Levant / in Egypt. */
export const arabicMonths = [
  'كانون الثاني/يناير',
  'شباط/فبراير',
  'آذار/مارس',
  'نيسان/أبريل',
  'أيار/مايو',
  'حزيران/يونيه',
  'تموز/يوليه',
  'آب/أغسطس',
  'أيلول/سبتمبر',
  'تشرين الأول/أكتوبر',
  'تشرين الثاني/نوفمبر',
  'كانون الأول/ديسمبر',
];

/** `date` is `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; it is written as precisely as it is known. */
export function documentDate(date: string, language: Language): string {
  const precision = precisions[date.split('-').length - 1];
  const format = new Intl.DateTimeFormat(localeOf(language), { ...precision, timeZone: 'UTC' });
  const moment = new Date(date);
  if (language !== 'ar') return format.format(moment);
  const month = arabicMonths[moment.getUTCMonth()];
  const parts = format.formatToParts(moment);
  return parts.map(({ type, value }) => (type === 'month' ? month : value)).join('');
}

/** The day of a moment where the program runs, as `documentDate` takes it. */
export function dayOf(moment: Date): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
}

/** The name of `language` as written in `inLanguage`. */
export const languageName = (language: Language, inLanguage: Language): string =>
  new Intl.DisplayNames(inLanguage, { type: 'language' }).of(language) ?? language;
