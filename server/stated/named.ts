/** Bodies, instruments and other concepts of the glossary that a text names, by any term in any language. */
import type { Concept } from '#corpus/glossary';
import { languageCodes } from '#corpus/languages';
import type { DalilIndex } from '#indexer';
import { runsLike } from './states.ts';
import {
  bareWords,
  indexOfRun,
  languagesOf,
  slipsBetween,
  stemsIn,
  withoutPrefixes,
  wordsIn,
} from './words.ts';

export const conceptOf = (id: string, index: DalilIndex): Concept | undefined =>
  index.glossary.find((concept) => concept.id === id);

/** Bodies and instruments have names, which English writes with a capital. */
export const isName = (concept: Concept): boolean => /^\p{Lu}/u.test(concept.en[0] ?? '');

/** True when an acronym so short that it could be a word stands there in capitals: US, UN, TIP. */
const shortAcronym = /^\p{Lu}{2,3}$/u;
const writesAcronym = (text: string, term: string) =>
  new RegExp(`(?<!\\p{L})${term}(?!\\p{L})`, 'u').test(text);

/** The terms of a concept that stand in a text, as they are written or inflected; the longest first. */
export function termsNamed(text: string, concept: Concept): string[] {
  const words = wordsIn(text);
  const bare = bareWords(text);
  const found: string[] = [];
  for (const language of languagesOf(text)) {
    const stems = stemsIn(text, language);
    for (const term of concept[language]) {
      const run = bareWords(term);
      const stemmed = stemsIn(term, language);
      const named = shortAcronym.test(term)
        ? writesAcronym(text, term) || text.trim().toUpperCase() === term
        : indexOfRun(words, wordsIn(term)) >= 0 ||
          indexOfRun(bare, run) >= 0 ||
          (run.length > 1 && indexOfRun(stems, stemmed) >= 0) ||
          bare.some((word) => run.length === 1 && withoutPrefixes(word).includes(run[0] ?? ''));
      if (named) found.push(term);
    }
  }
  return found.sort((a, b) => b.length - a.length);
}

/** Words of a term in search form, parted by spaces. */
const searchForm = (term: string) => bareWords(term).join(' ');
const isPart = (part: string, whole: string) => ` ${whole} `.includes(` ${part} `);

/** Other bodies and instruments that the text names, in search form; none that is part of one of these terms. */
export function rivalTerms(
  text: string,
  concept: Concept,
  own: readonly string[],
  index: DalilIndex,
): string[] {
  const terms = languagesOf(text).flatMap((language) => index.termsIn(text, language));
  const others = terms.filter(
    ({ concepts }) =>
      concepts.length > 0 &&
      concepts.every((other) => other.id !== concept.id && other.theme !== 'general' && isName(other)),
  );
  const ownForms = own.map(searchForm);
  return others
    .map((other) => searchForm(other.text))
    .filter((other) => !ownForms.some((term) => isPart(other, term)));
}

/** True when the text names the concept, by words that are not part of the longer name of another body or instrument. */
export function names(text: string, concept: Concept, index: DalilIndex): boolean {
  const own = termsNamed(text, concept);
  const rivals = own.length === 0 ? [] : rivalTerms(text, concept, own, index);
  return own.some((term) => !rivals.some((other) => isPart(searchForm(term), other)));
}

export const allTerms = (concept: Concept): string[] =>
  languageCodes.flatMap((language) => concept[language]);

/**
 * How many slips the nearest words are away from a term of the concept; undefined where they are no slips any more,
 * or as near to the name of another one.
 */
export function slipsFromConcept(
  text: string,
  concept: Concept,
  index: DalilIndex,
  more = 0,
): number | undefined {
  const words = bareWords(text);
  const own = allTerms(concept).map(bareWords);
  const nearest = (among: readonly string[], term: readonly string[]) =>
    nearestOf(
      [...runsLike(among, term.length)].map((run) => ({ run, apart: slipsBetween(run, term, more) })),
    );
  const meant = nearestOf(own.map((term) => nearest(words, term)));
  if (meant.apart === undefined) return undefined;
  const { apart, run } = meant;
  const ownForms = own.map((term) => term.join(' '));
  const isRival = (term: readonly string[]) => {
    if (ownForms.some((form) => isPart(term.join(' '), form))) return false;
    const rival = nearest(run, term).apart;
    return rival !== undefined && rival <= apart;
  };
  const rivals = index.glossary.filter((other) => other.id !== concept.id && isName(other));
  return rivals.some((other) => allTerms(other).some((term) => isRival(bareWords(term)))) ? undefined : apart;
}

interface Near {
  run: readonly string[];
  apart: number | undefined;
}
const nearestOf = (candidates: readonly Near[]): Near =>
  candidates.reduce(
    (best, next) =>
      next.apart !== undefined && next.apart < (best.apart ?? Number.POSITIVE_INFINITY) ? next : best,
    { run: [], apart: undefined },
  );
