/** How the page writes each of the six languages. */
import { type Language, languages } from '#contract/languages';

export { type Language, languageCodes, languages } from '#contract/languages';

export const isLanguage = (code: string): code is Language => Object.hasOwn(languages, code);

const locales: Partial<Record<Language, string>> = { ar: 'ar-u-nu-arab', en: 'en-GB' };

/** For Intl: numbers and dates as the United Nations prints them, Arabic digits as in citation labels. */
export const localeOf = (language: Language): string => locales[language] ?? language;

/** `lang` and `dir` of text in `language`, to spread on an element. */
export const written = (language: Language) => ({ lang: language, dir: languages[language].dir });
