/** Exact nearest-neighbour search by scanning every vector: the oracle, and the faster choice for small corpora. */
import { byNearness, type Neighbour, type VectorIndex } from './vector-index.ts';

/** @param vectors unit vectors of one length; a vector's label is its position */
export function exactIndex(vectors: readonly Float32Array[]): VectorIndex {
  return {
    size: vectors.length,
    search(query, k, accept) {
      const found: Neighbour[] = [];
      vectors.forEach((vector, label) => {
        if (accept && !accept(label)) return;
        let similarity = 0;
        for (let at = 0; at < vector.length; at += 1) similarity += (vector[at] ?? 0) * (query[at] ?? 0);
        found.push({ label, similarity });
      });
      return found.sort(byNearness).slice(0, k);
    },
  };
}
