/** Another model put in a folder is used: by path, by name, with the prefixes its family wants. */
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openTransformersEmbedder } from '#indexer';
import { modelsFolder, scratchFolders } from '../support/repository.ts';
import { build, placeIn, withIndex } from '../support/small-index.ts';
import { writeTinyModel } from '../support/tiny-model.ts';

const scratch = scratchFolders();
const text = 'trafficking in persons';

describe('a model in a folder', () => {
  it('is opened by its path', async () => {
    const model = await openTransformersEmbedder(writeTinyModel(join(scratch(), 'tiny')), modelsFolder);
    expect(model).toMatchObject({ model: 'tiny', dimension: 8 });
    const vector = await model.embedQuery(text);
    expect(vector).toHaveLength(8);
    expect(Math.hypot(...vector)).toBeCloseTo(1, 5);
  });

  it('is opened by its name, with an owner before it, and is the same model', async () => {
    const models = scratch();
    const folder = writeTinyModel(join(models, 'Acme', 'tiny'));
    const byName = await openTransformersEmbedder('Acme/tiny', models);
    const byPath = await openTransformersEmbedder(folder, modelsFolder);
    expect(byName.fingerprint).toBe(byPath.fingerprint);
    expect(await byName.embedQuery(text)).toEqual(await byPath.embedQuery(text));
  });

  it('is opened where only weights that are not quantized are there', async () => {
    const folder = writeTinyModel(join(scratch(), 'tiny'), { weights: 'onnx/model.onnx' });
    expect(await openTransformersEmbedder(folder, modelsFolder)).toMatchObject({ dimension: 8 });
  });

  it('is told from one of the same name and size by its fingerprint', async () => {
    const one = await openTransformersEmbedder(
      writeTinyModel(join(scratch(), 'tiny'), { seed: 1 }),
      modelsFolder,
    );
    const other = await openTransformersEmbedder(
      writeTinyModel(join(scratch(), 'tiny'), { seed: 2 }),
      modelsFolder,
    );
    expect([other.model, other.dimension]).toEqual([one.model, one.dimension]);
    expect(other.fingerprint).not.toBe(one.fingerprint);
    expect(await other.embedQuery(text)).not.toEqual(await one.embedQuery(text));
  });

  it('makes an index of its dimension', async () => {
    const place = placeIn(
      scratch(),
      await openTransformersEmbedder(writeTinyModel(join(scratch(), 'tiny')), modelsFolder),
    );
    await build(place);
    await withIndex(place, ({ manifest, catalogue }) => {
      expect(manifest.model).toMatchObject({ name: 'tiny', dimension: 8 });
      expect(catalogue.paragraphVectors().every(({ length }) => length === 8)).toBe(true);
    });
  });
});

describe('prefixes', () => {
  it.each(['multilingual-e5-tiny', 'e5-tiny', 'Acme/e5_tiny'])(
    'are written for %s: query before a question, passage before a passage',
    async (name) => {
      const models = scratch();
      writeTinyModel(join(models, name));
      writeTinyModel(join(models, 'plain'));
      const e5 = await openTransformersEmbedder(name, models);
      const plain = await openTransformersEmbedder('plain', models);
      const [passage] = await e5.embedDocuments([text]);
      expect(await e5.embedQuery(text)).toEqual(await plain.embedQuery(`query: ${text}`));
      expect(passage).toEqual(await plain.embedQuery(`passage: ${text}`));
      expect(passage).not.toEqual(await e5.embedQuery(text));
      expect(e5.fingerprint).not.toBe(plain.fingerprint);
    },
  );

  it.each(['plain', 'e50-tiny', 'base5-tiny'])('are not written for %s', async (name) => {
    const models = scratch();
    writeTinyModel(join(models, name));
    const model = await openTransformersEmbedder(name, models);
    expect(await model.embedDocuments([text])).toEqual([await model.embedQuery(text)]);
  });
});

describe('a model that is not there', () => {
  const missing = (about: string) => ({
    name: 'IndexError',
    code: 'model_missing',
    message: expect.stringContaining(about),
  });

  it.each(['no-such-model', 'Acme/no-such-model', '/no/such/model', './no-such-model'])(
    'is missed: %s',
    async (name) => {
      await expect(openTransformersEmbedder(name, modelsFolder)).rejects.toMatchObject(missing(name));
    },
  );

  it('is missed when its folder has no weights', async () => {
    const folder = writeTinyModel(join(scratch(), 'tiny'));
    rmSync(join(folder, 'onnx'), { recursive: true });
    await expect(openTransformersEmbedder(folder, modelsFolder)).rejects.toMatchObject(
      missing('model_quantized.onnx'),
    );
  });

  it('is missed when its folder is empty', async () => {
    const folder = join(scratch(), 'empty');
    mkdirSync(folder);
    await expect(openTransformersEmbedder(folder, modelsFolder)).rejects.toMatchObject(
      missing('tokenizer.json'),
    );
  });
});
