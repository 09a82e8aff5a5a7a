/** Events on the socket. Each is parsed with its schema on arrival, whatever its declared type. */
import { z } from 'zod';
import { type AnswerEvent, zAskRequest } from './ask.ts';
import { zRandomId } from './conversations.ts';
import type { ErrorBody } from './errors.ts';
import type { Outcome } from './training/items.ts';
import type {
  AnswerRequest,
  GradeRequest,
  Hint,
  HintRequest,
  Session,
  SessionRequest,
} from './training/sessions.ts';

/** Chosen by the client; every event of the answer carries it, so that late events of an old question are known. */
const zRequestId = z.string().min(1).max(64);

/**
 * Where the answer is kept. The same turn asked again is the same turn, with the question that it was first asked: an
 * answer that is complete is sent from what was kept, one that was cut off goes on, one that was stopped or failed is
 * given anew.
 */
const zKeep = z.strictObject({
  conversation: zRandomId,
  turn: zRandomId,
  /** How many events of this answer the client has: the next one sent is that number, counted from 0. */
  after: z.int().min(0).max(10_000),
});

export const zSocketAsk = zAskRequest.extend({ id: zRequestId, keep: zKeep.optional() });
export type SocketAsk = z.infer<typeof zSocketAsk>;

/** What is asked is done, or it is said why not. */
export type Reply<T> = { done: T } | { error: ErrorBody };

type Call<Request, Response> = (request: Request, reply: (reply: Reply<Response>) => void) => void;

/** Training inside a conversation: every event gets its reply. */
export interface TrainingCalls {
  openSession: Call<SessionRequest, Session>;
  answerItem: Call<AnswerRequest, Outcome>;
  hint: Call<HintRequest, Hint>;
  grade: Call<GradeRequest, Outcome>;
}

export interface ClientEvents extends TrainingCalls {
  /** Asks; a running question of the same socket is stopped, unless it is the same turn. */
  ask: (request: SocketAsk) => void;
  /** Stops the running question for good. */
  stop: () => void;
}

export interface ServerEvents {
  /**
   * `id` is the request's; null when the request had none that could be read. `understood` begins an answer: whatever
   * came of it before is void.
   */
  answer: (id: string | null, event: AnswerEvent) => void;
  /** The answer to this request could not be kept. */
  unkept: (id: string) => void;
}
