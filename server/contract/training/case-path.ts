/** A way through a simulation: the steps that a path of decisions visits. The same for the server and for the page. */
import type { z } from 'zod';
import type { zVerdictOnDecision } from './lessons.ts';

export type VerdictOnDecision = z.infer<typeof zVerdictOnDecision>;

interface AnyStep {
  id: string;
  decisions: readonly { id: string; verdict: VerdictOnDecision; next: string | null }[];
}

export interface Visit<Step extends AnyStep> {
  step: Step;
  /** The one that was taken. */
  decision: Step['decisions'][number];
}

export interface Way<Step extends AnyStep> {
  visits: Visit<Step>[];
  /** Where the next decision is to be taken; null where the simulation has ended. */
  next: Step | null;
  counts: Record<VerdictOnDecision, number>;
}

/**
 * @param steps the first is where it begins
 * @param path ids of the decisions, in the order in which they were taken
 * @returns undefined for a path that does not follow the steps: an unknown decision, or one after the end
 */
export function followSteps<Step extends AnyStep>(
  steps: readonly Step[],
  path: readonly string[],
): Way<Step> | undefined {
  const visits: Visit<Step>[] = [];
  const counts = { best: 0, acceptable: 0, harmful: 0 };
  let next = steps[0] ?? null;
  for (const id of path) {
    const step = next;
    const decision = step?.decisions.find((each) => each.id === id);
    if (!step || !decision) return undefined;
    visits.push({ step, decision });
    counts[decision.verdict] += 1;
    next = steps.find((each) => each.id === decision.next) ?? null;
  }
  return { visits, next, counts };
}
