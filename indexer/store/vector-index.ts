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
