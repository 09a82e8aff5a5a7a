/** Is what was typed the fact, or one of the texts that are right? In any of the six languages and their digits. */
import { type DalilIndex, normalise } from '#indexer';
import { agreesWithDate, datesIn, statesDate } from '../../stated/dates.ts';
import { allTerms, conceptOf, names, rivalTerms, slipsFromConcept, termsNamed } from '../../stated/named.ts';
import { denies } from '../../stated/negation.ts';
import { numbersAmong, numbersIn, withDigits } from '../../stated/numbers.ts';
import { slipsFromState, statesIn } from '../../stated/states.ts';
import { bareWords, indexOfRun, slipsBetween, wordsIn } from '../../stated/words.ts';
import type { Fact } from '../items.ts';

export interface TypedGrade {
  right: boolean;
  /** Not right, but nearly: a slip too many, only the year of a date, the right text among others. */
  close: boolean;
}

const right: TypedGrade = { right: true, close: false };
const close: TypedGrade = { right: false, close: true };
const wrong: TypedGrade = { right: false, close: false };

/** Grades one more slip than is forgiven as close. */
function bySlips(slipsOff: (more: number) => number | undefined): TypedGrade {
  if (slipsOff(0) !== undefined) return right;
  return slipsOff(1) === undefined ? wrong : close;
}

/** A percentage may be typed without its sign where the sign is what is asked for. */
function gradeNumber(given: string, value: string): TypedGrade {
  const stated = [...new Set(numbersIn(given))];
  // "One" in letters counts where it is the only number.
  const all =
    stated.length > 0
      ? stated
      : [...new Set(numbersAmong(wordsIn(withDigits(given))).map((number) => number.value))];
  const [only] = all;
  if (only === undefined || all.length > 1) return wrong;
  if (only === value || `${only}%` === value) return right;
  return only === `${value}%` ? close : wrong;
}

function gradeDate(given: string, value: string): TypedGrade {
  const dates = datesIn(given);
  const [only] = dates;
  if (only === undefined || dates.length > 1) return wrong;
  if (statesDate(only, value)) return right;
  return agreesWithDate(only, value) ? close : wrong;
}

function gradeState(given: string, value: string, index: DalilIndex): TypedGrade {
  const states = statesIn(given, index);
  if (states.length > 0) return states.length === 1 && states[0] === value ? right : wrong;
  return bySlips((more) => slipsFromState(given, value, index, more));
}

/** The number of a resolution: written "68/192", "192/68" in Arabic, «A/RES/68/192» in full. */
const resolution = /(?:\p{L}+\/)*(\d{1,4})\/(\d{1,4})/gu;

/** The two halves of every such number, in an order that does not matter. */
const resolutionsIn = (text: string): string[] =>
  [...normalise(text).matchAll(resolution)].map(([, one = '', other = '']) => [one, other].sort().join('/'));

/** True when the only number of a resolution in it is that of the concept. */
function isItsNumber(given: string, terms: readonly string[]): boolean {
  const [only, ...others] = new Set(resolutionsIn(given));
  return only !== undefined && others.length === 0 && terms.flatMap(resolutionsIn).includes(only);
}

function gradeConcept(given: string, value: string, index: DalilIndex): TypedGrade {
  const concept = conceptOf(value, index);
  if (concept === undefined) return wrong;
  if (isItsNumber(given, allTerms(concept))) return right;
  const own = termsNamed(given, concept);
  if (own.length > 0)
    return names(given, concept, index) && rivalTerms(given, concept, own, index).length === 0
      ? right
      : wrong;
  if (rivalTerms(given, concept, allTerms(concept), index).length > 0) return wrong;
  return bySlips((more) => slipsFromConcept(given, concept, index, more));
}

/** Whether what was typed is the fact. Words around it are fine; a denial, or several to choose from, are not. */
export function gradeFact(given: string, fact: Fact, index: DalilIndex): TypedGrade {
  if (denies(given) && !denies(fact.text)) return wrong;
  switch (fact.kind) {
    case 'number':
      return gradeNumber(given, fact.value);
    case 'date':
      return gradeDate(given, fact.value);
    case 'state':
      return gradeState(given, fact.value, index);
    case 'body':
    case 'instrument':
      return gradeConcept(given, fact.value, index);
    default:
      return fact.kind satisfies never;
  }
}

/** Words without articles, with numbers in digits. */
function comparable(text: string): string[] {
  const words = wordsIn(withDigits(text));
  const numbers = numbersAmong(words);
  const whole = words.flatMap((word, at) => {
    const number = numbers.find(({ from, to }) => at >= from && at < to);
    if (number === undefined) return [word];
    return number.from === at ? [number.value] : [];
  });
  return bareWords(whole.join(' '));
}

/** Whether what was typed is one of the texts: case, accents, punctuation, articles and small slips aside. */
export function gradeTexts(given: string, texts: readonly string[]): TypedGrade {
  const typed = comparable(given);
  if (typed.length === 0) return wrong;
  const meant = texts.map(comparable);
  const byText = meant.map((words) => bySlips((more) => slipsBetween(typed, words, more)));
  if (byText.some((grade) => grade.right)) return right;
  const contains = meant.some((words) => typed.length > words.length && indexOfRun(typed, words) >= 0);
  return byText.some((grade) => grade.close) || (contains && !denies(given)) ? close : wrong;
}

/** Grades what was typed into a gap, or as a short answer. */
export const gradeTyped = (
  given: string,
  key: { fact: Fact } | { texts: readonly string[] },
  index: DalilIndex,
): TypedGrade => ('fact' in key ? gradeFact(given, key.fact, index) : gradeTexts(given, key.texts));
