/** How the page writes each of the six languages. */
import { type Language, languages } from '#contract/languages';

export { type Language, languageCodes, languages, localeOf } from '#contract/languages';

export const isLanguage = (code: string): code is Language => Object.hasOwn(languages, code);

/** `lang` and `dir` of text in `language`, to spread on an element. */
export const written = (language: Language) => ({ lang: language, dir: languages[language].dir });
