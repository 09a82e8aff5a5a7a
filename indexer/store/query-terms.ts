/** What a question asks about, as terms to look for: its own words, and what the glossary calls them elsewhere. */
import type { Language } from '#corpus/languages';
import { normalise } from '../text/normalise.ts';
import { stem } from '../text/stem.ts';
import { isStopWord } from '../text/stop-words.ts';
import { tokenise, words } from '../text/tokenise.ts';

/** One way to put something. */
export interface Variant {
  /** As it is written. */
  text: string;
  /** Stems that stand near one another where it stands; none for a term of stop words. */
  stems: string[];
}

/** True when all of a variant's stems are among those of a sentence or paragraph. */
export const standsIn = ({ stems }: Variant, among: ReadonlySet<string>): boolean =>
  stems.every((stem) => among.has(stem));

/** A stretch of the question and what it is called in the languages of the documents. */
export interface QueryTerm {
  /** As it stands in the question, in search form. */
  text: string;
  /** Ways in which documents may put it. */
  variants: Variant[];
  /** Ids of the concepts that the variants come from; empty for a word of the question itself. */
  concepts: string[];
  /** True for the terms that together say what the question is about, each stretch of it once. */
  main: boolean;
}

/** Looks concepts of the glossary up by one of the keys (`conceptKeys`) of one of their terms. */
export interface ConceptLookup {
  concepts(key: string, language: Language): readonly string[];
  variants(concept: string, language: Language): readonly Variant[];
}

/** Longest term of the glossary, in units. */
const longestTerm = { words: 8, characters: 16 };

interface Unit {
  word: string;
  stem: string;
}

/** Acronyms so short that they could be words — US, UN, TIP — are known only in capitals. */
const shortAcronym = /^\p{Lu}{2,3}$/u;
const acronymKey = (word: string) => `=${word}`;

/**
 * What a glossary term is looked up by: its words as they are written, or else their stems (words of quite another
 * meaning may share a stem). A word that means something only behind a preposition does so in no other form: "in
 * person", but not "trafficking in persons". Chinese goes by characters, because word breaks depend on context.
 */
export function conceptKeys(text: string, language: Language): string[] {
  if (shortAcronym.test(text)) return [acronymKey(normalise(text))];
  const all = units(text, language);
  const isSetPhrase = all.length > 1 && all.filter(({ word }) => !isStopWord(word, language)).length <= 1;
  return language !== 'zh' && isSetPhrase ? [exactKey(all)] : [exactKey(all), stemKey(all)];
}

const exactKey = (span: readonly Unit[]) => `"${span.map(({ word }) => word).join(' ')}"`;
const stemKey = (span: readonly Unit[]) => span.map(({ stem }) => stem).join(' ');

function units(text: string, language: Language): Unit[] {
  if (language === 'zh')
    return [...normalise(text).matchAll(/\p{Script=Han}|[\p{L}\p{N}]+/gu)].map(([unit]) => ({
      word: unit,
      stem: unit,
    }));
  return words(text, language).map((word) => ({ word, stem: stem(word, language) }));
}

/**
 * Terms of a question.
 * @param target language of the documents searched
 */
export function queryTerms(
  text: string,
  language: Language,
  target: Language,
  lookup: ConceptLookup,
): QueryTerm[] {
  const all = units(text, language);
  const capitals = new Set(
    [...text.matchAll(/(?<!\p{L})\p{Lu}{2,3}(?!\p{L})/gu)].map(([word]) => normalise(word)),
  );
  const longest = language === 'zh' ? longestTerm.characters : longestTerm.words;
  const stretches: { from: number; to: number; concepts: string[] }[] = [];
  for (let from = 0; from < all.length; from += 1) {
    for (let to = from + 1; to <= Math.min(all.length, from + longest); to += 1) {
      const span = all.slice(from, to);
      const word = span.length === 1 ? span[0]?.word : undefined;
      const concepts =
        word !== undefined && capitals.has(word) ? [...lookup.concepts(acronymKey(word), language)] : [];
      if (word === undefined || !isStopWord(word, language))
        concepts.push(
          ...(orNone(lookup.concepts(exactKey(span), language)) ?? lookup.concepts(stemKey(span), language)),
        );
      if (concepts.length > 0) stretches.push({ from, to, concepts });
    }
  }
  const shared = target === language;
  const covers = (from: number, to: number, longer: number) =>
    stretches.some((other) => other.from <= from && other.to >= to && other.to - other.from >= longer);
  // Concepts of one stretch are readings of the same words: together they are one term, with one vote.
  const ofGlossary = stretches.map(
    ({ from, to, concepts }): QueryTerm => ({
      text: all
        .slice(from, to)
        .map(({ word }) => word)
        .join(language === 'zh' ? '' : ' '),
      variants: distinct(concepts.flatMap((concept) => lookup.variants(concept, target))),
      concepts,
      main: !shared && !covers(from, to, to - from + 1),
    }),
  );
  return [...ofGlossary, ...ownWords(text, language, target, (from, to) => covers(from, to, 1))];
}

const orNone = <Item>(items: readonly Item[]) => (items.length > 0 ? items : undefined);

/** Of several ways with the same stems the first. */
const distinct = (variants: readonly Variant[]): Variant[] => [
  ...new Map(variants.toReversed().map((variant) => [variant.stems.join(' '), variant])).values(),
];

/** The question's words themselves, by the rules of the target language: names, numbers, and words of a shared language. */
function ownWords(
  text: string,
  language: Language,
  target: Language,
  known: (from: number, to: number) => boolean,
): QueryTerm[] {
  let unit = 0;
  return words(text, language).flatMap((word) => {
    const from = unit;
    unit += language === 'zh' ? units(word, language).length : 1;
    if (isStopWord(word, language)) return [];
    // A word that the glossary explains in another language is not looked for as it stands.
    if (target !== language && known(from, unit)) return [];
    const stems = tokenise(word, target);
    const variants = stems.length > 0 ? [{ text: word, stems }] : [];
    return [{ text: word, variants, concepts: [], main: true }];
  });
}
