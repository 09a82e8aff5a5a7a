/** The way through a simulation. Pure. */
import type { Case, Decision, Step } from '#corpus/cases';

export interface Way {
  taken: { step: Step; decision: Decision }[];
  ended: boolean;
  counts: Record<Decision['verdict'], number>;
}

/** The steps that a path of decisions leads through; undefined when it does not follow the case. */
export function followPath({ steps }: Case, path: readonly string[]): Way | undefined {
  const way: Way = { taken: [], ended: false, counts: { best: 0, acceptable: 0, harmful: 0 } };
  let step = steps[0];
  for (const id of path) {
    const decision = step?.decisions.find((each) => each.id === id);
    if (step === undefined || decision === undefined) return undefined;
    way.taken.push({ step, decision });
    way.counts[decision.verdict] += 1;
    way.ended = decision.next === null;
    step = steps.find((each) => each.id === decision.next);
  }
  return way;
}
