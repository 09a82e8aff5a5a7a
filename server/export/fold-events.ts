/** What a kept turn came to: the events of its answer, as far as they go, as one object. */
import type { Answer, AnswerEvent } from '../contract/ask.ts';

export interface Outcome extends Pick<Answer, 'sentences' | 'refusal' | 'reply'> {
  /** Null until the question was understood. */
  understood: Extract<AnswerEvent, { type: 'understood' }> | null;
}

/** Unlike `collect`, it takes answers that ended early; `understood` begins anew. */
export function foldEvents(events: readonly AnswerEvent[]): Outcome {
  let outcome: Outcome = { understood: null, sentences: [], refusal: null, reply: null };
  for (const event of events) {
    switch (event.type) {
      case 'understood':
        outcome = { understood: event, sentences: [], refusal: null, reply: null };
        break;
      case 'sentence':
        outcome.sentences.push(event.sentence);
        break;
      case 'refusal':
        outcome.refusal = event.refusal;
        break;
      case 'reply':
        outcome.reply = event.reply;
        break;
      case 'hits':
      case 'followups':
      case 'done':
      case 'error':
        break;
      default:
        event satisfies never;
    }
  }
  return outcome;
}
