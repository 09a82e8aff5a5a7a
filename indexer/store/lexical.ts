/** The lexical leg: BM25 over a question's terms, each counted by what it is worth. */
import type { Catalogue } from './catalogue.ts';
import type { QueryTerm } from './query-terms.ts';

/** A term of the question and where it was found. */
export interface TermMatch {
  term: QueryTerm;
  /** BM25 score by paragraph label. */
  scores: ReadonlyMap<number, number>;
  /** Robertson–Spärck Jones weight, ln(1 + (N − n + ½) / (n + ½)): high for a term that few paragraphs contain. */
  rarity: number;
}

export interface TermWeights {
  /** The question's own words; concepts of the glossary; concepts that only support another term. */
  word: number;
  concept: number;
  nested: number;
}

export const termWeight = (term: QueryTerm, weights: TermWeights): number =>
  term.concepts.length === 0 ? weights.word : term.main ? weights.concept : weights.nested;

/**
 * The documents of one language, as one question sees them. Each language is searched by itself and its ranking
 * counts as much as any other's, so that in a mixed corpus no language crowds out another.
 */
export interface Slice {
  /** Whether its documents are in the language of the question. */
  relation: 'same' | 'other';
  matches: readonly TermMatch[];
  weights: TermWeights;
  /** Labels of the paragraphs to rank; all when undefined. */
  accept: ((label: number) => boolean) | undefined;
}

/** @param accept labels of the paragraphs that terms are looked up in; all when undefined */
export function matchTerms(
  terms: readonly QueryTerm[],
  catalogue: Catalogue,
  sectionWeight: number,
  accept: ((label: number) => boolean) | undefined,
): TermMatch[] {
  const total = catalogue.paragraphCount;
  return terms.map((term) => {
    const found = catalogue.matchVariants(term.variants, sectionWeight);
    const scores = accept ? new Map([...found].filter(([label]) => accept(label))) : found;
    return { term, scores, rarity: Math.log(1 + (total - scores.size + 0.5) / (scores.size + 0.5)) };
  });
}

/** Labels of the paragraphs that contain any term, best first by weighted sum; equal ones by label. */
export function rankByTerms({ matches, weights, accept }: Slice, limit: number): number[] {
  const sums = new Map<number, number>();
  for (const { term, scores } of matches) {
    const weight = termWeight(term, weights);
    if (weight === 0) continue;
    for (const [label, score] of scores)
      if (!accept || accept(label)) sums.set(label, (sums.get(label) ?? 0) + weight * score);
  }
  return [...sums]
    .sort(([labelA, a], [labelB, b]) => b - a || labelA - labelB)
    .slice(0, limit)
    .map(([label]) => label);
}
