/** The six languages, for the client too. */
export { type Language, languageCodes, languages, zLanguage } from '#corpus/languages';
