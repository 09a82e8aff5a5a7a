/** The events of an answer as one object. */
import type { Answer, AnswerEvent } from '../contract/ask.ts';
import { AppError } from '../errors.ts';

/** @throws AppError when one of them is an error or the events end early */
export async function collect(events: AsyncIterable<AnswerEvent>): Promise<Answer> {
  const answer: Partial<Answer> & Pick<Answer, 'sentences' | 'hits' | 'refusal' | 'reply' | 'followups'> = {
    sentences: [],
    hits: [],
    refusal: null,
    reply: null,
    followups: [],
  };
  for await (const event of events) {
    switch (event.type) {
      case 'understood':
        answer.language = event.language;
        answer.query = event.query;
        answer.filter = event.filter;
        answer.named = event.named;
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
      case 'reply':
        answer.reply = event.reply;
        break;
      case 'followups':
        answer.followups = event.questions;
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
  const { language, query, filter, named, timings, ...rest } = answer;
  if (!language || query === undefined || !filter || !named || !timings)
    throw new AppError('internal', 'the answer ended early');
  return { language, query, filter, named, ...rest, timings };
}
