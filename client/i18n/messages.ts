/** Interface texts, one lazily loaded file per language. Every file has the keys of en.json: the compiler checks it. */

import type english from './en.json';
import type { Language } from './languages.ts';

export type Messages = typeof english;

const loaders: Record<Language, () => Promise<{ default: Messages }>> = {
  ar: () => import('./ar.json'),
  en: () => import('./en.json'),
  fr: () => import('./fr.json'),
  es: () => import('./es.json'),
  ru: () => import('./ru.json'),
  zh: () => import('./zh.json'),
};

const loaded = new Map<Language, Messages>();

export const loadedMessages = (language: Language): Messages | undefined => loaded.get(language);

export async function loadMessages(language: Language): Promise<Messages> {
  const known = loaded.get(language);
  if (known) return known;
  if (language === 'zh') import('../app/styles/chinese.css');
  const { default: messages } = await loaders[language]();
  loaded.set(language, messages);
  return messages;
}

declare module 'use-intl' {
  interface AppConfig {
    Messages: Messages;
  }
}
