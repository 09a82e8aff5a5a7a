/**
 * The second stage of retrieval: the fused candidates are ordered by terms (BM25) and cosine, each of the whole
 * paragraph and of its best single sentence; then the first of them once more, with late interaction. A long
 * paragraph that mentions every term somewhere thus yields to one that says it in a sentence.
 */
import type { Catalogue, Passage, Sentence } from './catalogue.ts';
import { bestOf, type LateInteraction } from './late-interaction.ts';
import { type Slice, termWeight } from './lexical.ts';
import { standsIn } from './query-terms.ts';
import { cosine } from './vector-index.ts';

/** How well a passage fits a question, by kind of evidence. */
export interface Fit {
  /** Of the paragraph: sum of weight × BM25 over the terms. Of a sentence: sum of weight × rarity over those in it. */
  terms: number;
  /** Cosine of the vectors, −1…1. */
  similarity: number;
  /** Late interaction, 0…1; 0 where it was not computed. */
  lateInteraction: number;
}

/** What each kind of evidence counts for, in the paragraph and in its best sentence. */
export interface RerankWeights {
  paragraph: Fit;
  sentence: Fit;
  /** Candidates that late interaction is computed for. */
  lateDepth: number;
}

/** A question, as passages are compared with it. */
export interface Question {
  vector: Float32Array;
  late: LateInteraction;
}

/** A sentence of a candidate, and how well it fits the question. */
export interface ScoredSentence extends Sentence, Fit {}

export interface Candidate extends Passage {
  /** Cosine of question and paragraph. */
  similarity: number;
  /** The question's terms in the paragraphs of its language. */
  slice: Slice;
}

export interface Reranked extends Candidate, Fit {
  score: number;
  sentences: ScoredSentence[];
}

/**
 * The best candidates, best first; equal ones keep their order. Term evidence is relative to the best candidate's of
 * the same slice, because scores of terms cannot be compared between languages.
 * @param limit how many to return at most
 */
export function rerank(
  candidates: readonly Candidate[],
  { vector, late }: Question,
  catalogue: Catalogue,
  weights: RerankWeights,
  limit: number,
): Reranked[] {
  const scored = candidates.map((candidate) => {
    const sentences = catalogue.sentences(candidate.label);
    return {
      candidate,
      terms: paragraphTerms(candidate),
      best: {
        terms: greatest(sentences, (sentence) => sentenceTerms(sentence, candidate), 0),
        similarity: greatest(sentences, (sentence) => cosine(vector, sentence.vector), -1),
      },
    };
  });
  const most = new Map<Slice, { paragraph: number; sentence: number }>();
  for (const { candidate, terms, best } of scored) {
    const { paragraph, sentence } = most.get(candidate.slice) ?? { paragraph: 0, sentence: 0 };
    most.set(candidate.slice, {
      paragraph: Math.max(paragraph, terms),
      sentence: Math.max(sentence, best.terms),
    });
  }
  const { paragraph, sentence, lateDepth } = weights;
  const first = scored
    .map(({ candidate, terms, best }) => {
      const { paragraph: mostTerms = 0, sentence: mostInSentence = 0 } = most.get(candidate.slice) ?? {};
      const score =
        (paragraph.terms * terms) / (mostTerms || 1) +
        paragraph.similarity * candidate.similarity +
        (sentence.terms * best.terms) / (mostInSentence || 1) +
        sentence.similarity * best.similarity;
      return { candidate, terms, score };
    })
    .sort(byScore)
    .slice(0, Math.max(lateDepth, limit))
    .map(
      ({ candidate, terms, score }): Reranked => ({
        ...candidate,
        terms,
        score,
        lateInteraction: 0,
        sentences: catalogue.sentences(candidate.label).map((stored) => ({
          ...stored,
          terms: sentenceTerms(stored, candidate),
          similarity: cosine(vector, stored.vector),
          lateInteraction: 0,
        })),
      }),
    );
  const again = first.slice(0, lateDepth).map((hit) => withLateInteraction(hit, late, weights));
  // Late interaction only ever adds, so the rest stays below.
  return [...again.sort(byScore), ...first.slice(lateDepth)].slice(0, limit);
}

function withLateInteraction(hit: Reranked, late: LateInteraction, weights: RerankWeights): Reranked {
  const matches = hit.sentences.map(({ pieces }) => late.match(pieces));
  const sentences = hit.sentences.map((sentence, at) => ({
    ...sentence,
    lateInteraction: late.score(matches[at] as Float32Array),
  }));
  const lateInteraction = late.score(bestOf(matches));
  const score =
    hit.score +
    weights.paragraph.lateInteraction * lateInteraction +
    weights.sentence.lateInteraction * greatest(sentences, (sentence) => sentence.lateInteraction, 0);
  return { ...hit, sentences, lateInteraction, score };
}

const byScore = (a: { score: number }, b: { score: number }): number => b.score - a.score;

const greatest = <Item>(items: readonly Item[], value: (item: Item) => number, least: number): number =>
  items.reduce((most, item) => Math.max(most, value(item)), least);

const paragraphTerms = ({ label, slice: { matches, weights } }: Candidate): number =>
  matches.reduce((sum, { term, scores }) => sum + termWeight(term, weights) * (scores.get(label) ?? 0), 0);

/** Only a term that the paragraph contains can stand in one of its sentences. */
const sentenceTerms = ({ stems }: Sentence, { label, slice: { matches, weights } }: Candidate): number =>
  matches
    .filter(
      ({ term, scores }) => scores.has(label) && term.variants.some((variant) => standsIn(variant, stems)),
    )
    .reduce((sum, { term, rarity }) => sum + termWeight(term, weights) * rarity, 0);
