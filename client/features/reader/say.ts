/** What is said thousands of times in a long document, made once: texts, and numbers in the document's digits. */
import type { useTranslations } from 'use-intl';
import { type Language, localeOf } from '../../i18n/languages.ts';

/** One translator for all paragraphs: one for each of thousands would be felt. */
export type Say = ReturnType<typeof useTranslations<'reader'>>;

const formats = new Map<Language, Intl.NumberFormat>();

export function inDigitsOf(language: Language, number: number): string {
  const format = formats.get(language) ?? new Intl.NumberFormat(localeOf(language), { useGrouping: false });
  formats.set(language, format);
  return format.format(number);
}
