/** A paragraph's text as lines of pieces, cut by offsets: what is lit, and after which piece a footnote is called. */
import type { ParagraphView } from '#contract/documents';
import { cutText, lineRanges, type Piece } from './cut-text.ts';
import type { Range } from './passage.ts';

export interface Line {
  start: number;
  /** Whether a sub-item begins on the line. */
  item: boolean;
  pieces: (Piece & { calls: string[] })[];
}

type Paragraph = Pick<ParagraphView['paragraph'], 'text' | 'items' | 'calls'>;

export function layOutParagraph({ text, items, calls }: Paragraph, lit: readonly Range[]): Line[] {
  const cuts = calls.map(({ at }) => at);
  return lineRanges(text).map(([start, end]) => ({
    start,
    item: items.some((item) => item.start >= start && item.start < end),
    pieces: cutText(text, lit, cuts, [start, end]).map((piece) => ({
      ...piece,
      calls: calls.filter(({ at }) => at === piece.start + piece.text.length).map(({ mark }) => mark),
    })),
  }));
}
