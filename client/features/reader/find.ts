/** Finds words in the texts of a document, to the exact characters of the original. */
import type { Range } from '../../lib/passage.ts';
import { type Folded, fold } from './fold.ts';

export interface Match {
  /** Which of the texts. */
  at: number;
  range: Range;
}

/** What is compared with the texts; empty when there is nothing to find. */
export const needleOf = (typed: string): string => fold(typed).text.trim();

/** Ranges of the original, in order and without overlap, each of whole letters: half of a ligature is no match. */
export function findIn({ text, from, to }: Folded, needle: string): Range[] {
  const ranges: Range[] = [];
  if (needle === '') return ranges;
  let at = text.indexOf(needle);
  while (at >= 0) {
    const end = at + needle.length;
    const whole = from[at - 1] !== from[at] && from[end - 1] !== from[end];
    if (whole) ranges.push([from[at] ?? 0, to[end - 1] ?? 0]);
    at = text.indexOf(needle, whole ? end : at + 1);
  }
  return ranges;
}

export const findAll = (texts: readonly Folded[], needle: string): Match[] =>
  texts.flatMap((text, at) => findIn(text, needle).map((range) => ({ at, range })));
