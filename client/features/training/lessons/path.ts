/** Where a learner stands among the modules, which are taken in order. */
import type { ModuleSummary } from '#contract/training/lessons';
import type { Progress } from '#contract/training/progress';

/** A module with its place in the order, from 1. */
export interface Placed {
  number: number;
  module: ModuleSummary;
}

export const placed = (modules: readonly ModuleSummary[]): Placed[] =>
  modules.map((module, at) => ({ number: at + 1, module }));

/** The module to go on with: the first that is open. Undefined when all are passed. */
export const current = (modules: readonly ModuleSummary[]): Placed | undefined =>
  placed(modules).find(({ module }) => module.state === 'open');

/**
 * What opens a locked module: the one before it, as long as that may be worked on.
 * Where several stand before it, the one to go on with, and `direct` is false.
 */
export function opens(
  modules: readonly ModuleSummary[],
  id: string,
): (Placed & { direct: boolean }) | undefined {
  const before = placed(
    modules.slice(
      0,
      Math.max(
        0,
        modules.findIndex((module) => module.id === id),
      ),
    ),
  );
  const nearest = before.at(-1);
  if (nearest === undefined || nearest.module.state === 'passed') return undefined;
  if (nearest.module.state === 'open') return { ...nearest, direct: true };
  const open = before.find(({ module }) => module.state === 'open');
  return open && { ...open, direct: false };
}

/** The module after this one; undefined after the last. */
export function next(modules: readonly ModuleSummary[], id: string): Placed | undefined {
  const all = placed(modules);
  const at = all.findIndex(({ module }) => module.id === id);
  return at === -1 ? undefined : all[at + 1];
}

/** Has not answered anything yet. */
export const isNewcomer = ({ modules, items, history }: Progress): boolean =>
  items === 0 &&
  modules.every(({ seen, state }) => seen === 0 && state !== 'passed') &&
  history.every(({ answers }) => answers === 0);

/** The first day after today on which something is to be reviewed. */
export const nextReview = ({ forecast }: Progress): string | undefined =>
  forecast.slice(1).find(({ count }) => count > 0)?.day;
