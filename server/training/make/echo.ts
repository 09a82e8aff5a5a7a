/** What of a name the words round a gap repeat: all options must be repeated alike, or the right one shows. */
import type { Language } from '#corpus/languages';
import { contentWords, tokenise, westernDigits } from '#indexer';
import type { Fact } from '../items.ts';

const session: Record<Language, RegExp> = {
  ar: /دورت|دورة|الدورة/u,
  en: /\bsession/iu,
  fr: /\bsession/iu,
  es: /período de sesiones|sesión/iu,
  ru: /сесси/iu,
  zh: /届会|届/u,
};

const stemsOf = (text: string, language: Language): ReadonlySet<string> =>
  new Set(tokenise(contentWords(text, language).join(' '), language).filter((stem) => stem.length > 1));

/** The stems of a name that the words repeat, in order; of a resolution the session that the words tell. */
export function echoOf(fact: Fact, words: string): string {
  const { text, language, kind } = fact;
  if (kind === 'number' || kind === 'date') return '';
  const numbers = westernDigits(text).match(/\d+/g) ?? [];
  // Arabic prints the session last: 27/77 is 77/27.
  if (numbers.length > 1 && session[language].test(words))
    return (language === 'ar' ? numbers.at(-1) : numbers[0]) ?? '';
  const around = stemsOf(words, language);
  return [...stemsOf(text, language)]
    .filter((stem) => around.has(stem))
    .sort()
    .join(' ');
}
