/** Which of the six languages a question is asked in. */

import { eld } from 'eld/small';
import { type Language, zLanguage } from '#corpus/languages';

const scripts: readonly (readonly [Language, RegExp])[] = [
  ['ar', /\p{Script=Arabic}/gu],
  ['zh', /\p{Script=Han}/gu],
  ['ru', /\p{Script=Cyrillic}/gu],
];
const latin = /\p{Script=Latin}/gu;
const detector = eld.newInstance();
detector.setLanguageSubset(['en', 'es', 'fr']);

const count = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0;

/**
 * The script decides where it can (names in Latin letters do not outweigh it); between English, French and
 * Spanish a character n-gram model does. `fallback` answers when the text has too little to go by.
 */
export function detectLanguage(text: string, fallback: Language): Language {
  const counts = scripts.map(([language, pattern]) => [language, count(text, pattern)] as const);
  const [language, most] = counts.reduce((best, next) => (next[1] > best[1] ? next : best));
  // A Han character says about as much as three letters.
  if (most > 0 && most * (language === 'zh' ? 3 : 1) >= count(text, latin) / 2) return language;
  const guess = detector.detect(text);
  const known = zLanguage.safeParse(guess.language);
  if (!known.success) return fallback;
  const inLatin = fallback === 'en' || fallback === 'fr' || fallback === 'es';
  return guess.isReliable() || !inLatin ? known.data : fallback;
}
