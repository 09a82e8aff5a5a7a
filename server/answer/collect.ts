/** The events of an answer as one object. */
import { nothingYet, withEvent } from '../contract/answer-so-far.ts';
import type { Answer, AnswerEvent } from '../contract/ask.ts';
import { AppError } from '../errors.ts';

/** @throws AppError when one of them is an error or the events end early */
export async function collect(events: AsyncIterable<AnswerEvent>): Promise<Answer> {
  let answer = nothingYet;
  for await (const event of events) answer = withEvent(answer, event);
  const { language, query, searched, timings, error, writing: _, ...said } = answer;
  if (error) throw new AppError(error.code, error.message);
  if (!language || query === null || !searched || !timings)
    throw new AppError('internal', 'the answer ended early');
  return { language, query, filter: searched, ...said, timings };
}
