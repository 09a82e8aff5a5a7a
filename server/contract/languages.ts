/** The six languages, for the client too, and how numbers and dates are written in them. */
import type { Language } from '#corpus/languages';

export { type Language, languageCodes, languages } from '#corpus/languages';

const locales: Partial<Record<Language, string>> = { ar: 'ar-u-nu-arab', en: 'en-GB' };

/** For Intl: numbers and dates as the United Nations prints them, Arabic digits as in citation labels. */
export const localeOf = (language: Language): string => locales[language] ?? language;
