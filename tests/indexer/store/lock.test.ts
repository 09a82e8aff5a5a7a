/** One writer at a time: a living one is waited for, a dead one's lock is taken over. */
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { publishGeneration } from '../../../indexer/store/generations.ts';
import { HashEmbedder } from '../support/hash-embedder.ts';
import { scratchFolders } from '../support/repository.ts';
import { answer, build, type Place, placeIn, rewrite } from '../support/small-index.ts';
import { paragraphs } from '../support/synthetic.ts';

const scratch = scratchFolders();
const children: ChildProcess[] = [];

afterEach(() => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
});

/** Starts a process that does nothing, as the owner of a lock. */
async function startProcess(): Promise<ChildProcess> {
  const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'ignore' });
  children.push(child);
  await new Promise((resolve) => child.once('spawn', resolve));
  return child;
}

async function endProcess(child: ChildProcess): Promise<void> {
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGKILL');
  await ended;
}

function lockedBy(owner: string | number): Place {
  const place = placeIn(scratch(), new HashEmbedder());
  mkdirSync(place.indexFolder);
  writeFileSync(join(place.indexFolder, 'lock'), String(owner));
  return place;
}

describe("the writers' lock", () => {
  it('of a living process refuses a second writer, naming the first', async () => {
    const owner = await startProcess();
    const place = lockedBy(owner.pid ?? 0);
    await expect(build(place)).rejects.toMatchObject({
      code: 'index_busy',
      message: expect.stringContaining(String(owner.pid)),
    });
    expect(readdirSync(place.indexFolder)).toEqual(['lock']);
  });

  it('of a living process leaves readers alone', async () => {
    const place = placeIn(scratch(), new HashEmbedder());
    await build(place);
    const before = await answer(place);
    writeFileSync(join(place.indexFolder, 'lock'), String((await startProcess()).pid));
    expect(await answer(place)).toEqual(before);
    expect(await build(place)).toMatchObject({ changed: false });
  });

  it('of a dead process is taken over', async () => {
    const owner = await startProcess();
    const place = lockedBy(owner.pid ?? 0);
    await endProcess(owner);
    expect(await build(place)).toMatchObject({ changed: true, paragraphs: 12 });
  });

  it.each(['not a number', '-1', '0'])('that says "%s" is taken over', async (owner) => {
    expect(await build(lockedBy(owner))).toMatchObject({ changed: true });
  });

  it('is given back after a build, and after one that failed', async () => {
    const place = placeIn(scratch(), new HashEmbedder());
    await build(place);
    expect(existsSync(join(place.indexFolder, 'lock'))).toBe(false);
    const failing = publishGeneration(place.indexFolder, () => Promise.reject(new Error('no more memory')));
    await expect(failing).rejects.toThrow('no more memory');
    expect(existsSync(join(place.indexFolder, 'lock'))).toBe(false);
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
    expect(readdirSync(place.indexFolder).sort()).toEqual(['current', ...made.slice(-2)]);
  });
});
