/** Chance that comes from a seed: the same seed, the same draw. */
import { createHash } from 'node:crypto';

/** Hexadecimal digits of the SHA-256 of the parts. */
export const digest = (...parts: readonly string[]): string =>
  createHash('sha256').update(parts.join('\u001F')).digest('hex');

/** A short name for content: the same content, the same name. */
export const contentId = (...content: readonly unknown[]): string =>
  digest(JSON.stringify(content)).slice(0, 16);

/** Numbers from 0 up to 1, from a seed (mulberry32, T. Ettinger 2017). */
export function randomOf(...seed: readonly string[]): () => number {
  let state = Number.parseInt(digest(...seed).slice(0, 8), 16);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** The same things in an order of chance (Fisher and Yates). */
export function shuffled<Thing>(things: readonly Thing[], random: () => number): Thing[] {
  const order = [...things];
  for (let last = order.length - 1; last > 0; last -= 1) {
    const other = Math.floor(random() * (last + 1));
    [order[last], order[other]] = [order[other] as Thing, order[last] as Thing];
  }
  return order;
}
