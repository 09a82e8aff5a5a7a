/** Whoever no longer wants an answer stops the language model that writes it, and nobody else's. */
import { describe, expect, it, vi } from 'vitest';
import type { AnswerEvent } from '#contract/ask';
import { copies, marked, question } from '../answer/written/copies.ts';
import { says, silent } from '../answer/written/scripted/script.ts';
import { ofType, scriptedModels, writtenIn } from '../answer/written/scripted-model.ts';
import { type Asker, askers, settled } from '../conversations/asker.ts';
import { eventsIn, post, startApp } from '../running-app.ts';

const models = await scriptedModels();
const apps = await Promise.all(
  models.map(async (scripted) => ({ ...scripted, app: await startApp({ model: scripted.model }) })),
);
const connect = askers();
const [first, second, third] = copies.map(marked);
/** The first sentence is whole, the second has begun. */
const begun = `${first} ${second?.slice(0, 20)}`;
const whole = [first, second, third].join(' ');

/** Resolves when that many sentences of it have come. */
const wrote = ({ eventsOf }: Asker, id: string, sentences: number) =>
  vi.waitFor(() => expect(ofType(eventsOf(id), 'written')).toHaveLength(sentences), 10_000);
const types = (events: readonly AnswerEvent[]) => events.map(({ type }) => type);

describe.each(apps)('over the socket, $provider', ({ app, server }) => {
  it.each([
    ['while it is silent', silent(), 0],
    ['while it writes', silent({ after: begun }), 1],
  ])('is left when it is stopped %s', async (_, script, sentences) => {
    const asker = await connect(app.address);
    server.script = script;
    const coming = server.next();
    const id = asker.ask({ question });
    const request = await coming;
    await wrote(asker, id, sentences);
    asker.client.emit('stop');
    expect(await request.left).toBe(true);
    const stopped = types(asker.eventsOf(id));
    await settled(asker);
    expect(types(asker.eventsOf(id))).toEqual(stopped);
    expect(stopped.at(-1)).toBe(sentences === 0 ? 'writing' : 'written');
  });

  it('is left when the reader asks something else, or goes away', async () => {
    const asker = await connect(app.address);
    server.script = silent({ after: begun });
    const asks = [server.next()];
    asker.ask({ question });
    await asks[0];
    asks.push(server.next());
    asker.ask({ question });
    await asks[1];
    asker.client.close();
    const requests = await Promise.all(asks);
    expect(await Promise.all(requests.map(({ left }) => left))).toEqual([true, true]);
  });

  it('goes on for one reader when another stops', async () => {
    const [one, other] = [await connect(app.address), await connect(app.address)];
    let goOn = (): void => undefined;
    const waiting = new Promise<void>((resolve) => {
      goOn = resolve;
    });
    server.script = async function* () {
      yield { type: 'text', text: begun };
      await waiting;
      yield { type: 'text', text: whole.slice(begun.length) };
    };
    const firstRequest = server.next();
    const id = one.ask({ question });
    const { left } = await firstRequest;
    const secondRequest = server.next();
    const otherId = other.ask({ question });
    const { left: otherLeft } = await secondRequest;
    await Promise.all([wrote(one, id, 1), wrote(other, otherId, 1)]);
    one.client.emit('stop');
    expect(await left).toBe(true);
    goOn();
    const { texts, fallback } = writtenIn(await other.answerTo(otherId));
    expect({ texts, fallback }).toEqual({
      texts: copies.slice(0, 3).map(({ text }) => text),
      fallback: null,
    });
    expect(await otherLeft).toBe(false);
    expect(types(one.eventsOf(id)).at(-1)).toBe('written');
  });

  it('writes what it writes over HTTP', async () => {
    server.script = says(whole);
    const asker = await connect(app.address);
    const events = await asker.answerTo(asker.ask({ question }));
    const overHttp = eventsIn(await (await post(`${app.address}/api/ask`, { question })).text());
    expect(types(events)).toEqual(types(overHttp));
    expect(writtenIn(events)).toEqual(writtenIn(overHttp));
    const { written } = await (
      await post(`${app.address}/api/ask`, { question }, { accept: 'application/json' })
    ).json();
    expect(written).toMatchObject({ sentences: writtenIn(events).sentences, withheld: 0, fallback: null });
  });
});

describe.each(apps)('over HTTP, $provider', ({ app, server }) => {
  it.each([
    ['events', 'application/x-ndjson', silent()],
    ['events', 'application/x-ndjson', silent({ after: begun })],
    ['one object', 'application/json', silent({ after: begun })],
  ])('is left by a client that wanted %s and goes away', async (_, accept, script) => {
    server.script = script;
    const going = new AbortController();
    const coming = server.next();
    const answer = fetch(`${app.address}/api/ask`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept },
      body: JSON.stringify({ question }),
      signal: going.signal,
    }).then((response) => response.text());
    const { left } = await coming;
    going.abort();
    await expect(answer).rejects.toThrow();
    expect(await left).toBe(true);
    expect((await fetch(`${app.address}/api/documents`)).status).toBe(200);
  });
});
