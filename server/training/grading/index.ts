/** Grading. */
import type { DalilIndex } from '#indexer';
import type { Given, Verdict } from '../../contract/training/items.ts';
import type { Item } from '../items.ts';

export async function gradeGiven(
  item: Item,
  given: Given,
  _: string,
  __: DalilIndex,
): Promise<{ verdict: Verdict; score: number; found: boolean[] }> {
  if (given.type === 'shown') return { verdict: 'shown', score: 0, found: [] };
  const right =
    (given.type === 'choice' && item.type === 'choice' && given.option === item.key) ||
    (given.type === 'true-false' && item.type === 'true-false' && given.value === item.key);
  return { verdict: right ? 'right' : 'wrong', score: Number(right), found: [] };
}
