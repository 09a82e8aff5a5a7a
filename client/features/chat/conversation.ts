/** What has been asked and answered, as a pure reducer. At most one turn is active at a time. */
import type { AnswerEvent, AnswerSentence, Hit, Refusal, Reply } from '#contract/ask';
import type { Feedback, KeptTurn } from '#contract/conversations';
import type { ErrorBody } from '#contract/errors';
import type { Filter } from '#contract/filter';
import type { Language } from '#contract/languages';

/** `held`: not sent yet, or cut off and to be sent again. */
export type Phase = 'held' | 'searching' | 'answering' | 'done' | 'stopped' | 'failed';

export interface Turn {
  /** Id of the turn; stays when the question is sent again. */
  key: string;
  /** Id of the request now running; events with another id are late and ignored. Null when nothing runs. */
  request: string | null;
  /** Events of the answer that have arrived: from there it goes on when it was cut off. */
  received: number;
  question: string;
  /** What the question may lean on: the one before it, as it was understood. */
  previous: string | null;
  /** The documents it was asked about. */
  filter: Filter;
  /** Words that name documents are words to search. */
  literal: boolean;
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
  /** The server could not keep the answer. */
  unkept: boolean;
  feedback: Feedback | null;
}

export type Conversation = readonly Turn[];

/** A question with all that it is asked with. */
export interface Asking {
  question: string;
  filter: Filter;
  /** What it may lean on, where that is not the turn before. */
  previous?: string | null;
  literal?: boolean;
}

export type Action =
  | ({ type: 'asked'; key: string } & Asking)
  | { type: 'sent'; key: string; request: string }
  | { type: 'answered'; request: string | null; event: AnswerEvent }
  | { type: 'unkept'; request: string }
  | { type: 'stopped' }
  | { type: 'disconnected' }
  | { type: 'askedAgain'; key: string }
  | { type: 'judged'; key: string; feedback: Feedback | null }
  | { type: 'opened'; turns: readonly KeptTurn[] };

const nothingYet = {
  received: 0,
  query: null,
  language: null,
  sentences: [],
  hits: [],
  refusal: null,
  reply: null,
  followups: [],
  named: {},
  error: null,
  unkept: false,
} as const;

const active: ReadonlySet<Phase> = new Set(['held', 'searching', 'answering']);

export const isActive = (turn: Turn): boolean => active.has(turn.phase);

const stopped = (turn: Turn): Turn => (isActive(turn) ? { ...turn, phase: 'stopped', request: null } : turn);

/** A greeting is nothing to lean on. */
function lastQuery(turns: Conversation): string | null {
  const last = turns.findLast(({ reply }) => reply === null);
  return last ? (last.query ?? last.question) : null;
}

/** Whether anything of an answer is there. */
export const isSaying = ({ sentences, refusal, reply }: Turn): boolean =>
  sentences.length > 0 || refusal !== null || reply !== null;

export function reduceConversation(turns: Conversation, action: Action): Conversation {
  const change = (key: string, changed: (turn: Turn) => Turn) =>
    turns.map((turn) => (turn.key === key ? changed(turn) : turn));
  switch (action.type) {
    case 'asked':
      return [...turns.map(stopped), askedTurn(action, lastQuery(turns))];
    case 'sent':
      return change(action.key, (turn) => ({
        ...turn,
        phase: isSaying(turn) ? 'answering' : 'searching',
        request: action.request,
      }));
    case 'answered':
      return turns.map((turn) => (belongs(turn, action) ? reduceTurn(turn, action.event) : turn));
    case 'unkept':
      return turns.map((turn) => (turn.request === action.request ? { ...turn, unkept: true } : turn));
    case 'stopped':
      return turns.map(stopped);
    case 'disconnected':
      return turns.map((turn) => (isActive(turn) ? { ...turn, phase: 'held', request: null } : turn));
    case 'askedAgain':
      return turns.map((turn) =>
        turn.key === action.key ? { ...turn, ...nothingYet, phase: 'held', request: null } : stopped(turn),
      );
    case 'judged':
      return change(action.key, (turn) => ({ ...turn, feedback: action.feedback }));
    case 'opened':
      return action.turns.map((kept, at) => openedTurn(kept, at === action.turns.length - 1));
    default:
      return action satisfies never;
  }
}

function askedTurn(action: { key: string } & Asking, leansOn: string | null): Turn {
  const { key, question, filter, literal = false, previous = leansOn } = action;
  const asked = { key, question, filter, literal, previous };
  return { ...nothingYet, ...asked, phase: 'held', request: null, feedback: null };
}

/** A turn as the server kept it; only the last can still be going on. */
export function openedTurn(kept: KeptTurn, isLast: boolean): Turn {
  const { id, question, previous, filter, literal, state, events, feedback } = kept;
  const asked = askedTurn({ key: id, question, previous, filter, literal }, null);
  const turn = events.reduce(reduceTurn, { ...asked, feedback });
  if (state === 'running' || state === 'interrupted') return { ...turn, phase: isLast ? 'held' : 'stopped' };
  return { ...turn, phase: state, request: null };
}

/** The server names no request in an error about one that it could not read: then it is the running one's. */
function belongs(turn: Turn, { request, event }: Extract<Action, { type: 'answered' }>): boolean {
  if (turn.request === null) return false;
  return request === null ? event.type === 'error' : turn.request === request;
}

function reduceTurn(before: Turn, event: AnswerEvent): Turn {
  const turn = { ...before, received: before.received + 1 };
  switch (event.type) {
    case 'understood': {
      // An answer begins: whatever came of it before is void.
      const { language, query, named } = event;
      return { ...turn, ...nothingYet, received: 1, language, query, named };
    }
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
      return { ...turn, phase: 'done' };
    case 'error':
      return { ...turn, phase: 'failed', request: null, error: event.error };
    default:
      return event satisfies never;
  }
}
