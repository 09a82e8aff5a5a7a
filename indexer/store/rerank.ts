/**
 * The second stage of retrieval: the fused candidates are ordered by terms (BM25) and cosine, each of the whole
 * paragraph and of its best single sentence; then the first of them once more, with late interaction. A long
 * paragraph that mentions every term somewhere thus yields to one that says it in a sentence.
 */
import type { Catalogue, Passage, Sentence } from './catalogue.ts';
import { bestOf, type LateInteraction } from './late-interaction.ts';
import { type TermMatch, type TermWeights, termWeight } from './lexical.ts';
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
  matches: readonly TermMatch[];
  termWeights: TermWeights;
}

/** A sentence of a candidate, and how well it fits the question. */
export interface ScoredSentence extends Sentence, Fit {}

export interface Candidate extends Passage {
  /** Cosine of question and paragraph. */
  similarity: number;
}

export interface Reranked extends Passage, Fit {
  score: number;
  sentences: ScoredSentence[];
}

/** Orders candidates, best first; equal ones keep their order. Term evidence is relative to the best candidate's. */
export function rerank(
  candidates: readonly Candidate[],
  question: Question,
  catalogue: Catalogue,
  weights: RerankWeights,
): Reranked[] {
  const scored = candidates.map((candidate) => ({
    ...candidate,
    terms: paragraphTerms(candidate.label, question),
    sentences: catalogue.sentences(candidate.label).map((sentence) => ({
      ...sentence,
      terms: sentenceTerms(sentence, candidate.label, question),
      similarity: cosine(question.vector, sentence.vector),
      lateInteraction: 0,
    })),
  }));
  const mostTerms = greatest(scored, ({ terms }) => terms, Number.EPSILON);
  const mostInSentence = greatest(
    scored,
    ({ sentences }) => greatest(sentences, ({ terms }) => terms, 0),
    Number.EPSILON,
  );
  const { paragraph, sentence } = weights;
  const first = scored
    .map((hit) => ({
      ...hit,
      lateInteraction: 0,
      score:
        (paragraph.terms * hit.terms) / mostTerms +
        paragraph.similarity * hit.similarity +
        (sentence.terms * greatest(hit.sentences, ({ terms }) => terms, 0)) / mostInSentence +
        sentence.similarity * greatest(hit.sentences, ({ similarity }) => similarity, -1),
    }))
    .sort(byScore);
  const again = first
    .slice(0, weights.lateDepth)
    .map((hit) => withLateInteraction(hit, question.late, weights))
    .sort(byScore);
  // Late interaction only ever adds, so the rest stays below.
  return [...again, ...first.slice(weights.lateDepth)];
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

const byScore = (a: Reranked, b: Reranked): number => b.score - a.score;

const greatest = <Item>(items: readonly Item[], value: (item: Item) => number, least: number): number =>
  items.reduce((most, item) => Math.max(most, value(item)), least);

const paragraphTerms = (label: number, { matches, termWeights }: Question): number =>
  matches.reduce(
    (sum, { term, scores }) => sum + termWeight(term, termWeights) * (scores.get(label) ?? 0),
    0,
  );

/** Only a term that the paragraph contains can stand in one of its sentences. */
const sentenceTerms = ({ stems }: Sentence, label: number, { matches, termWeights }: Question): number =>
  matches
    .filter(
      ({ term, scores }) =>
        scores.has(label) && term.variants.some((variant) => variant.stems.every((stem) => stems.has(stem))),
    )
    .reduce((sum, { term, rarity }) => sum + termWeight(term, termWeights) * rarity, 0);
