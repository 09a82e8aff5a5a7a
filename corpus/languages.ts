/** The six languages Dalil speaks: the only such table. */
import { z } from 'zod';

export const languages = {
  ar: { name: 'العربية', dir: 'rtl' },
  en: { name: 'English', dir: 'ltr' },
  fr: { name: 'Français', dir: 'ltr' },
  es: { name: 'Español', dir: 'ltr' },
  ru: { name: 'Русский', dir: 'ltr' },
  zh: { name: '中文', dir: 'ltr' },
} as const;

export const zLanguage = z.enum(['ar', 'en', 'fr', 'es', 'ru', 'zh']);
export type Language = z.infer<typeof zLanguage>;

export const languageCodes = zLanguage.options;
