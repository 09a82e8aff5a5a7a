/** Exact and approximate search keep the same promises, and agree on the five documents. */
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { exactIndex } from '../../indexer/store/exact.ts';
import { buildHnsw, loadHnsw } from '../../indexer/store/hnsw.ts';
import type { VectorIndex } from '../../indexer/store/vector-index.ts';
import { realModel } from '../indexer/support/embedders.ts';
import { documents, paragraphsOf } from '../indexer/support/five-documents.ts';
import { scratchFolders } from '../indexer/support/repository.ts';
import { describeVectorIndex } from './vector-index.ts';

const scratch = scratchFolders();

describeVectorIndex('exact', (vectors) => exactIndex(vectors));
describeVectorIndex('hnsw', (vectors, dimension) => buildHnsw(vectors, dimension));

describe('over the paragraphs of the five documents', () => {
  let vectors: Float32Array[];
  let exact: VectorIndex;
  const labels = (index: VectorIndex, query: Float32Array) =>
    index.search(query, 10).map(({ label }) => label);

  beforeAll(async () => {
    const texts = documents.flatMap((document) => paragraphsOf(document).map(({ text }) => text));
    vectors = (await (await realModel()).embedDocuments(texts)).map((vector) => Float32Array.from(vector));
    exact = exactIndex(vectors);
  }, 60_000);

  it('exact and hnsw give the same ten for every paragraph', () => {
    const hnsw = buildHnsw(vectors, 256);
    expect(vectors.length).toBeGreaterThan(360);
    for (const vector of vectors) expect(labels(hnsw, vector)).toEqual(labels(exact, vector));
  });

  it('a saved graph, loaded again, gives the same ten', async () => {
    const file = join(scratch(), 'vectors.hnsw');
    await buildHnsw(vectors, 256).save(file);
    const loaded = await loadHnsw(file, 256);
    expect(loaded.size).toBe(vectors.length);
    for (const vector of vectors.slice(0, 50)) expect(labels(loaded, vector)).toEqual(labels(exact, vector));
  });
});
