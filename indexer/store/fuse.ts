/** Reciprocal rank fusion: one ranking out of several whose scores cannot be compared. */

export interface Ranking<Key> {
  /** Best first. */
  keys: readonly Key[];
  /** How much this ranking counts; 1 is a full voice. */
  weight: number;
}

export interface Fused<Key> {
  key: Key;
  score: number;
}

/**
 * Scores every key by Σ weight / (k + rank) over the rankings that contain it (Cormack, Clarke and Büttcher,
 * "Reciprocal rank fusion outperforms Condorcet and individual rank learning methods", SIGIR 2009). Ranks begin
 * at 1. Ranks are used because BM25 and cosine have no common scale. Equal scores keep the order of first mention.
 * @param k how little the first ranks stand out; smaller makes them count more
 */
export function fuse<Key>(rankings: readonly Ranking<Key>[], k: number): Fused<Key>[] {
  const scores = new Map<Key, number>();
  for (const { keys, weight } of rankings.filter((ranking) => ranking.weight > 0))
    for (const [at, key] of keys.entries()) scores.set(key, (scores.get(key) ?? 0) + weight / (k + at + 1));
  return [...scores].map(([key, score]) => ({ key, score })).sort((a, b) => b.score - a.score);
}
