/** Questions that presuppose something false: are they refused, or does the answer at least show what is right? */
import { join } from 'node:path';
import { z } from 'zod';
import { languageCodes } from '#corpus/languages';
import { type DalilIndex, normalise } from '#indexer';
import { ask } from '../../server/answer/ask.ts';
import { collect } from '../../server/answer/collect.ts';
import { zQuestion } from './metrics.ts';
import { ownQuestionsFolder, readJsonLines } from './questions.ts';

/** `gold` are the paragraphs that contradict the premise, `key` the words there that do; none where it is only absent. */
const zFalsePremise = zQuestion.extend({
  /** What is presupposed, in English. */
  premise: z.string(),
  /** What the documents say instead. */
  why: z.string(),
});
export type FalsePremise = z.infer<typeof zFalsePremise>;

export const readFalsePremises = (): FalsePremise[] =>
  readJsonLines(join(ownQuestionsFolder, 'false-premise.jsonl'), zFalsePremise);

const squeeze = (text: string) => normalise(text).replace(/\s+/g, '');

/**
 * Shares of the questions, by language: refused; answered with a quotation that shows what is right; neither, which
 * leaves a reader with the false premise.
 */
export async function measureFalsePremises(
  index: DalilIndex,
  questions: readonly FalsePremise[] = readFalsePremises(),
): Promise<Record<string, Record<string, number>>> {
  const table: Record<string, Record<string, number>> = {};
  for (const language of languageCodes) {
    let refused = 0;
    let shown = 0;
    for (const question of questions) {
      const request = { question: question[language], language };
      const answer = await collect(ask(index, request, { suggest: false }));
      const shows = answer.sentences.some(
        ({ text, citation }) =>
          question.gold.includes(`${citation.document}:${citation.paragraph}`) &&
          question.key.some((key) => squeeze(text).includes(squeeze(key))),
      );
      if (answer.refusal !== null) refused += 1;
      else if (shows) shown += 1;
    }
    table[language] = {
      refused: refused / questions.length,
      'shows what is right': shown / questions.length,
      misleads: 1 - (refused + shown) / questions.length,
    };
  }
  return table;
}
