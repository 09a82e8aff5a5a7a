/** How far a learner has come in the cards of a lesson. */
import type { Outcome } from '#contract/training/items';
import type { CardView } from '#contract/training/lessons';

type Cards = readonly Pick<CardView, 'item'>[];
type Outcomes = readonly Pick<Outcome, 'item' | 'verdict'>[];

/** Index of the first card whose question is not answered yet; 0 where all are, for then the lesson is read again. */
export function firstUnanswered(cards: Cards, outcomes: Outcomes): number {
  const answered = new Set(outcomes.map(({ item }) => item));
  return Math.max(
    0,
    cards.findIndex(({ item }) => !answered.has(item)),
  );
}

export interface Step {
  /** `waiting`: not answered, or nothing is asked. */
  state: Outcome['verdict'] | 'waiting';
  reachable: boolean;
}

export interface Steps {
  /** One a card. */
  cards: Step[];
  /** Nothing is left to answer, or the learner is free to go anywhere. */
  endReachable: boolean;
}

/**
 * A card can be opened when every question before it has been answered.
 * @param asked items of the session: a card without a question holds nobody up
 * @param free all cards were read before, so any of them can be opened
 */
export function stepsOf(cards: Cards, asked: ReadonlySet<string>, outcomes: Outcomes, free: boolean): Steps {
  const verdicts = new Map(outcomes.map(({ item, verdict }) => [item, verdict]));
  let reachable = true;
  const steps = cards.map(({ item }): Step => {
    const verdict = verdicts.get(item);
    const step: Step = { state: verdict ?? 'waiting', reachable: reachable || free };
    if (verdict === undefined && asked.has(item)) reachable = false;
    return step;
  });
  return { cards: steps, endReachable: reachable || free };
}
