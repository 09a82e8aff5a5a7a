/** States that an Arabic text speaks of by an adjective: «المحكمة العليا الإستونية» is that of Estonia. */
import type { DalilIndex } from '#indexer';
import { statesIn } from '../../../stated/states.ts';
import { bareWords, withoutPrefixes } from '../../../stated/words.ts';

const ofAState = /(?:يون|يين|يات|يه|ي)$/u;
/** Endings that the name of a State has and its adjective has not, the one without an ending last. */
const ofTheName = ['يا', 'ا', 'ه', ''];
/** Shorter stems are those of other words too: «مالي», «هندي». */
const shortest = 4;

/** Codes of the States. */
export function statesByAdjective(text: string, index: DalilIndex): string[] {
  const stems = bareWords(text)
    .flatMap(withoutPrefixes)
    .filter((word) => /^\p{Script=Arabic}/u.test(word) && ofAState.test(word))
    .map((word) => word.replace(ofAState, ''))
    .filter((stem) => stem.length >= shortest);
  return [...new Set(stems)].flatMap((stem) =>
    ofTheName.flatMap((ending) => statesIn(stem + ending, index, true)).slice(0, 1),
  );
}
