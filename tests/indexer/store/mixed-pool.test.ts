/** The same statements in six languages: none is preferred for its language, and each hit says what was found in it. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { languageCodes } from '#corpus/languages';
import type { DalilIndex } from '#indexer';
import { measurePool, readPool, withPool } from '../../eval/mixed-pool.ts';
import { realModel } from '../support/embedders.ts';
import { corpusFolder } from '../support/repository.ts';

const statements = readPool().filter((_, at) => at % 5 === 0);
let index: DalilIndex;
let finish: () => void;
let closed: Promise<void>;

beforeAll(async () => {
  const model = await realModel();
  await new Promise<void>((opened) => {
    closed = withPool(statements, model, corpusFolder, (pool) => {
      index = pool;
      opened();
      return new Promise((resolve) => {
        finish = resolve;
      });
    });
  });
}, 60_000);

afterAll(async () => {
  finish();
  await closed;
});

describe('a question over documents in six languages', () => {
  it.each(languageCodes)(
    'in %s finds its statement in every language about as often',
    async (language) => {
      const { first = 0, ...found } = await measurePool(index, statements, language);
      const shares = Object.values(found);
      expect(first).toBeGreaterThan(0.4);
      expect(Math.min(...shares)).toBeGreaterThan(0.4);
      expect(Math.max(...shares) - Math.min(...shares)).toBeLessThan(0.35);
    },
    30_000,
  );

  it('in French says which Arabic words an Arabic paragraph was found by', async () => {
    const { hits } = await index.retriever.search({
      text: 'Que font les trafiquants aux enfants ?',
      language: 'fr',
      limit: 50,
    });
    const reasons = hits.filter(({ document }) => document === 'pool-ar').flatMap((hit) => hit.reasons);
    expect(reasons).toContainEqual(
      expect.objectContaining({
        asked: 'enfants',
        found: ['أطفال'],
      }),
    );
    for (const { reasons: own } of hits) {
      const shares = own.map(({ share }) => share);
      expect(shares).toEqual(shares.toSorted((a, b) => b - a));
      expect(shares.reduce((sum, share) => sum + share, 0)).toBeLessThanOrEqual(1.0001);
    }
  });
});
