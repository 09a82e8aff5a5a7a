/** Builds an index: corpus → blocks → terms and vectors → a new generation. */
import { join } from 'node:path';
import { type Corpus, loadCorpus } from './corpus.ts';
import type { Embedder } from './embed/embedder.ts';
import { IndexError } from './errors.ts';
import { parseCorpus } from './parse/index.ts';
import { Catalogue } from './store/catalogue.ts';
import { writeCatalogue, writeEmbeddings } from './store/catalogue-writer.ts';
import { currentGeneration, damagedFiles, publishGeneration } from './store/generations.ts';
import { catalogueFile } from './store/layout.ts';
import { assertMatches, type Expected, formatVersion } from './store/manifest.ts';
import { quantise, type StoredPiece, type TextEmbedding } from './store/pieces.ts';
import { writeVectorIndex } from './store/vectors.ts';

export interface BuildOptions {
  corpusFolder: string;
  indexFolder: string;
  embedder: Embedder;
  /** Called as work goes on; `done` and `total` count paragraphs and sentences. */
  onProgress?: (progress: BuildProgress) => void;
}

export interface BuildProgress {
  stage: 'read' | 'embed' | 'write';
  done: number;
  total: number;
}

export interface BuildResult {
  generation: string;
  /** False when the index in use was already what would have been built. */
  changed: boolean;
  documents: number;
  paragraphs: number;
  /** Paragraphs whose vectors had to be computed, and those whose vectors were at hand. */
  embedded: number;
  reused: number;
}

const batch = 64;

/** What an index of this corpus by this model must say in its manifest. */
export const expectedOf = (corpus: Corpus, embedder: Embedder): Expected => ({
  corpus: corpus.hash,
  model: { name: embedder.model, fingerprint: embedder.fingerprint, dimension: embedder.dimension },
});

/**
 * Brings the index up to date. Vectors are reused by the hash of their text, so only changed text is embedded.
 * @throws IndexError `corpus_invalid`, `index_busy`; anything else left the index in use untouched
 */
export async function buildIndex({
  corpusFolder,
  indexFolder,
  embedder,
  onProgress,
}: BuildOptions): Promise<BuildResult> {
  onProgress?.({ stage: 'read', done: 0, total: 1 });
  const corpus = await loadCorpus(corpusFolder);
  const expected = expectedOf(corpus, embedder);
  const present = await upToDate(indexFolder, expected);
  if (present) return present;
  const known = await knownEmbeddings(indexFolder, embedder);
  const documents = parseCorpus(corpus.raws);
  const counts = { paragraphs: 0, embedded: 0 };
  const { manifest } = await publishGeneration(indexFolder, async (folder) => {
    const file = join(folder, catalogueFile);
    const { database, texts, paragraphs } = writeCatalogue(file, documents, corpus.glossary);
    try {
      // Texts of like length share a batch, so that little of it is padding.
      const missing = [...texts]
        .filter(([hash]) => !known.embeddings.has(hash))
        .sort(([, a], [, b]) => a.length - b.length);
      counts.embedded = missing.filter(([hash]) => paragraphs.has(hash)).length;
      const reused = [...texts.keys()].flatMap((hash) => {
        const embedding = known.embeddings.get(hash);
        return embedding ? [[hash, embedding] as const] : [];
      });
      const used = new Set(reused.flatMap(([, { pieces }]) => Array.from(pieces)));
      writeEmbeddings(
        database,
        reused,
        known.pieces.filter(({ id }) => used.has(id)),
      );
      for (let from = 0; from < missing.length; from += batch) {
        onProgress?.({ stage: 'embed', done: from, total: missing.length });
        const part = missing.slice(from, from + batch);
        const { embeddings, pieces } = await embed(
          part.map(([, text]) => text),
          embedder,
        );
        writeEmbeddings(
          database,
          embeddings.map((embedding, at) => [part[at]?.[0] ?? '', embedding] as const),
          pieces,
        );
      }
    } finally {
      database.close();
    }
    onProgress?.({ stage: 'write', done: 0, total: 1 });
    counts.paragraphs = await verify(folder, embedder.dimension);
    return { format: formatVersion, ...expected, documents: documents.length, paragraphs: counts.paragraphs };
  });
  return {
    generation: manifest.generation,
    changed: true,
    documents: documents.length,
    paragraphs: counts.paragraphs,
    embedded: counts.embedded,
    reused: counts.paragraphs - counts.embedded,
  };
}

async function upToDate(indexFolder: string, expected: Expected): Promise<BuildResult | undefined> {
  try {
    const current = await currentGeneration(indexFolder);
    if (!current || (await damagedFiles(current)).length > 0) return undefined;
    assertMatches(current.manifest, expected);
    const { generation, documents, paragraphs } = current.manifest;
    return { generation, changed: false, documents, paragraphs, embedded: 0, reused: paragraphs };
  } catch (error) {
    if (error instanceof IndexError) return undefined;
    throw error;
  }
}

interface Known {
  embeddings: ReadonlyMap<string, TextEmbedding>;
  pieces: readonly StoredPiece[];
}

/** Embeddings of the generation in use, if it is sound and by the same model. */
async function knownEmbeddings(indexFolder: string, embedder: Embedder): Promise<Known> {
  const none = { embeddings: new Map(), pieces: [] };
  const current = await currentGeneration(indexFolder).catch(() => undefined);
  if (!current || current.manifest.model.fingerprint !== embedder.fingerprint) return none;
  if ((await damagedFiles(current)).includes(catalogueFile)) return none;
  const catalogue = new Catalogue(join(current.folder, catalogueFile));
  try {
    return { embeddings: new Map(catalogue.embeddings()), pieces: catalogue.storedPieces() };
  } finally {
    catalogue.close();
  }
}

async function embed(
  texts: string[],
  embedder: Embedder,
): Promise<{ embeddings: TextEmbedding[]; pieces: StoredPiece[] }> {
  const vectors = await embedder.embedDocuments(texts);
  const piecesOf = await Promise.all(texts.map((text) => embedder.pieces(text)));
  return {
    embeddings: texts.map((_, at) => ({
      vector: vectors[at] ?? [],
      pieces: (piecesOf[at] ?? []).map(({ id }) => id),
    })),
    pieces: piecesOf.flat().map(({ id, vector }) => ({ id, vector: quantise(vector) })),
  };
}

/** Reads back what was written, and writes what the vector index needs beside it. */
async function verify(folder: string, dimension: number): Promise<number> {
  const catalogue = new Catalogue(join(folder, catalogueFile));
  try {
    const vectors = catalogue.paragraphVectors();
    if (vectors.length !== catalogue.paragraphCount)
      throw new Error(
        `the new index is incomplete: ${vectors.length} of ${catalogue.paragraphCount} vectors`,
      );
    const wrong = vectors.find((vector) => vector.length !== dimension);
    if (wrong)
      throw new Error(`the model made a vector of ${wrong.length} dimensions instead of ${dimension}`);
    await writeVectorIndex(folder, vectors, dimension);
    return vectors.length;
  } finally {
    catalogue.close();
  }
}
