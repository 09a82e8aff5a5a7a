/** The six languages as the page uses them. The compiler holds this copy equal to the contract's, which would bring zod along. */
import type { languages as contractLanguages, Language } from '#contract/languages';

export type { Language };

export const languages: typeof contractLanguages = {
  ar: { name: 'العربية', dir: 'rtl' },
  en: { name: 'English', dir: 'ltr' },
  fr: { name: 'Français', dir: 'ltr' },
  es: { name: 'Español', dir: 'ltr' },
  ru: { name: 'Русский', dir: 'ltr' },
  zh: { name: '中文', dir: 'ltr' },
};

export const languageCodes: readonly Language[] = ['ar', 'en', 'fr', 'es', 'ru', 'zh'];

export const isLanguage = (code: string): code is Language => Object.hasOwn(languages, code);

const locales: Partial<Record<Language, string>> = { ar: 'ar-u-nu-arab', en: 'en-GB' };

/** For Intl: numbers and dates as the United Nations prints them, Arabic digits as in citation labels. */
export const localeOf = (language: Language): string => locales[language] ?? language;

/** `lang` and `dir` of text in `language`, to spread on an element. */
export const written = (language: Language) => ({ lang: language, dir: languages[language].dir });
