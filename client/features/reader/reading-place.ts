/** Where a reader stopped in each document, kept by this browser: the paragraph, so that it holds on any screen. */
import { recall, remember } from '../../lib/storage.ts';
import type { TextBlock } from './anatomy.ts';
import { type ParagraphRef, placeOf, spotOf } from './place.ts';

const keyOf = (document: string) => `dalil.reading.${document}`;

export interface Stop {
  paragraph: ParagraphRef;
  /** The block to begin reading at: the first of the headings above the paragraph, else the paragraph itself. */
  at: number;
}

/** Null at the beginning, and where the document has changed so that the paragraph is gone. */
export function recallStop(document: string, text: readonly TextBlock[]): Stop | null {
  const place = placeOf(recall(keyOf(document)) ?? '');
  const spot = spotOf(place, text);
  if (place?.kind !== 'paragraph' || !spot) return null;
  let first = text.findIndex(({ at }) => at === spot.at);
  while (text[first - 1]?.block.kind === 'heading') first -= 1;
  return { paragraph: place.ref, at: text[first]?.at ?? spot.at };
}

export const rememberStop = (document: string, paragraph: ParagraphRef | null) =>
  remember(keyOf(document), paragraph === null ? '' : `#p${paragraph}`);
