/** Wrong places to keep a question in: one error, nothing on disk, and the next question is answered. */
import { describe, expect, it } from 'vitest';
import { askers, keeping } from '../conversations/asker.ts';
import { newId, newReader } from '../conversations/ids.ts';
import { restOf } from '../conversations/rest.ts';
import { answered } from '../questions.ts';
import { startApp } from '../running-app.ts';

const app = await startApp();
const connect = askers();
const question = answered.en;
const [conversation, turn] = [newId(), newId()];

const wrong: Record<string, unknown> = {
  'nothing in it': {},
  null: null,
  'a list': [conversation, turn, 0],
  'a string': conversation,
  true: true,
  'no conversation': { turn, after: 0 },
  'no turn': { conversation, after: 0 },
  'no count': { conversation, turn },
  'a short conversation': { conversation: 'a'.repeat(21), turn, after: 0 },
  'a short turn': { conversation, turn: 'a'.repeat(21), after: 0 },
  'a long turn': { conversation, turn: 'a'.repeat(65), after: 0 },
  'an empty turn': { conversation, turn: '', after: 0 },
  'a path for a turn': { conversation, turn: '../'.repeat(10), after: 0 },
  'SQL for a turn': { conversation, turn: "'); DROP TABLE turns; --", after: 0 },
  'a line break at the end of a turn': { conversation, turn: `${turn}\n`, after: 0 },
  'an Arabic turn': { conversation, turn: 'د'.repeat(22), after: 0 },
  'a number for a turn': { conversation, turn: 7, after: 0 },
  'an object for a turn': { conversation, turn: { toString: turn }, after: 0 },
  'bytes for a turn': { conversation, turn: Buffer.from(turn), after: 0 },
  'a negative count': { conversation, turn, after: -1 },
  'half a count': { conversation, turn, after: 0.5 },
  'a huge count': { conversation, turn, after: 10_001 },
  'an endless count': { conversation, turn, after: 1e308 },
  'a string for a count': { conversation, turn, after: '0' },
  'another reader': { conversation, turn, after: 0, reader: 'somebody' },
  'the key __proto__': JSON.parse(
    `{"conversation":"${conversation}","turn":"${turn}","after":0,"__proto__":{}}`,
  ),
  'the conversation __proto__': { conversation: '__proto__', turn, after: 0 },
};

describe('a question to be kept with', () => {
  it.each(Object.entries(wrong))('%s is refused and not kept', async (_, keep) => {
    const reader = newReader();
    const asker = await connect(app.address, reader);
    const request = newId();
    asker.client.emit('ask', { id: request, question, keep } as never);
    const events = await asker.answerTo(request);
    expect(events).toMatchObject([{ type: 'error', error: { code: 'bad_request' } }]);

    const right = keeping();
    const answer = await asker.answerTo(asker.ask({ question, keep: right }));
    expect(answer.at(-1)?.type).toBe('done');
    const { list } = restOf(app.address, reader);
    expect((await list()).map(({ id }) => id)).toEqual([right.conversation]);
    expect(asker.unkept).toEqual([]);
  });

  it('more events had than there can be yet is answered from the beginning', async () => {
    const asker = await connect(app.address, newReader());
    for (const after of [1, 7, 10_000]) {
      const events = await asker.answerTo(asker.ask({ question, keep: keeping({ after }) }));
      expect(events[0]?.type).toBe('understood');
      expect(events.at(-1)?.type).toBe('done');
    }
  });

  it('ids that are names of what objects inherit is kept like any other', async () => {
    const reader = newReader();
    const asker = await connect(app.address, reader);
    const [first, second] = ['__proto__'.padEnd(22, '_'), 'constructor'.padEnd(22, '-')];
    const events = await asker.answerTo(
      asker.ask({
        question,
        keep: { conversation: `${first}${newId()}`, turn: `${second}${newId()}`, after: 0 },
      }),
    );
    expect(events.at(-1)?.type).toBe('done');
    expect(await restOf(app.address, reader).list()).toMatchObject([{ title: question, turns: 1 }]);
  });
});
