/** Damage on disk is noticed before anything damaged is read, and mended by building again. */
import { readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { openIndex } from '#indexer';
import { currentGeneration } from '../../../indexer/store/generations.ts';
import { seeded } from '../../conformance/vector-index.ts';
import { realModel } from '../support/embedders.ts';
import { scratchFolders } from '../support/repository.ts';
import { answer, build, type Place, placeIn } from '../support/small-index.ts';

const scratch = scratchFolders();
let place: Place;
let sound: (number | string)[];
let catalogue: string;
let manifest: string;

beforeAll(async () => {
  place = placeIn(scratch(), await realModel());
  await build(place);
  sound = await answer(place);
  const folder = (await currentGeneration(place.indexFolder))?.folder ?? '';
  catalogue = join(folder, 'catalogue.sqlite');
  manifest = join(folder, 'manifest.json');
}, 30_000);

/** Runs `work` while `file` holds other bytes. */
async function whileDamaged(file: string, bytes: Buffer, work: () => Promise<void>): Promise<void> {
  const whole = readFileSync(file);
  writeFileSync(file, bytes);
  try {
    await work();
  } finally {
    writeFileSync(file, whole);
  }
}

function flipped(file: string, at: number, bit: number): Buffer {
  const bytes = readFileSync(file);
  bytes.writeUInt8(bytes.readUInt8(at) ^ (1 << bit), at);
  return bytes;
}

const damaged = { code: 'index_damaged', message: expect.stringContaining('npm run index') };

describe('a damaged catalogue', () => {
  it('is refused for each of sixty flipped bits', async () => {
    const random = seeded(7);
    const { length } = readFileSync(catalogue);
    for (let run = 0; run < 60; run += 1) {
      const at = Math.floor(random() * length);
      await whileDamaged(catalogue, flipped(catalogue, at, run % 8), async () => {
        await expect(openIndex(place), `byte ${at}`).rejects.toMatchObject(damaged);
      });
    }
  });

  it.each([0, 1, 100, 4096, -1])('is refused when cut to %i bytes', async (length) => {
    const whole = readFileSync(catalogue);
    await whileDamaged(
      catalogue,
      whole.subarray(0, length < 0 ? whole.length + length : length),
      async () => {
        await expect(openIndex(place)).rejects.toMatchObject(damaged);
      },
    );
  });
});

describe('a damaged manifest', () => {
  it.each([0, 1, 50, 300, -1])('is refused when cut to %i bytes', async (length) => {
    const whole = readFileSync(manifest);
    await whileDamaged(manifest, whole.subarray(0, length < 0 ? whole.length + length : length), async () => {
      await expect(openIndex(place)).rejects.toMatchObject(damaged);
    });
  });

  it('is refused or answers as before, for a flipped bit in any byte', async () => {
    const { length } = readFileSync(manifest);
    let refused = 0;
    for (let at = 0; at < length; at += 1) {
      await whileDamaged(manifest, flipped(manifest, at, at % 7), async () => {
        try {
          expect(await answer(place), `byte ${at}`).toEqual(sound);
        } catch (error) {
          expect(error, `byte ${at}`).toMatchObject({
            name: 'IndexError',
            message: expect.stringContaining('npm run index'),
          });
          refused += 1;
        }
      });
    }
    expect(refused).toBeGreaterThan(length / 2);
  });
});

describe('building again', () => {
  it.each([
    [
      'a flipped bit in the catalogue',
      (one: string) =>
        writeFileSync(join(one, 'catalogue.sqlite'), flipped(join(one, 'catalogue.sqlite'), 5000, 3)),
    ],
    ['a cut catalogue', (one: string) => truncateSync(join(one, 'catalogue.sqlite'), 4096)],
    ['a lost catalogue', (one: string) => rmSync(join(one, 'catalogue.sqlite'))],
    ['a cut manifest', (one: string) => truncateSync(join(one, 'manifest.json'), 40)],
    ['a lost manifest', (one: string) => rmSync(join(one, 'manifest.json'))],
    ['a lost folder', (one: string) => rmSync(one, { recursive: true })],
  ])('mends %s', async (_, damage) => {
    const other = placeIn(scratch(), place.embedder);
    await build(other);
    damage((await currentGeneration(other.indexFolder))?.folder ?? '');
    await expect(openIndex(other)).rejects.toMatchObject({ name: 'IndexError' });
    expect(await build(other)).toMatchObject({ changed: true, paragraphs: 12 });
    expect(await answer(other)).toEqual(sound);
  });
});
