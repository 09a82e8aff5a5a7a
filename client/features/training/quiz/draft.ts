/** What is being written in one's own words is there again after a reload or a look at the document. */
import { longestGiven } from '#contract/limits';
import { forget, recall, remember } from '../../../lib/storage.ts';

const keyOf = (item: string): string => `dalil-answer-${item}`;

export const draftOf = (item: string): string => (recall(keyOf(item)) ?? '').slice(0, longestGiven);

/** Nothing is kept of an empty one. */
export function keepDraft(item: string, text: string): void {
  if (text === '') forget(keyOf(item));
  else remember(keyOf(item), text);
}
