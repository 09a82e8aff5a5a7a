/** Cuts a text at offsets, so that ranges of it can be lit. Never searches: works alike in every script. */
import type { Range } from './passage.ts';

export interface Piece {
  start: number;
  text: string;
  lit: boolean;
}

/** Cuts `text.slice(...within)` at the ends of the lit ranges and at `cuts`; joined, the pieces are that slice. */
export function cutText(
  text: string,
  lit: readonly Range[],
  cuts: readonly number[] = [],
  within?: Range,
): Piece[] {
  const [first, last] = within ?? [0, text.length];
  const ends = [first, last, ...lit.flat(), ...cuts].filter((at) => at >= first && at <= last);
  const sorted = [...new Set(ends)].sort((a, b) => a - b);
  return sorted.slice(0, -1).map((start, i) => {
    const end = sorted[i + 1] ?? last;
    const isLit = lit.some(([from, to]) => from <= start && end <= to);
    return { start, text: text.slice(start, end), lit: isLit };
  });
}

/** The lines of a text as ranges without their newlines. */
export function lineRanges(text: string): Range[] {
  const ranges: Range[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    ranges.push([start, start + line.length]);
    start += line.length + 1;
  }
  return ranges;
}
