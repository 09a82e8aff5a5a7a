/** What the events of an answer have come to so far: one fold for the server, for what is taken away and for the page. */
import type { Answer, AnswerEvent, Timings } from './ask.ts';
import type { ErrorBody } from './errors.ts';
import type { Filter } from './filter.ts';
import type { Language } from './languages.ts';

type Said = Pick<Answer, 'sentences' | 'hits' | 'refusal' | 'reply' | 'followups' | 'written' | 'named'>;

export interface AnswerSoFar extends Readonly<Said> {
  /** Null until the question was understood, as are `query` and `searched`. */
  readonly language: Language | null;
  readonly query: string | null;
  /** The documents that were searched. */
  readonly searched: Filter | null;
  /** A language model is writing. */
  readonly writing: boolean;
  /** Null until it is complete. */
  readonly timings: Timings | null;
  readonly error: ErrorBody | null;
}

export const nothingYet: AnswerSoFar = {
  language: null,
  query: null,
  searched: null,
  named: {},
  hits: [],
  sentences: [],
  refusal: null,
  reply: null,
  followups: [],
  written: null,
  writing: false,
  timings: null,
  error: null,
};

/** An answer with one more of its events. `understood` begins anew: whatever came before it is void. */
export function withEvent(answer: AnswerSoFar, event: AnswerEvent): AnswerSoFar {
  switch (event.type) {
    case 'understood': {
      const { language, query, filter, named } = event;
      return { ...nothingYet, language, query, searched: filter, named };
    }
    case 'hits':
      return { ...answer, hits: event.hits };
    case 'sentence':
      return { ...answer, sentences: [...answer.sentences, event.sentence] };
    case 'refusal':
      return { ...answer, refusal: event.refusal };
    case 'reply':
      return { ...answer, reply: event.reply };
    case 'followups':
      return { ...answer, followups: event.questions };
    case 'writing':
      return {
        ...answer,
        writing: true,
        written: { model: event.model, sentences: [], withheld: 0, fallback: null },
      };
    case 'written':
      return {
        ...answer,
        written: answer.written && {
          ...answer.written,
          sentences: [...answer.written.sentences, event.sentence],
        },
      };
    case 'wrote': {
      const { withheld, fallback } = event;
      const { written } = answer;
      return {
        ...answer,
        writing: false,
        written: written && {
          ...written,
          sentences: fallback === null ? written.sentences : [],
          withheld,
          fallback,
        },
      };
    }
    case 'done':
      return { ...answer, timings: event.timings };
    case 'error':
      return { ...answer, error: event.error };
    default:
      return event satisfies never;
  }
}

/** As far as the events go. */
export const answerFrom = (events: readonly AnswerEvent[]): AnswerSoFar =>
  events.reduce(withEvent, nothingYet);
