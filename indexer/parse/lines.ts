/** The working unit of reading: a line of the raw file that passes classify, one pass after another. */
import type { NoiseKind, Range } from '#corpus/schema';

/** A stretch of text and the raw characters it came from. */
export interface Piece {
  text: string;
  raw: Range[];
}

export type Role =
  | { kind: 'noise'; noise: NoiseKind }
  | { kind: 'heading'; level: number }
  | { kind: 'number'; number: number }
  | { kind: 'item'; label: string }
  | { kind: 'footnote'; mark: string }
  | { kind: 'text' };

type MarkNoise = 'paragraph-number' | 'footnote-mark';

export interface Line extends Piece {
  /** Undefined until a pass has recognised the line. */
  role?: Role;
  /** Printed marks that `text` no longer contains: paragraph numbers, footnotes' own marks and their calls. */
  marks: { noise: MarkNoise; raw: Range }[];
}

/** A pass recognises some lines and leaves the others alone. Passes run in order and never undo each other. */
export type Pass = (lines: Line[]) => void;

/** Splits a raw file into its lines that are not blank; offsets are UTF-16 offsets into `raw`. */
export function splitLines(raw: string): Line[] {
  const lines: Line[] = [];
  for (const match of raw.matchAll(/[^\r\n\f]+/g)) {
    const text = match[0];
    if (text.trim() === '') continue;
    lines.push({ text, raw: [[match.index, match.index + text.length]], marks: [] });
  }
  return lines;
}

/**
 * Takes `length` characters at `from` out of a line's text and notes their raw place as a mark.
 * Up to `from + length` the text must still be the raw text of the line's ranges.
 */
export function takeOut(line: Line, from: number, length: number, noise: MarkNoise): void {
  const kept: Range[] = [];
  const to = from + length;
  let passed = 0;
  for (const [start, end] of line.raw) {
    const [cutFrom, cutTo] = [Math.max(from - passed, 0), Math.min(to - passed, end - start)];
    if (cutTo <= cutFrom) kept.push([start, end]);
    else {
      line.marks.push({ noise, raw: [start + cutFrom, start + cutTo] });
      kept.push([start, start + cutFrom], [start + cutTo, end]);
    }
    passed += end - start;
  }
  line.raw = kept.filter(([start, end]) => end > start);
  line.text = line.text.slice(0, from) + line.text.slice(to);
}
