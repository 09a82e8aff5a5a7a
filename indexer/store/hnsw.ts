/** Approximate nearest-neighbour search by hnswlib, for corpora too large to scan. */
import { createRequire } from 'node:module';
import { byNearness, type VectorIndex } from './vector-index.ts';

// hnswlib-node is CommonJS without named exports that Node could see.
const { HierarchicalNSW } = createRequire(import.meta.url)('hnswlib-node') as typeof import('hnswlib-node');

/** Neighbours per node, and breadth of the search while building and while asking (Malkov and Yashunin, 2018). */
const graph = { m: 16, efConstruction: 200, efSearch: 100 };

export interface SavableIndex extends VectorIndex {
  /**
   * Writes the graph to `file`. hnswlib reports success even where the disk is full, so the caller must check
   * what was written (see vectors.ts).
   */
  save(file: string): Promise<void>;
}

function wrap(index: InstanceType<typeof HierarchicalNSW>): SavableIndex {
  return {
    size: index.getCurrentCount(),
    search(query, k, accept) {
      const wanted = Math.min(k, index.getCurrentCount());
      if (wanted === 0) return [];
      index.setEf(Math.max(graph.efSearch, 2 * wanted));
      const { neighbors, distances } = index.searchKnn([...query], wanted, accept);
      return neighbors.map((label, at) => ({ label, similarity: 1 - (distances[at] ?? 1) })).sort(byNearness);
    },
    save: async (file) => void (await index.writeIndex(file)),
  };
}

/** Builds the graph; the seed is fixed, so the same vectors give the same graph. */
export function buildHnsw(vectors: readonly Float32Array[], dimension: number): SavableIndex {
  const index = new HierarchicalNSW('ip', dimension);
  index.initIndex(Math.max(vectors.length, 1), graph.m, graph.efConstruction, 100);
  for (const [label, vector] of vectors.entries()) index.addPoint([...vector], label);
  return wrap(index);
}

/** Loads a graph that `save` wrote. The file's checksum must have been verified: a damaged one can end the process. */
export async function loadHnsw(file: string, dimension: number): Promise<SavableIndex> {
  const index = new HierarchicalNSW('ip', dimension);
  await index.readIndex(file);
  return wrap(index);
}
