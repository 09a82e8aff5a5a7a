/** The blocks of a document as a reader meets them: text in its order, footnotes by where they are called. */
import type { DocumentView } from '#contract/documents';
import type { ParagraphRef } from './place.ts';

type Block = DocumentView['blocks'][number];
export type Heading = Extract<Block, { kind: 'heading' }>;
export type Paragraph = Extract<Block, { kind: 'paragraph' }>;
export type Footnote = Extract<Block, { kind: 'footnote' }>;

export interface TextBlock {
  /** Which of the document's blocks it is. */
  at: number;
  block: Heading | Paragraph;
}

export interface Note {
  at: number;
  footnote: Footnote;
  /** The paragraph that calls it; null when none does. */
  calledIn: ParagraphRef | null;
}

export interface Anatomy {
  text: readonly TextBlock[];
  notes: readonly Note[];
  /** By the number of the paragraph's block: the footnotes of its calls, in their order; undefined where one is missing. */
  called: ReadonlyMap<number, readonly (Footnote | undefined)[]>;
}

/**
 * A mark may come again in a document (`*` on two pages, numbers that begin anew in an annex): the first call of a
 * mark means the first footnote of that mark, and so on; calls that are too many mean the last.
 */
export function takeApart(blocks: readonly Block[]): Anatomy {
  const text: TextBlock[] = [];
  const notes: Note[] = [];
  const ofMark = new Map<string, Note[]>();
  for (const [at, block] of blocks.entries()) {
    if (block.kind !== 'footnote') {
      text.push({ at, block });
      continue;
    }
    const note: Note = { at, footnote: block, calledIn: null };
    notes.push(note);
    ofMark.set(block.mark, [...(ofMark.get(block.mark) ?? []), note]);
  }
  const calls = new Map<string, number>();
  const called = new Map<number, (Footnote | undefined)[]>();
  for (const { at, block } of text) {
    if (block.kind === 'heading' || block.calls.length === 0) continue;
    const footnotes = block.calls.map(({ mark }) => {
      const before = calls.get(mark) ?? 0;
      calls.set(mark, before + 1);
      const sameMark = ofMark.get(mark);
      const note = sameMark?.[before] ?? sameMark?.at(-1);
      if (note) note.calledIn ??= block.ref;
      return note?.footnote;
    });
    called.set(at, footnotes);
  }
  return { text, notes, called };
}
