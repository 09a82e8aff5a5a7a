/** Finds numbered paragraphs: those whose numbers follow one another, wherever else numbers may stand. */
import { leadingNumber } from './conventions.ts';
import { type Line, type Pass, takeOut } from './lines.ts';
import { isMarkedHeading } from './markup.ts';

interface Candidate {
  line: Line;
  value: number;
  length: number;
}

/** True when `printed` could be a misprint of `expected`: as many digits, exactly one of them wrong. */
function isMisprint(printed: number, expected: number): boolean {
  const [a, b] = [String(printed), String(expected)];
  return a.length === b.length && [...a].filter((digit, at) => digit !== b[at]).length === 1;
}

/**
 * Section numbers and agenda items start again at 1 and so break the sequence; they are left alone.
 * A number that breaks it by one wrong digit, between its right neighbours, is read as the number it
 * should be (37 is printed 27 in the report of 2019).
 */
export const markParagraphNumbers: Pass = (lines) => {
  const candidates: Candidate[] = [];
  for (const line of lines) {
    const number =
      line.role === undefined && !isMarkedHeading(line.text) ? leadingNumber(line.text) : undefined;
    if (number !== undefined) candidates.push({ line, ...number });
  }
  let expected = 1;
  candidates.forEach((candidate, at) => {
    const next = candidates[at + 1]?.value;
    const misprinted = expected > 9 && next === expected + 1 && isMisprint(candidate.value, expected);
    if (candidate.value !== expected && !misprinted) return;
    takeOut(candidate.line, 0, candidate.length, 'paragraph-number');
    candidate.line.role = { kind: 'number', number: expected };
    expected += 1;
  });
};
