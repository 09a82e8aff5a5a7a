/** Grades an answer in the learner's own words, in any language, by the points that a full answer makes. */
import { type DalilIndex, detectLanguage } from '#indexer';
import type { Verdict } from '../../contract/training/items.ts';
import { isList, withoutDenied } from '../../stated/clauses.ts';
import { denies, forbids, isNegative } from '../../stated/negation.ts';
import type { ItemOf, KeyPoint } from '../items.ts';
import { means, saysMore, type Text, wordsConcept } from './meaning.ts';
import { namesConcept, statesAnother, statesFact } from './stated.ts';

type FreeText = ItemOf<'free-text'>;
type Point = KeyPoint['is'];

export interface FreeTextGrade {
  /** 0…1. */
  score: number;
  verdict: Exclude<Verdict, 'shown'>;
  /** For each point of the item whether the answer makes it. */
  found: boolean[];
}

const rightFrom = 0.75;
const partlyFrom = 0.25;
/** Share of the meaning in an item that asks for facts or concepts too. */
const shareOfMeaning = 0.5;

/** Points that the question makes itself: nobody gets them for repeating it. */
function isAsked(point: Point, question: string, index: DalilIndex): boolean {
  if (point.kind === 'fact') return statesFact(question, point.fact, index);
  return point.kind === 'concept' && namesConcept(question, point.concept, index);
}

/** Weights of the points, which together are 1; those that the question makes have none. */
function weightsOf(points: readonly KeyPoint[], asked: readonly boolean[]): number[] {
  const isMeaning = points.map(({ is }) => is.kind === 'meaning');
  const meanings = isMeaning.filter(Boolean).length;
  const others = points.filter((_, at) => !isMeaning[at] && !asked[at]).length;
  const ofMeanings = others === 0 ? 1 : meanings === 0 ? 0 : shareOfMeaning;
  return points.map((_, at) => {
    if (asked[at]) return 0;
    return isMeaning[at] ? ofMeanings / meanings : (1 - ofMeanings) / others;
  });
}

/** True when the answer gives another number, date or State where the item asks for one that it does not give. */
const mistakes = (
  said: string,
  item: FreeText,
  found: readonly boolean[],
  question: string,
  index: DalilIndex,
) =>
  item.points.some(
    ({ is }, at) =>
      is.kind === 'fact' &&
      !found[at] &&
      statesAnother(said, is.fact, [question, ...item.sources.map(({ text }) => text)], index),
  );

/**
 * What an answer denies where its source denies nothing, it does not say; what it affirms where the source denies, it
 * does not mean. A list of words says no sentence. What only repeats the question gets nothing.
 * @param question what the learner was asked, as it was shown
 */
export async function gradeFreeText(
  answer: string,
  item: FreeText,
  question: string,
  index: DalilIndex,
): Promise<FreeTextGrade> {
  const nothing: FreeTextGrade = { score: 0, verdict: 'wrong', found: item.points.map(() => false) };
  const asked: Text = { text: question, language: detectLanguage(question, 'en') };
  const language = detectLanguage(answer, asked.language);
  if (!(await saysMore({ text: answer, language }, asked, index))) return nothing;
  const given = item.points.map(({ is }) => isAsked(is, question, index));
  const said = item.points.map(({ source }) => {
    const { text = '' } = item.sources[source] ?? {};
    return denies(text) || forbids(text) ? answer : withoutDenied(answer);
  });
  const found: boolean[] = [];
  for (const [at, { is }] of item.points.entries()) {
    const text = said[at] ?? '';
    if (given[at] || is.kind === 'meaning') found.push(false);
    else if (is.kind === 'fact') found.push(statesFact(text, is.fact, index));
    else
      found.push(
        namesConcept(text, is.concept, index) || (await wordsConcept({ text, language }, is.concept, index)),
      );
  }
  const wrongFact = mistakes(withoutDenied(answer), item, found, question, index);
  const list = isList(answer, language);
  for (const [at, { is, source }] of item.points.entries()) {
    const sentence = item.sources[source];
    const text = said[at] ?? '';
    if (is.kind !== 'meaning' || sentence === undefined || wrongFact || list || text === '') continue;
    if (denies(sentence.text) && !isNegative(answer)) continue;
    found[at] = await means({ text, language }, sentence, asked, index);
  }
  const weights = weightsOf(item.points, given);
  const sum = weights.reduce((total, weight, at) => total + (found[at] ? weight : 0), 0);
  // Thirds and sixths add up to a little less than 1.
  const score = Math.min(1, Math.round(sum * 1000) / 1000);
  // Facts without what is said of them are half an answer at most.
  const meant = item.points.some(({ is }, at) => is.kind === 'meaning' && found[at]);
  const mayBeRight = meant || !item.points.some(({ is }) => is.kind === 'meaning');
  const verdict = score >= rightFrom && mayBeRight ? 'right' : score >= partlyFrom ? 'partly' : 'wrong';
  return { score, verdict, found };
}
