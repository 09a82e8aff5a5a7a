/** What has been asked and answered, as a pure reducer. At most one turn is active at a time. */
import { type AnswerSoFar, nothingYet, withEvent } from '#contract/answer-so-far';
import type { AnswerEvent } from '#contract/ask';
import type { Feedback, KeptTurn } from '#contract/conversations';
import type { Filter } from '#contract/filter';

/** `held`: not sent yet, or cut off and to be sent again. */
export type Phase = 'held' | 'searching' | 'answering' | 'done' | 'stopped' | 'failed';

/** `query` is the question, completed by what it leans on. */
export interface Turn extends AnswerSoFar {
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
  phase: Phase;
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

const notAnswered = { ...nothingYet, received: 0, unkept: false };

const active: ReadonlySet<Phase> = new Set(['held', 'searching', 'answering']);

export const isActive = (turn: Turn): boolean => active.has(turn.phase);

/** Whether a language model is at it: one that was stopped in the middle no longer is. */
export const isWriting = (turn: Turn): boolean => turn.writing && isActive(turn);

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
        turn.key === action.key ? { ...turn, ...notAnswered, phase: 'held', request: null } : stopped(turn),
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
  return { ...notAnswered, ...asked, phase: 'held', request: null, feedback: null };
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

/** What an event does to how far an answer is; no event before it begins, and none after it has ended. */
const phaseAfter = (phase: Phase, { type }: AnswerEvent): Phase => {
  if (type === 'sentence' || type === 'refusal' || type === 'reply') return 'answering';
  if (type === 'done') return 'done';
  return type === 'error' ? 'failed' : phase;
};

function reduceTurn(turn: Turn, event: AnswerEvent): Turn {
  const begins = event.type === 'understood';
  return {
    ...turn,
    ...withEvent(turn, event),
    received: begins ? 1 : turn.received + 1,
    unkept: begins ? false : turn.unkept,
    phase: phaseAfter(turn.phase, event),
    request: event.type === 'error' ? null : turn.request,
  };
}
