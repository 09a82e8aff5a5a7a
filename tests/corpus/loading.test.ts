/** Loading a corpus folder refuses whatever is wrong with it, naming the file. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadCorpus } from '../../indexer/corpus.ts';
import { scratchFolders } from '../indexer/support/repository.ts';
import { writeCorpus } from '../indexer/support/synthetic.ts';

const scratch = scratchFolders();
const sound = () => writeCorpus(scratch(), { one: '1. First.\n\n2. Second.' });

describe('a corpus folder', () => {
  it('is read with its raw texts byte for byte', async () => {
    const { raws } = await loadCorpus(sound());
    expect(raws.map(({ source, raw }) => [source.id, raw])).toEqual([['one', '1. First.\n\n2. Second.']]);
  });

  it('has the same hash wherever it lies and another when a text changes', async () => {
    const [a, b] = [await loadCorpus(sound()), await loadCorpus(sound())];
    expect(a.hash).toBe(b.hash);
    const changed = await loadCorpus(writeCorpus(scratch(), { one: '1. First.\n\n2. Other.' }));
    expect(changed.hash).not.toBe(a.hash);
  });

  it('is refused when a raw file differs from its hash', async () => {
    const folder = sound();
    writeFileSync(join(folder, 'raw', 'one.txt'), '1. Forged.');
    await expect(loadCorpus(folder)).rejects.toMatchObject({
      code: 'corpus_invalid',
      message: expect.stringContaining('one.txt'),
    });
  });

  it.each([
    ['is not JSON', '{'],
    ['is not a list', '{}'],
    ['has an entry without fields', '[{}]'],
    ['names a file that is not there', undefined],
  ])('is refused when documents.json %s', async (_, text) => {
    const folder = sound();
    const missing = JSON.stringify([{ ...(await loadCorpus(folder)).raws[0]?.source, file: 'gone.txt' }]);
    writeFileSync(join(folder, 'documents.json'), text ?? missing);
    await expect(loadCorpus(folder)).rejects.toMatchObject({
      code: 'corpus_invalid',
      message: expect.stringContaining('documents.json'),
    });
  });

  it('is refused when there is none', async () => {
    await expect(loadCorpus(join(scratch(), 'nowhere'))).rejects.toMatchObject({ code: 'corpus_invalid' });
  });
});
