/** Exact nearest-neighbour search by scanning every vector: the oracle, and the choice for small corpora. */
import { byNearness, type Neighbour, type VectorIndex } from './vector-index.ts';

/** @param vectors unit vectors of one length; a vector's label is its position */
export function exactIndex(vectors: readonly Float32Array[]): VectorIndex {
  const dimension = vectors[0]?.length ?? 0;
  // One block of memory is scanned several times faster than many small ones.
  const matrix = new Float32Array(vectors.length * dimension);
  for (const [label, vector] of vectors.entries()) matrix.set(vector, label * dimension);
  return {
    size: vectors.length,
    search(query, k, accept) {
      const found: Neighbour[] = [];
      for (let label = 0, from = 0; label < vectors.length; label += 1, from += dimension) {
        if (accept && !accept(label)) continue;
        let similarity = 0;
        for (let at = 0; at < dimension; at += 1)
          similarity += (matrix[from + at] as number) * (query[at] as number);
        found.push({ label, similarity });
      }
      return found.sort(byNearness).slice(0, k);
    },
  };
}
