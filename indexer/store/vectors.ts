/** Which vector index a generation has, how it is written and how it is opened again. */
import { join } from 'node:path';
import { exactIndex } from './exact.ts';
import { buildHnsw, loadHnsw } from './hnsw.ts';
import { exactUpTo, graphFile } from './layout.ts';
import type { VectorIndex } from './vector-index.ts';

/** By scanning, by the saved graph, or by a graph rebuilt because the file was damaged. */
export type VectorSearch = 'exact' | 'hnsw' | 'hnsw-rebuilt';

/**
 * Writes what the vectors need beside the database: nothing, or a graph.
 * @throws Error when the graph did not reach the disk whole (hnswlib itself reports success on a full disk)
 */
export async function writeVectorIndex(
  folder: string,
  vectors: readonly Float32Array[],
  dimension: number,
): Promise<void> {
  if (vectors.length <= exactUpTo) return;
  const file = join(folder, graphFile);
  await buildHnsw(vectors, dimension).save(file);
  const saved = await loadHnsw(file, dimension);
  if (saved.size !== vectors.length)
    throw new Error('the vector graph was not saved whole; is the disk full?');
}

/**
 * Opens the index over the vectors of the database.
 * @param sound false when the graph's file is missing or damaged; it is then never loaded, for that can end the process
 */
export async function openVectorIndex(
  folder: string,
  vectors: readonly Float32Array[],
  dimension: number,
  sound: boolean,
): Promise<{ index: VectorIndex; vectorSearch: VectorSearch }> {
  if (vectors.length <= exactUpTo) return { index: exactIndex(vectors), vectorSearch: 'exact' };
  if (sound) return { index: await loadHnsw(join(folder, graphFile), dimension), vectorSearch: 'hnsw' };
  return { index: buildHnsw(vectors, dimension), vectorSearch: 'hnsw-rebuilt' };
}
