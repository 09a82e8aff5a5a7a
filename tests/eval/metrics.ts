/** Measures of retrieval, citation and refusal over a set of questions, as defined for the evaluation set. */
import { z } from 'zod';
import type { Answer } from '#contract/ask';
import { zLanguage } from '#corpus/schema';
import { normalise } from '#indexer';

export const zQuestion = z.object({
  id: z.string(),
  /** `document:paragraph`; empty when the documents do not answer. */
  gold: z.array(z.string()),
  /** Strings of which at least one stands in a right quotation. */
  key: z.array(z.string()),
  kind: z.string().optional(),
  ...(Object.fromEntries(zLanguage.options.map((language) => [language, z.string()])) as Record<
    z.infer<typeof zLanguage>,
    z.ZodString
  >),
});
export type Question = z.infer<typeof zQuestion>;

export interface Outcome {
  question: Question;
  answer: Answer;
}

export interface Metrics {
  /** Share of answerable questions with a gold paragraph among the first 1 and 5 hits; mean reciprocal rank in 10. */
  r1: number;
  r5: number;
  mrr10: number;
  /** Share whose first cited paragraph is gold; with any gold paragraph cited; whose quotations contain a key string. */
  cite1: number;
  cite: number;
  key: number;
  /** Share of unanswerable questions refused, of answerable ones refused, and the mean of the two successes. */
  refusal: number;
  falseRefusal: number;
  balanced: number;
}

/** Area under the ROC curve: the chance that an answerable question scores higher than one that is not; ties count half. */
export function auroc(scored: readonly { score: number; answerable: boolean }[]): number {
  const yes = scored.filter(({ answerable }) => answerable);
  const no = scored.filter(({ answerable }) => !answerable);
  const wins = yes.reduce(
    (sum, { score }) =>
      sum + no.reduce((more, other) => more + (score > other.score ? 1 : score === other.score ? 0.5 : 0), 0),
    0,
  );
  return wins / (yes.length * no.length);
}

const squeeze = (text: string) => normalise(text).replace(/\s+/g, '');
const share = (some: readonly unknown[], all: readonly unknown[]) =>
  all.length === 0 ? Number.NaN : some.length / all.length;

/** Rank from 1 of the first hit in gold, Infinity when there is none. */
const goldRank = ({ question, answer }: Outcome) => {
  const at = answer.hits.findIndex(({ document, paragraph }) =>
    question.gold.includes(`${document}:${paragraph}`),
  );
  return at < 0 ? Number.POSITIVE_INFINITY : at + 1;
};

export function measure(outcomes: readonly Outcome[]): Metrics {
  const answerable = outcomes.filter(({ question }) => question.gold.length > 0);
  const unanswerable = outcomes.filter(({ question }) => question.gold.length === 0);
  const isGold = ({ question }: Outcome, sentence: Answer['sentences'][number]) =>
    question.gold.includes(`${sentence.citation.document}:${sentence.citation.paragraph}`);
  const refused = ({ answer }: Outcome) => answer.refusal !== null;
  const refusal = share(unanswerable.filter(refused), unanswerable);
  const falseRefusal = share(answerable.filter(refused), answerable);
  return {
    r1: share(
      answerable.filter((outcome) => goldRank(outcome) === 1),
      answerable,
    ),
    r5: share(
      answerable.filter((outcome) => goldRank(outcome) <= 5),
      answerable,
    ),
    mrr10:
      answerable.reduce((sum, outcome) => sum + (goldRank(outcome) <= 10 ? 1 / goldRank(outcome) : 0), 0) /
      answerable.length,
    cite1: share(
      answerable.filter((outcome) =>
        outcome.answer.sentences.slice(0, 1).some((sentence) => isGold(outcome, sentence)),
      ),
      answerable,
    ),
    cite: share(
      answerable.filter((outcome) => outcome.answer.sentences.some((sentence) => isGold(outcome, sentence))),
      answerable,
    ),
    key: share(
      answerable.filter(({ question, answer }) => {
        const quoted = squeeze(answer.sentences.map(({ text }) => text).join(' '));
        return question.key.some((key) => quoted.includes(squeeze(key)));
      }),
      answerable,
    ),
    refusal,
    falseRefusal,
    balanced: (refusal + 1 - falseRefusal) / 2,
  };
}
