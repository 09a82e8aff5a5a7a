/** Chance that can be repeated: the same seed gives the same choice on every machine. */
import { createHash } from 'node:crypto';

/** A short name for content: the same content, the same name. */
export const contentId = (...content: unknown[]): string =>
  createHash('sha256').update(JSON.stringify(content)).digest('base64url').slice(0, 16);

/** A number from 0 (with) to 1 (without) that depends on the seed alone. */
export const chance = (...seed: unknown[]): number =>
  createHash('sha256').update(JSON.stringify(seed)).digest().readUInt32LE(0) / 2 ** 32;

/** The items in an order that depends on the seed and on their keys, not on the order they come in. */
export function shuffled<T>(items: readonly T[], seed: string, keyOf: (item: T) => string): T[] {
  return items
    .map((item) => ({ item, at: chance(seed, keyOf(item)) }))
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item);
}
