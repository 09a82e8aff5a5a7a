/** Opens the index in use, refusing one that does not fit and mending what can be derived again. */
import { join } from 'node:path';
import { expectedOf } from './build.ts';
import { loadCorpus } from './corpus.ts';
import type { Embedder } from './embed/embedder.ts';
import { IndexError } from './errors.ts';
import { Catalogue } from './store/catalogue.ts';
import { exactIndex } from './store/exact.ts';
import { currentGeneration, damagedFiles } from './store/generations.ts';
import { buildHnsw, loadHnsw } from './store/hnsw.ts';
import { HybridRetriever } from './store/hybrid.ts';
import { catalogueFile, exactUpTo, graphFile } from './store/layout.ts';
import { assertMatches, type Manifest } from './store/manifest.ts';
import { ParagraphVectors } from './store/paragraph-vectors.ts';
import type { VectorIndex } from './store/vector-index.ts';

export interface OpenOptions {
  corpusFolder: string;
  indexFolder: string;
  embedder: Embedder;
}

/** How the nearest vectors are found: by scanning, by the saved graph, or by a graph rebuilt because the file was damaged. */
export type VectorSearch = 'exact' | 'hnsw' | 'hnsw-rebuilt';

export interface DalilIndex {
  readonly manifest: Manifest;
  readonly catalogue: Catalogue;
  readonly embedder: Embedder;
  readonly retriever: HybridRetriever;
  readonly vectors: ParagraphVectors;
  readonly vectorSearch: VectorSearch;
  close(): void;
}

/** @throws IndexError `index_missing`, `index_mismatch` or `index_damaged`, each saying what to run */
export async function openIndex({ corpusFolder, indexFolder, embedder }: OpenOptions): Promise<DalilIndex> {
  const generation = await currentGeneration(indexFolder);
  if (!generation) throw new IndexError('index_missing', 'There is no index yet. Run `npm run index`.');
  const { folder, manifest } = generation;
  assertMatches(manifest, expectedOf(await loadCorpus(corpusFolder), embedder));
  const damaged = await damagedFiles(generation);
  if (damaged.includes(catalogueFile))
    throw new IndexError('index_damaged', 'The index is damaged on disk. Run `npm run index`.');
  const catalogue = new Catalogue(join(folder, catalogueFile));
  const { index, vectorSearch } = await openVectors(catalogue, folder, manifest, damaged.includes(graphFile));
  const vectors = new ParagraphVectors(embedder, catalogue, index);
  const retriever = new HybridRetriever(embedder, catalogue, vectors);
  return { manifest, catalogue, embedder, retriever, vectors, vectorSearch, close: () => catalogue.close() };
}

/** A damaged graph is never loaded (it can end the process): SQLite has the vectors to build it again. */
async function openVectors(
  catalogue: Catalogue,
  folder: string,
  manifest: Manifest,
  damaged: boolean,
): Promise<{ index: VectorIndex; vectorSearch: VectorSearch }> {
  if (catalogue.paragraphCount <= exactUpTo)
    return { index: exactIndex(catalogue.paragraphVectors()), vectorSearch: 'exact' };
  const { dimension } = manifest.model;
  if (!damaged && graphFile in manifest.files)
    return { index: await loadHnsw(join(folder, graphFile), dimension), vectorSearch: 'hnsw' };
  return { index: buildHnsw(catalogue.paragraphVectors(), dimension), vectorSearch: 'hnsw-rebuilt' };
}
