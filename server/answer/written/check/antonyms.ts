/** Does a claim say the opposite of a sentence: "ended" of what the sentence launches? */
import { antonyms } from './antonym-words.ts';
import { patternOf } from './patterns.ts';
import type { Aligned } from './sentences.ts';
import type { Word } from './worded.ts';

const patterns = antonyms.map(([one, other]) => [patternOf(one), patternOf(other)] as const);
const has = (word: Word, pattern: RegExp) => word.form.search(pattern) >= 0;

/** How far from a word what it is said of stands, in words. */
const reachInClaim = 2;
const reachInPassage = 2;
/** From here on two words are the same thing. */
const same = 0.9;

/**
 * True when a word of the claim has its opposite in a sentence beside what the claim says it of, and nothing like it
 * there. Denials are another matter.
 */
export function saysOpposite(words: readonly Word[], chosen: readonly Aligned[]): boolean {
  return patterns.some((pair) => {
    const sides = pair.map((pattern) => words.flatMap((word, at) => (has(word, pattern) ? [at] : [])));
    return sides.some((own, side) => {
      if (own.length === 0 || sides[1 - side]?.length !== 0) return false;
      const [like, unlike] = [pair[side] as RegExp, pair[1 - side] as RegExp];
      const others = words.flatMap((_, at) =>
        own.some((mine) => mine !== at && Math.abs(mine - at) <= reachInClaim) && !own.includes(at)
          ? [at]
          : [],
      );
      const beside = (pattern: RegExp) =>
        chosen.reduce(
          (most, { sentence, near }) =>
            sentence.words.reduce((best, word, at) => {
              if (!has(word, pattern)) return best;
              const met = others.filter((other) =>
                near[other]?.some(
                  (value, to) => to !== at && Math.abs(to - at) <= reachInPassage && value >= same,
                ),
              );
              return Math.max(best, met.length);
            }, most),
          0,
        );
      const opposite = beside(unlike);
      return opposite > 0 && chosen.every(({ sentence }) => !sentence.words.some((word) => has(word, like)));
    });
  });
}
