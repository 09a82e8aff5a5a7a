/**
 * The second stage of retrieval: the fused candidates are ordered by four kinds of evidence — BM25 and cosine of
 * the whole paragraph, and the best single sentence by terms and by cosine. A long paragraph that mentions every
 * term somewhere thus yields to one that says it in a sentence.
 */
import type { Catalogue, Passage } from './catalogue.ts';
import { type TermMatch, type TermWeights, termWeight } from './lexical.ts';
import { cosine } from './vector-index.ts';

/** What each kind of evidence counts for; chosen on questions of our own. */
export interface RerankWeights {
  terms: number;
  bestSentenceTerms: number;
  similarity: number;
  bestSentenceSimilarity: number;
}

/** A sentence of a candidate, and how well it fits the question. */
export interface ScoredSentence {
  /** Offsets into the paragraph's text. */
  start: number;
  end: number;
  stems: ReadonlySet<string>;
  /** Sum of weight × rarity over the question's terms that stand in the sentence. */
  overlap: number;
  /** Cosine of question and sentence. */
  similarity: number;
}

export interface Candidate extends Passage {
  /** Cosine of question and paragraph. */
  similarity: number;
}

export interface Reranked extends Candidate {
  score: number;
  sentences: ScoredSentence[];
}

function scoreSentences(
  label: number,
  matches: readonly TermMatch[],
  weights: TermWeights,
  vector: Float32Array,
  catalogue: Catalogue,
): ScoredSentence[] {
  // Only a term that the paragraph contains can stand in one of its sentences.
  const here = matches.filter(({ scores }) => scores.has(label));
  return catalogue.sentences(label).map(({ start, end, stems, vector: sentenceVector }) => {
    const found = here.filter(({ term }) =>
      term.variants.some((variant) => variant.every((stem) => stems.has(stem))),
    );
    const overlap = found.reduce((sum, { term, rarity }) => sum + termWeight(term, weights) * rarity, 0);
    return { start, end, stems, overlap, similarity: cosine(vector, sentenceVector) };
  });
}

/** Orders candidates, best first; equal ones keep their order. Term evidence is relative to the best candidate's. */
export function rerank(
  candidates: readonly Candidate[],
  matches: readonly TermMatch[],
  vector: Float32Array,
  catalogue: Catalogue,
  termWeights: TermWeights,
  weights: RerankWeights,
): Reranked[] {
  const scored = candidates.map((candidate) => ({
    candidate,
    terms: matches.reduce(
      (sum, { term, scores }) => sum + termWeight(term, termWeights) * (scores.get(candidate.label) ?? 0),
      0,
    ),
    sentences: scoreSentences(candidate.label, matches, termWeights, vector, catalogue),
  }));
  const best = (values: readonly number[], least: number) =>
    values.reduce((most, value) => Math.max(most, value), least);
  const bestOverlap = (sentences: readonly ScoredSentence[]) =>
    best(
      sentences.map(({ overlap }) => overlap),
      0,
    );
  const mostTerms = best(
    scored.map(({ terms }) => terms),
    Number.EPSILON,
  );
  const mostOverlap = best(
    scored.map(({ sentences }) => bestOverlap(sentences)),
    Number.EPSILON,
  );
  return scored
    .map(({ candidate, terms, sentences }) => ({
      ...candidate,
      sentences,
      score:
        (weights.terms * terms) / mostTerms +
        (weights.bestSentenceTerms * bestOverlap(sentences)) / mostOverlap +
        weights.similarity * candidate.similarity +
        weights.bestSentenceSimilarity *
          best(
            sentences.map(({ similarity }) => similarity),
            -1,
          ),
    }))
    .sort((a, b) => b.score - a.score);
}
