/** Kinds of values of a claim that some sentences do not have. */
import type { DalilIndex } from '#indexer';
import { namesAt } from './mentions.ts';
import type { Sentence } from './sentences.ts';
import { shortlyNamed } from './short-names.ts';
import { missingDates, missingNames, missingNumbers, missingStates, type Said } from './values.ts';

const textsOf = (sentences: readonly Sentence[]) => sentences.map(({ text }) => text);

export const lacksNumber = (claim: Said, sentences: readonly Sentence[]): boolean =>
  missingNumbers(claim, textsOf(sentences)).length > 0;

export const lacksDate = (claim: Said, sentences: readonly Sentence[]): boolean =>
  missingDates(claim, textsOf(sentences)).length > 0;

/**
 * A name that the sentences may speak of by a short one, or that they spell out in other words, is none that they lack.
 * @param isSpeltOut whether all words of a name are met
 */
export const lacksName = (
  claim: Said,
  sentences: readonly Sentence[],
  index: DalilIndex,
  isSpeltOut: (name: string) => boolean,
): boolean => {
  const missing = missingNames(claim, sentences, index).filter(({ text }) => !isSpeltOut(text));
  const short = missing.length === 0 ? noIds : shortlyNamed(passagesOf(sentences), index);
  return (
    missing.some(({ ids }) => !ids.some((id) => short.has(id))) ||
    missingStates(claim, textsOf(sentences), index).length > 0
  );
};
const noIds: ReadonlySet<string> = new Set();
const passagesOf = (sentences: readonly Sentence[]) => [...new Set(sentences.map(({ passage }) => passage))];

/**
 * The same of those that carry the claim. A name may have stood before them, so that it only counts as missing where
 * they have another one in its place.
 */
export function namesAnother(
  claim: Said,
  chosen: readonly Sentence[],
  index: DalilIndex,
  isSpeltOut: (name: string) => boolean,
): boolean {
  if (!lacksName(claim, chosen, index, isSpeltOut)) return false;
  const own = new Set(namesAt(claim.text, claim.language, index).flatMap(({ values }) => values));
  return chosen.some(({ mentions }) =>
    mentions.some(({ kind, values }) => kind === 'name' && !values.some((value) => own.has(value))),
  );
}
