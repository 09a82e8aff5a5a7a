/** Why a paragraph was found: the terms of the question that it contains, and what they are called there. */
import { termWeight } from './lexical.ts';
import { standsIn } from './query-terms.ts';
import type { Reranked } from './rerank.ts';

/** A term of the question that a paragraph contains. */
export interface Reason {
  /** The stretch of the question, in search form. */
  asked: string;
  /** As the paragraph puts it: the word itself, or the glossary's terms in the language of the document. */
  found: string[];
  /** Its share in the paragraph's score for terms, 0…1. */
  share: number;
}

/** Terms that count for less explain nothing. */
const leastShare = 0.01;

/** The terms that count most, first. */
export function explain({ label, sentences, terms, slice: { matches, weights } }: Reranked): Reason[] {
  const stems = new Set(sentences.flatMap((sentence) => [...sentence.stems]));
  return matches
    .map(({ term, scores }) => ({
      asked: term.text,
      found: term.variants.filter((variant) => standsIn(variant, stems)).map(({ text }) => text),
      share: (termWeight(term, weights) * (scores.get(label) ?? 0)) / (terms || 1),
    }))
    .filter(({ found, share }) => share >= leastShare && found.length > 0)
    .sort((a, b) => b.share - a.share);
}
