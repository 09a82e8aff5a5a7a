/** Runs of simulations: whether a path follows one, and how far it leads. */
import type { Case, Step } from '#corpus/cases';
import { followSteps, type Way } from '../contract/training/case-path.ts';
import type { CaseSummary } from '../contract/training/lessons.ts';

/** Undefined for a path that does not follow the simulation. */
export const followPath = (simulation: Case, path: readonly string[]): Way<Step> | undefined =>
  followSteps(simulation.steps, path);

/** @param path as it was kept; one that follows the simulation no more, because that has changed, counts as none */
export function runOf(simulation: Case, path: readonly string[] | null): CaseSummary['run'] {
  const way = path && followPath(simulation, path);
  return way ? { taken: way.visits.length, best: way.counts.best, ended: way.next === null } : null;
}
