/** Conversations over REST: a reader's own, and for everybody else the same 404 as for what there is not. */
import { beforeEach, describe, expect, it } from 'vitest';
import { type Feedback, zSharedConversation } from '#contract/conversations';
import { zErrorBody } from '#contract/errors';
import { languageCodes } from '#corpus/languages';
import { askers, keeping } from '../conversations/asker.ts';
import { newId, newReader } from '../conversations/ids.ts';
import { type Rest, restOf } from '../conversations/rest.ts';
import { answered, offDomain, writtenIn } from '../questions.ts';
import { startApp } from '../running-app.ts';

const app = await startApp();
const connect = askers();
const mine = newReader();
const me = restOf(app.address, mine);
const others: Record<string, Rest> = {
  'another reader': restOf(app.address, newReader()),
  'a reader without a cookie': restOf(app.address),
};

/** A conversation with an answered question, and a refused one. */
async function conversed() {
  const asker = await connect(app.address, mine);
  const conversation = newId();
  const turns: string[] = [];
  for (const question of [answered.ar, offDomain.en[0] ?? '']) {
    const keep = keeping({ conversation });
    await asker.answerTo(asker.ask({ question, keep }));
    turns.push(keep.turn);
  }
  asker.client.close();
  return { conversation, path: `conversations/${conversation}`, turns, turn: turns[0] ?? '' };
}

async function errorOf(response: Response, status: number): Promise<{ code: string; message: string }> {
  const body = await response.text();
  expect(response.status, body).toBe(status);
  return zErrorBody.strict().parse(JSON.parse(body));
}

const good: Feedback = { useful: true, reason: null, comment: '' };
const kept = await conversed();
const feedbackPath = `${kept.path}/turns/${kept.turn}/feedback`;

/** Everything that can be done with a conversation, by its path. */
const requests: Record<string, { method: string; path: (conversation: string) => string; body?: unknown }> = {
  reading: { method: 'GET', path: (path) => path },
  renaming: { method: 'PATCH', path: (path) => path, body: { title: 'theirs' } },
  deleting: { method: 'DELETE', path: (path) => path },
  sharing: { method: 'PUT', path: (path) => `${path}/share` },
  'ending the sharing': { method: 'DELETE', path: (path) => `${path}/share` },
  judging: { method: 'PUT', path: (path) => `${path}/turns/${kept.turn}/feedback`, body: good },
  'taking a judgement back': {
    method: 'PUT',
    path: (path) => `${path}/turns/${kept.turn}/feedback`,
    body: 'null',
  },
};

