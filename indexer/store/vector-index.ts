/** The port to a nearest-neighbour index over unit vectors. */
export interface Neighbour {
  /** Label of the vector: its position in the order it was given. */
  label: number;
  /** Cosine of the angle to the query, −1…1. */
  similarity: number;
}

export interface VectorIndex {
  readonly size: number;
  /**
   * The `k` nearest vectors, nearest first; equal ones by label.
   * @param accept labels to consider; all when absent
   */
  search(query: Float32Array, k: number, accept?: (label: number) => boolean): Neighbour[];
}

/** Nearest first; ties by label, so that every implementation gives the same order. */
export const byNearness = (a: Neighbour, b: Neighbour): number =>
  b.similarity - a.similarity || a.label - b.label;

/** Cosine of two unit vectors of one length. */
export function cosine(a: Float32Array, b: Float32Array): number {
  let sum = 0;
  for (let at = 0; at < a.length; at += 1) sum += (a[at] as number) * (b[at] as number);
  return sum;
}
