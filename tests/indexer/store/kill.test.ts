/** A process killed while it indexes leaves the old index answering. */
import { cpSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { currentGeneration } from '../../../indexer/store/generations.ts';
import { run, script, url } from '../support/child-process.ts';
import { HashEmbedder } from '../support/hash-embedder.ts';
import { scratchFolders } from '../support/repository.ts';
import { answer, build, type Place, placeIn } from '../support/small-index.ts';
import { paragraphs } from '../support/synthetic.ts';

const scratch = scratchFolders();
const unfinished = (place: Place) =>
  readdirSync(place.indexFolder).filter((name) => name.endsWith('.building'));

describe('kill -9 while indexing', () => {
  /** Ends itself at the n-th report of progress. */
  const indexer = script(
    scratch(),
    `
    import { buildIndex } from ${url('indexer/index.ts')};
    import { HashEmbedder } from ${url('tests/indexer/support/hash-embedder.ts')};
    const [corpusFolder, indexFolder, moment] = process.argv.slice(2);
    const embedder = new HashEmbedder();
    const seen = [];
    const onProgress = ({ stage }) => {
      seen.push(stage);
      if (seen.join(' ') === moment) process.kill(process.pid, 'SIGKILL');
    };
    await buildIndex({ corpusFolder, indexFolder, embedder, onProgress });
  `,
  );
  let old: Place;
  let before: (number | string)[];

  beforeAll(async () => {
    old = placeIn(scratch(), new HashEmbedder());
    await build(old);
    before = await answer(old);
  }, 30_000);

  it.concurrent.each(['read', 'read embed', 'read embed embed', 'read embed embed write'])(
    'after "%s" leaves the old generation answering, and the next build goes through',
    async (moment) => {
      const folder = scratch();
      const place = { ...old, indexFolder: join(folder, 'index') };
      cpSync(old.indexFolder, place.indexFolder, { recursive: true });
      const grown = placeIn(join(folder, 'grown'), old.embedder, paragraphs(80));
      expect(await run(indexer, [grown.corpusFolder, place.indexFolder, moment])).toBe('SIGKILL');
      expect(await answer(place)).toEqual(before);
      if (moment !== 'read') expect(unfinished(place)).toHaveLength(1);

      const next = { ...place, corpusFolder: grown.corpusFolder };
      expect(await build(next)).toMatchObject({ changed: true, paragraphs: 80 });
      expect(unfinished(next)).toEqual([]);
    },
    30_000,
  );

  it.concurrent('in the very first build leaves no index, and the next build makes one', async () => {
    const place = placeIn(scratch(), old.embedder);
    expect(await run(indexer, [place.corpusFolder, place.indexFolder, 'read embed'])).toBe('SIGKILL');
    expect(await currentGeneration(place.indexFolder)).toBeUndefined();
    expect(await build(place)).toMatchObject({ changed: true });
    expect(await answer(place)).toEqual(before);
  }, 30_000);
});
