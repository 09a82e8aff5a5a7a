/** Which language the interface opens in, and how the page wears it. */
import { recall, remember } from '../lib/storage.ts';
import { isLanguage, type Language, languages } from './languages.ts';

const key = 'dalil.language';

/** The remembered language, else the first of the browser's that we speak, else Arabic. */
export function preferredLanguage(): Language {
  const candidates = [recall(key) ?? '', ...navigator.languages.map((tag) => tag.slice(0, 2).toLowerCase())];
  return candidates.find(isLanguage) ?? 'ar';
}

export const rememberLanguage = (language: Language) => remember(key, language);

export function applyToPage(language: Language): void {
  document.documentElement.lang = language;
  document.documentElement.dir = languages[language].dir;
}
