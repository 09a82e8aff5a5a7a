/** Do the numbers, years and names of a claim stand in the passage where the rest of the claim stands, or do others? */
import { withoutPercent } from '../../../stated/numbers.ts';
import type { Mention } from './mentions.ts';
import type { Word } from './worded.ts';

/** How fast words further away count less, in words. */
const reachInClaim = 8;
const reachInPassage = 5;
/** Cosines up to this mean nothing. */
const noise = 0.2;

const stepAt = (words: readonly Word[], at: number): number => {
  let nearest = words[0];
  for (const word of words) if (Math.abs(word.at - at) < Math.abs((nearest?.at ?? 0) - at)) nearest = word;
  return nearest?.step ?? 0;
};
const alike = (one: Mention, other: Mention) =>
  one.values.some((value) => other.values.some((own) => withoutPercent(own) === withoutPercent(value)));

export interface Margins {
  number: number;
  year: number;
  name: number;
}

/**
 * For each kind how much better the words round another value of the passage fit the claim than those round its own: 0 where
 * all stand best in their own places, below 0 else.
 * @param near of each word of the claim to each word of the passage
 */
export function margins(
  claim: { words: readonly Word[]; mentions: readonly Mention[] },
  passage: { words: readonly Word[]; mentions: readonly Mention[] },
  near: readonly Float32Array[],
): Margins {
  const places = passage.mentions.map(({ at }) => {
    const step = stepAt(passage.words, at);
    return passage.words.map((word) => Math.exp(-Math.abs(word.step - step) / reachInPassage));
  });
  const score = (mention: Mention, place: readonly number[]) => {
    const step = stepAt(claim.words, mention.at);
    let [found, all] = [0, 0];
    for (const [at, word] of claim.words.entries()) {
      if (mention.text.includes(word.form) || /\d/.test(word.form)) continue;
      const weight = word.weight * Math.exp(-Math.abs(word.step - step) / reachInClaim);
      const row = near[at] as Float32Array;
      let best = 0;
      for (let to = 0; to < row.length; to += 1)
        if ((row[to] as number) > noise)
          best = Math.max(best, ((row[to] as number) - noise) * (place[to] as number));
      found += weight * best;
      all += weight;
    }
    return all === 0 ? 0 : found / all;
  };
  const least: Margins = { number: 0, year: 0, name: 0 };
  const lower = (kind: Mention['kind'], value: number) => {
    if (value < least[kind]) least[kind] = value;
  };
  const scored = claim.mentions.map((mention) => {
    const best = new Map<Mention, number>();
    for (const [at, other] of passage.mentions.entries())
      if (other.kind === mention.kind) best.set(other, score(mention, places[at] as number[]));
    const highest = (fits: (other: Mention) => boolean) =>
      Math.max(-1, ...[...best].filter(([other]) => fits(other)).map(([, value]) => value));
    return { mention, highest };
  });
  const isClaimed = (other: Mention) => claim.mentions.some((mention) => alike(mention, other));
  for (const { mention, highest } of scored) {
    const own = highest((other) => alike(mention, other));
    const rival = highest((other) => !isClaimed(other));
    if (own >= 0 && rival >= 0) lower(mention.kind, own - rival);
    // Two values of the claim may have changed places.
    for (const { mention: second, highest: ofSecond } of scored) {
      if (second === mention || second.kind !== mention.kind || alike(second, mention)) continue;
      const [there, theirs] = [
        highest((other) => alike(second, other)),
        ofSecond((other) => alike(second, other)),
      ];
      const swapped = ofSecond((other) => alike(mention, other));
      if (own >= 0 && theirs >= 0) lower(mention.kind, (own + theirs - there - swapped) / 2);
    }
  }
  return least;
}
