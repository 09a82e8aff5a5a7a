/** Is a claim at home in its passages? What many other paragraphs are nearer to was added by whoever wrote it. */
import type { DalilIndex } from '#indexer';
import { dot } from './alignment.ts';
import { clausesOf } from './clauses.ts';
import type { Sentence } from './sentences.ts';
import type { Said } from './values.ts';

/** Paragraphs that a clause is compared with, spread over the index. */
const mostOthers = 500;

const nearest = (vector: ArrayLike<number>, others: readonly ArrayLike<number>[]) =>
  others.reduce((best, other) => Math.max(best, dot(other, vector)), 0);

const vectorsOf = (sentences: readonly Sentence[]) => sentences.map(({ vector }) => vector);
const labelsOf = (sentences: readonly Sentence[]) => new Set(sentences.map(({ passage }) => passage.label));

export interface Home {
  /** Cosine of the whole claim with the nearest sentence. */
  similarity: number;
  /** How much nearer the claim is to a sentence of another paragraph than to any of these; below 0 where it is not. */
  elsewhere: number;
}

/** Reads the sentences of the whole index. */
export async function homeOf(claim: Said, sentences: readonly Sentence[], index: DalilIndex): Promise<Home> {
  const { catalogue, embedder } = index;
  const whole = await embedder.embedQuery(claim.text);
  const similarity = nearest(whole, vectorsOf(sentences));
  const own = labelsOf(sentences);
  let best = 0;
  for (let label = 0; label < catalogue.paragraphCount; label += 1) {
    if (own.has(label)) continue;
    for (const { vector } of catalogue.sentences(label)) best = Math.max(best, dot(vector, whole));
  }
  return { similarity, elsewhere: best - similarity };
}

/**
 * For the clause of a text that is least at home, the share of other paragraphs that are nearer to it than the sentences
 * are (cosine of whole clauses): 0 where all of it is said here, near ½ where chance decides.
 */
export async function strangestClause(
  { text, language }: Said,
  sentences: readonly Sentence[],
  { catalogue, embedder }: DalilIndex,
): Promise<number> {
  const parts = sentences.flatMap((sentence) => clausesOf(sentence.text, sentence.language));
  const here = [...(await embedder.embedDocuments(parts)), ...vectorsOf(sentences)];
  const clauses = (await embedder.embedDocuments(clausesOf(text, language))).map((vector) => ({
    vector,
    atHome: nearest(vector, here),
    nearer: 0,
  }));
  const own = labelsOf(sentences);
  const step = Math.max(1, Math.floor(catalogue.paragraphCount / mostOthers));
  let others = 0;
  for (let label = 0; label < catalogue.paragraphCount; label += step) {
    if (own.has(label)) continue;
    others += 1;
    const vectors = catalogue.sentences(label).map(({ vector }) => vector);
    for (const clause of clauses) if (nearest(clause.vector, vectors) > clause.atHome) clause.nearer += 1;
  }
  return Math.max(0, ...clauses.map(({ nearer }) => nearer)) / Math.max(1, others);
}
