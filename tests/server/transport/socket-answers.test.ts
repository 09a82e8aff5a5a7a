/** Answers over the socket: the same events as over HTTP, one question at a time, stopped when asked to. */
import { io, type Socket } from 'socket.io-client';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { type AnswerEvent, zAnswerEvent } from '#contract/ask';
import type { ClientEvents, ServerEvents } from '#contract/events';
import { languageCodes } from '#corpus/languages';
import { answered, offDomain, writtenIn } from '../questions.ts';
import { eventsIn, post, startApp, withoutTimings } from '../running-app.ts';

const app = await startApp();

type Client = Socket<ServerEvents, ClientEvents>;
type Received = { id: string | null; event: AnswerEvent };

const opened: Client[] = [];
afterAll(() => {
  for (const client of opened) client.close();
});

/** A connected client and everything it receives, in order. */
async function connect(): Promise<{ client: Client; received: Received[] }> {
  const client: Client = io(app.address, { transports: ['websocket'], reconnection: false, forceNew: true });
  opened.push(client);
  const received: Received[] = [];
  client.on('answer', (id, event) => received.push({ id, event: zAnswerEvent.parse(event) }));
  await new Promise<void>((resolve, reject) => client.once('connect', resolve).once('connect_error', reject));
  return { client, received };
}

const isEnd = ({ event }: Received) => event.type === 'done' || event.type === 'error';
const endOf = (received: readonly Received[], id: string | null) =>
  vi.waitFor(() => {
    if (!received.some((each) => each.id === id && isEnd(each))) throw new Error(`${id} has not ended`);
  }, 10_000);
const eventsOf = (received: readonly Received[], id: string) =>
  received.filter((each) => each.id === id).map(({ event }) => event);

describe('a question over the socket', () => {
  it.each(languageCodes)(
    'gets the events that it gets over HTTP, under its own id (%s)',
    async (language) => {
      const { client, received } = await connect();
      for (const question of [answered[language], offDomain[language][0] ?? '']) {
        const id = `question ${received.length}`;
        client.emit('ask', { id, question });
        await endOf(received, id);
        const overHttp = eventsIn(await (await post(`${app.address}/api/ask`, { question })).text());
        expect(withoutTimings(eventsOf(received, id))).toEqual(withoutTimings(overHttp));
      }
    },
  );

  it.each(languageCodes)('fails in its own language for an unknown document (%s)', async (language) => {
    const { client, received } = await connect();
    client.emit('ask', { id: 'a', question: answered[language], documents: ['none'] });
    await endOf(received, 'a');
    const [event, ...further] = eventsOf(received, 'a');
    expect(further).toEqual([]);
    if (event?.type !== 'error') throw new Error('the event should be an error');
    expect(event.error.code).toBe('not_found');
    expect(event.error.message).toMatch(writtenIn[language]);
  });

  it('ends the one before it: nothing of the old one comes after the first of the new', async () => {
    const { client, received } = await connect();
    for (let round = 0; round < 20; round += 1) {
      const [older, newer] = [`old ${round}`, `new ${round}`];
      client.emit('ask', { id: older, question: answered.fr });
      client.emit('ask', { id: newer, question: answered.ar });
      await endOf(received, newer);
    }
    const order = received.map(({ id }) => id ?? '');
    for (let round = 0; round < 20; round += 1)
      expect(order.lastIndexOf(`old ${round}`)).toBeLessThan(order.indexOf(`new ${round}`));
    const finished = received.filter(({ id, event }) => id?.startsWith('old') && event.type === 'done');
    expect(finished.length).toBeLessThan(20);
    expect(received.filter(({ id, event }) => id?.startsWith('new') && event.type === 'done')).toHaveLength(
      20,
    );
  });

  it('does not end the question of another socket', async () => {
    const [one, other] = await Promise.all([connect(), connect()]);
    one.client.emit('ask', { id: 'a', question: answered.en });
    other.client.emit('ask', { id: 'a', question: answered.zh });
    await Promise.all([endOf(one.received, 'a'), endOf(other.received, 'a')]);
    expect(eventsOf(one.received, 'a')[0]).toMatchObject({ language: 'en' });
    expect(eventsOf(other.received, 'a')[0]).toMatchObject({ language: 'zh' });
    for (const { received } of [one, other]) expect(received.at(-1)?.event.type).toBe('done');
  });
});

describe('stopping', () => {
  it('ends the running question without done', async () => {
    const { client, received } = await connect();
    for (let round = 0; round < 5; round += 1) {
      client.emit('ask', { id: `stopped ${round}`, question: answered.es });
      client.emit('stop');
      // Long enough for the answer to have come, had it not been stopped.
      await (await post(`${app.address}/api/ask`, { question: answered.es })).text();
    }
    client.emit('ask', { id: 'last', question: answered.es });
    await endOf(received, 'last');
    const finished = received.filter(({ event }) => event.type === 'done').map(({ id }) => id);
    expect(finished).toContain('last');
    expect(finished.length).toBeLessThan(5);
  });

  it('is nothing when nothing runs', async () => {
    const { client, received } = await connect();
    client.emit('stop');
    client.emit('ask', { id: 'a', question: answered.ru });
    await endOf(received, 'a');
    client.emit('stop');
    client.emit('ask', { id: 'b', question: answered.ru });
    await endOf(received, 'b');
    expect(withoutTimings(eventsOf(received, 'b'))).toEqual(withoutTimings(eventsOf(received, 'a')));
  });

  it('happens when the client goes away, and leaves nothing behind', async () => {
    for (const { client } of await Promise.all(Array.from({ length: 10 }, connect))) {
      client.emit('ask', { id: 'a', question: answered.zh });
      client.close();
    }
    for (const client of opened) client.close();
    await vi.waitFor(() => expect(app.io.sockets.sockets.size).toBe(0), 5000);
    const { client, received } = await connect();
    client.emit('ask', { id: 'a', question: answered.en });
    await endOf(received, 'a');
    expect(received.at(-1)?.event.type).toBe('done');
  });
});