describe('a conversation', () => {
  it('is listed, found and read by its reader', async () => {
    const summary = { id: kept.conversation, title: answered.ar, turns: 2, shared: false };
    expect(await me.list()).toMatchObject([summary]);
    expect(await me.list('ضحايا الإتجار')).toMatchObject([summary]);
    expect(await me.list('no such thing')).toEqual([]);
    const view = await me.view(kept.conversation);
    expect(view.turns.map(({ id, state }) => [id, state])).toEqual(kept.turns.map((id) => [id, 'done']));
    expect(view.turns[1]?.events.map(({ type }) => type)).toContain('refusal');
  });

  it('is renamed', async () => {
    const { conversation, path } = await conversed();
    const response = await me.send('PATCH', path, { title: '  Palermo \u2067بروتوكول\u2069 ' });
    expect(response.status).toBe(204);
    expect(await response.text()).toBe('');
    expect((await me.view(conversation)).title).toBe('Palermo \u2067بروتوكول\u2069');
    expect((await me.list('palermo')).map(({ id }) => id)).toEqual([conversation]);
  });

  it('is deleted, once', async () => {
    const { conversation, path } = await conversed();
    expect((await me.send('DELETE', path)).status).toBe(204);
    await errorOf(await me.send('DELETE', path), 404);
    await errorOf(await me.send('GET', path), 404);
    expect((await me.list()).map(({ id }) => id)).not.toContain(conversation);
  });

  it('is shared with whoever has the link, until it is not', async () => {
    const { conversation, path } = await conversed();
    const share = (await (await me.send('PUT', `${path}/share`)).json()) as { id: string; turns: number };
    expect(share).toEqual({ id: expect.stringMatching(/^[\w-]{22,}$/), turns: 2 });
    expect((await me.view(conversation)).share).toEqual(share);
    const nobody = restOf(app.address);
    const read = await nobody.send('GET', `shared/${share.id}`);
    expect(read.headers.get('cache-control')).toBe('no-store');
    const shared = zSharedConversation.strict().parse(await read.json());
    expect(shared.turns).toEqual((await me.view(conversation)).turns);
    expect((await me.send('DELETE', `${path}/share`)).status).toBe(204);
    expect((await me.send('DELETE', `${path}/share`)).status).toBe(204);
    await errorOf(await nobody.send('GET', `shared/${share.id}`), 404);
  });

  it.each([
    good,
    { useful: false, reason: 'wrong_paragraph', comment: 'انظر الفقرة 12' },
    { useful: false, reason: null, comment: '' },
  ])('keeps what was thought of an answer, %j, until it is taken back', async (feedback) => {
    const feedbackNow = async () => (await me.view(kept.conversation)).turns.map((turn) => turn.feedback);
    expect((await me.send('PUT', feedbackPath, feedback)).status).toBe(204);
    expect(await feedbackNow()).toEqual([feedback, null]);
    const share = (await (await me.send('PUT', `${kept.path}/share`)).json()) as { id: string };
    const shared = await (await me.send('GET', `shared/${share.id}`)).text();
    expect(JSON.parse(shared)).toMatchObject({ turns: [{ feedback: null }, { feedback: null }] });
    await me.send('DELETE', `${kept.path}/share`);
    expect((await me.send('PUT', feedbackPath, null)).status).toBe(204);
    expect(await feedbackNow()).toEqual([null, null]);
  });
});

describe.each(Object.entries(others))('to %s', (_, other) => {
  it.each(Object.entries(requests))(
    '%s gets 404, like what there is not, and does nothing',
    async (name, request) => {
      const { method, path, body } = request;
      const share = (await (await me.send('PUT', `${kept.path}/share`)).json()) as { id: string };
      const before = await me.view(kept.conversation);
      expect(before.share).toMatchObject(share);
      const refusal = await errorOf(await other.send(method, path(kept.path), body), 404);
      expect(refusal).toEqual({ code: 'not_found', message: 'There is nothing at this address.' });
      for (const absent of [`conversations/${newId()}`, 'conversations/short', 'conversations/__proto__'])
        expect(await errorOf(await other.send(method, path(absent), body), 404), name).toEqual(refusal);
      expect(await me.view(kept.conversation)).toEqual(before);
      await me.send('DELETE', `${kept.path}/share`);
    },
  );

  it('there is nothing to list', async () => {
    expect(await me.list()).not.toEqual([]);
    expect(await other.list()).toEqual([]);
    expect(await other.list(answered.ar)).toEqual([]);
  });
});

