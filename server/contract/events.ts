/** Events on the socket. Each is parsed with its schema on arrival, whatever its declared type. */
import { z } from 'zod';
import { type AnswerEvent, zAskRequest } from './ask.ts';

/** Chosen by the client; every event of the answer carries it, so that late events of an old question are known. */
const zRequestId = z.string().min(1).max(64);

export const zSocketAsk = zAskRequest.extend({ id: zRequestId });
export type SocketAsk = z.infer<typeof zSocketAsk>;

export interface ClientEvents {
  /** Asks; a running question of the same socket is aborted. */
  ask: (request: SocketAsk) => void;
  /** Aborts the running question. */
  stop: () => void;
}

export interface ServerEvents {
  /** `id` is the request's; null when the request had none that could be read. */
  answer: (id: string | null, event: AnswerEvent) => void;
}
