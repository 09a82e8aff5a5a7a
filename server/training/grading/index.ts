/** Grades what a learner gave to an item of any type. The façade: the only file of grading that others need. */
import type { DalilIndex } from '#indexer';
import type { Given, Verdict } from '../../contract/training/items.ts';
import type { Item, ItemOf } from '../items.ts';
import { gradeFreeText } from './free-text.ts';
import { gradeTyped } from './typed.ts';

export interface Graded {
  verdict: Verdict;
  /** 0…1. */
  score: number;
  /** Of a free-text item: for each of its points whether the answer makes it; else empty. */
  found: boolean[];
}

/** From this share of what is right an answer is partly right. */
const partlyFrom = 0.5;
const closeScore = 0.5;

function byShare(score: number): Graded {
  if (score === 1) return { verdict: 'right', score, found: [] };
  return { verdict: score >= partlyFrom ? 'partly' : 'wrong', score, found: [] };
}
const byTruth = (isRight: boolean) => byShare(isRight ? 1 : 0);

/** Share of the prompts that have the right option. */
const shareMatched = (given: readonly string[], key: readonly string[]) =>
  key.filter((option, at) => given[at] === option).length / key.length;

/** Share of the pairs that are in the right order; an option that is missing or given twice is in no order. */
function shareInOrder(given: readonly string[], key: readonly string[]): number {
  const place = (option: string) =>
    given.filter((one) => one === option).length === 1 ? given.indexOf(option) : -1;
  const pairs = key.flatMap((first, at) =>
    key.slice(at + 1).map((second) => [place(first), place(second)] as const),
  );
  return pairs.filter(([first, second]) => first >= 0 && first < second).length / pairs.length;
}

function gradeCloze(text: string, { key }: ItemOf<'cloze'>, index: DalilIndex): Graded {
  const { right, close } = gradeTyped(text, key, index);
  return close ? { verdict: 'partly', score: closeScore, found: [] } : byTruth(right);
}

/**
 * @param question what the learner was asked, as it was shown
 * @returns `shown` and 0 where the solution was asked for; wrong and 0 for what does not fit the item's type
 */
export async function gradeGiven(
  item: Item,
  given: Given,
  question: string,
  index: DalilIndex,
): Promise<Graded> {
  const nothing = item.type === 'free-text' ? item.points.map(() => false) : [];
  if (given.type === 'shown') return { verdict: 'shown', score: 0, found: nothing };
  const misfit: Graded = { verdict: 'wrong', score: 0, found: nothing };
  switch (item.type) {
    case 'cloze':
      return given.type === 'cloze' ? gradeCloze(given.text, item, index) : misfit;
    case 'choice':
    case 'evidence':
      return given.type === item.type ? byTruth(given.option === item.key) : misfit;
    case 'true-false':
      return given.type === 'true-false' ? byTruth(given.value === item.key) : misfit;
    case 'match':
      return given.type === 'match' ? byShare(shareMatched(given.options, item.key)) : misfit;
    case 'order':
      return given.type === 'order' ? byShare(shareInOrder(given.options, item.key)) : misfit;
    case 'free-text':
      return given.type === 'free-text' ? gradeFreeText(given.text, item, question, index) : misfit;
    default:
      return item satisfies never;
  }
}
