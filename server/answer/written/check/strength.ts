/** Is a claim stronger than what a passage says: of all and not of some, a duty and not advice, certain and not possible? */
import { denies } from '../../../stated/negation.ts';
import { folded } from '../../../stated/words.ts';
import { type Strength, strengthPatterns } from './strength-words.ts';

type Present = Record<Strength, boolean>;
const strengthIn = (text: string): Present => {
  const searched = folded(text);
  return Object.fromEntries(
    Object.entries(strengthPatterns).map(([name, pattern]) => [name, searched.search(pattern) >= 0]),
  ) as Present;
};

/** "Measures that can be taken": such words are said of something else than the claim is. */
const relative =
  /(?<!\p{L})(?:التي|الذي|الذين|اللاتي|اللواتي|ما|مما|كيف|which|that|who|que|qui|котор\p{L}+)\s+(?:قد\s+)?\p{L}+/gu;

/**
 * @param text the sentences that the claim may rest on
 * @param met the clauses of them that it is met in, with those that commas part from these
 */
export function isStronger(claim: string, text: string, met: string): boolean {
  const [own, there, here] = [
    strengthIn(claim),
    strengthIn(text),
    strengthIn(folded(met).replace(relative, ' ')),
  ];
  // "Not always" and "that alone is not enough" are weaker, not stronger.
  const sure = own.sure && !denies(claim);
  const only = own.only && !denies(claim);
  const ofAll = (own.all || sure) && !own.some && !own.maybe && (there.some || there.maybe);
  const duty = own.must && (!there.must || (here.asked && !own.asked));
  // What was asked for, may be or is to come has come to be.
  const done = here.asked && !own.asked && !own.must;
  const certain = here.maybe && !own.maybe && !own.some && !own.asked;
  const past = here.future && own.past && !own.future && !here.past;
  return ofAll || duty || done || certain || past || (sure && !there.sure) || (only && !there.only);
}
