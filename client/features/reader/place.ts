/** Where the end of an address points in a document: `#p77`, `#p77.120-340`, `#pt3`, or one of its headings, `#s4`. */
import type { Citation } from '#contract/ask';
import { readerAddress } from '../../lib/addresses.ts';
import type { Range } from '../../lib/passage.ts';
import type { TextBlock } from './anatomy.ts';

export type ParagraphRef = Citation['paragraph'];

export type Place =
  | { kind: 'paragraph'; ref: ParagraphRef; range: Range | null }
  | { kind: 'section'; number: number };

const paragraphHash = /^#p(?:([1-9]\d{0,6})|(t[1-9]\d{0,6}))(?:\.(\d{1,9})-(\d{1,9}))?$/;
const sectionHash = /^#s([1-9]\d{0,6})$/;

/** Null for an address that points at no part of a document; whether the part exists, the document knows. */
export function placeOf(hash: string): Place | null {
  const section = sectionHash.exec(hash);
  if (section) return { kind: 'section', number: Number(section[1]) };
  const paragraph = paragraphHash.exec(hash);
  if (!paragraph) return null;
  const [, number, unnumbered = '', from, to] = paragraph;
  const range: Range | null = from === undefined ? null : [Number(from), Number(to)];
  return { kind: 'paragraph', ref: number === undefined ? unnumbered : Number(number), range };
}

/** The part of the range that the text has; null when it has none of it. */
export function rangeWithin(text: string, range: Range | null): Range | null {
  if (range === null || range[0] >= Math.min(range[1], text.length)) return null;
  return [range[0], Math.min(range[1], text.length)];
}

/** @param number of the heading, from 1 */
export const sectionAddress = (document: string, number: number): string =>
  `${readerAddress(document)}#s${number}`;

/** What a place is in a document that has it. */
export interface Spot {
  /** Which of the document's blocks. */
  at: number;
  kind: Place['kind'];
  /** The cited characters; null for none in particular. */
  range: Range | null;
}

/** Null when the document has no such part. */
export function spotOf(place: Place | null, text: readonly TextBlock[]): Spot | null {
  if (place === null) return null;
  if (place.kind === 'section') {
    const heading = text.filter(({ block }) => block.kind === 'heading')[place.number - 1];
    return heading ? { at: heading.at, kind: 'section', range: null } : null;
  }
  const paragraph = text.find(({ block }) => block.kind === 'paragraph' && block.ref === place.ref);
  if (!paragraph) return null;
  return { at: paragraph.at, kind: 'paragraph', range: rangeWithin(paragraph.block.text, place.range) };
}
