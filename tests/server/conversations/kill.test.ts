/** The server ended at any moment: every question whose answer had begun to arrive is on disk, and can be asked again. */
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { openDurableDatabase } from '#indexer';
import { ConversationStore } from '../../../server/conversations/store.ts';
import { userMigrations } from '../../../server/user-database.ts';
import { seeded } from '../../conformance/vector-index.ts';
import { scratchFolders } from '../../indexer/support/repository.ts';
import { type Child, start } from '../child.ts';
import { answered, offDomain } from '../questions.ts';
import { config, eventsIn, post, startPassingApp, withoutTimings } from '../running-app.ts';
import { type Asker, askers, keeping } from './asker.ts';
import { newReader } from './ids.ts';
import { restOf } from './rest.ts';

const scratch = scratchFolders();
const connect = askers();
const questions = [...Object.values(answered), ...Object.values(offDomain).flat()];
const questionsARound = 8;
/** Of the shortest answer, a refusal. */
const fewestEvents = 4;

interface Asked {
  question: string;
  keep: ReturnType<typeof keeping>;
  asker: Asker;
  request: string;
}

/** A folder for data with the index that there is. */
function dataFolder(): string {
  const folder = scratch();
  symlinkSync(config.indexFolder, join(folder, 'index'), 'junction');
  return folder;
}

const servers: Child[] = [];
// Where a test has failed, its server is still there.
afterAll(() => {
  for (const { process } of servers) process.kill('SIGKILL');
});

async function serve(folder: string): Promise<{ child: Child; address: string }> {
  const child = start(['server/main.ts'], { DALIL_DATA: folder, PORT: '0' });
  servers.push(child);
  return { child, address: (await child.line(/http:\/\/\S+/)).trim() };
}

/** Questions on sockets of their own, one after another without waiting for answers; all in one conversation. */
async function askSome(address: string, reader: string, random: () => number): Promise<Asked[]> {
  const { conversation } = keeping();
  const sockets = await Promise.all(Array.from({ length: questionsARound }, () => connect(address, reader)));
  return sockets.map((asker) => {
    const question = questions[Math.floor(random() * questions.length)] ?? '';
    const keep = keeping({ conversation });
    return { question, keep, asker, request: asker.ask({ question, keep }) };
  });
}

/** Answers over HTTP, which are the same whenever they are asked for. */
const known = new Map<string, unknown[]>();
async function overHttp(address: string, question: string): Promise<unknown[]> {
  const events =
    known.get(question) ??
    withoutTimings(eventsIn(await (await post(`${address}/api/ask`, { question })).text()));
  known.set(question, events);
  return events;
}

/** What became of a question; fails where it is lost, or neither answered wholly nor to be asked again. */
async function fateOf({ question, keep, asker, request }: Asked, address: string, reader: string) {
  const had = asker.eventsOf(request);
  const { send, turnsOf } = restOf(address, reader);
  const { status } = await send('GET', `conversations/${keep.conversation}`);
  const turn =
    status === 404 ? undefined : (await turnsOf(keep.conversation)).find(({ id }) => id === keep.turn);
  if (turn === undefined) {
    expect(had).toEqual([]);
    return 'absent';
  }
  const complete = await overHttp(address, question);
  if (turn.state === 'done') {
    expect(withoutTimings(turn.events)).toEqual(complete);
    expect(turn.events.slice(0, had.length)).toEqual(had);
  } else expect(turn).toMatchObject({ state: 'interrupted', events: [] });
  expect(turn.question).toBe(question);

  // Whoever has all of it has nothing to ask again.
  if (had.at(-1)?.type === 'done' && turn.state === 'done') return turn.state;
  // Asked again from where it was cut off, it is given anew, or gone on with.
  const again = await connect(address, reader);
  const rest = await again.answerTo(again.ask({ question, keep: { ...keep, after: had.length } }));
  const before = turn.state === 'done' ? had : [];
  expect(withoutTimings([...before, ...rest])).toEqual(complete);
  again.client.close();
  expect((await turnsOf(keep.conversation)).find(({ id }) => id === keep.turn)?.state).toBe('done');
  return turn.state;
}

/** Opens the data as the next server would, and looks at each question. */
async function fatesOf(asked: readonly Asked[], folder: string, reader: string): Promise<string[]> {
  const database = openDurableDatabase(join(folder, 'user', 'dalil.sqlite'), userMigrations);
  expect(database.pragma('integrity_check', { simple: true })).toBe('ok');
  const store = new ConversationStore(database);
  const app = await startPassingApp({ store });
  const fates: string[] = [];
  for (const each of asked) fates.push(await fateOf(each, app.address, reader));
  await app.close();
  store.close();
  return fates;
}

/**
 * Asks a new server on the same data each round and ends it once so many events have come.
 * @returns how many of the questions had begun to be answered
 */
async function endOften(seed: number, signals: readonly NodeJS.Signals[]): Promise<number> {
  const random = seeded(seed);
  const [folder, reader] = [dataFolder(), newReader()];
  let begun = 0;
  for (const signal of signals) {
    const { child, address } = await serve(folder);
    const asked = await askSome(address, reader, random);
    const heard = () => asked.reduce((sum, { asker }) => sum + asker.received.length, 0);
    const enough = Math.floor(random() * fewestEvents * questionsARound);
    await vi.waitFor(() => expect(heard()).toBeGreaterThanOrEqual(enough), { timeout: 30_000, interval: 1 });
    child.process.kill(signal);
    const ended = await child.ended;
    if (signal === 'SIGKILL') expect(ended.signal).toBe(signal);
    else expect(ended).toMatchObject({ code: 0, signal: null, stderr: '' });
    for (const { asker } of asked) asker.client.close();
    begun += asked.filter(({ asker, request }) => asker.eventsOf(request).length > 0).length;
    await fatesOf(asked, folder, reader);
  }
  return begun;
}

describe.concurrent('a server that ends while it answers', () => {
  it.each([41, 42])(
    'loses no question, killed six times and stopped once (seed %i)',
    async (seed) => {
      const killed = Array<NodeJS.Signals>(6).fill('SIGKILL');
      expect(await endOften(seed, [...killed, 'SIGTERM'])).toBeGreaterThan(6);
    },
    240_000,
  );
});
