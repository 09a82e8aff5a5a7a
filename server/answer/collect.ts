/** The events of an answer as one object. */
import type { Answer, AnswerEvent } from '../contract/ask.ts';
import { AppError } from '../errors.ts';

/** @throws AppError when one of them is an error or the events end early */
export async function collect(events: AsyncIterable<AnswerEvent>): Promise<Answer> {
  const answer: Partial<Answer> & Pick<Answer, 'sentences' | 'hits' | 'refusal'> = {
    sentences: [],
    hits: [],
    refusal: null,
  };
  for await (const event of events) {
    switch (event.type) {
      case 'understood':
        answer.language = event.language;
        answer.query = event.query;
        break;
      case 'hits':
        answer.hits = event.hits;
        break;
      case 'sentence':
        answer.sentences.push(event.sentence);
        break;
      case 'refusal':
        answer.refusal = event.refusal;
        break;
      case 'done':
        answer.timings = event.timings;
        break;
      case 'error':
        throw new AppError(event.error.code, event.error.message);
      default:
        event satisfies never;
    }
  }
  const { language, query, timings, ...rest } = answer;
  if (language === undefined || query === undefined || timings === undefined)
    throw new AppError('internal', 'the answer ended early');
  return { language, query, ...rest, timings };
}
