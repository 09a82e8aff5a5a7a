/** Dates of documents, which may be known only to the year or the month. */
import { type Language, localeOf } from './languages.ts';

const precisions: Intl.DateTimeFormatOptions[] = [
  { year: 'numeric' },
  { year: 'numeric', month: 'long' },
  { year: 'numeric', month: 'long', day: 'numeric' },
];

/** `date` is `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; it is written as precisely as it is known. */
export function documentDate(date: string, language: Language): string {
  const precision = precisions[date.split('-').length - 1];
  return new Intl.DateTimeFormat(localeOf(language), { ...precision, timeZone: 'UTC' }).format(
    new Date(date),
  );
}

/** The name of `language` as written in `inLanguage`. */
export const languageName = (language: Language, inLanguage: Language): string =>
  new Intl.DisplayNames(inLanguage, { type: 'language' }).of(language) ?? language;
