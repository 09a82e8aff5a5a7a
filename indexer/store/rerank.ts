/**
 * The second stage of retrieval: the fused candidates are ordered by terms (BM25) and cosine, each of the whole
 * paragraph and of its best single sentence; then the first of them once more, with late interaction. A long
 * paragraph that mentions every term somewhere thus yields to one that says it in a sentence.
 */
import type { Catalogue, Passage, Sentence } from './catalogue.ts';
import { bestOf, type LateInteraction } from './late-interaction.ts';
import { type Matches, termWeight } from './lexical.ts';
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
  slice: Matches;
}

export interface Reranked extends Candidate, Fit {
  score: number;
  sentences: ScoredSentence[];
}

/**
 * Orders candidates, best first; equal ones keep their order. Term evidence is relative to the best candidate's of the
 * same slice, because scores of terms cannot be compared between languages.
 */
export function rerank(
  candidates: readonly Candidate[],
  { vector, late }: Question,
  catalogue: Catalogue,
  weights: RerankWeights,
): Reranked[] {
  const scored = candidates.map((candidate) => ({
    ...candidate,
    terms: paragraphTerms(candidate),
    sentences: catalogue.sentences(candidate.label).map((sentence) => ({
      ...sentence,
      terms: sentenceTerms(sentence, candidate),
      similarity: cosine(vector, sentence.vector),
      lateInteraction: 0,
    })),
  }));
  const most = new Map<Matches, { paragraph: number; sentence: number }>();
  for (const { slice, terms, sentences } of scored) {
    const { paragraph, sentence } = most.get(slice) ?? {
      paragraph: Number.EPSILON,
      sentence: Number.EPSILON,
    };
    most.set(slice, {
      paragraph: Math.max(paragraph, terms),
      sentence: greatest(sentences, (one) => one.terms, sentence),
    });
  }
  const { paragraph, sentence } = weights;
  const first = scored
    .map((hit) => ({
      ...hit,
      lateInteraction: 0,
      score:
        (paragraph.terms * hit.terms) / (most.get(hit.slice)?.paragraph ?? 1) +
        paragraph.similarity * hit.similarity +
        (sentence.terms * greatest(hit.sentences, ({ terms }) => terms, 0)) /
          (most.get(hit.slice)?.sentence ?? 1) +
        sentence.similarity * greatest(hit.sentences, ({ similarity }) => similarity, -1),
    }))
    .sort(byScore);
  const again = first
    .slice(0, weights.lateDepth)
    .map((hit) => withLateInteraction(hit, late, weights))
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

const paragraphTerms = ({ label, slice: { matches, weights } }: Candidate): number =>
  matches.reduce((sum, { term, scores }) => sum + termWeight(term, weights) * (scores.get(label) ?? 0), 0);

/** Only a term that the paragraph contains can stand in one of its sentences. */
const sentenceTerms = ({ stems }: Sentence, { label, slice: { matches, weights } }: Candidate): number =>
  matches
    .filter(
      ({ term, scores }) =>
        scores.has(label) && term.variants.some((variant) => variant.stems.every((stem) => stems.has(stem))),
    )
    .reduce((sum, { term, rarity }) => sum + termWeight(term, weights) * rarity, 0);
