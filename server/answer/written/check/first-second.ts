/** "First" and "second" in six languages: numbers too small to be looked for alone, that still are not one another. */
import { folded } from '../../../stated/words.ts';
import { withPlainMonths } from './in-digits.ts';
import { type Listed, patternOf } from './patterns.ts';

const listed: readonly Listed[] = [
  {
    latin:
      'first, premier, premiere, premiers, premieres, primer, primera, primero, primeros, primeras, initial*',
    ru: 'перв*, впервые',
    zh: '第一,首',
    ar: 'اول, اولي, الاوليين, اوايل',
  },
  {
    latin: 'second, deuxieme, deuxiemes, seconde, segundo, segunda, segundos, segundas',
    ru: 'втор*',
    zh: '第二',
    ar: 'ثاني, ثانيه, ثان',
  },
];
const patterns = listed.map(patternOf);

/** True when the claim has one of the two and the texts have the other and not that one. */
export function countsOtherwise(claim: string, texts: readonly string[]): boolean {
  const own = withPlainMonths(folded(claim));
  const there = withPlainMonths(folded(texts.join('\n')));
  const has = (form: string, at: number) => form.search(patterns[at] as RegExp) >= 0;
  return [0, 1].some((at) => has(own, at) && !has(there, at) && !has(own, 1 - at) && has(there, 1 - at));
}
