/** Opens the index in use, refusing one that does not fit and mending what can be derived again. */
import { join } from 'node:path';
import type { Concept } from '#corpus/glossary';
import type { Language } from '#corpus/languages';
import type { DocumentSource } from '#corpus/schema';
import { expectedOf } from './build.ts';
import { loadCorpus } from './corpus.ts';
import type { Embedder } from './embed/embedder.ts';
import { IndexError } from './errors.ts';
import { Catalogue } from './store/catalogue.ts';
import { currentGeneration, damagedFiles } from './store/generations.ts';
import { HybridRetriever } from './store/hybrid.ts';
import { catalogueFile, graphFile } from './store/layout.ts';
import { assertMatches, type Manifest } from './store/manifest.ts';
import { ParagraphVectors } from './store/paragraph-vectors.ts';
import { queryTerms } from './store/query-terms.ts';
import { openVectorIndex, type VectorSearch } from './store/vectors.ts';

export interface OpenOptions {
  corpusFolder: string;
  indexFolder: string;
  embedder: Embedder;
}

export interface DalilIndex {
  readonly manifest: Manifest;
  readonly catalogue: Catalogue;
  readonly embedder: Embedder;
  readonly retriever: HybridRetriever;
  readonly vectors: ParagraphVectors;
  readonly vectorSearch: VectorSearch;
  /** The concepts that queries are expanded by. */
  readonly glossary: readonly Concept[];
  /** Terms of the glossary in a text, in search form, each with the concepts it may stand for. */
  readonly termsIn: (text: string, language: Language) => { text: string; concepts: Concept[] }[];
  /** A document of the index; throws for any other. */
  readonly sourceOf: (document: string) => DocumentSource;
  close(): void;
}

/** @throws IndexError `index_missing`, `index_mismatch` or `index_damaged`, each saying what to run */
export async function openIndex({ corpusFolder, indexFolder, embedder }: OpenOptions): Promise<DalilIndex> {
  const generation = await currentGeneration(indexFolder);
  if (!generation) throw new IndexError('index_missing', 'There is no index yet. Run `npm run index`.');
  const { folder, manifest } = generation;
  const corpus = await loadCorpus(corpusFolder);
  assertMatches(manifest, expectedOf(corpus, embedder));
  const damaged = await damagedFiles(generation);
  if (damaged.includes(catalogueFile))
    throw new IndexError('index_damaged', 'The index is damaged on disk. Run `npm run index`.');
  const catalogue = new Catalogue(join(folder, catalogueFile));
  const sound = graphFile in manifest.files && !damaged.includes(graphFile);
  const { index, vectorSearch } = await openVectorIndex(
    folder,
    catalogue.paragraphVectors(),
    manifest.model.dimension,
    sound,
  );
  const vectors = new ParagraphVectors(embedder, catalogue, index);
  const retriever = new HybridRetriever(embedder, catalogue, vectors);
  const concepts = new Map(corpus.glossary.map((concept) => [concept.id, concept]));
  const sources = new Map(catalogue.sources.map((source) => [source.id, source]));
  return {
    manifest,
    catalogue,
    embedder,
    retriever,
    vectors,
    vectorSearch,
    glossary: corpus.glossary,
    termsIn: (text, language) =>
      queryTerms(text, language, language, catalogue)
        .filter((term) => term.concepts.length > 0)
        .map((term) => ({
          text: term.text,
          concepts: term.concepts.flatMap((id) => concepts.get(id) ?? []),
        })),
    sourceOf(document) {
      const source = sources.get(document);
      if (source === undefined) throw new Error(`the index has no document ${document}`);
      return source;
    },
    close: () => catalogue.close(),
  };
}
