/** Questions that are sent more than once, because nobody heard that they had arrived: each is one turn. */
import { expect, it } from 'vitest';
import { seeded } from '../../conformance/vector-index.ts';
import { answered, offDomain } from '../questions.ts';
import { startApp } from '../running-app.ts';
import { askers, keeping } from './asker.ts';
import { newId, newReader } from './ids.ts';
import { restOf } from './rest.ts';

const app = await startApp();
const connect = askers();
const reader = newReader();
const { turnsOf, list } = restOf(app.address, reader);
const asks = 200;
const seed = 10;

it(`${asks} questions, each sent one to three times, are ${asks} turns (seed ${seed})`, async () => {
  const random = seeded(seed);
  const sockets = await Promise.all(Array.from({ length: 8 }, () => connect(app.address, reader)));
  const conversations = Array.from({ length: 5 }, newId);
  const questions = [...Object.values(answered), ...Object.values(offDomain).flat()];
  const expected: { id: string; question: string; conversation: string }[] = [];
  let sent = 0;

  /** Sends a question from one or several sockets, at once or one after another. */
  async function askOften(lane: number): Promise<void> {
    const own = [sockets[2 * lane], sockets[2 * lane + 1]] as const;
    for (let at = lane; at < asks; at += 4) {
      const question = `${questions[at % questions.length]} ${at}`;
      const keep = keeping({ conversation: conversations[at % conversations.length] ?? '' });
      expected.push({ id: keep.turn, question, conversation: keep.conversation });
      const times = 1 + Math.floor(random() * 3);
      for (let time = 0; time < times; time += 1) {
        const socket = own[random() < 0.5 ? 0 : 1];
        if (!socket) throw new Error('every lane has two sockets');
        const request = socket.ask({ question, keep });
        sent += 1;
        if (time === times - 1 || random() < 0.3) {
          const events = await socket.answerTo(request);
          expect(events[0]?.type).toBe('understood');
          expect(events.at(-1)?.type).toBe('done');
        }
      }
    }
  }
  await Promise.all([0, 1, 2, 3].map(askOften));

  expect(sent).toBeGreaterThan(1.5 * asks);
  const kept = (await Promise.all(conversations.map(turnsOf))).flat();
  expect(kept).toHaveLength(asks);
  expect(kept.map(({ id, question }) => `${id} ${question}`).sort()).toEqual(
    expected.map(({ id, question }) => `${id} ${question}`).sort(),
  );
  expect(new Set(kept.map(({ state }) => state))).toEqual(new Set(['done']));
  expect((await list()).map(({ turns }) => turns)).toEqual(
    conversations.map(() => asks / conversations.length),
  );
});
