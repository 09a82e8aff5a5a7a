/** Lays two language versions of a document side by side: paragraphs of one number in one row, the rest between them. */
import type { TextBlock } from './anatomy.ts';

export interface Row {
  own: TextBlock | null;
  other: TextBlock | null;
}

export const alone = (text: readonly TextBlock[]): Row[] => text.map((own) => ({ own, other: null }));

const numberOf = ({ block }: TextBlock): number | null =>
  block.kind === 'paragraph' && typeof block.ref === 'number' ? block.ref : null;

/** What may stand beside what without a number: a heading of the same level, text that has no number. */
const likeness = (text: TextBlock): string | null => {
  if (text.block.kind === 'heading') return `heading ${text.block.level}`;
  return numberOf(text) === null ? 'unnumbered' : null;
};

/** Every block of both is in exactly one row; those of `own` keep their order. */
export function pairVersions(own: readonly TextBlock[], other: readonly TextBlock[]): Row[] {
  const ownNumbers = new Set(own.map(numberOf));
  const partners = new Map(other.map((text, index): [number | null, number] => [numberOf(text), index]));
  partners.delete(null);
  const between = (from: number, to: number) =>
    other.slice(from, to).filter((text) => numberOf(text) === null || !ownNumbers.has(numberOf(text)));
  const rows: Row[] = [];
  let waiting: TextBlock[] = [];
  let next = 0;
  for (const text of own) {
    const number = numberOf(text);
    const partner = number === null ? undefined : partners.get(number);
    if (partner === undefined) {
      waiting.push(text);
      continue;
    }
    rows.push(...pairUnnumbered(waiting, between(next, partner)));
    rows.push({ own: text, other: other[partner] ?? null });
    waiting = [];
    // A number printed out of order takes its place in the row, and nothing else with it.
    next = Math.max(next, partner + 1);
  }
  rows.push(...pairUnnumbered(waiting, between(next, other.length)));
  return rows;
}

/** Both lists are what stands between two rows of one number; like is paired with like, in order. */
function pairUnnumbered(own: readonly TextBlock[], other: readonly TextBlock[]): Row[] {
  const rows: Row[] = [];
  let next = 0;
  for (const text of own) {
    const like = likeness(text);
    const at =
      like === null ? -1 : other.findIndex((each, index) => index >= next && likeness(each) === like);
    if (at < 0) {
      rows.push({ own: text, other: null });
      continue;
    }
    rows.push(...other.slice(next, at).map((each): Row => ({ own: null, other: each })));
    rows.push({ own: text, other: other[at] ?? null });
    next = at + 1;
  }
  return [...rows, ...other.slice(next).map((each): Row => ({ own: null, other: each }))];
}
