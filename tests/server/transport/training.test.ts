/** Training over HTTP and over the socket: the same sessions, each learner's own, and every wrong request answered. */
import { describe, expect, it } from 'vitest';
import { zOutcome } from '#contract/training/items';
import { zCaseSummary, zCaseView, zModuleView } from '#contract/training/lessons';
import { zProgress } from '#contract/training/progress';
import { type Session, zSession } from '#contract/training/sessions';
import { askers } from '../conversations/asker.ts';
import { startApp } from '../running-app.ts';
import { newSessionId } from '../training/learning.ts';

const { address } = await startApp();
const connect = askers();
const newReader = () => `dalil_reader=${newSessionId()}`;

const api = async (reader: string | null, method: string, path: string, body?: unknown, language = 'en') => {
  const response = await fetch(`${address}/api/training${path}`, {
    method,
    headers: {
      ...(reader !== null && { cookie: reader }),
      'content-type': 'application/json',
      'accept-language': language,
    },
    ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  });
  const text = await response.text();
  return { status: response.status, headers: response.headers, body: text === '' ? null : JSON.parse(text) };
};

const progress = async (reader: string) =>
  zProgress.parse((await api(reader, 'GET', '/progress?language=en')).body);

async function begun(reader: string, scope: unknown): Promise<Session> {
  const { status, body } = await api(reader, 'PUT', '/sessions', {
    id: newSessionId(),
    language: 'en',
    scope,
  });
  expect(status).toBe(200);
  return zSession.parse(body);
}

const choose = ({ id, items }: Session) => {
  const item = items[0];
  if (item?.type !== 'choice') throw new Error('a check question is a choice');
  return {
    session: id,
    item: item.id,
    language: 'en',
    given: { type: 'choice', option: item.options[0]?.id },
  };
};

