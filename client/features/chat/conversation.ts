/** What has been asked and answered, as a pure reducer. At most one turn is active at a time. */
import type { AnswerEvent, AnswerSentence, Hit, Refusal, Reply } from '#contract/ask';
import type { ErrorBody } from '#contract/errors';
import type { Filter } from '#contract/filter';
import type { Language } from '#contract/languages';

/** `held`: not sent yet, or cut off by a lost connection and to be sent again. */
export type Phase = 'held' | 'searching' | 'answering' | 'done' | 'stopped' | 'failed';

export interface Turn {
  /** Stays when the question is sent again. */
  key: string;
  /** Id of the request now running; events with another id are late and ignored. Null when nothing runs. */
  request: string | null;
  question: string;
  /** What the question may lean on: the one before it, as it was understood. */
  previous: string | null;
  /** What was searched: the question, completed by what it leans on; null until that is known. */
  query: string | null;
  phase: Phase;
  language: Language | null;
  sentences: readonly AnswerSentence[];
  hits: readonly Hit[];
  refusal: Refusal | null;
  reply: Reply | null;
  /** Questions suggested to go on with. */
  followups: readonly string[];
  /** The part of the filter that the question's words name. */
  named: Filter;
  error: ErrorBody | null;
}

export type Conversation = readonly Turn[];

export type Action =
  | { type: 'asked'; key: string; question: string }
  | { type: 'sent'; key: string; request: string }
  | { type: 'answered'; request: string | null; event: AnswerEvent }
  | { type: 'stopped' }
  | { type: 'disconnected' }
  | { type: 'askedAgain'; key: string }
  | { type: 'cleared' };

const nothingYet = {
  query: null,
  language: null,
  sentences: [],
  hits: [],
  refusal: null,
  reply: null,
  followups: [],
  named: {},
  error: null,
} as const;

const active: ReadonlySet<Phase> = new Set(['held', 'searching', 'answering']);

export const isActive = (turn: Turn): boolean => active.has(turn.phase);

const stopped = (turn: Turn): Turn => (isActive(turn) ? { ...turn, phase: 'stopped', request: null } : turn);

const lastQuery = (turns: Conversation): string | null => {
  const last = turns.at(-1);
  return last ? (last.query ?? last.question) : null;
};

export function reduceConversation(turns: Conversation, action: Action): Conversation {
  switch (action.type) {
    case 'asked':
      return [
        ...turns.map(stopped),
        {
          ...nothingYet,
          key: action.key,
          question: action.question,
          previous: lastQuery(turns),
          phase: 'held',
          request: null,
        },
      ];
    case 'sent':
      return turns.map((turn) =>
        turn.key === action.key
          ? { ...turn, ...nothingYet, phase: 'searching', request: action.request }
          : turn,
      );
    case 'answered':
      return turns.map((turn) => (belongs(turn, action) ? reduceTurn(turn, action.event) : turn));
    case 'stopped':
      return turns.map(stopped);
    case 'disconnected':
      return turns.map((turn) => (isActive(turn) ? { ...turn, phase: 'held', request: null } : turn));
    case 'askedAgain':
      return turns.map((turn) =>
        turn.key === action.key ? { ...turn, ...nothingYet, phase: 'held', request: null } : stopped(turn),
      );
    case 'cleared':
      return [];
    default:
      return action satisfies never;
  }
}

/** The server names no request in an error about one that it could not read: then it is the running one's. */
function belongs(turn: Turn, { request, event }: Extract<Action, { type: 'answered' }>): boolean {
  if (turn.request === null) return false;
  return request === null ? event.type === 'error' : turn.request === request;
}

function reduceTurn(turn: Turn, event: AnswerEvent): Turn {
  switch (event.type) {
    case 'understood':
      return { ...turn, ...nothingYet, language: event.language, query: event.query, named: event.named };
    case 'hits':
      return { ...turn, hits: event.hits };
    case 'sentence':
      return { ...turn, phase: 'answering', sentences: [...turn.sentences, event.sentence] };
    case 'refusal':
      return { ...turn, phase: 'answering', refusal: event.refusal };
    case 'reply':
      return { ...turn, phase: 'answering', reply: event.reply };
    case 'followups':
      return { ...turn, followups: event.questions };
    case 'done':
      return { ...turn, phase: 'done', request: null };
    case 'error':
      return { ...turn, phase: 'failed', request: null, error: event.error };
    default:
      return event satisfies never;
  }
}
