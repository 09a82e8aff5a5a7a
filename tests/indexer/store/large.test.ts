/** An index large enough for a graph: saved, checked, rebuilt when damaged, and never published when the disk was full. */
import { existsSync, readdirSync, readFileSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { type BuildProgress, buildIndex } from '#indexer';
import { currentGeneration } from '../../../indexer/store/generations.ts';
import { buildHnsw } from '../../../indexer/store/hnsw.ts';
import { exactUpTo, graphFile } from '../../../indexer/store/layout.ts';
import { HashEmbedder } from '../support/hash-embedder.ts';
import { scratchFolders } from '../support/repository.ts';
import { build, type Place, placeIn, withIndex } from '../support/small-index.ts';
import { numbered, paragraphs, writeCorpus } from '../support/synthetic.ts';

const scratch = scratchFolders();
const size = exactUpTo + 20;
let place: Place;
let graph: string;

const nearest = async () =>
  withIndex(place, async ({ vectors, embedder, vectorSearch }) => ({
    vectorSearch,
    labels: vectors.nearest(await embedder.embedQuery('a question'), 10).map(({ label }) => label),
  }));

beforeAll(async () => {
  // Printed numbers have three digits at most, so many documents make a large corpus.
  const texts = paragraphs(size);
  const folder = scratch();
  place = placeIn(folder, new HashEmbedder());
  const documents: Record<string, string> = {};
  for (let from = 0; from < size; from += 500)
    documents[`part-${from}`] = numbered(texts.slice(from, from + 500));
  writeCorpus(place.corpusFolder, documents);
  await build(place);
  graph = join((await currentGeneration(place.indexFolder))?.folder ?? '', graphFile);
}, 60_000);

describe('a large index', () => {
  it('has a graph beside the catalogue, with its hash in the manifest', async () => {
    expect((await currentGeneration(place.indexFolder))?.manifest).toMatchObject({
      paragraphs: size,
      files: { [graphFile]: expect.stringMatching(/^[0-9a-f]{64}$/) },
    });
    expect(await nearest()).toMatchObject({ vectorSearch: 'hnsw', labels: { length: 10 } });
  });

  it.each([
    [
      'a flipped bit in its graph',
      () => {
        const bytes = readFileSync(graph);
        bytes.writeUInt8(bytes.readUInt8(bytes.length >> 1) ^ 1, bytes.length >> 1);
        writeFileSync(graph, bytes);
      },
    ],
    ['a cut graph', () => truncateSync(graph, 1000)],
  ])('answers the same with %s, from a graph built anew', async (_, damage) => {
    const { labels } = await nearest();
    const whole = readFileSync(graph);
    damage();
    expect(await nearest()).toEqual({ vectorSearch: 'hnsw-rebuilt', labels });
    writeFileSync(graph, whole);
  });
});

describe.skipIf(!existsSync('/dev/full'))('a full disk', () => {
  it('is not noticed by hnswlib itself', async () => {
    await expect(buildHnsw([Float32Array.of(1, 0)], 2).save('/dev/full')).resolves.toBeUndefined();
  });

  it('is noticed while indexing: nothing is published and the old index goes on answering', async () => {
    const before = await nearest();
    const generation = (await currentGeneration(place.indexFolder))?.manifest.generation;
    const grown = join(scratch(), 'corpus');
    writeCorpus(
      grown,
      Object.fromEntries(
        [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map((part) => [
          `grown-${part}`,
          numbered(paragraphs(500).map((text) => `Part ${part}: ${text}`)),
        ]),
      ),
    );
    /** From the moment the graph is to be written, its file is one that takes no byte. */
    const onProgress = ({ stage }: BuildProgress) => {
      const building = readdirSync(place.indexFolder).find((name) => name.endsWith('.building'));
      if (stage === 'write' && building)
        symlinkSync('/dev/full', join(place.indexFolder, building, graphFile));
    };
    await expect(buildIndex({ ...place, corpusFolder: grown, onProgress })).rejects.toThrow();
    expect((await currentGeneration(place.indexFolder))?.manifest.generation).toBe(generation);
    expect(await nearest()).toEqual(before);
  }, 60_000);
});
