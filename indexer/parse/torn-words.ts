/**
 * Mends words that extraction tore or ran together, where sound text gives evidence of the whole word.
 *
 * Only pieces that stand beside one another are joined, and only when the pieces are not words and the whole is.
 * The order of the other words stays as extracted: a language model that reordered whole lines was tried, and it
 * made fluent sentences that the document does not contain.
 */
import type { Vocabulary } from './vocabulary.ts';

const shortestWhole = 4;
const shortestHalf = 3;

const letters = (text: string) => text.replace(/[^\p{L}\p{M}]/gu, '');

/** Splits one unknown string at the only place where `make` yields a known result; undefined when none or several do. */
function onlySplit(
  word: string,
  make: (head: string, tail: string) => string | undefined,
): string | undefined {
  const results: string[] = [];
  for (let at = 1; at < word.length; at += 1) {
    const [head, tail] = [word.slice(0, at), word.slice(at)];
    if (/^\p{M}/u.test(tail)) continue;
    const result = make(head, tail);
    if (result !== undefined) results.push(result);
  }
  return results.length === 1 ? results[0] : undefined;
}

/** A string without spaces that is no word: two words run together, or one whose halves changed places. */
function mendOne(word: string, vocabulary: Vocabulary): string {
  if (word.length < shortestWhole || letters(word) !== word || vocabulary.knows(word)) return word;
  const twoWords = onlySplit(word, (head, tail) =>
    Math.min(head.length, tail.length) >= shortestHalf && vocabulary.knows(head) && vocabulary.knows(tail)
      ? `${head} ${tail}`
      : undefined,
  );
  const swapped = onlySplit(word, (head, tail) =>
    !vocabulary.knows(head) && !vocabulary.knows(tail) && vocabulary.knows(tail + head)
      ? tail + head
      : undefined,
  );
  return twoWords ?? swapped ?? word;
}

/** The whole that two neighbouring pieces make, in either order, or undefined. */
function joinTwo(first: string, second: string, vocabulary: Vocabulary): string | undefined {
  if (letters(first) !== first || letters(second) !== second) return undefined;
  if (first.length + second.length < shortestWhole) return undefined;
  const firstIsWord = vocabulary.knows(first);
  const secondIsWord = vocabulary.knows(second);
  if (firstIsWord && secondIsWord) return undefined;
  if (vocabulary.knows(first + second)) return first + second;
  return !firstIsWord && !secondIsWord && vocabulary.knows(second + first) ? second + first : undefined;
}

/** `line` with its torn words mended and single spaces; tatweel must have been removed. */
export function mendTornWords(line: string, vocabulary: Vocabulary): string {
  const mended: string[] = [];
  for (const piece of line.trim().split(/\s+/)) {
    const [, word = '', mark = ''] = piece.match(/^(.*?)([،؛:.]*)$/u) ?? [];
    const whole = mended.length > 0 ? joinTwo(mended.at(-1) ?? '', word, vocabulary) : undefined;
    if (whole === undefined) mended.push(piece);
    else mended[mended.length - 1] = whole + mark;
  }
  return mended
    .map((word) => word.replace(/[\p{L}\p{M}]+/gu, (run) => mendOne(run, vocabulary)))
    .join(' ')
    .replace(/ ([،؛:.])/g, '$1');
}
