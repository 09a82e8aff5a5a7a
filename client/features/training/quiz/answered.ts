/** What of a session has been answered, and what becomes of it with an answer or a hint. */
import type { Outcome } from '#contract/training/items';
import type { Session } from '#contract/training/sessions';

export const outcomeOf = (session: Session, item: string): Outcome | undefined =>
  session.outcomes.find((outcome) => outcome.item === item);

/** Null when all of it was answered. */
export const firstUnanswered = (session: Session): string | null =>
  session.items.find(({ id }) => !outcomeOf(session, id))?.id ?? null;

/** In the place of the outcome that the item had, else after the others. */
export function withOutcome(session: Session, outcome: Outcome): Session {
  const { outcomes } = session;
  const known = outcomeOf(session, outcome.item);
  return {
    ...session,
    outcomes: known ? outcomes.map((other) => (other === known ? outcome : other)) : [...outcomes, outcome],
  };
}

export const withHint = (session: Session, item: string, text: string): Session => ({
  ...session,
  hints: { ...session.hints, [item]: [...(session.hints[item] ?? []), text] },
});

/** Whether an answer to the item decides if something is passed: only the server knows how many must be right. */
export const decides = (session: Session, item: string): boolean =>
  (session.scope.kind === 'precheck' || session.scope.kind === 'gate') &&
  session.items.every(({ id }) => id === item || outcomeOf(session, id));

/** The session as it was read anew, in another language perhaps; not when it was read before the last answer arrived. */
export const newer = (shown: Session, read: Session): Session =>
  read.id === shown.id && read.outcomes.length < shown.outcomes.length ? shown : read;
