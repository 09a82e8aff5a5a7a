/** Dates and names of languages, as the server writes them too. */
export { documentDate, languageName } from '#contract/dates';
