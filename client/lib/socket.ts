/** The live connection to the server, and the only file that knows socket.io. */
import { io, type Socket } from 'socket.io-client';
import type { AnswerEvent } from '#contract/ask';
import type { ClientEvents, Reply, ServerEvents, SocketAsk } from '#contract/events';
import type { TrainingLine } from './api/training.ts';
import { timeZone } from './time-zone.ts';

export interface AnswerLine {
  ask: (request: SocketAsk) => void;
  stop: () => void;
  close: () => void;
  /** Training inside the conversation. */
  training: TrainingLine;
}

/** Milliseconds after which a request without a reply has failed. */
const patience = 15_000;

/** What was asked for, or an error with a sentence for the reader. */
function settled<T>(reply: Reply<T>): T {
  if ('error' in reply) throw new Error(reply.error.message);
  return reply.done;
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
  const patient = socket.timeout(patience);
  return {
    training: {
      open: async (request) =>
        settled(await patient.emitWithAck('openSession', { ...request, timeZone: timeZone() })),
      answer: async (request) => settled(await patient.emitWithAck('answerItem', request)),
      hint: async (request) => settled(await patient.emitWithAck('hint', request)),
      grade: async (request) => settled(await patient.emitWithAck('grade', request)),
    },
    ask: (request) => socket.emit('ask', request),
    stop: () => socket.emit('stop'),
    close: () => socket.close(),
  };
}
