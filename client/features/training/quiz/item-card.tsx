/** One item: its question, the ways to answer, and what came of it with the sentences that say so. */
import type { Given, Grade, ItemView, Outcome } from '#contract/training/items';
import type { Sources } from '../sources.ts';

export interface ItemCardProps {
  item: ItemView;
  /** Undefined until it is answered. */
  outcome: Outcome | undefined;
  hints: readonly string[];
  busy: boolean;
  onAnswer: (given: Given) => void;
  onHint: () => void;
  onGrade: (grade: Grade) => void;
  sources: Sources;
}

export function ItemCard(_: ItemCardProps) {
  return null;
}
