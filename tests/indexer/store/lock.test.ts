/** One writer at a time, here or in another process; a dead one's lock is gone with it. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { publishGeneration } from '../../../indexer/store/generations.ts';
import { tryLock } from '../../../indexer/store/sqlite.ts';
import { HashEmbedder } from '../support/hash-embedder.ts';
import { scratchFolders } from '../support/repository.ts';
import { answer, build, placeIn, rewrite } from '../support/small-index.ts';
import { paragraphs } from '../support/synthetic.ts';

const scratch = scratchFolders();
const children: ChildProcess[] = [];
const sqlite = resolve(import.meta.dirname, '../../../indexer/store/sqlite.ts');

afterEach(() => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
});

const lockIn = (indexFolder: string) => join(indexFolder, 'writer.lock');

/** Starts a process that takes the lock and keeps it. */
async function lockElsewhere(indexFolder: string): Promise<ChildProcess> {
  mkdirSync(indexFolder, { recursive: true });
  const script = `import { tryLock } from ${JSON.stringify(sqlite)};
    if (tryLock(${JSON.stringify(lockIn(indexFolder))})) console.log('locked'); setInterval(() => {}, 1000);`;
  const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '--eval', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  children.push(child);
  const [said] = (await once(child.stdout, 'data')) as [Buffer];
  expect(said.toString().trim()).toBe('locked');
  return child;
}

describe("the writers' lock", () => {
  it('held by another process refuses a second writer and leaves readers alone', async () => {
    const place = placeIn(scratch(), new HashEmbedder());
    await build(place);
    const before = await answer(place);
    await lockElsewhere(place.indexFolder);
    rewrite(place, paragraphs(3));
    await expect(build(place)).rejects.toMatchObject({ code: 'index_busy' });
    rewrite(place, paragraphs(12));
    expect(await answer(place)).toEqual(before);
  });

  it('of a killed process is free again', async () => {
    const place = placeIn(scratch(), new HashEmbedder());
    const owner = await lockElsewhere(place.indexFolder);
    const ended = once(owner, 'exit');
    owner.kill('SIGKILL');
    await ended;
    expect(await build(place)).toMatchObject({ changed: true, paragraphs: 12 });
  });

  it('refuses a second writer in the same process', async () => {
    const place = placeIn(scratch(), new HashEmbedder());
    mkdirSync(place.indexFolder);
    const unlock = tryLock(lockIn(place.indexFolder));
    await expect(build(place)).rejects.toMatchObject({ code: 'index_busy' });
    unlock?.();
    expect(await build(place)).toMatchObject({ changed: true });
  });

  it('is given back after a build, and after one that failed', async () => {
    const place = placeIn(scratch(), new HashEmbedder());
    await build(place);
    const failing = publishGeneration(place.indexFolder, () => Promise.reject(new Error('no more memory')));
    await expect(failing).rejects.toThrow('no more memory');
    rewrite(place, paragraphs(3));
    expect(await build(place)).toMatchObject({ paragraphs: 3 });
  });
});

describe('generations on disk', () => {
  it('are the one in use and the one before, and no unfinished one', async () => {
    const place = placeIn(scratch(), new HashEmbedder());
    const made: string[] = [];
    for (const count of [3, 4, 5, 6]) {
      rewrite(place, paragraphs(count));
      made.push((await build(place)).generation);
    }
    mkdirSync(join(place.indexFolder, 'g1.building'));
    rewrite(place, paragraphs(7));
    made.push((await build(place)).generation);
    expect(readdirSync(place.indexFolder).sort()).toEqual(['current', ...made.slice(-2), 'writer.lock']);
  });
});
