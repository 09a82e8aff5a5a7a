/** Is a claim at home in its passages? What many other paragraphs are nearer to was added by whoever wrote it. */
import type { DalilIndex } from '#indexer';
import { dot } from './alignment.ts';
import { clausesOf } from './clauses.ts';
import type { Sentence } from './sentences.ts';
import type { Said } from './values.ts';

/** Paragraphs that a clause is compared with, spread over the index. */
const mostOthers = 500;

export interface Home {
  /** Cosine of the whole claim with the nearest sentence. */
  similarity: number;
  /** How much nearer the claim is to a sentence of another paragraph than to any of these; below 0 where it is not. */
  elsewhere: number;
  /**
   * For the clause of the claim that is least at home, the share of other paragraphs that are nearer to it than the
   * sentences are (cosine of whole clauses): 0 where all of it is said here, near ½ where chance decides.
   */
  strangest: number;
}

const nearest = (vector: ArrayLike<number>, others: readonly ArrayLike<number>[]) =>
  others.reduce((best, other) => Math.max(best, dot(other, vector)), 0);

/** Reads the sentences of the whole index once. */
export async function homeOf(claim: Said, sentences: readonly Sentence[], index: DalilIndex): Promise<Home> {
  const { catalogue, embedder } = index;
  const whole = await embedder.embedQuery(claim.text);
  const similarity = nearest(
    whole,
    sentences.map(({ vector }) => vector),
  );
  const parts = sentences.flatMap(({ text, language }) => clausesOf(text, language));
  const here = [...(await embedder.embedDocuments(parts)), ...sentences.map(({ vector }) => vector)];
  const clauses = (await embedder.embedDocuments(clausesOf(claim.text, claim.language))).map((vector) => ({
    vector,
    atHome: nearest(vector, here),
    nearer: 0,
  }));
  const own = new Set(sentences.map(({ passage }) => passage.label));
  const step = Math.max(1, Math.floor(catalogue.paragraphCount / mostOthers));
  let [best, others] = [0, 0];
  for (let label = 0; label < catalogue.paragraphCount; label += 1) {
    if (own.has(label)) continue;
    const vectors = catalogue.sentences(label).map(({ vector }) => vector);
    best = Math.max(best, nearest(whole, vectors));
    if (label % step !== 0) continue;
    others += 1;
    for (const clause of clauses) if (nearest(clause.vector, vectors) > clause.atHome) clause.nearer += 1;
  }
  const strangest = Math.max(0, ...clauses.map(({ nearer }) => nearer)) / Math.max(1, others);
  return { similarity, elsewhere: best - similarity, strangest };
}
