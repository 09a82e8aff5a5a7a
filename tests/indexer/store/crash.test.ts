/** A process killed while it indexes leaves an index that is exactly the old one or exactly the new one. */
import { spawn } from 'node:child_process';
import { cpSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { currentGeneration, damagedFiles, publishGeneration } from '../../../indexer/store/generations.ts';
import { HashEmbedder } from '../support/hash-embedder.ts';
import { repository, scratchFolders } from '../support/repository.ts';
import { answer, build, type Place, placeIn, rewrite } from '../support/small-index.ts';
import { paragraphs } from '../support/synthetic.ts';

const scratch = scratchFolders();
const url = (path: string) => JSON.stringify(pathToFileURL(join(repository, path)).href);

/** Runs a script in a process of its own; gives the signal that ended it, null when it came to its end. */
function run(script: string, args: readonly string[]): Promise<NodeJS.Signals | null> {
  const child = spawn(process.execPath, ['--import', 'tsx', script, ...args], { cwd: repository, stdio: ['ignore', 'ignore', 'pipe'] });
  let complaints = '';
  child.stderr.on('data', (chunk: Buffer) => {
    complaints += chunk.toString();
  });
  return new Promise((resolve, reject) => {
    child.once('exit', (code, signal) => (code === 0 || signal === 'SIGKILL' ? resolve(signal) : reject(new Error(complaints))));
  });
}

function script(text: string): string {
  const file = join(scratch(), 'script.mts');
  writeFileSync(file, text);
  return file;
}

const unfinished = (place: Place) => readdirSync(place.indexFolder).filter((name) => name.endsWith('.building'));

describe('kill -9 while indexing', () => {
  /** Ends itself at the n-th report of progress. */
  const indexer = script(`
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
  `);
  let old: Place;
  let before: (number | string)[];

  beforeAll(async () => {
    old = placeIn(scratch(), new HashEmbedder());
    await build(old);
    before = await answer(old);
  }, 30_000);

  it.concurrent.each(['read', 'read embed', 'read embed embed', 'read embed embed write'])('after "%s" leaves the old generation answering, and the next build goes through', async (moment) => {
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
  }, 30_000);

  it.concurrent('in the very first build leaves no index, and the next build makes one', async () => {
    const place = placeIn(scratch(), old.embedder);
    expect(await run(indexer, [place.corpusFolder, place.indexFolder, 'read embed'])).toBe('SIGKILL');
    expect(await currentGeneration(place.indexFolder)).toBeUndefined();
    rewrite(place, paragraphs(12));
    expect(await build(place)).toMatchObject({ changed: true });
    expect(await answer(place)).toEqual(before);
  }, 30_000);
});

describe('death at each single change of the disk while publishing', () => {
  const contents = { format: 1, model: { name: 'm', fingerprint: 'f', dimension: 1 }, corpus: 'c', documents: 0, paragraphs: 0 };

  /** Counts what changes the disk, and ends itself before the n-th. */
  const publisher = script(`
    import fs from 'node:fs/promises';
    import { syncBuiltinESMExports } from 'node:module';
    const [indexFolder, last] = process.argv.slice(2);
    let count = 0;
    for (const name of ['mkdir', 'writeFile', 'rename', 'rm', 'open']) {
      const original = fs[name];
      fs[name] = (...args) => {
        count += 1;
        if (count === Number(last)) process.kill(process.pid, 'SIGKILL');
        return original(...args);
      };
    }
    syncBuiltinESMExports();
    const { publishGeneration } = await import(${url('indexer/store/generations.ts')});
    await publishGeneration(indexFolder, async (folder) => {
      await fs.writeFile(folder + '/data', 'new');
      return ${JSON.stringify({ ...contents, corpus: 'new' })};
    });
  `);

  const fill = (text: string) => async (folder: string) => {
    writeFileSync(join(folder, 'data'), text);
    return { ...contents, corpus: text };
  };

  it('leaves the old generation or the new one, whole, and room for the next', async () => {
    const start = join(scratch(), 'index');
    for (const text of ['older', 'old']) await publishGeneration(start, fill(text));
    const outcomes: string[] = [];
    const dieAt = async (moment: number): Promise<boolean> => {
      const indexFolder = join(scratch(), 'index');
      cpSync(start, indexFolder, { recursive: true });
      const signal = await run(publisher, [indexFolder, String(moment)]);
      const current = await currentGeneration(indexFolder);
      if (current === undefined) throw new Error(`no generation is left after death at change ${moment}`);
      expect(await damagedFiles(current), `change ${moment}`).toEqual([]);
      outcomes[moment] = current.manifest.corpus;
      await publishGeneration(indexFolder, fill('next'));
      expect((await currentGeneration(indexFolder))?.manifest.corpus).toBe('next');
      return signal === 'SIGKILL';
    };
    let moment = 1;
    let died = true;
    for (; died; moment += 3) died = (await Promise.all([dieAt(moment), dieAt(moment + 1), dieAt(moment + 2)])).every(Boolean);
    const order = outcomes.slice(1);
    expect(order.length).toBeGreaterThan(12);
    expect(order[0]).toBe('old');
    expect(order.at(-1)).toBe('new');
    expect(order).toEqual([...order.filter((text) => text === 'old'), ...order.filter((text) => text === 'new')]);
  }, 60_000);
});
