/** The live connection to the server, and the only file that knows socket.io. */
import { io, type Socket } from 'socket.io-client';
import type { AnswerEvent } from '#contract/ask';
import type { ClientEvents, ServerEvents, SocketAsk } from '#contract/events';

export interface AnswerLine {
  ask: (request: SocketAsk) => void;
  stop: () => void;
  close: () => void;
}

export interface AnswerListener {
  onAnswer: (id: string | null, event: AnswerEvent) => void;
  /** The answer to this request could not be kept. */
  onUnkept: (id: string) => void;
  onConnection: (connected: boolean) => void;
}

/** Connects to the server that gave the page, and keeps reconnecting until closed. */
export function openAnswerLine({ onAnswer, onUnkept, onConnection }: AnswerListener): AnswerLine {
  const socket: Socket<ServerEvents, ClientEvents> = io({
    transports: ['websocket'],
    reconnectionDelay: 500,
    reconnectionDelayMax: 4000,
  });
  socket.on('connect', () => onConnection(true));
  socket.on('disconnect', (reason) => {
    onConnection(false);
    if (reason === 'io server disconnect') socket.connect();
  });
  socket.on('connect_error', () => onConnection(false));
  socket.on('answer', onAnswer);
  socket.on('unkept', onUnkept);
  return {
    ask: (request) => socket.emit('ask', request),
    stop: () => socket.emit('stop'),
    close: () => socket.close(),
  };
}
