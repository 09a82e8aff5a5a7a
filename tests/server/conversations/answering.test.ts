/** Answers that are kept: what is on disk is what was sent, and it is given while somebody wants it or nobody listens. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { languageCodes } from '#corpus/languages';
import { answered, offDomain, writtenIn } from '../questions.ts';
import { eventsIn, index, post, startApp, startPassingApp, withoutTimings } from '../running-app.ts';
import { type Asker, askers, keeping, settled } from './asker.ts';
import { gateBefore } from './gate.ts';
import { newReader } from './ids.ts';
import { restOf } from './rest.ts';

const gate = gateBefore(index, Object.values(answered));
const app = await startApp({ index: gate.index });
const connect = askers();
const reader = newReader();
const { turnsOf, stateOf, list, remove } = restOf(app.address, reader);
const question = answered.en;
beforeEach(() => gate.open());

const overHttp = async (body: object) => eventsIn(await (await post(`${app.address}/api/ask`, body)).text());
/** Resolves when the next message of that client has reached the server. */
const arrivalOf = ({ client }: Asker): Promise<void> =>
  new Promise((resolve) => app.io.sockets.sockets.get(client.id ?? '')?.onAny(() => resolve()));

const whole = withoutTimings(await overHttp({ question }));

describe('a kept answer', () => {
  it.each(languageCodes)(
    'is the answer over HTTP, and what was sent is what is on disk (%s)',
    async (language) => {
      const asker = await connect(app.address, reader);
      for (const asked of [answered[language], offDomain[language][0] ?? '']) {
        const keep = keeping();
        const events = await asker.answerTo(asker.ask({ question: asked, keep }));
        expect(withoutTimings(events)).toEqual(withoutTimings(await overHttp({ question: asked })));
        expect(await turnsOf(keep.conversation)).toMatchObject([
          { id: keep.turn, question: asked, state: 'done', events },
        ]);
      }
      await settled(asker);
      expect(asker.unkept).toEqual([]);
    },
  );

  it('is of the filter, the question before it and the words that it was asked with', async () => {
    const asker = await connect(app.address, reader);
    const keep = keeping();
    const further = {
      previous: question,
      languages: ['fr' as const],
      years: [2009, 2010, 2011],
      literal: true,
    };
    const events = await asker.answerTo(asker.ask({ question: 'And children?', ...further, keep }));
    expect(withoutTimings(events)).toEqual(
      withoutTimings(await overHttp({ question: 'And children?', ...further })),
    );
    expect(await turnsOf(keep.conversation)).toMatchObject([
      { previous: question, filter: { languages: ['fr'], years: [2009, 2010, 2011] }, literal: true },
    ]);
  });

  it('goes on when its asker goes away', async () => {
    gate.close();
    const asker = await connect(app.address, reader);
    const { id = '' } = asker.client;
    const keep = keeping();
    asker.ask({ question, keep });
    await gate.waits(1);
    expect(app.io.sockets.sockets.has(id)).toBe(true);
    asker.client.close();
    await vi.waitFor(() => expect(app.io.sockets.sockets.has(id)).toBe(false));
    expect(await turnsOf(keep.conversation)).toMatchObject([{ question, state: 'running', events: [] }]);
    gate.open();
    await vi.waitFor(async () => expect(await stateOf(keep.conversation)).toEqual(['done']), 10_000);
    const [turn] = await turnsOf(keep.conversation);
    expect(withoutTimings(turn?.events ?? [])).toEqual(whole);
    expect(asker.received).toEqual([]);
  });

  it('comes from the disk when it is asked for again, without a search', async () => {
    const keep = keeping();
    const asker = await connect(app.address, reader);
    const first = await asker.answerTo(asker.ask({ question, keep }));
    const searches = gate.searches();
    const again = await connect(app.address, reader);
    expect(await again.answerTo(again.ask({ question, keep }))).toEqual(first);
    expect(gate.searches()).toBe(searches);
  });

  it('is of the question that its turn was first asked', async () => {
    const keep = keeping();
    const asker = await connect(app.address, reader);
    gate.close();
    asker.ask({ question, keep });
    await gate.waits(1);
    asker.client.emit('stop');
    await settled(asker);
    gate.open();
    await vi.waitFor(async () => expect(await stateOf(keep.conversation)).toEqual(['stopped']));
    const events = await asker.answerTo(asker.ask({ question: answered.zh, languages: ['zh'], keep }));
    expect(withoutTimings(events)).toEqual(whole);
    expect(await turnsOf(keep.conversation)).toMatchObject([{ question, filter: {}, state: 'done', events }]);
  });

  it('comes whole to everybody who follows it', async () => {
    gate.close();
    const keep = keeping();
    const followers = await Promise.all([1, 2, 3].map(() => connect(app.address, reader)));
    const searches = gate.searches();
    const arrived = Promise.all(followers.map(arrivalOf));
    const requests = followers.map(({ ask }) => ask({ question, keep }));
    await arrived;
    gate.open();
    const all = await Promise.all(followers.map(({ answerTo }, at) => answerTo(requests[at] ?? '')));
    expect(withoutTimings(all[0] ?? [])).toEqual(whole);
    for (const events of all) expect(events).toEqual(all[0]);
    expect(gate.searches()).toBe(searches + 1);
  });

  it('goes on for the others when one of them goes away', async () => {
    gate.close();
    const keep = keeping();
    const [goes, stays] = await Promise.all([connect(app.address, reader), connect(app.address, reader)]);
    goes.ask({ question, keep });
    await gate.waits(1);
    const request = stays.ask({ question, keep });
    goes.client.close();
    gate.open();
    expect(withoutTimings(await stays.answerTo(request))).toEqual(whole);
  });

  it('is deleted for good while it is being given', async () => {
    gate.close();
    const asker = await connect(app.address, reader);
    const keep = keeping();
    const request = asker.ask({ question, keep });
    await gate.waits(1);
    expect((await remove(keep.conversation)).status).toBe(204);
    gate.open();
    await settled(asker);
    expect(asker.eventsOf(request)).toEqual([]);
    expect((await list()).map(({ id }) => id)).not.toContain(keep.conversation);
  });
});

