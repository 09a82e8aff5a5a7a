/** Is a claim stronger than what a passage says: of all and not of some, a duty and not advice, done and not planned? */
import { folded } from '../../../stated/words.ts';
import { type Strength, strengthPatterns } from './strength-words.ts';

const has = (text: string): Record<Strength, number> => {
  const searched = folded(text);
  return Object.fromEntries(
    Object.entries(strengthPatterns).map(([name, pattern]) => [name, searched.match(pattern)?.length ?? 0]),
  ) as Record<Strength, number>;
};

const more = ['all', 'only', 'must', 'sure', 'most'] as const;
const less = ['maybe', 'asked', 'some', 'meant'] as const;

export function strengthOf(claim: string, text: string): Record<string, number> {
  const [own, there] = [has(claim), has(text)];
  return Object.fromEntries([
    ...more.map((name) => [`${name}More`, Number(own[name] > 0 && there[name] === 0)]),
    ...less.map((name) => [`${name}Less`, Number(there[name] > 0 && own[name] === 0)]),
    ['hedged', Number(less.some((name) => own[name] > 0))],
    ['mustVsAsked', Number(own.must > 0 && own.asked === 0 && there.asked > 0)],
    ['allVsSome', Number(own.all + own.sure > 0 && there.some + there.maybe > 0 && own.some + own.maybe === 0)],
  ]);
}
