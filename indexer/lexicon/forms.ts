/** By which stems a word of a text may stand in the lexicon. */
import type { Language } from '#corpus/languages';
import { stem } from '../text/stem.ts';

/** What Arabic writes in front of a word as part of it: conjunctions, prepositions, the article. */
const prefixes = [/^[وف](?=\p{L}{3})/u, /^[بكلس](?=\p{L}{3})/u, /^(?:ال|ل)(?=\p{L}{2})/u];
/** Its pronouns behind a noun or a verb. */
const pronouns = /(?<=\p{L}{3})(?:هما|هم|هن|كم|نا|ها|ه|ك|ني)$/u;
/** The endings of the indefinite accusative and of its verbs. */
const endings = /(?<=\p{L}{3})(?:وا|تا|ا|ت|ن)$/u;
/** The first letter of its imperfect. */
const imperfect = /^[يتنا](?=\p{L}{3})/u;

/** With what was taken off, the form with it comes first. */
const without = (forms: readonly string[], part: RegExp): string[] => [
  ...forms,
  ...forms.filter((form) => part.test(form)).map((form) => form.replace(part, '')),
];

/** Before a pronoun ة is written ت, and ء has a seat; both are otherwise when the noun stands alone. */
const alone = (form: string): string[] => [
  form,
  ...(form.endsWith('ت') ? [`${form.slice(0, -1)}ه`] : []),
  ...(/ا[يو]$/u.test(form) ? [`${form.slice(0, -1)}ء`] : []),
];

function arabicForms(word: string): string[] {
  const bare = prefixes.reduce(without, [word]);
  const owned = bare
    .filter((form) => pronouns.test(form))
    .flatMap((form) => alone(form.replace(pronouns, '')));
  return [...bare, ...owned];
}

/** Snowball cuts a plural (mujeres) at another place than its singular (mujer). */
const plural = [/e?s$/u, /s$/u];

/** Endings and beginnings that inflect a word of a language, in the order in which they are taken off. */
const inflections: Partial<Record<Language, readonly RegExp[]>> = {
  ar: [endings, imperfect],
  es: plural,
  fr: plural,
};

const stemsOf = (forms: readonly string[], language: Language): string[] => {
  const all = (inflections[language] ?? []).reduce(without, forms);
  return [...new Set(all.map((form) => stem(form, language)))];
};

/** Stems of a word of the lexicon. @param word in search form */
export const stemsOfEntry = (word: string, language: Language): string[] => stemsOf([word], language);

/** Stems of a word of a text, as whose family it may stand in the lexicon. @param word in search form */
export const stemsInText = (word: string, language: Language): string[] =>
  stemsOf(language === 'ar' ? arabicForms(word) : [word], language);
