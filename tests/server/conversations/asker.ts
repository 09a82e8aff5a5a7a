/** Readers who ask over sockets of their own, with everything they receive. */
import { io, type Socket } from 'socket.io-client';
import { afterAll, vi } from 'vitest';
import { type AnswerEvent, zAnswerEvent } from '#contract/ask';
import type { ClientEvents, ServerEvents, SocketAsk } from '#contract/events';
import { newId } from './ids.ts';

export type Client = Socket<ServerEvents, ClientEvents>;

export interface Asker {
  client: Client;
  received: { id: string | null; event: AnswerEvent }[];
  /** Requests whose answers could not be kept. */
  unkept: string[];
  /** Sends a question; returns the id of the request. */
  ask: (request: Omit<SocketAsk, 'id'>) => string;
  eventsOf: (id: string | null) => AnswerEvent[];
  /** The events of an answer once it has ended. */
  answerTo: (id: string | null) => Promise<AnswerEvent[]>;
}

/** Where a question is kept; a new conversation and a new turn unless said otherwise. */
export const keeping = (keep: Partial<NonNullable<SocketAsk['keep']>> = {}) => ({
  conversation: newId(),
  turn: newId(),
  after: 0,
  ...keep,
});

const isEnd = ({ type }: AnswerEvent) => type === 'done' || type === 'error';

/** Call at the top of a test file; the clients are closed when it is done. */
export function askers(): (address: string, reader?: string) => Promise<Asker> {
  const opened: Client[] = [];
  afterAll(() => {
    for (const client of opened) client.close();
  });
  return async (address, reader) => {
    const client: Client = io(address, {
      transports: ['websocket'],
      reconnection: false,
      forceNew: true,
      ...(reader !== undefined && { extraHeaders: { cookie: reader } }),
    });
    opened.push(client);
    const asker = asking(client);
    await new Promise<void>((resolve, reject) =>
      client.once('connect', resolve).once('connect_error', reject),
    );
    return asker;
  };
}

function asking(client: Client): Asker {
  const received: Asker['received'] = [];
  const unkept: string[] = [];
  client.on('answer', (id, event) => received.push({ id, event: zAnswerEvent.parse(event) }));
  client.on('unkept', (id) => unkept.push(id));
  const eventsOf = (id: string | null) => received.filter((each) => each.id === id).map(({ event }) => event);
  return {
    client,
    received,
    unkept,
    ask: (request) => {
      const id = newId();
      client.emit('ask', { id, ...request });
      return id;
    },
    eventsOf,
    answerTo: (id) =>
      vi.waitFor(
        () => {
          const events = eventsOf(id);
          if (!events.some(isEnd)) throw new Error(`${id} has not ended after ${events.length} events`);
          return events;
        },
        { timeout: 20_000, interval: 5 },
      ),
  };
}

/** Resolves once everything that was sent to this client before has arrived; its running question is stopped. */
export async function settled({ ask, answerTo }: Asker): Promise<void> {
  const [event] = await answerTo(ask({ question: '' }));
  if (event?.type !== 'error') throw new Error('an empty question should be refused');
}
