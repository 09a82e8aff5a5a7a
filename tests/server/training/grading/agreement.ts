/** Agreement of the grading of free text with what made answers should get. */
import type { DalilIndex } from '#indexer';
import { type FreeTextGrade, gradeFreeText } from '../../../../server/training/grading/free-text.ts';
import type { Made } from './made.ts';

export interface GradedMade {
  made: Made;
  grade: FreeTextGrade;
}

/** Shares of the answers, but for precision and recall, which are of points found. */
export interface Agreement {
  answers: number;
  /** Same verdict. */
  exact: number;
  /** Same verdict or one step off. */
  near: number;
  precision: number;
  recall: number;
  /** Cohen's kappa of the verdicts. */
  kappa: number;
}

const steps = ['wrong', 'partly', 'right'] as const;

export async function gradeMade(made: readonly Made[], index: DalilIndex): Promise<GradedMade[]> {
  const graded: GradedMade[] = [];
  for (const one of made)
    graded.push({ made: one, grade: await gradeFreeText(one.text, one.free, one.question, index) });
  return graded;
}

export function agreement(graded: readonly GradedMade[]): Agreement {
  const share = (count: (one: GradedMade) => boolean) => graded.filter(count).length / graded.length;
  const exact = share(({ made, grade }) => made.verdict === grade.verdict);
  const near = share(
    ({ made, grade }) => Math.abs(steps.indexOf(made.verdict) - steps.indexOf(grade.verdict)) <= 1,
  );
  const byChance = steps
    .map(
      (verdict) =>
        share(({ made }) => made.verdict === verdict) * share(({ grade }) => grade.verdict === verdict),
    )
    .reduce((sum, chance) => sum + chance, 0);
  const points = graded.flatMap(({ made, grade }) =>
    made.found.map((expected, at) => ({ expected, found: grade.found[at] === true })),
  );
  const both = points.filter(({ expected, found }) => expected && found).length;
  return {
    answers: graded.length,
    exact,
    near,
    precision: both / points.filter(({ found }) => found).length,
    recall: both / points.filter(({ expected }) => expected).length,
    kappa: (exact - byChance) / (1 - byChance),
  };
}
