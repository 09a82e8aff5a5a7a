/** Socket.IO: the same use case, streamed; one running question a socket. */
import type { Server as HttpServer } from 'node:http';
import { Server, type Socket } from 'socket.io';
import type { DalilIndex } from '#indexer';
import { ask } from '../answer/ask.ts';
import type { LanguageModel } from '../answer/written/language-model.ts';
import { type ClientEvents, type ServerEvents, type SocketAsk, zSocketAsk } from '../contract/events.ts';
import type { Answering, Followed } from '../conversations/answering.ts';
import { errorBody } from '../errors.ts';
import { parse } from '../parse-request.ts';
import type { Training } from '../training/training.ts';
import { isAllowed } from './origin.ts';
import { readerOf } from './reader.ts';
import { languageIn } from './socket-language.ts';
import { serveTraining } from './socket-training.ts';

/** Bytes of the largest message; a question is far smaller. */
const largestMessage = 16 * 1024;

export type DalilSocket = Socket<ClientEvents, ServerEvents>;
export type DalilSocketServer = Server<ClientEvents, ServerEvents>;

const idIn = (request: unknown): string | null => {
  const id = (request as { id?: unknown } | null | undefined)?.id;
  return typeof id === 'string' && id.length <= 64 ? id : null;
};

const turnIn = (request: unknown): unknown =>
  (request as { keep?: { turn?: unknown } | null } | null | undefined)?.keep?.turn;

const nothing = (): void => undefined;

export interface SocketParts {
  index: DalilIndex;
  answering: Answering;
  training: Training;
  /** Null where the operator has none. */
  model: LanguageModel | null;
  /** Host names that a socket may be opened under. */
  hosts: readonly string[];
}

function serve(socket: DalilSocket, { index, answering, training, model }: SocketParts): void {
  const reader = readerOf(socket.request);
  /** The running question: no longer followed when the connection drops, stopped for good when its asker says so. */
  let running: { turn: unknown; following: AbortController; stop: () => void } | undefined;

  /** The events of an answer, kept where the request says so and the reader is known. */
  function answerTo({ keep, ...question }: Omit<SocketAsk, 'id'>, signal: AbortSignal): Followed {
    if (keep && reader !== undefined) return answering.follow(question, { reader, ...keep }, signal);
    return {
      events: ask(index, question, { signal, model }),
      isKept: () => keep === undefined,
      stop: nothing,
    };
  }

  function leave(): void {
    running?.following.abort();
  }
  function stop(): void {
    leave();
    running?.stop();
  }

  async function answer(request: unknown): Promise<void> {
    const turn = turnIn(request);
    // The same turn sent once more is the same question.
    if (turn !== undefined && turn === running?.turn) leave();
    else stop();
    const following = new AbortController();
    const { signal } = following;
    const asking = { turn, following, stop: nothing };
    running = asking;
    try {
      const { id, ...asked } = parse(zSocketAsk, request, languageIn(request));
      const { events, isKept, stop } = answerTo(asked, signal);
      // Not before: whoever may not follow an answer may not stop it either.
      asking.stop = stop;
      for await (const event of events) {
        if (signal.aborted) return;
        socket.emit('answer', id, event);
      }
      if (!signal.aborted && !isKept()) socket.emit('unkept', id);
    } catch (error) {
      const body = errorBody(error, languageIn(request));
      if (body.code === 'internal') console.error(error);
      socket.emit('answer', idIn(request), { type: 'error', error: body });
    }
  }

  // A rejected promise in a handler would end the process; answer() never rejects.
  socket.on('ask', (request) => void answer(request));
  socket.on('stop', stop);
  socket.on('disconnect', leave);
  serveTraining(socket, reader, training.sessions);
}

/** Attaches the socket server; it listens when `http` does. */
export function attachSockets(http: HttpServer, parts: SocketParts): DalilSocketServer {
  const io: DalilSocketServer = new Server(http, {
    transports: ['websocket'],
    serveClient: false,
    maxHttpBufferSize: largestMessage,
    allowRequest: (request, decide) => decide(null, isAllowed(request, parts.hosts)),
  });
  io.on('connection', (socket) => serve(socket, parts));
  return io;
}