describe('the same turn sent twice on one socket', () => {
  it('is one question, which the second request goes on with', async () => {
    gate.close();
    const asker = await connect(app.address, reader);
    const keep = keeping();
    const searches = gate.searches();
    const first = asker.ask({ question, keep });
    await gate.waits(1);
    const arrived = arrivalOf(asker);
    const second = asker.ask({ question, keep });
    await arrived;
    gate.open();
    const events = await asker.answerTo(second);
    expect(withoutTimings(events)).toEqual(whole);
    expect(asker.eventsOf(first)).toEqual([]);
    expect(gate.searches()).toBe(searches + 1);
    expect(await turnsOf(keep.conversation)).toMatchObject([{ state: 'done', events }]);
  });
});

describe('stopping', () => {
  it('ends an answer for good, until it is asked for again', async () => {
    gate.close();
    const asker = await connect(app.address, reader);
    const keep = keeping();
    const request = asker.ask({ question, keep });
    await gate.waits(1);
    asker.client.emit('stop');
    await settled(asker);
    gate.open();
    await vi.waitFor(async () => expect(await stateOf(keep.conversation)).toEqual(['stopped']));
    // Long enough for the answer to have come, had it not been stopped.
    await overHttp({ question });
    await settled(asker);
    expect(asker.eventsOf(request)).toEqual([]);
    expect(await stateOf(keep.conversation)).toEqual(['stopped']);

    const again = await connect(app.address, reader);
    const events = await again.answerTo(again.ask({ question, keep: { ...keep, after: 3 } }));
    expect(withoutTimings(events)).toEqual(whole);
    expect(await turnsOf(keep.conversation)).toMatchObject([{ state: 'done', events }]);
  });

  it('happens when another question is asked on the same socket', async () => {
    gate.close();
    const asker = await connect(app.address, reader);
    const [first, second] = [keeping(), keeping()];
    const old = asker.ask({ question, keep: first });
    await gate.waits(1);
    const request = asker.ask({ question: answered.ar, keep: second });
    await gate.waits(2);
    gate.open();
    await asker.answerTo(request);
    expect(await stateOf(first.conversation)).toEqual(['stopped']);
    expect(await stateOf(second.conversation)).toEqual(['done']);
    expect(asker.eventsOf(old)).toEqual([]);
  });

  it('does not reach an answer that began anew before the stopped one had ended', async () => {
    gate.close();
    const asker = await connect(app.address, reader);
    const keep = keeping();
    asker.ask({ question, keep });
    await gate.waits(1);
    asker.client.emit('stop');
    const request = asker.ask({ question, keep });
    await gate.waits(2);
    gate.letLastThrough();
    const events = await asker.answerTo(request);
    expect(withoutTimings(events)).toEqual(whole);
    gate.open();
    // Long enough for the stopped one to have come to its end.
    await overHttp({ question });
    expect(await turnsOf(keep.conversation)).toMatchObject([{ state: 'done', events }]);
  });

  it('is nothing to an answer that was given before', async () => {
    const asker = await connect(app.address, reader);
    const keep = keeping();
    await asker.answerTo(asker.ask({ question, keep }));
    asker.client.emit('stop');
    await settled(asker);
    expect(await stateOf(keep.conversation)).toEqual(['done']);
  });
});

describe('an answer that fails', () => {
  it('is kept as failed, and begins anew when it is asked for again', async () => {
    const logged = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const asker = await connect(app.address, reader);
    const keep = keeping();
    gate.break();
    const [event, ...more] = await asker.answerTo(asker.ask({ question: answered.ru, keep }));
    expect(event).toMatchObject({ type: 'error', error: { code: 'internal' } });
    expect(JSON.stringify(event)).toMatch(writtenIn.ru);
    expect(JSON.stringify(event)).not.toContain('broke');
    expect(more).toEqual([]);
    expect(logged.mock.calls.flat().map(String)).toEqual(['Error: the search broke']);
    logged.mockRestore();
    expect(await turnsOf(keep.conversation)).toMatchObject([{ state: 'failed', events: [event] }]);

    const events = await asker.answerTo(asker.ask({ question: answered.ru, keep: { ...keep, after: 1 } }));
    expect(events[0]?.type).toBe('understood');
    expect(await turnsOf(keep.conversation)).toMatchObject([{ state: 'done', events }]);
  });
});

describe('the server ending', () => {
  it('leaves what was being answered to be answered by the next one', async () => {
    const ending = await startPassingApp({ index: gate.index });
    gate.close();
    const asker = await connect(ending.address, reader);
    const keep = keeping();
    asker.ask({ question, keep });
    await gate.waits(1);
    const closed = ending.close();
    gate.open();
    await closed;
    expect(await turnsOf(keep.conversation)).toMatchObject([{ question, state: 'interrupted', events: [] }]);
    expect(asker.received).toEqual([]);

    const again = await connect(app.address, reader);
    const events = await again.answerTo(again.ask({ question, keep: { ...keep, after: 4 } }));
    expect(withoutTimings(events)).toEqual(whole);
    expect(await turnsOf(keep.conversation)).toMatchObject([{ state: 'done', events }]);
  });
});
