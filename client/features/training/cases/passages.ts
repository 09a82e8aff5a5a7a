/** The places in documents that a run lets the reader open, in the order of the page. */
import type { Language } from '#contract/languages';
import type { Visit } from '#contract/training/case-path';
import type { CaseView } from '#contract/training/lessons';
import type { Passage } from '../../../lib/passage.ts';
import { passageOf } from '../passage-of.ts';

export type Step = CaseView['steps'][number];
export type Decision = Step['decisions'][number];

/** Ids of decisions are unique within their step. */
export const quotationAnchor = (step: Step, decision: Decision): string =>
  `quotation-${step.id}-${decision.id}`;

/** The best decision of the step where another was taken. */
export const betterThan = ({ step, decision }: Visit<Step>): Decision | undefined =>
  decision.verdict === 'best' ? undefined : step.decisions.find(({ verdict }) => verdict === 'best');

/** @param withBetter whether the page shows, beside what was decided, what would have been best */
export const passagesOf = (
  visits: readonly Visit<Step>[],
  withBetter: boolean,
  language: Language,
): Passage[] =>
  visits.flatMap((visit) => {
    const better = withBetter ? betterThan(visit) : undefined;
    return [visit.decision, ...(better ? [better] : [])].map((decision) =>
      passageOf(decision.quotation, quotationAnchor(visit.step, decision), language),
    );
  });
