/** What is not a question on the socket: one error or a dropped connection, and everyone else is answered. */
import { io, type Socket } from 'socket.io-client';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { type AnswerEvent, zAnswerEvent } from '#contract/ask';
import { languageCodes } from '#corpus/languages';
import { answered, writtenIn } from '../questions.ts';
import { startApp } from '../running-app.ts';

const app = await startApp();

/** A client that may send anything, and what became of it. */
interface Rogue {
  client: Socket;
  received: { id: unknown; event: AnswerEvent }[];
  dropped: () => boolean;
}

const opened: Socket[] = [];

async function connect(): Promise<Rogue> {
  const client = io(app.address, { transports: ['websocket'], reconnection: false, forceNew: true });
  opened.push(client);
  const received: Rogue['received'] = [];
  let dropped = false;
  client.on('answer', (id: unknown, event: unknown) =>
    received.push({ id, event: zAnswerEvent.parse(event) }),
  );
  client.on('disconnect', () => {
    dropped = true;
  });
  await new Promise<void>((resolve, reject) => client.once('connect', resolve).once('connect_error', reject));
  return { client, received, dropped: () => dropped };
}

/** Events of an honest question, to its end. */
async function answerOf({ client, received }: Rogue): Promise<string[]> {
  const events = () => received.filter(({ id }) => id === 'honest').map(({ event }) => event.type);
  client.emit('ask', { id: 'honest', question: answered.en });
  await vi.waitFor(() => expect(events()).toContain('done'), 10_000);
  return events();
}

afterEach(async () => {
  const events = await answerOf(await connect());
  expect(events.slice(0, 2), 'another client is still answered').toEqual(['understood', 'hits']);
  for (const client of opened.splice(0)) client.close();
});

const deep = (levels: number): unknown => JSON.parse(`${'['.repeat(levels)}${']'.repeat(levels)}`);
const question = answered.en;

/** What is sent with `ask`, and the id that its error carries. */
const malformed: Record<string, { sent: unknown[]; id?: string }> = {
  nothing: { sent: [] },
  null: { sent: [null] },
  undefined: { sent: [undefined] },
  true: { sent: [true] },
  'a number': { sent: [7] },
  'a string': { sent: ['What is trafficking?'] },
  'a list': { sent: [[question]] },
  'an empty object': { sent: [{}] },
  'no question': { sent: [{ id: 'a' }], id: 'a' },
  'no id': { sent: [{ question }] },
  'an empty question': { sent: [{ id: 'a', question: ' ' }], id: 'a' },
  'a number for a question': { sent: [{ id: 'a', question: 5 }], id: 'a' },
  'a list for a question': { sent: [{ id: 'a', question: [question] }], id: 'a' },
  'null for a question': { sent: [{ id: 'a', question: null }], id: 'a' },
  'an object for a question': { sent: [{ id: 'a', question: { length: 3 } }], id: 'a' },
  'bytes for a question': { sent: [{ id: 'a', question: Buffer.from('What?') }], id: 'a' },
  bytes: { sent: [Buffer.alloc(64)] },
  'an ArrayBuffer': { sent: [new ArrayBuffer(8)] },
  'a number for an id': { sent: [{ id: 1, question }] },
  'null for an id': { sent: [{ id: null, question }] },
  'an object for an id': { sent: [{ id: { id: 'a' }, question }] },
  'an id that is too long': { sent: [{ id: 'a'.repeat(65), question }] },
  'an unknown language': { sent: [{ id: 'a', question, language: 'de' }], id: 'a' },
  'an object for a language': { sent: [{ id: 'a', question, language: {} }], id: 'a' },
  'no documents': { sent: [{ id: 'a', question, documents: [] }], id: 'a' },
  'an object for documents': { sent: [{ id: 'a', question, documents: { 0: 'a' } }], id: 'a' },
  'deep documents': { sent: [{ id: 'a', question, documents: deep(1000) }], id: 'a' },
  'a deep list': { sent: [deep(1000)] },
  'an unknown key': { sent: [{ id: 'a', question, admin: true }], id: 'a' },
  'the key __proto__': {
    sent: [JSON.parse('{"id":"a","question":"x","__proto__":{"language":"fr"}}')],
    id: 'a',
  },
  'an acknowledgement only': { sent: [() => undefined] },
};

describe.each(Object.entries(malformed))('asking with %s', (_, { sent, id }) => {
  it('gets one error and nothing else, and the connection stays', async () => {
    const rogue = await connect();
    rogue.client.emit('ask', ...sent);
    await vi.waitFor(() => expect(rogue.received.length).toBeGreaterThan(0), 5000);
    const [first] = rogue.received;
    expect(first?.id).toBe(id ?? null);
    expect(first?.event).toMatchObject({ type: 'error', error: { code: 'bad_request' } });
    await answerOf(rogue);
    expect(rogue.received.filter(({ event }) => event.type === 'error')).toHaveLength(1);
    expect(rogue.dropped()).toBe(false);
  });
});

describe('a question that is too long', () => {
  it.each(languageCodes)('is refused in the language that it names (%s)', async (language) => {
    const rogue = await connect();
    rogue.client.emit('ask', { id: 'a', question: 'x'.repeat(1001), language });
    await vi.waitFor(() => expect(rogue.received).toHaveLength(1), 5000);
    const [{ event } = { event: undefined }] = rogue.received;
    if (event?.type !== 'error') throw new Error('the event should be an error');
    expect(event.error.code).toBe('question_too_long');
    expect(event.error.message).toMatch(writtenIn[language]);
  });
});

/** Text of packets as they go over the wire, after Engine.IO's `4`. */
const packets: Record<string, string> = {
  'a megabyte': `2["ask",{"id":"a","question":"${'a'.repeat(1_000_000)}"}]`,
  'a million attachments': '51-1000000["ask",{"_placeholder":true,"num":0}]',
  'an attachment that never comes': '51-["ask",{"_placeholder":true,"num":-1}]',
  'broken JSON': '2["ask",{"id":',
  'no event': '2[]',
  'an object for an event': '2{"ask":1}',
  'null for an event': '2[null]',
  'the reserved event disconnect': '2["disconnect"]',
  'the reserved event connect_error': '2["connect_error",{}]',
  'an unknown type of packet': '9["ask"]',
  'an empty packet': '',
  'a connection within the connection': '0{"token":1}',
};

describe.each(Object.entries(packets))('a packet of %s', (_, packet) => {
  it('drops the connection that sent it', async () => {
    const rogue = await connect();
    rogue.client.io.engine.write(packet);
    // An attachment that is waited for is an error as soon as text comes in its place.
    rogue.client.emit('stop');
    await vi.waitFor(() => expect(rogue.dropped()).toBe(true), 5000);
    expect(rogue.received).toEqual([]);
  });
});

describe('what nobody listens for', () => {
  it.each([
    '2["nothing",1]',
    '2["__proto__",{}]',
    '2["constructor"]',
    '2[7]',
    '3["ack"]',
    '399[]',
    '0/elsewhere,',
  ])('is passed over: %s', async (packet) => {
    const rogue = await connect();
    rogue.client.io.engine.write(packet);
    expect((await answerOf(rogue)).at(-1)).toBe('done');
    expect(rogue.dropped()).toBe(false);
  });
});
