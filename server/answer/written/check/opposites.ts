/** Does a claim use a word where the passage uses its opposite? */
import { folded } from '../../../stated/words.ts';
import { opposites } from './opposites-words.ts';

/** How many pairs stand opposed: the claim has only the one, the passage only the other. */
export function opposed(claim: string, text: string): number {
  const [own, there] = [folded(claim), folded(text)];
  const has = (searched: string, pattern: RegExp) => searched.search(pattern) >= 0;
  const against = (one: RegExp, other: RegExp) =>
    has(own, one) && !has(own, other) && has(there, other) && !has(there, one);
  return opposites.filter(([one, other]) => against(one, other) || against(other, one)).length;
}
