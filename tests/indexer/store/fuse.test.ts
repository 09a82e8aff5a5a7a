/** Reciprocal rank fusion: known answers, and what must hold for any rankings. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fuse, type Ranking } from '../../../indexer/store/fuse.ts';

const keys = (fused: readonly { key: string }[]) => fused.map(({ key }) => key);

describe('fuse', () => {
  it('scores by the sum of weight / (k + rank), ranks from 1', () => {
    const fused = fuse(
      [
        { keys: ['a', 'b', 'c'], weight: 1 },
        { keys: ['c', 'a'], weight: 0.5 },
      ],
      60,
    );
    expect(keys(fused)).toEqual(['a', 'c', 'b']);
    expect(fused.map(({ score }) => score)).toEqual([1 / 61 + 0.5 / 62, 1 / 63 + 0.5 / 61, 1 / 62]);
  });

  it('lets two middling ranks beat one first rank', () => {
    expect(
      keys(
        fuse(
          [
            { keys: ['first', 'both'], weight: 1 },
            { keys: ['other', 'both'], weight: 1 },
          ],
          60,
        ),
      )[0],
    ).toBe('both');
  });

  it('keeps the order of first mention where scores are equal', () => {
    expect(
      keys(
        fuse(
          [
            { keys: ['b'], weight: 1 },
            { keys: ['a'], weight: 1 },
          ],
          10,
        ),
      ),
    ).toEqual(['b', 'a']);
  });

  it.each([[[]], [[{ keys: [], weight: 1 }]]])('gives nothing for nothing', (rankings: Ranking<string>[]) => {
    expect(fuse(rankings, 10)).toEqual([]);
  });

  const ranking = fc.record({
    keys: fc.uniqueArray(fc.constantFrom(...'abcdefghij'), { maxLength: 10 }),
    weight: fc.double({ min: 0.1, max: 2, noNaN: true }),
  });
  const rankings = fc.array(ranking, { minLength: 1, maxLength: 4 });
  const k = fc.integer({ min: 1, max: 100 });

  it('contains every key once, best first', () => {
    fc.assert(
      fc.property(rankings, k, (lists, constant) => {
        const fused = fuse(lists, constant);
        expect(keys(fused).sort()).toEqual([...new Set(lists.flatMap((list) => list.keys))].sort());
        fused.forEach(({ score }, at) => {
          expect(score).toBeLessThanOrEqual(fused[at - 1]?.score ?? Number.POSITIVE_INFINITY);
        });
      }),
    );
  });

  it('leaves a single ranking as it is', () => {
    fc.assert(
      fc.property(ranking, k, (list, constant) => {
        expect(keys(fuse([list], constant))).toEqual(list.keys);
      }),
    );
  });

  it('never ranks a key lower for being found by one more ranking', () => {
    fc.assert(
      fc.property(rankings, k, fc.constantFrom(...'abcdefghij'), (lists, constant, key) => {
        const rank = (found: readonly string[]) =>
          found.includes(key) ? found.indexOf(key) : Number.POSITIVE_INFINITY;
        const before = rank(keys(fuse(lists, constant)));
        const after = rank(keys(fuse([...lists, { keys: [key], weight: 1 }], constant)));
        expect(after).toBeLessThanOrEqual(before);
      }),
    );
  });
});
