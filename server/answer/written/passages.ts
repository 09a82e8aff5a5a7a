/** Paragraphs as a language model sees them: numbered, and marked as data. */
import { randomBytes } from 'node:crypto';
import type { Hit, Passage } from '#indexer';

/** Paragraphs that an answer is written from. */
const mostPassages = 5;
/** UTF-16 units of all of them: some four thousand tokens of Arabic at worst. */
const longest = 7000;

/** Signs that nobody sees, in which orders can be hidden. */
const unseen = /[\p{Cf}\p{Co}\p{Cn}]/gu;

/** The lines between which data stands: no document can hold what was drawn by lot for this request. */
export interface Fence {
  begin: string;
  end: string;
}

export function newFence(): Fence {
  const lot = randomBytes(6).toString('hex');
  return { begin: `<<<${lot}`, end: `${lot}>>>` };
}

export const fenced = (text: string, { begin, end }: Fence): string => `${begin}\n${text}\n${end}`;

export const seen = (text: string): string => text.replaceAll(unseen, '');

/** The sentences of a hit that fit, in their order: those that fit the question best. */
function excerpt({ paragraph, sentences }: Hit, room: number): string {
  if (paragraph.text.length <= room) return paragraph.text;
  const best = sentences.toSorted((a, b) => b.similarity - a.similarity || a.start - b.start);
  let left = room;
  const kept = best.filter(({ start, end }) => {
    if (end - start > left) return false;
    left -= end - start;
    return true;
  });
  return kept
    .toSorted((a, b) => a.start - b.start)
    .map(({ start, end }) => paragraph.text.slice(start, end))
    .join(' … ');
}

export interface NumberedPassages {
  /** In the order of their numbers, from 1. */
  passages: readonly Passage[];
  /** All of them, each with its number. */
  text: string;
}

/** @param labelOf how a paragraph is cited */
export function numberPassages(hits: readonly Hit[], labelOf: (hit: Hit) => string): NumberedPassages {
  const passages = hits.slice(0, mostPassages);
  const room = Math.floor(longest / Math.max(1, passages.length));
  const text = passages
    .map((hit, i) => `[${i + 1}] ${labelOf(hit)}\n${seen(excerpt(hit, room))}`)
    .join('\n\n');
  return { passages, text };
}