describe('training over HTTP', () => {
  it('leads from the list of modules through a module to an answer and to progress', async () => {
    const reader = newReader();
    const { modules } = await progress(reader);
    expect(modules.length).toBeGreaterThanOrEqual(8);
    const [summary] = modules;
    const module = zModuleView.parse((await api(reader, 'GET', `/modules/${summary?.id}?language=fr`)).body);
    expect(module.session).toBeNull();
    const session = await begun(reader, { kind: 'cards', module: module.id });
    expect(session.items.map(({ id }) => id)).toEqual(module.cards.map(({ item }) => item));
    const answered = await api(reader, 'PUT', '/answers', choose(session));
    expect(zOutcome.parse(answered.body).given).toEqual(choose(session).given);
    const again = zModuleView.parse((await api(reader, 'GET', `/modules/${summary?.id}?language=fr`)).body);
    expect(again).toMatchObject({ session: session.id, seen: 1 });
    expect((await progress(reader)).items).toBe(1);
    expect(answered.headers.get('cache-control')).toBe('no-store');
  });

  it('takes progress away as a file and brings it to another browser', async () => {
    const [one, other] = [newReader(), newReader()];
    const { modules } = await progress(one);
    await api(one, 'PUT', '/answers', choose(await begun(one, { kind: 'cards', module: modules[0]?.id })));
    const file = await api(one, 'GET', '/progress/file');
    expect(file.headers.get('content-disposition')).toMatch(/^attachment; filename="?dalil-progress.json/);
    expect((await api(other, 'PUT', '/progress/file', file.body)).body).toEqual({ items: 1, answers: 1 });
    expect((await progress(other)).items).toBe(1);
    expect((await api(other, 'DELETE', '/progress')).status).toBe(204);
    expect((await progress(other)).items).toBe(0);
    expect((await progress(one)).items).toBe(1);
  });

  it('follows a simulation and keeps the way through it', async () => {
    const reader = newReader();
    const cases = zCaseSummary.array().parse((await api(reader, 'GET', '/cases?language=ar')).body);
    expect(cases.length).toBeGreaterThanOrEqual(3);
    const path = `/cases/${cases[0]?.id}`;
    const of = zCaseView.parse((await api(reader, 'GET', `${path}?language=ar`)).body);
    const decision = of.steps[0]?.decisions.find(({ verdict }) => verdict === 'best');
    expect((await api(reader, 'PUT', `${path}/path`, { path: [decision?.id] })).status).toBe(204);
    expect((await api(reader, 'GET', `${path}?language=ar`)).body).toMatchObject({
      path: [decision?.id],
      run: { taken: 1, best: 1, ended: false },
    });
    expect((await api(reader, 'PUT', `${path}/path`, { path: ['no-such-decision'] })).status).toBe(400);
    expect((await api(newReader(), 'GET', `${path}?language=ar`)).body).toMatchObject({
      path: [],
      run: null,
    });
  });

  const wrong: readonly (readonly [string, string, unknown, number])[] = [
    ['PUT', '/sessions', { id: 'short', language: 'en', scope: { kind: 'review' } }, 400],
    ['PUT', '/sessions', { id: newSessionId(), language: 'en', scope: { kind: 'everything' } }, 400],
    ['PUT', '/sessions', { id: newSessionId(), language: 'xx', scope: { kind: 'review' } }, 400],
    ['PUT', '/sessions', { id: newSessionId(), language: 'en', scope: { kind: 'topic', topic: ' ' } }, 400],
    [
      'PUT',
      '/sessions',
      { id: newSessionId(), language: 'en', scope: { kind: 'topic', topic: 'x'.repeat(101) } },
      400,
    ],
    [
      'PUT',
      '/sessions',
      { id: newSessionId(), language: 'en', scope: { kind: 'cards', module: '__proto__' } },
      404,
    ],
    ['PUT', '/sessions', '{', 400],
    ['PUT', '/sessions', 'null', 400],
    [
      'PUT',
      '/answers',
      { session: newSessionId(), item: 'x', language: 'en', given: { type: 'shown' } },
      404,
    ],
    [
      'PUT',
      '/answers',
      {
        session: newSessionId(),
        item: 'x',
        language: 'en',
        given: { type: 'cloze', text: 'x'.repeat(2001) },
      },
      400,
    ],
    ['PUT', '/hints', { session: newSessionId(), item: 'x', language: 'en' }, 404],
    ['PUT', '/grades', { session: newSessionId(), item: 'x', language: 'en', grade: 'perfect' }, 400],
    ['GET', `/sessions/${newSessionId()}`, undefined, 404],
    ['GET', '/modules/no-such-module?language=en', undefined, 404],
    ['GET', '/modules/root-causes', undefined, 400],
    ['GET', '/cases/constructor?language=en', undefined, 404],
    ['GET', '/progress?language=en&timeZone=Mars/Olympus', undefined, 400],
    ['PUT', '/progress/file', { format: 'dalil-progress', version: 2 }, 400],
    ['PUT', '/progress/file', '[]', 400],
    ['GET', '/nothing-here', undefined, 404],
  ];
  it.each(wrong)('%s %s with %o is answered with a sentence', async (method, path, body, status) => {
    const answer = await api(newReader(), method, path, body, 'ar');
    expect(answer.status).toBe(status);
    expect(answer.body.message).toMatch(/\p{Script=Arabic}|\p{L}/u);
  });

  it('gives nothing to a browser without a cookie', async () => {
    expect(
      (await api(null, 'PUT', '/sessions', { id: newSessionId(), language: 'en', scope: { kind: 'review' } }))
        .status,
    ).toBe(404);
    expect((await api(null, 'GET', '/progress?language=en')).status).toBe(404);
  });
});

describe('training over the socket', () => {
  it('is the same session as over HTTP', async () => {
    const reader = newReader();
    const { client } = await connect(address, reader);
    const request = {
      id: newSessionId(),
      language: 'en',
      size: 5,
      scope: { kind: 'topic', topic: 'compensation' },
    } as const;
    const opened = await client.emitWithAck('openSession', request);
    const session = 'done' in opened ? zSession.parse(opened.done) : expect.fail(opened.error.message);
    expect(session.items).toHaveLength(5);
    const item = session.items[0] ?? expect.fail('no items');
    const shown = { session: session.id, item: item.id, language: 'en', given: { type: 'shown' } } as const;
    const answered = await client.emitWithAck('answerItem', shown);
    expect('done' in answered && answered.done.verdict).toBe('shown');
    const read = await api(reader, 'GET', `/sessions/${session.id}?language=en`);
    expect(zSession.parse(read.body).outcomes).toHaveLength(1);
  });

  it('answers what is wrong with a sentence, and lives on', async () => {
    const { client } = await connect(address, newReader());
    for (const event of ['openSession', 'answerItem', 'hint', 'grade'] as const)
      for (const request of [null, [], 'x', { language: 'zh' }, { language: 'ar', id: 7 }]) {
        const reply = await client.emitWithAck(event, request as never);
        expect('error' in reply && reply.error.code).toBe('bad_request');
      }
    // Whoever takes no reply gets none.
    client.emit('openSession', {} as never, undefined as never);
    const reply = await client.emitWithAck('openSession', {
      id: newSessionId(),
      language: 'en',
      scope: { kind: 'review' },
    });
    expect('done' in reply).toBe(true);
  });
});
