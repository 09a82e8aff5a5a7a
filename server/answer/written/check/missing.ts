/** Kinds of values of a claim that some sentences do not have. */
import type { DalilIndex } from '#indexer';
import { namesAt } from './mentions.ts';
import type { Sentence } from './sentences.ts';
import { missingDates, missingNames, missingNumbers, missingStates, type Said } from './values.ts';

const textsOf = (sentences: readonly Sentence[]) => sentences.map(({ text }) => text);

export const lacksNumber = (claim: Said, sentences: readonly Sentence[]): boolean =>
  missingNumbers(claim, textsOf(sentences)).length > 0;

export const lacksDate = (claim: Said, sentences: readonly Sentence[]): boolean =>
  missingDates(claim, textsOf(sentences)).length > 0;

/** A name that the sentences may speak of by a short one is none that they lack. */
export const lacksName = (claim: Said, sentences: readonly Sentence[], index: DalilIndex): boolean =>
  missingNames(claim, sentences, index).some(({ maybe }) => !maybe) ||
  missingStates(claim, textsOf(sentences), index).length > 0;

/**
 * The same of those that carry the claim. A name may have stood before them, so that it only counts as missing where
 * they have another one in its place.
 */
export function namesAnother(claim: Said, chosen: readonly Sentence[], index: DalilIndex): boolean {
  if (!lacksName(claim, chosen, index)) return false;
  const own = new Set(namesAt(claim.text, claim.language, index).flatMap(({ values }) => values));
  return chosen.some(({ mentions }) =>
    mentions.some(({ kind, values }) => kind === 'name' && !values.some((value) => own.has(value))),
  );
}
