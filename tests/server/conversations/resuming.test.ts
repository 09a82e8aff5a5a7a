/** A connection that is cut anywhere in an answer: what comes afterwards is exactly the rest. */
import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { AnswerEvent } from '#contract/ask';
import { seeded } from '../../conformance/vector-index.ts';
import { answered, offDomain } from '../questions.ts';
import { startApp } from '../running-app.ts';
import { type Asker, askers, keeping } from './asker.ts';
import { newReader } from './ids.ts';
import { restOf } from './rest.ts';

const app = await startApp();
const connect = askers();
const reader = newReader();
const rest = restOf(app.address, reader);
const hash = (events: readonly AnswerEvent[]) =>
  createHash('sha256').update(JSON.stringify(events)).digest('hex');

/** Cuts the connection as soon as `count` events have come; resolves with them. */
const cutAfter = ({ client, received }: Asker, count: number): Promise<AnswerEvent[]> =>
  new Promise((resolve) => {
    const events = () => received.slice(0, count).map(({ event }) => event);
    client.on('disconnect', () => resolve(events()));
    client.on('answer', () => {
      if (received.length === count) client.close();
    });
    // The question has left when its answer is not waited for.
    if (count === 0) client.io.engine.once('drain', () => client.close());
  });

/** Asks, is cut after each of those counts of events, and follows the rest to the end. */
async function answerCut(
  question: string,
  cuts: readonly number[],
  keep = keeping(),
): Promise<AnswerEvent[]> {
  const events: AnswerEvent[] = [];
  for (const cut of cuts) {
    const asker = await connect(app.address, reader);
    const came = cutAfter(asker, cut);
    asker.ask({ question, keep: { ...keep, after: events.length } });
    events.push(...(await came));
  }
  const asker = await connect(app.address, reader);
  events.push(...(await asker.answerTo(asker.ask({ question, keep: { ...keep, after: events.length } }))));
  return events;
}

const first = await connect(app.address, reader);
const wholeKeep = keeping();
const whole = await first.answerTo(first.ask({ question: answered.en, keep: wholeKeep }));

describe('an answer whose connection is cut', () => {
  it.each(whole.map(({ type }, at) => ({ type, at })))(
    'before event $at ($type) goes on with it, once and in order',
    async ({ at }) => {
      const keep = keeping();
      const events = await answerCut(answered.en, [at], keep);
      expect(events.map(({ type }) => type)).toEqual(whole.map(({ type }) => type));
      const [turn] = await rest.turnsOf(keep.conversation);
      expect(turn?.state).toBe('done');
      expect(hash(events)).toBe(hash(turn?.events ?? []));
    },
  );

  it('again and again, at seeded places, is complete each time', async () => {
    const random = seeded(9);
    const questions = [...Object.values(answered), ...Object.values(offDomain).flat()];
    let resumed = 0;
    for (let round = 0; round < 40; round += 1) {
      const keep = keeping();
      // A refusal has four events: cuts that come to more would wait for what does not come.
      const cuts = Array.from({ length: Math.floor(random() * 3) }, () => Math.floor(random() * 2));
      const events = await answerCut(questions[round % questions.length] ?? '', cuts, keep);
      resumed += cuts.length;
      const [turn, ...more] = await rest.turnsOf(keep.conversation);
      expect(more).toEqual([]);
      expect(hash(events), `round ${round}, cut after ${cuts}`).toBe(hash(turn?.events ?? []));
      expect(events.filter(({ type }) => type === 'done')).toHaveLength(1);
    }
    expect(resumed).toBeGreaterThan(20);
  });
});

describe('an answer that is on disk', () => {
  it('is sent from any event on, and whole to whom has more than there is', async () => {
    for (let after = 0; after < whole.length; after += 1) {
      const asker = await connect(app.address, reader);
      const request = asker.ask({ question: answered.en, keep: { ...wholeKeep, after } });
      expect(await asker.answerTo(request)).toEqual(whole.slice(after));
      asker.client.close();
    }
    for (const after of [whole.length + 1, 9999, 10_000]) {
      const asker = await connect(app.address, reader);
      const request = asker.ask({ question: answered.en, keep: { ...wholeKeep, after } });
      expect(await asker.answerTo(request)).toEqual(whole);
    }
  });

  it('has nothing more for whom has it all', async () => {
    const asker = await connect(app.address, reader);
    const all = asker.ask({ question: answered.en, keep: { ...wholeKeep, after: whole.length } });
    await asker.answerTo(asker.ask({ question: '' }));
    expect(asker.eventsOf(all)).toEqual([]);
    expect(asker.unkept).toEqual([]);
  });
});
