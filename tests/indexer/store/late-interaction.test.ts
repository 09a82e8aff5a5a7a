/** Late interaction is what its definition says, whatever the order and number of pieces. */
import { describe, expect, it } from 'vitest';
import type { Piece } from '../../../indexer/embed/embedder.ts';
import { bestOf, lateInteraction } from '../../../indexer/store/late-interaction.ts';
import { direction, pieceTable, quantise } from '../../../indexer/store/pieces.ts';

const dimension = 12;
/** A repeatable stream of numbers between −1 and 1 (Lehmer). */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48271) % 2147483647;
    return (state / 2147483647) * 2 - 1;
  };
}
const vectorsOf = (count: number, seed: number): Float32Array[] => {
  const next = numbers(seed);
  return Array.from({ length: count }, () => Float32Array.from({ length: dimension }, next));
};
const dot = (a: Float32Array, b: Float32Array) =>
  a.reduce((sum, value, at) => sum + value * (b[at] as number), 0);

const stored = vectorsOf(40, 7).map((vector, at) => ({ id: 100 + at, vector: quantise(vector) }));
const table = pieceTable(stored);
const questionOf = (count: number): Piece[] =>
  vectorsOf(count, 11).map((vector, at) => ({ id: at, rarity: 7 + at, vector }));

/** The definition, written out. */
function byDefinition(question: readonly Piece[], rows: readonly number[]): number {
  const weights = question.map(({ rarity }) => rarity ** 1.5);
  const best = question.map(({ vector }) =>
    Math.max(0, ...rows.map((row) => dot(direction(vector), direction(stored[row]?.vector ?? [])))),
  );
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return best.reduce((sum, cosine, at) => sum + cosine * (weights[at] as number), 0) / total;
}

describe('late interaction', () => {
  it.each([1, 3, 4, 5, 9])('of %i pieces is the weighted mean of the best cosines', (count) => {
    const question = questionOf(count);
    const late = lateInteraction(question, table);
    for (const rows of [[0], [1, 2, 3], [39, 0, 17, 5, 5]])
      expect(late.score(late.match(Uint32Array.from(rows)))).toBeCloseTo(byDefinition(question, rows), 5);
  });

  it('of a whole is that of its parts taken together', () => {
    const late = lateInteraction(questionOf(6), table);
    const parts = [[1, 2], [3], [4, 5, 6]];
    const whole = late.score(late.match(Uint32Array.from(parts.flat())));
    expect(late.score(bestOf(parts.map((rows) => late.match(Uint32Array.from(rows)))))).toBeCloseTo(whole, 6);
  });

  it('finds a text’s own pieces perfectly, and nothing in an empty passage', () => {
    const own = stored
      .slice(0, 5)
      .map(({ id, vector }) => ({ id, rarity: 8, vector: Float32Array.from(vector) }));
    const late = lateInteraction(own, table);
    expect(late.score(late.match(Uint32Array.of(4, 3, 2, 1, 0)))).toBeCloseTo(1, 5);
    expect(late.score(late.match(new Uint32Array()))).toBe(0);
  });

  it('leaves out pieces that most texts have', () => {
    const question = questionOf(5);
    const common = vectorsOf(2, 5).map((vector, at) => ({ id: 50 + at, rarity: 3, vector }));
    const rows = Uint32Array.of(3, 9, 20);
    const alone = lateInteraction(question, table);
    const among = lateInteraction([...common, ...question], table);
    expect(among.score(among.match(rows))).toBe(alone.score(alone.match(rows)));
  });

  it('scores nothing where there is nothing to compare', () => {
    const late = lateInteraction([], table);
    expect(late.score(late.match(Uint32Array.of(1, 2)))).toBe(0);
    const noTable = lateInteraction(questionOf(3), pieceTable([]));
    expect(noTable.score(noTable.match(new Uint32Array()))).toBe(0);
  });
});

describe('pieces at rest', () => {
  it('keep the direction of vectors that were such bytes before', () => {
    const scale = 0.0173;
    const bytes = Int8Array.from({ length: dimension }, (_, at) => (at === 3 ? -127 : at * 9 - 50));
    const vector = Float32Array.from(bytes, (byte) => byte * scale);
    expect([...quantise(vector)]).toEqual([...bytes]);
  });

  it('keep a zero vector a zero vector', () => {
    expect([...direction(quantise(new Float32Array(3)))]).toEqual([0, 0, 0]);
  });
});
