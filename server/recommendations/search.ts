/** Finds recommendations by words: as they are written, or as the glossary has them in the language of the text. */
import { type Language, languageCodes } from '#corpus/languages';
import { contentWords, type DalilIndex, normalise } from '#indexer';
import type { Recommendation } from '../contract/recommendations.ts';
import { recommendationsOf } from './all.ts';
import { readingsOf } from './themes.ts';

const known = new WeakMap<DalilIndex, ReadonlyMap<string, ReadonlySet<string>>>();

/** Ids of the concepts that each recommendation names, by its own id; read when one is first sought. */
function conceptsNamed(index: DalilIndex): ReadonlyMap<string, ReadonlySet<string>> {
  const named =
    known.get(index) ??
    new Map(
      recommendationsOf(index).map(({ recommendation: { id, text, language } }) => [
        id,
        new Set(readingsOf(text, language).flatMap((reading) => conceptsIn(index, reading, language))),
      ]),
    );
  known.set(index, named);
  return named;
}

const conceptsIn = (index: DalilIndex, text: string, language: Language): string[] =>
  index.termsIn(text, language).flatMap(({ concepts }) => concepts.map(({ id }) => id));

/** What is sought: each stretch between spaces, and for each of its words the concepts that would do as well. */
interface Sought {
  stretch: string;
  concepts: string[][];
}

/** The search as terms of the glossary, in the reader's language or else the first that knows any of it. */
function read(index: DalilIndex, search: string, reader: Language) {
  for (const language of [reader, ...languageCodes.filter((code) => code !== reader)]) {
    const all = index.termsIn(search, language);
    // In Chinese a single character inside a longer term is seldom a word: there is a "person" in every "victim".
    const terms = all.filter(
      (term) =>
        language !== 'zh' ||
        term.text.length > 1 ||
        !all.some((other) => other !== term && other.text.includes(term.text)),
    );
    if (terms.length > 0) return { language, terms };
  }
  return { language: reader, terms: [] };
}

/**
 * True for what has everything that is sought, wherever: in the letters of its text or its citation, or, where the
 * text is in another language than the search, among the concepts that it names.
 * @param reader language in which the search is read first
 */
export function finder(
  index: DalilIndex,
  search: string,
  reader: Language,
): (one: Recommendation) => boolean {
  const stretches = normalise(search).split(/\s+/).filter(Boolean);
  const { language, terms } = read(index, search, reader);
  const bare = (text: string) => (language === 'zh' ? text : ` ${text} `);
  const sought = stretches.map((stretch): Sought => {
    const concepts = contentWords(stretch, language).map((word) =>
      terms
        .filter(({ text }) => bare(text).includes(bare(word)))
        .flatMap((term) => term.concepts.map(({ id }) => id)),
    );
    return { stretch, concepts };
  });
  return ({ id, text, label, language: written }) => {
    const among = normalise(`${text} ${label}`);
    const named = terms.length > 0 && written !== language ? conceptsNamed(index).get(id) : undefined;
    return sought.every(
      ({ stretch, concepts }) =>
        among.includes(stretch) ||
        (named !== undefined && concepts.every((any) => any.some((concept) => named.has(concept)))),
    );
  };
}
