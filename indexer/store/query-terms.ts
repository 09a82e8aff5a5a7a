/** What a question asks about, as terms to look for: its own words, and what the glossary calls them elsewhere. */
import type { Language } from '#corpus/languages';
import { normalise } from '../text/normalise.ts';
import { stemmers } from '../text/stem.ts';
import { isStopWord } from '../text/stop-words.ts';
import { tokenise, words } from '../text/tokenise.ts';

/** A stretch of the question and what it is called in the languages of the documents. */
export interface QueryTerm {
  /** As it stands in the question, in search form. */
  text: string;
  /** Sequences of stems, each a way in which documents may put it. */
  variants: string[][];
  /** Id of the concept when the variants come from the glossary. */
  concept: string | undefined;
  /** True for the terms that together say what the question is about, each stretch of it once. */
  main: boolean;
}

/** Looks concepts of the glossary up by the stems of one of their terms. */
export interface ConceptLookup {
  concepts(stems: string, language: Language): readonly string[];
  variants(concept: string, language: Language): readonly string[][];
}

/** Longest term of the glossary, in units. */
const longestTerm = { words: 8, characters: 16 };

interface Unit {
  word: string;
  stem: string;
}

/** Stems of a glossary term as the lookup keys them; Chinese by characters, because word breaks depend on context. */
export const conceptKey = (text: string, language: Language): string =>
  units(text, language)
    .map(({ stem }) => stem)
    .join(' ');

function units(text: string, language: Language): Unit[] {
  if (language === 'zh')
    return [...normalise(text).matchAll(/\p{Script=Han}|[\p{L}\p{N}]+/gu)].map(([unit]) => ({
      word: unit,
      stem: unit,
    }));
  const stem = stemmers[language];
  return words(text, language).map((word) => ({ word, stem: /^\d+$/.test(word) ? word : stem(word) }));
}

/**
 * Terms of a question.
 * @param targets languages of the documents searched
 */
export function queryTerms(
  text: string,
  language: Language,
  targets: readonly Language[],
  lookup: ConceptLookup,
): QueryTerm[] {
  const all = units(text, language);
  const found: { from: number; to: number; concept: string; variants: string[][] }[] = [];
  const longest = language === 'zh' ? longestTerm.characters : longestTerm.words;
  all.forEach((_, from) => {
    for (let to = from + 1; to <= Math.min(all.length, from + longest); to += 1) {
      const span = all.slice(from, to);
      if (span.length === 1 && isStopWord(span[0]?.word ?? '', language)) continue;
      for (const concept of lookup.concepts(span.map(({ stem }) => stem).join(' '), language))
        found.push({
          from,
          to,
          concept,
          variants: targets.flatMap((target) => lookup.variants(concept, target)),
        });
    }
  });
  const shared = targets.includes(language);
  const inside = (from: number, to: number) =>
    found.some((other) => other.from <= from && other.to >= to && other.to - other.from > to - from);
  const ofGlossary = found.map(
    ({ from, to, concept, variants }): QueryTerm => ({
      text: all
        .slice(from, to)
        .map(({ word }) => word)
        .join(language === 'zh' ? '' : ' '),
      variants,
      concept,
      main: !shared && !inside(from, to),
    }),
  );
  return [
    ...ofGlossary,
    ...ownWords(text, language, targets, (from, to) =>
      found.some((term) => term.from <= from && term.to >= to),
    ),
  ];
}

/** The question's words themselves, by the rules of each target language: names, numbers, and words of a shared language. */
function ownWords(
  text: string,
  language: Language,
  targets: readonly Language[],
  known: (from: number, to: number) => boolean,
): QueryTerm[] {
  let unit = 0;
  return words(text, language).flatMap((word) => {
    const from = unit;
    unit += language === 'zh' ? units(word, language).length : 1;
    if (isStopWord(word, language)) return [];
    // A word that the glossary explains in another language is not looked for as it stands.
    const explained = known(from, unit);
    if (explained && !targets.includes(language)) return [];
    const variants = targets.map((target) => tokenise(word, target)).filter((stems) => stems.length > 0);
    return [{ text: word, variants, concept: undefined, main: true }];
  });
}
