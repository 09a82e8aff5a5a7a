/** Reader for plain or Markdown text whose lines are whole paragraphs or parts torn by a page. */
import type { Document, DocumentSource } from '#corpus/schema';
import { assemble } from './blocks.ts';
import { takeOutCalls } from './footnote-calls.ts';
import { markFootnotes } from './footnotes.ts';
import { markHeadings } from './headings.ts';
import { type Pass, splitLines } from './lines.ts';
import { markPageNoise } from './page-noise.ts';
import { markParagraphNumbers } from './paragraph-numbers.ts';

const passes: readonly Pass[] = [
  markPageNoise,
  markFootnotes,
  markParagraphNumbers,
  takeOutCalls,
  markHeadings,
];

/** Reads `raw`, the whole file, into the blocks of one document. */
export function readMarkdown(source: DocumentSource, raw: string): Document {
  const lines = splitLines(raw);
  for (const pass of passes) pass(lines);
  return assemble(source, lines);
}
