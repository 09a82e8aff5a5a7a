/**
 * Which words of a passage say what a word of a claim says: late interaction (MaxSim of Khattab and Zaharia, "ColBERT",
 * SIGIR 2020) over words and over runs of two, since languages say with one word what others say with two.
 */
import type { Word } from './worded.ts';

const longestRun = 2;

interface Run {
  from: number;
  to: number;
  vector: Float32Array;
}

export const dot = (a: ArrayLike<number>, b: ArrayLike<number>): number => {
  let sum = 0;
  for (let at = 0; at < a.length; at += 1) sum += (a[at] as number) * (b[at] as number);
  return sum;
};

function unitSum(vectors: readonly ArrayLike<number>[]): Float32Array {
  const sum = new Float32Array(vectors[0]?.length ?? 0);
  for (const vector of vectors)
    for (let at = 0; at < sum.length; at += 1) sum[at] = (sum[at] as number) + (vector[at] as number);
  const length = Math.sqrt(dot(sum, sum)) || 1;
  return sum.map((value) => value / length);
}

function* runsOf(words: readonly Word[]): Generator<Run> {
  for (let from = 0; from < words.length; from += 1)
    for (let to = from + 1; to <= Math.min(words.length, from + longestRun); to += 1)
      yield { from, to, vector: unitSum(words.slice(from, to).map(({ vector }) => vector)) };
}

/** What two words together are near to says less about each of them. */
const pairPenalty = 0.15;

/** What a cosine is worth for a word that the lexicon knows: had the passage said it, they would share a family. */
const ofKnown = 0.6;

const sharesFamily = (one: Word, other: Word): boolean =>
  [...one.families].some((family) => other.families.has(family));

/**
 * For each word of the claim, how near each word of the passage comes: 0…1. By the lexicon where they share a family, else by the
 * model, alone or with their neighbours.
 */
export function alignment(claim: readonly Word[], passage: readonly Word[]): Float32Array[] {
  const worth = claim.map(({ families }) => (families.size > 0 ? ofKnown : 1));
  const near = claim.map((word) =>
    Float32Array.from(passage, (other) => (sharesFamily(word, other) ? 1 : 0)),
  );
  const there = [...runsOf(passage)];
  for (const { from, to, vector } of runsOf(claim))
    for (const other of there) {
      const cosine = dot(vector, other.vector) - (to - from - 1) * pairPenalty;
      for (let at = from; at < to; at += 1) {
        const row = near[at] as Float32Array;
        const value = cosine * (worth[at] ?? 1);
        for (let to = other.from; to < other.to; to += 1) if (value > (row[to] as number)) row[to] = value;
      }
    }
  return near;
}
