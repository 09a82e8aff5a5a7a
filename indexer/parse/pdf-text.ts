/**
 * Reader for text taken out of a PDF line by line: lines are parts of paragraphs, words are stretched with
 * tatweel and torn, and the mark of a paragraph or section stands at the end of its line.
 */
import type { Document, DocumentSource } from '#corpus/schema';
import { westernDigits, withoutTatweel } from '../text/normalise.ts';
import { assemble } from './blocks.ts';
import { sectionLevel } from './conventions.ts';
import { takeOutTurnedCalls } from './footnote-calls.ts';
import { type Line, type Pass, splitLines, takeOut } from './lines.ts';
import { markPageNoise } from './page-noise.ts';
import { mendTornWords } from './torn-words.ts';
import type { Vocabulary } from './vocabulary.ts';

const trailingSection = /^(.*\S)\s+[-–]\s?([\p{L}\p{M}]+)\s*$/u;
/** A footnote's mark in reversed parentheses, at either end of its first line. */
const footnoteMark = /^\s*\)([\d٠-٩]{1,2})\(\s|\s\)([\d٠-٩]{1,2})\(\s*$/;

/** Moves a section mark from the end of a line to its start, where the other readers have it. */
const turnSections: Pass = (lines) => {
  for (const line of lines) {
    const match = line.text.match(trailingSection);
    if (match?.[1] === undefined || match[2] === undefined) continue;
    const turned = `${match[2]} - ${match[1].trim()}`;
    const level = sectionLevel(turned);
    if (level !== undefined) line.text = turned;
  }
};

const markSections: Pass = (lines) => {
  for (const line of lines) {
    const level = line.role === undefined ? sectionLevel(line.text) : undefined;
    if (level !== undefined) line.role = { kind: 'heading', level };
  }
};

/** Footnotes stand between a rule and the end of their last sentence; the one on the cover has no mark. */
const markFootnotes: Pass = (lines) => {
  let mark: string | undefined;
  for (const line of lines) {
    if (line.role?.kind === 'noise' && line.role.noise === 'footnote-rule') {
      mark = '*';
      continue;
    }
    if (mark === undefined || line.role !== undefined) continue;
    const match = line.text.match(footnoteMark);
    if (match) mark = westernDigits(match[1] ?? match[2] ?? '');
    line.role = { kind: 'footnote', mark };
    if (match) takeOut(line, match.index ?? 0, match[0].length, 'footnote-mark');
    if (/\.\s*$|^\s*\)?\./.test(line.text)) mark = undefined;
  }
};

/** A paragraph's number follows a dash, mostly at the end of its first line, sometimes inside it. */
const markNumbers: Pass = (lines) => {
  let expected = 1;
  for (const line of lines) {
    if (line.role !== undefined) continue;
    for (const match of line.text.matchAll(/\s*(?<=\s|^)[-–]\s?([\d٠-٩]{1,3})(?=\s|$)/g)) {
      if (Number(westernDigits(match[1] ?? '')) !== expected) continue;
      line.role = { kind: 'number', number: expected };
      takeOut(line, match.index, match[0].length, 'paragraph-number');
      expected += 1;
      break;
    }
  }
};

/** Everything that is left continues the paragraph above it. */
const markText: Pass = (lines) => {
  for (const line of lines) line.role ??= { kind: 'text' };
};

/** Reads `raw`, the whole file, into the blocks of one document, mending torn words that `vocabulary` knows whole. */
export function readPdfText(source: DocumentSource, raw: string, vocabulary: Vocabulary): Document {
  const lines = splitLines(raw);
  for (const pass of [
    turnSections,
    markPageNoise,
    markFootnotes,
    markSections,
    markNumbers,
    markText,
    takeOutTurnedCalls,
  ])
    pass(lines);
  for (const line of lines) line.text = mendTornWords(withoutTatweel(line.text), vocabulary);
  return assemble(source, healed(lines));
}

/** Lines of one paragraph as one line: here a line's end says nothing about a sentence's. */
function healed(lines: readonly Line[]): Line[] {
  const whole: Line[] = [];
  let open: Line | undefined;
  for (const line of lines) {
    const kind = line.role?.kind;
    if (kind === 'text' && open) {
      open.text = `${open.text} ${line.text}`;
      open.raw.push(...line.raw);
      open.marks.push(...line.marks);
      continue;
    }
    if (kind === 'number' || kind === 'text') open = line;
    else if (kind === 'heading') open = undefined;
    whole.push(line);
  }
  return whole;
}
