/** The six languages, for the client too. */
export { type Language, languageCodes, languages } from '#corpus/languages';
