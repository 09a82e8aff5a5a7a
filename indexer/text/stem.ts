/** One stemmer per language: a word in its search form → what the lexical index compares. */

import { stemmer as english } from '@orama/stemmers/english';
import { stemmer as french } from '@orama/stemmers/french';
import { stemmer as russian } from '@orama/stemmers/russian';
import { stemmer as spanish } from '@orama/stemmers/spanish';
import type { Language } from '#corpus/languages';

const prefixes = ['وال', 'بال', 'كال', 'فال', 'لل', 'ال'];
const suffixes = ['ها', 'ان', 'ات', 'ون', 'ين', 'يه', 'ه', 'ي'];
const shortestStem = 2;
const shortestAfterWaw = 3;

/**
 * Light stemming of Arabic (light10: Larkey, Ballesteros and Connell, "Light stemming for Arabic information
 * retrieval", 2007): one conjunction and one article off the front, then any of the common endings off the back.
 * Expects the search form, in which ta marbuta is written ه and alef maqsura ي.
 */
export function stemArabic(word: string): string {
  let stem = word;
  if (stem.startsWith('و') && stem.length - 1 >= shortestAfterWaw) stem = stem.slice(1);
  const prefix = prefixes.find(
    (start) => stem.startsWith(start) && stem.length - start.length >= shortestStem,
  );
  if (prefix !== undefined) stem = stem.slice(prefix.length);
  for (const suffix of suffixes) {
    if (stem.endsWith(suffix) && stem.length - suffix.length >= shortestStem)
      stem = stem.slice(0, -suffix.length);
  }
  return stem;
}

const stemmers: Record<Language, (word: string) => string> = {
  ar: stemArabic,
  en: english,
  fr: french,
  es: spanish,
  ru: russian,
  zh: (word) => word,
};

const digits = /^\d+$/;

/** The stem of a word in its search form, by the rules of `language`; numbers stay as they are. */
export const stem = (word: string, language: Language): string =>
  digits.test(word) ? word : stemmers[language](word);
