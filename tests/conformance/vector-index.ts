/** What every implementation of the `VectorIndex` port must do. */
import { describe, expect, it } from 'vitest';
import { exactIndex } from '../../indexer/store/exact.ts';
import type { VectorIndex } from '../../indexer/store/vector-index.ts';

const dimension = 16;

/** A small repeatable source of numbers in 0…1 (mulberry32), so that a failure can be run again. */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

function unitVectors(count: number, seed: number): Float32Array[] {
  const random = seeded(seed);
  return Array.from({ length: count }, () => {
    const vector = Float32Array.from({ length: dimension }, () => random() - 0.5);
    const length = Math.hypot(...vector);
    return vector.map((value) => value / length);
  });
}

const axis = (at: number) => Float32Array.from({ length: dimension }, (_, index) => (index === at ? 1 : 0));

export function describeVectorIndex(
  name: string,
  build: (vectors: readonly Float32Array[], dimension: number) => VectorIndex,
): void {
  describe(`a vector index: ${name}`, () => {
    const vectors = unitVectors(300, 1);
    const index = build(vectors, dimension);
    const oracle = exactIndex(vectors);
    const labels = (found: readonly { label: number }[]) => found.map(({ label }) => label);

    it('knows how many vectors it holds', () => {
      expect(index.size).toBe(300);
    });

    it('finds a vector of its own first, at cosine 1', () => {
      vectors.slice(0, 20).forEach((vector, label) => {
        const [nearest] = index.search(vector, 1);
        expect(nearest?.label).toBe(label);
        expect(nearest?.similarity).toBeCloseTo(1, 5);
      });
    });

    it('gives the same answers as the exact one, with the same cosines', () => {
      for (const query of unitVectors(30, 2)) {
        const [found, expected] = [index.search(query, 10), oracle.search(query, 10)];
        expect(labels(found)).toEqual(labels(expected));
        found.forEach(({ similarity }, at) => {
          expect(similarity).toBeCloseTo(expected[at]?.similarity ?? Number.NaN, 5);
        });
      }
    });

    it('gives the nearest first', () => {
      const found = index.search(axis(0), 50).map(({ similarity }) => similarity);
      expect(found).toEqual([...found].sort((a, b) => b - a));
    });

    it('orders equal vectors by label', () => {
      const twins = build([axis(1), axis(0), axis(0), axis(2), axis(0)], dimension);
      expect(labels(twins.search(axis(0), 3))).toEqual([1, 2, 4]);
    });

    it('considers only accepted labels, and still finds k of them', () => {
      const accept = (label: number) => label % 30 === 7;
      for (const query of unitVectors(10, 3)) {
        const found = labels(index.search(query, 8, accept));
        expect(found).toHaveLength(8);
        expect(found.every(accept)).toBe(true);
        expect(found).toEqual(labels(oracle.search(query, 8, accept)));
      }
    });

    it('finds fewer than k when fewer are accepted, and none when none is', () => {
      expect(labels(index.search(axis(0), 10, (label) => label === 5 || label === 6)).sort()).toEqual([5, 6]);
      expect(index.search(axis(0), 10, () => false)).toEqual([]);
    });

    it('gives all of them when k is larger than its size', () => {
      expect(labels(index.search(axis(0), 1000)).sort((a, b) => a - b)).toEqual(
        vectors.map((_, label) => label),
      );
    });

    it('gives none for k = 0, and none when it is empty', () => {
      expect(index.search(axis(0), 0)).toEqual([]);
      const empty = build([], dimension);
      expect(empty.size).toBe(0);
      expect(empty.search(axis(0), 10)).toEqual([]);
    });

    it('answers the same question the same way twice', () => {
      expect(index.search(axis(3), 20)).toEqual(index.search(axis(3), 20));
      expect(labels(build(vectors, dimension).search(axis(3), 20))).toEqual(
        labels(index.search(axis(3), 20)),
      );
    });
  });
}
