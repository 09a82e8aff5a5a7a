/** Which concepts of the glossary a text names beyond doubt, and which are part of one another. */
import type { Concept } from '#corpus/glossary';
import type { Language } from '#corpus/languages';
import { type DalilIndex, normalise, tokenise } from '#indexer';

/** Letters that Arabic writes in front of a word: "and", "for", "by", the article. */
const arabicPrefix = '(?:[وف]?[بلك]?(?:ال|لل)?)';
const escaped = (text: string) => text.replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&');

/** True when the text has one of the terms as it is written: stems alone take a campaign for a pregnancy. */
export function writes(text: string, terms: readonly string[], language: Language): boolean {
  const searched = normalise(text);
  if (language === 'zh') return terms.some((term) => searched.includes(normalise(term)));
  const before = language === 'ar' ? arabicPrefix : '';
  const words = terms.map((term) => escaped(normalise(term))).join('|');
  return new RegExp(`(?<!\\p{L})${before}(?:${words})(?!\\p{L})`, 'u').test(searched);
}

const known = new WeakMap<DalilIndex, Map<string, readonly Concept[]>>();

/** Concepts named in a text of the documents: as they are written, not inside a longer term, and read in one way only. */
export function conceptsIn(text: string, language: Language, index: DalilIndex): readonly Concept[] {
  const ofIndex = known.get(index) ?? new Map<string, readonly Concept[]>();
  known.set(index, ofIndex);
  const before = ofIndex.get(text);
  if (before !== undefined) return before;
  const terms = index.termsIn(text, language);
  const longest = terms.filter(
    (term) =>
      !terms.some((other) => other.text !== term.text && ` ${other.text} `.includes(` ${term.text} `)),
  );
  const concepts = longest.flatMap((term) => (term.concepts.length === 1 ? term.concepts : []));
  const named = [...new Set(concepts)].filter((concept) => writes(text, concept[language], language));
  ofIndex.set(text, named);
  return named;
}

const stems = new WeakMap<Concept, Map<Language, readonly ReadonlySet<string>[]>>();

/** Stems of each term of a concept; stemmed once. */
function stemsOf(concept: Concept, language: Language): readonly ReadonlySet<string>[] {
  const ofConcept = stems.get(concept) ?? new Map<Language, readonly ReadonlySet<string>[]>();
  stems.set(concept, ofConcept);
  const before = ofConcept.get(language);
  if (before !== undefined) return before;
  const sets = concept[language]
    .map((term) => new Set(tokenise(term, language)))
    .filter(({ size }) => size > 0);
  ofConcept.set(language, sets);
  return sets;
}

const isPart = (part: ReadonlySet<string>, whole: ReadonlySet<string>) =>
  [...part].every((stem) => whole.has(stem));

/** True when in one of the languages a term of one concept is a term of the other, or a part of it. */
export const overlap = (a: Concept, b: Concept, languages: readonly Language[]): boolean =>
  a.id === b.id ||
  languages.some((language) =>
    stemsOf(a, language).some((one) =>
      stemsOf(b, language).some((other) => isPart(one, other) || isPart(other, one)),
    ),
  );
