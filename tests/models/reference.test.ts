/** What ships is what was trained: the committed tokenizer and weights give the trainer's own pieces and vectors. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { env, pipeline } from '@xenova/transformers';
import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { Embedder } from '#indexer';
import { realModel } from '../indexer/support/embedders.ts';
import { bundledModel, modelsFolder } from '../indexer/support/repository.ts';

const references = z
  .array(z.object({ text: z.string(), pieces: z.array(z.int()), vector: z.array(z.number()) }))
  .min(6)
  .parse(JSON.parse(readFileSync(join(modelsFolder, bundledModel, 'reference.json'), 'utf8')));

const cosine = (a: readonly number[], b: readonly number[]) =>
  a.reduce((sum, value, at) => sum + value * (b[at] ?? Number.NaN), 0);

let model: Embedder;

beforeAll(async () => {
  model = await realModel();
}, 30_000);

describe.each(references)('«$text»', ({ text, pieces, vector }) => {
  it('is cut into the pieces that training cut it into', async () => {
    const distinct = [...new Set(pieces)];
    expect((await model.pieces(text)).map(({ id }) => id)).toEqual(distinct);
  });

  it('has the vector that training gave it', async () => {
    expect(cosine(await model.embedQuery(text), vector)).toBeGreaterThan(0.9999);
  });
});

describe('the model by itself', () => {
  it('gives the same vectors through the usual pipeline of transformers.js', async () => {
    env.allowRemoteModels = false;
    env.localModelPath = modelsFolder;
    const extract = await pipeline('feature-extraction', bundledModel, { local_files_only: true });
    for (const { text, vector } of references) {
      const [alone = []] = (await extract(text, { pooling: 'mean', normalize: true })).tolist();
      expect(cosine(alone, vector)).toBeGreaterThan(0.9999);
    }
  }, 30_000);
});
