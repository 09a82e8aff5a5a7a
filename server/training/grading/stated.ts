/** Does an answer state a fact, or name a concept, anywhere in it and in any of the six languages? */
import type { Concept } from '#corpus/glossary';
import type { DalilIndex } from '#indexer';
import { choicesIn } from '../../stated/clauses.ts';
import { datesIn, statesDate } from '../../stated/dates.ts';
import { conceptOf, names, rivalTerms, slipsFromConcept, termsNamed } from '../../stated/named.ts';
import { numbersIn } from '../../stated/numbers.ts';
import { slipsFromState, statesIn } from '../../stated/states.ts';
import { bareWords, languagesOf } from '../../stated/words.ts';
import type { Fact } from '../items.ts';

/** Everything of the fact's kind that a text states, in the form of a fact's `value`. */
function valuesIn(text: string, fact: Fact, index: DalilIndex): string[] {
  switch (fact.kind) {
    case 'number':
      return numbersIn(text);
    case 'date':
      return datesIn(text);
    case 'state':
      return statesIn(text, index, true);
    case 'body':
    case 'instrument': {
      const concept = conceptOf(fact.value, index);
      return concept === undefined ? [] : rivalTerms(text, concept, termsNamed(text, concept), index);
    }
    default:
      return fact.kind satisfies never;
  }
}

function isValue(value: string, fact: Fact): boolean {
  if (fact.kind === 'date') return statesDate(value, fact.value);
  return value === fact.value || (fact.kind === 'number' && `${value}%` === fact.value);
}

function mentions(text: string, fact: Fact, index: DalilIndex): boolean {
  switch (fact.kind) {
    case 'number':
    case 'date':
      return valuesIn(text, fact, index).some((value) => isValue(value, fact));
    case 'state':
      return (
        statesIn(text, index).includes(fact.value) || slipsFromState(text, fact.value, index) !== undefined
      );
    case 'body':
    case 'instrument': {
      const concept = conceptOf(fact.value, index);
      if (concept === undefined) return false;
      return names(text, concept, index) || misspells(text, concept, index);
    }
    default:
      return fact.kind satisfies never;
  }
}

/** True when the answer states the fact, and does not leave the choice between it and another. */
export function statesFact(answer: string, fact: Fact, index: DalilIndex): boolean {
  if (!mentions(answer, fact, index)) return false;
  return !choicesIn(answer).some(
    (choices) =>
      choices.some((choice) => mentions(choice, fact, index)) &&
      choices.some((choice) => !mentions(choice, fact, index) && valuesIn(choice, fact, index).length > 0),
  );
}

/** Numbers up to this are used to count what nobody asked about: "two ways". */
const smallCount = 3;

/**
 * True when the answer states something of the fact's kind that none of `others`, texts with what may be said, states.
 * Bodies and instruments are left out: an answer may well name some that its source does not.
 */
export function statesAnother(
  answer: string,
  fact: Fact,
  others: readonly string[],
  index: DalilIndex,
): boolean {
  if (fact.kind === 'body' || fact.kind === 'instrument') return false;
  const allowed = new Set(others.flatMap((other) => valuesIn(other, fact, index)));
  return valuesIn(answer, fact, index).some(
    (value) =>
      !isValue(value, fact) &&
      !allowed.has(value) &&
      !allowed.has(`${value}%`) &&
      (fact.kind !== 'number' || Number.parseFloat(value) > smallCount),
  );
}

/** Shorter words are too near to others for a slip to be told from another word. */
const shortestMisspelt = 7;

/** Slips in a term, unless what was written is a term of the glossary itself. */
function misspells(text: string, concept: Concept, index: DalilIndex): boolean {
  const unknown = bareWords(text).filter(
    (word) =>
      word.length >= shortestMisspelt &&
      languagesOf(word).every((language) => index.termsIn(word, language).length === 0),
  );
  return unknown.length > 0 && slipsFromConcept(text, concept, index) !== undefined;
}

/** True when the answer names the concept by one of its terms, in any language. */
export function namesConcept(answer: string, id: string, index: DalilIndex): boolean {
  const concept = conceptOf(id, index);
  if (concept === undefined) return false;
  const named = languagesOf(answer).some((language) =>
    index.termsIn(answer, language).some(({ concepts }) => concepts.some((one) => one.id === id)),
  );
  return named || termsNamed(answer, concept).length > 0 || misspells(answer, concept, index);
}
