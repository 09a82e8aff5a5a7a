/** Socket.IO: the same use case, streamed; one running question a socket. */
import type { Server as HttpServer } from 'node:http';
import { Server, type Socket } from 'socket.io';
import type { Language } from '#corpus/languages';
import { zLanguage } from '#corpus/schema';
import type { DalilIndex } from '#indexer';
import { ask } from '../answer/ask.ts';
import { type ClientEvents, type ServerEvents, zSocketAsk } from '../contract/events.ts';
import { errorBody } from '../errors.ts';
import { parse } from '../parse-request.ts';
import { isAllowed } from './origin.ts';

/** Bytes of the largest message; a question is far smaller. */
const largestMessage = 16 * 1024;

type DalilSocket = Socket<ClientEvents, ServerEvents>;
export type DalilSocketServer = Server<ClientEvents, ServerEvents>;

const languageIn = (request: unknown): Language => {
  const named = zLanguage.safeParse((request as { language?: unknown } | null | undefined)?.language);
  return named.success ? named.data : 'en';
};

const idIn = (request: unknown): string | null => {
  const id = (request as { id?: unknown } | null | undefined)?.id;
  return typeof id === 'string' && id.length <= 64 ? id : null;
};

function serve(socket: DalilSocket, index: DalilIndex): void {
  let running: AbortController | undefined;
  const stop = () => running?.abort();

  async function answer(request: unknown): Promise<void> {
    stop();
    const controller = new AbortController();
    running = controller;
    try {
      const { id, ...question } = parse(zSocketAsk, request, languageIn(request));
      for await (const event of ask(index, question, { signal: controller.signal })) {
        if (controller.signal.aborted) return;
        socket.emit('answer', id, event);
      }
    } catch (error) {
      const body = errorBody(error, languageIn(request));
      if (body.code === 'internal') console.error(error);
      socket.emit('answer', idIn(request), { type: 'error', error: body });
    }
  }

  // A rejected promise in a handler would end the process; answer() never rejects.
  socket.on('ask', (request) => void answer(request));
  socket.on('stop', stop);
  socket.on('disconnect', stop);
}

/** Attaches the socket server; it listens when `http` does. */
export function attachSockets(
  http: HttpServer,
  index: DalilIndex,
  hosts: readonly string[],
): DalilSocketServer {
  const io: DalilSocketServer = new Server(http, {
    transports: ['websocket'],
    serveClient: false,
    maxHttpBufferSize: largestMessage,
    allowRequest: (request, decide) => decide(null, isAllowed(request, hosts)),
  });
  io.on('connection', (socket) => serve(socket, index));
  return io;
}
