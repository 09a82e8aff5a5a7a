/** Kept answers that a language model writes: they go on without their reader, are kept whole, and are written anew after a cut. */
import { afterAll, describe, expect, it, vi } from 'vitest';
import { copies, marked, question } from '../answer/written/copies.ts';
import { says, silent } from '../answer/written/scripted/script.ts';
import { ofType, scriptedModels, writtenIn } from '../answer/written/scripted-model.ts';
import { startApp, startPassingApp } from '../running-app.ts';
import { askers, keeping, settled } from './asker.ts';
import { newReader } from './ids.ts';
import { restOf } from './rest.ts';

const models = await scriptedModels();
const apps = await Promise.all(
  models.map(async (scripted) => ({ ...scripted, app: await startApp({ model: scripted.model }) })),
);
const connect = askers();
const reader = newReader();
const texts = copies.slice(0, 3).map(({ text }) => text);
const whole = copies.slice(0, 3).map(marked).join(' ');
const begun = whole.slice(0, (texts[0]?.length ?? 0) + 20);

const warned = vi.fn();
process.on('warning', warned);
afterAll(() => void process.off('warning', warned));

describe.each(apps)('a kept answer that $provider writes', ({ app, model, server }) => {
  const { stateOf, turnsOf } = restOf(app.address, reader);

  it('is on disk as it was sent', async () => {
    server.script = says(whole);
    const asker = await connect(app.address, reader);
    const keep = keeping();
    const events = await asker.answerTo(asker.ask({ question, keep }));
    expect(writtenIn(events).texts).toEqual(texts);
    expect(await turnsOf(keep.conversation)).toMatchObject([{ state: 'done', events }]);
  });

  it('goes on without its reader, and is kept', async () => {
    let goOn = (): void => undefined;
    const waiting = new Promise<void>((resolve) => {
      goOn = resolve;
    });
    server.script = async function* () {
      yield { type: 'text', text: begun };
      await waiting;
      yield { type: 'text', text: whole.slice(begun.length) };
    };
    const asker = await connect(app.address, reader);
    const { id = '' } = asker.client;
    const keep = keeping();
    const coming = server.next();
    asker.ask({ question, keep });
    const { left } = await coming;
    asker.client.close();
    await vi.waitFor(() => expect(app.io.sockets.sockets.has(id)).toBe(false));
    expect(await stateOf(keep.conversation)).toEqual(['running']);
    goOn();
    expect(await left).toBe(false);
    await vi.waitFor(async () => expect(await stateOf(keep.conversation)).toEqual(['done']), 10_000);
    const [turn] = await turnsOf(keep.conversation);
    expect(writtenIn(turn?.events ?? [])).toMatchObject({ texts, fallback: null });
  });

  it('ends for good when it is stopped, and is written anew when it is asked for again', async () => {
    server.script = silent({ after: begun });
    const asker = await connect(app.address, reader);
    const keep = keeping();
    const coming = server.next();
    const id = asker.ask({ question, keep });
    const { left } = await coming;
    await vi.waitFor(() => expect(ofType(asker.eventsOf(id), 'written')).toHaveLength(1), 10_000);
    asker.client.emit('stop');
    expect(await left).toBe(true);
    await vi.waitFor(async () => expect(await stateOf(keep.conversation)).toEqual(['stopped']), 10_000);
    await settled(asker);
    expect(asker.eventsOf(id).at(-1)?.type).toBe('written');
    const [turn] = await turnsOf(keep.conversation);
    expect(ofType(turn?.events ?? [], 'wrote')).toEqual([]);

    server.script = says(whole);
    const events = await asker.answerTo(asker.ask({ question, keep: { ...keep, after: 3 } }));
    expect(events[0]?.type).toBe('understood');
    expect(writtenIn(events)).toMatchObject({ texts, fallback: null });
    expect(await turnsOf(keep.conversation)).toMatchObject([{ state: 'done', events }]);
  });

  it('is written anew by the next server when its server ends', async () => {
    const ending = await startPassingApp({ model });
    server.script = silent({ after: begun });
    const asker = await connect(ending.address, reader);
    const keep = keeping();
    const coming = server.next();
    asker.ask({ question, keep });
    const { left } = await coming;
    await ending.close();
    expect(await left).toBe(true);
    expect(await stateOf(keep.conversation)).toEqual(['interrupted']);

    server.script = says(whole);
    const again = await connect(app.address, reader);
    const events = await again.answerTo(again.ask({ question, keep: { ...keep, after: 2 } }));
    expect(events[0]?.type).toBe('understood');
    expect(writtenIn(events)).toMatchObject({ texts, fallback: null });
    expect(await turnsOf(keep.conversation)).toMatchObject([{ state: 'done', events }]);
  });

  it('comes from the disk the second time, without a request', async () => {
    server.script = says(whole);
    const asker = await connect(app.address, reader);
    const keep = keeping();
    const events = await asker.answerTo(asker.ask({ question, keep }));
    const requests = server.requests.length;
    const again = await connect(app.address, reader);
    expect(await again.answerTo(again.ask({ question, keep }))).toEqual(events);
    expect(server.requests).toHaveLength(requests);
  });
});

it('leaves no listeners behind with each of its events', async () => {
  const [one] = apps;
  if (one === undefined) throw new Error('there should be a model');
  // More events than listeners that Node.js thinks sound, each of which is waited for.
  one.server.script = says(
    Array.from({ length: 12 }, (_, at) => `${copies[0]?.text.replace('.', '')} ${at} [1].`).join(' '),
  );
  const asker = await connect(one.app.address, reader);
  const events = await asker.answerTo(asker.ask({ question, writing: 'all', keep: keeping() }));
  expect(ofType(events, 'written')).toHaveLength(12);
  expect(warned.mock.calls).toEqual([]);
});
