/** Which of the six languages a question is asked in. */

import { eld } from 'eld/small';
import type { Language } from '#corpus/languages';
import { zLanguage } from '#corpus/schema';

const scripts: readonly (readonly [Language, RegExp])[] = [
  ['ar', /\p{Script=Arabic}/gu],
  ['zh', /\p{Script=Han}/gu],
  ['ru', /\p{Script=Cyrillic}/gu],
];
const latin = /\p{Script=Latin}/gu;
const detector = eld.newInstance();
detector.setLanguageSubset(['en', 'es', 'fr']);

const count = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0;

/** Two languages whose scores differ by less are told apart by no more than chance: "victim compensation". */
const closeCall = 0.02;

/** Letters of each script that say as much as one Latin word, roughly. */
const lettersPerWord: Partial<Record<Language, number>> = { ar: 4, ru: 5, zh: 2 };
const latinPerWord = 5;

/**
 * The script decides where it can: the one that the text begins in may be outnumbered three to one by names in
 * Latin letters, another one must hold its own. Between English, French and Spanish a character n-gram model
 * decides. `fallback` answers when the text has too little to go by.
 */
export function detectLanguage(text: string, fallback: Language): Language {
  const amounts = scripts.map(
    ([language, pattern]) => [language, count(text, pattern) / (lettersPerWord[language] ?? 1)] as const,
  );
  const [language, most] = amounts.reduce((best, next) => (next[1] > best[1] ? next : best));
  const beginsInIt = scripts.some(
    ([other, pattern]) => other === language && text.match(/\p{L}/u)?.[0].match(pattern),
  );
  if (most > 0 && most * (beginsInIt ? 3 : 1) >= count(text, latin) / latinPerWord) return language;
  const guess = detector.detect(text);
  const known = zLanguage.safeParse(guess.language);
  if (!known.success) return fallback;
  const inLatin = fallback === 'en' || fallback === 'fr' || fallback === 'es';
  if (!inLatin) return known.data;
  const scores = guess.getScores();
  const isCloseCall = (scores[known.data] ?? 0) - (scores[fallback] ?? 0) < closeCall;
  return guess.isReliable() && !isCloseCall ? known.data : fallback;
}
