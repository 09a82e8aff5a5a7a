/** The way through a simulation. Pure. */
import type { Case, Step } from '#corpus/cases';
import { followSteps, type Way } from '../contract/training/case-path.ts';

/** The steps that a path of decisions leads through; undefined when it does not follow the case. */
export const followPath = ({ steps }: Case, path: readonly string[]): Way<Step> | undefined =>
  followSteps(steps, path);
