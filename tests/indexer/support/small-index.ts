/** A small English corpus and the indexes built of it, for tests that damage, interrupt or update one. */
import { join } from 'node:path';
import { buildIndex, type DalilIndex, type Embedder, openIndex } from '#indexer';
import { numbered, paragraphs, writeCorpus } from './synthetic.ts';

export interface Place {
  corpusFolder: string;
  indexFolder: string;
  embedder: Embedder;
}

/** Folders inside `folder`, with a corpus of one document of those paragraphs. */
export function placeIn(
  folder: string,
  embedder: Embedder,
  texts: readonly string[] = paragraphs(12),
): Place {
  const corpusFolder = writeCorpus(join(folder, 'corpus'), { 'small-1': numbered(texts) });
  return { corpusFolder, indexFolder: join(folder, 'index'), embedder };
}

/** Writes other paragraphs into the corpus. */
export function rewrite(place: Place, texts: readonly string[]): void {
  writeCorpus(place.corpusFolder, { 'small-1': numbered(texts) });
}

export const build = (place: Place, embedder: Embedder = place.embedder) =>
  buildIndex({ ...place, embedder });

/** Opens the index, does something with it, and closes it. */
export async function withIndex<Result>(
  place: Place,
  work: (index: DalilIndex) => Result | Promise<Result>,
): Promise<Result> {
  const index = await openIndex(place);
  try {
    return await work(index);
  } finally {
    index.close();
  }
}

/** What the index answers a fixed question with: paragraph numbers, best first. */
export const answer = (place: Place): Promise<(number | string)[]> =>
  withIndex(place, async ({ retriever }) => {
    const { hits } = await retriever.search({
      text: 'Who should protect witnesses?',
      language: 'en',
      limit: 10,
    });
    return hits.map(({ paragraph }) => paragraph.ref);
  });