describe('a request that makes no sense', () => {
  const longTitle = { title: 'a'.repeat(201) };
  const wrong: readonly [string, string, unknown][] = [
    ...[
      {},
      { title: '' },
      { title: ' \n ' },
      longTitle,
      { title: 7 },
      { title: 'a', id: 'b' },
      [],
      null,
      '{',
    ].map((body): [string, string, unknown] => ['PATCH', kept.path, body]),
    ...[
      {},
      { useful: 'yes', reason: null, comment: '' },
      { useful: true, reason: 'none of them', comment: '' },
      { useful: true, reason: null, comment: 'a'.repeat(1001) },
      { useful: true, reason: null },
      7,
      'true',
      [],
      '{',
    ].map((body): [string, string, unknown] => ['PUT', feedbackPath, body]),
    ['PUT', feedbackPath, undefined],
    ['GET', `conversations?search=${'a'.repeat(101)}`, undefined],
    ['GET', 'conversations?search=a&search=b', undefined],
    ['GET', 'conversations?language=de', undefined],
  ];

  it.each(wrong)('is refused: %s %s %j', async (method, path, body) => {
    const before = await me.view(kept.conversation);
    const { code } = await errorOf(await me.send(method, path, body), 400);
    expect(code).toBe('bad_request');
    expect(await me.view(kept.conversation)).toEqual(before);
  });

  it.each(languageCodes)('is told so in the language of its sender (%s)', async (language) => {
    const accept = { 'accept-language': `${language}, en;q=0.5` };
    const messages = await Promise.all([
      me.send('PATCH', `${kept.path}?language=${language}`, {}).then((response) => errorOf(response, 400)),
      me.send('PATCH', kept.path, {}, accept).then((response) => errorOf(response, 400)),
      me.send('GET', `conversations/none?language=${language}`).then((response) => errorOf(response, 404)),
      me.send('GET', `shared/${newId()}`, undefined, accept).then((response) => errorOf(response, 404)),
    ]);
    for (const { message } of messages) expect(message).toMatch(writtenIn[language]);
  });

  it('names a turn of another conversation', async () => {
    const other = await conversed();
    const path = `${kept.path}/turns/${other.turn}/feedback`;
    await errorOf(await me.send('PUT', path, good), 404);
    expect((await me.view(other.conversation)).turns[0]?.feedback).toBeNull();
  });
});

describe('what is personal', () => {
  it.each(['conversations', kept.path, 'conversations/none', 'shared/none'])(
    'is for no cache: GET %s',
    async (path) => {
      const response = await me.send('GET', path);
      expect(response.headers.get('cache-control')).toBe('no-store');
    },
  );
});

describe('the cookie of a reader', () => {
  let cookies: string[] = [];
  beforeEach(async () => {
    const response = await fetch(`${app.address}/api/conversations`);
    cookies = response.headers.getSetCookie();
  });

  it('is given to whoever has none: random, for a long time, for scripts and other sites not to read', () => {
    expect(cookies).toHaveLength(1);
    const [pair = '', ...attributes] = (cookies[0] ?? '').split('; ');
    expect(pair).toMatch(/^dalil_reader=[\w-]{32}$/);
    expect(attributes).toEqual(expect.arrayContaining(['HttpOnly', 'SameSite=Lax', 'Path=/']));
    const year = 365 * 24 * 60 * 60;
    const age = attributes.find((attribute) => attribute.startsWith('Max-Age='))?.split('=')[1];
    expect(Number(age)).toBeGreaterThanOrEqual(year);
  });

  it('is another for everybody', async () => {
    const again = (await fetch(`${app.address}/api/health`)).headers.getSetCookie();
    expect(again[0]).not.toBe(cookies[0]);
  });

  it('is not given again to whoever has one, and makes them its reader', async () => {
    const cookie = cookies[0]?.split(';')[0] ?? '';
    const asker = await connect(app.address, cookie);
    const keep = keeping();
    await asker.answerTo(asker.ask({ question: answered.fr, keep }));
    const response = await restOf(app.address, `theme=dark; ${cookie}; other=1`).send('GET', 'conversations');
    expect(response.headers.getSetCookie()).toEqual([]);
    expect(await response.json()).toMatchObject([{ id: keep.conversation }]);
  });

  it.each(['/', '/favicon.svg', '/api/documents', '/none'])(
    'is in nothing that a cache keeps: GET %s',
    async (path) => {
      const first = await fetch(app.address + path);
      expect(first.headers.getSetCookie()).toHaveLength(1);
      expect(first.headers.get('cache-control')).toBe('no-store');
      const second = await fetch(app.address + path, { headers: { cookie: mine } });
      expect(second.status).toBe(first.status);
      expect(second.headers.getSetCookie()).toEqual([]);
      expect(second.headers.get('cache-control')).not.toBe('no-store');
    },
  );
});
