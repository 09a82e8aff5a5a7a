/** What a learner gets to see once an item is answered. */
import {
  type Grade,
  grades,
  type Outcome,
  type Point,
  type Solution,
  type Verdict,
} from '../contract/training/items.ts';
import type { Item, ItemOf, KeyPoint } from './items.ts';
import { conceptOf, factWords, inLanguage } from './reader-words.ts';
import { afterAnswer } from './schedule.ts';
import type { KeptAnswer } from './session-store.ts';
import { quotationOf, type Viewing } from './view.ts';

/** What an answer is worth to the schedule, unless the learner says otherwise. */
export function gradeOf(verdict: Verdict, hinted: boolean): Grade {
  if (verdict === 'right') return hinted ? 'hard' : 'good';
  return verdict === 'partly' ? 'hard' : 'again';
}

/** The grades that an answer may have: nobody who was wrong knew it well. */
export function gradesFor(verdict: Verdict, hinted: boolean): readonly Grade[] {
  if (verdict === 'right') return hinted ? ['hard', 'good'] : ['hard', 'good', 'easy'];
  return verdict === 'partly' ? ['again', 'hard'] : ['again'];
}

/** Typed answers that somebody wrote are in the language of their question. */
const languageOfPrompt = ({ prompt }: ItemOf<'cloze'>, { language }: Viewing) =>
  prompt.kind === 'question' ? inLanguage(prompt.text, language).language : language;

function solutionOf(item: Item, viewing: Viewing): Solution {
  switch (item.type) {
    case 'cloze':
      return {
        type: 'cloze',
        words:
          'fact' in item.key
            ? factWords(item.key.fact, viewing)
            : { text: item.key.texts[0] ?? '', language: languageOfPrompt(item, viewing) },
      };
    case 'choice':
    case 'evidence':
      return { type: item.type, option: item.key };
    case 'true-false':
      return { type: 'true-false', value: item.key };
    case 'match':
    case 'order':
      return { type: item.type, options: item.key };
    case 'free-text':
      return { type: 'free-text' };
    default:
      return item satisfies never;
  }
}

function pointWords({ source, is }: KeyPoint, item: Item, viewing: Viewing): Point['words'] {
  const sentence = item.sources[source];
  if (sentence === undefined) throw new Error('a key point of no sentence');
  if (is.kind === 'fact') return factWords(is.fact, viewing);
  if (is.kind === 'meaning') return { text: sentence.text, language: sentence.language };
  const gloss = conceptOf(is.concept, viewing.index)?.[viewing.language][0];
  return {
    text: is.text,
    language: sentence.language,
    ...(sentence.language !== viewing.language && gloss && { gloss }),
  };
}

/** What the author says to the option that was chosen; of other items, to whoever does not have them right. */
function feedbackOf(item: Item, { given, verdict }: KeptAnswer, viewing: Viewing): Outcome['feedback'] {
  const said = (() => {
    if (given.type === 'choice' && item.type === 'choice')
      return item.options.find(({ id }) => id === given.option)?.feedback;
    return verdict !== 'right' && 'feedback' in item ? item.feedback : null;
  })();
  return said ? inLanguage(said, viewing.language) : null;
}

export function outcomeOf(item: Item, answer: KeptAnswer, viewing: Viewing): Outcome {
  const { given, verdict, score, found, hinted, grade, at, before } = answer;
  const points = item.type === 'free-text' ? item.points : [];
  const quotations = item.sources.map((source) => quotationOf(source, viewing));
  const standing = quotations.filter((quotation) => quotation !== undefined);
  return {
    item: item.id,
    given,
    verdict,
    score,
    solution: solutionOf(item, viewing),
    feedback: feedbackOf(item, answer, viewing),
    points: points.flatMap((point, i) => {
      const quotation = quotations[point.source];
      // A sentence that the documents do not have any more makes no point.
      if (quotation === undefined) return [];
      const kind = point.is.kind === 'fact' ? point.is.fact.kind : point.is.kind;
      const words = pointWords(point, item, viewing);
      return [{ kind, words, found: found[i] ?? false, source: standing.indexOf(quotation) }];
    }),
    sources: standing,
    grade,
    grades:
      grade === null
        ? []
        : grades
            .filter((each) => gradesFor(verdict, hinted).includes(each))
            .map((each) => ({ grade: each, due: afterAnswer(before, each, at).due })),
  };
}
