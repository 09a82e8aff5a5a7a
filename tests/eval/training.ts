/** Training measured: how far the grading of free text agrees with made answers, and what the paragraphs yield. */
import type { DalilIndex } from '#indexer';
import { makeItems } from '../../server/training/make/index.ts';
import { agreement, gradeMade } from '../server/training/grading/agreement.ts';
import { kinds, madeAnswers } from '../server/training/grading/made.ts';

/** Agreement over all answers, over those that the grading was fitted on and the others, by language and by kind. */
export async function measureFreeText(index: DalilIndex): Promise<Record<string, Record<string, number>>> {
  const graded = await gradeMade(madeAnswers(index), index);
  const languages = [...new Set(graded.map(({ made }) => made.language))];
  const groups = [
    ['all', graded],
    ['fitted on', graded.filter(({ made }) => made.tunes)],
    ['new', graded.filter(({ made }) => !made.tunes)],
    ...languages.map(
      (language) => [language, graded.filter(({ made }) => made.language === language)] as const,
    ),
    ...kinds.map((kind) => [kind, graded.filter(({ made }) => made.kind === kind)] as const),
  ] as const;
  return Object.fromEntries(groups.map(([name, group]) => [name, { ...agreement(group) }]));
}

/** Items by type. */
export function countItems(index: DalilIndex): Record<string, Record<string, number>> {
  const counts = new Map<string, number>();
  for (const { type } of makeItems(index)) counts.set(type, (counts.get(type) ?? 0) + 1);
  return Object.fromEntries([...counts].sort().map(([type, items]) => [type, { items }]));
}
