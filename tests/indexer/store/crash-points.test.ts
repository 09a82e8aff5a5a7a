/** A process that dies at any single change of the disk while it publishes leaves exactly the old index or the new one. */
import { cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { currentGeneration, damagedFiles, publishGeneration } from '../../../indexer/store/generations.ts';
import { formatVersion } from '../../../indexer/store/manifest.ts';
import { run, script, url } from '../support/child-process.ts';
import { scratchFolders } from '../support/repository.ts';

const scratch = scratchFolders();

describe('death at each single change of the disk while publishing', () => {
  const contents = {
    format: formatVersion,
    model: { name: 'm', fingerprint: 'f', dimension: 1 },
    corpus: 'c',
    documents: 0,
    paragraphs: 0,
  };

  /** Counts what changes the disk, and ends itself before the n-th. */
  const publisher = script(
    scratch(),
    `
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
  `,
  );

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
    for (; died; moment += 3)
      died = (await Promise.all([dieAt(moment), dieAt(moment + 1), dieAt(moment + 2)])).every(Boolean);
    const order = outcomes.slice(1);
    expect(order.length).toBeGreaterThan(12);
    expect(order[0]).toBe('old');
    expect(order.at(-1)).toBe('new');
    expect(order).toEqual([
      ...order.filter((text) => text === 'old'),
      ...order.filter((text) => text === 'new'),
    ]);
  }, 60_000);
});
