/** Whatever a language model does wrong: the verbatim answer is complete, one event says why, and nothing is thrown. */

import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { type AnswerEvent, zFallback } from '#contract/ask';
import { languageCodes } from '#corpus/languages';
import { fallbackMessage } from '../../../../server/answer/written/fallback-messages.ts';
import { answered } from '../../questions.ts';
import { index, withoutTimings } from '../../running-app.ts';
import { copies, marked, question } from './copies.ts';
import { drops, fails, garbles, inTurn, loops, type Script, says, silent } from './scripted/script.ts';
import {
  eventsOf,
  opened,
  providers,
  scriptedModel,
  scriptedModels,
  verbatimIn,
  writtenIn,
} from './scripted-model.ts';

const patient = await scriptedModels();
const impatient = await scriptedModels({ DALIL_LLM_TIMEOUT: '1' });
const alone = await eventsOf(index, { question }, {});
const begun = copies.slice(0, 3).map(marked).join(' ');

const logged: unknown[][] = [];
const spies = [
  vi.spyOn(console, 'error').mockImplementation((...said) => void logged.push(said)),
  // Ollama's client says here what it cannot read.
  vi.spyOn(console, 'warn').mockReturnValue(),
  vi.spyOn(console, 'log').mockReturnValue(),
];
afterAll(() => {
  for (const spy of spies) spy.mockRestore();
});

type Reason = NonNullable<ReturnType<typeof writtenIn>['reason']>;

/** The verbatim answer is as it is without a model, and one event says why nothing was written. */
function expectFallback(events: readonly AnswerEvent[], reasons: readonly Reason[]): void {
  const { fallback } = writtenIn(events);
  expect(reasons).toContain(fallback?.reason);
  expect(fallback?.message).toBe(fallbackMessage(fallback?.reason ?? 'busy', 'ar'));
  expect(withoutTimings(verbatimIn(events))).toEqual(withoutTimings(alone));
  expect(events.slice(-2).map(({ type }) => type)).toEqual(['wrote', 'done']);
}

interface Failure {
  name: string;
  script: Script;
  reasons: Reason[];
}

const failures: readonly Failure[] = [
  { name: 'its key is wrong', script: fails(401), reasons: ['rejected'] },
  { name: 'it is not there', script: fails(404), reasons: ['rejected'] },
  { name: 'it does not like the request', script: fails(400), reasons: ['rejected'] },
  { name: 'too many ask it', script: fails(429), reasons: ['busy'] },
  {
    name: 'it says when to come again',
    script: fails(429, { headers: { 'retry-after': '1' } }),
    reasons: ['busy'],
  },
  { name: 'it breaks', script: fails(500), reasons: ['unreachable'] },
  { name: 'it is overloaded', script: fails(503), reasons: ['busy'] },
  {
    name: 'a gateway answers for it',
    script: fails(502, { body: '<html>Bad gateway</html>' }),
    reasons: ['unreachable'],
  },
  { name: 'it breaks in the middle', script: fails(500, { after: begun }), reasons: ['cut_off'] },
  { name: 'the connection drops at once', script: drops(), reasons: ['unreachable'] },
  { name: 'the connection drops in the middle', script: drops({ after: begun }), reasons: ['cut_off'] },
  { name: 'it sends a page', script: garbles(), reasons: ['garbage'] },
  { name: 'it sends a page in the middle', script: garbles({ after: begun }), reasons: ['cut_off'] },
  {
    name: 'it comes to the most it may say',
    script: says(begun, { reason: 'length' }),
    reasons: ['cut_off'],
  },
  { name: 'it ends without saying why', script: says(begun, { reason: null }), reasons: ['cut_off'] },
  {
    name: 'it repeats a sentence',
    script: says(`${copies.slice(0, 1).map(marked)} `.repeat(20), { chunk: 20 }),
    reasons: ['loop'],
  },
  { name: 'it repeats a word without end', script: loops('الدول الدول '), reasons: ['loop'] },
];

describe.each(patient)('when it fails, $provider', ({ server, model }) => {
  it.each(failures)('$name: the documents answer alone', async ({ script, reasons }) => {
    const before = server.requests.length;
    server.script = script;
    expectFallback(await eventsOf(index, { question }, { model }), reasons);
    const requests = server.requests.slice(before);
    expect(requests.length).toBeGreaterThan(0);
    expect(requests.length).toBeLessThanOrEqual(2);
    // An answer that is no longer read is no longer written.
    await Promise.all(requests.map(({ left }) => left));
  });

  it.each(languageCodes)('says so in the language of the reader (%s)', async (language) => {
    server.script = fails(401);
    const { fallback } = writtenIn(await eventsOf(index, { question: answered[language] }, { model }));
    expect(fallback).toEqual({ reason: 'rejected', message: fallbackMessage('rejected', language) });
  });

  it('writes again as if nothing had been', async () => {
    server.script = says(begun);
    expect(writtenIn(await eventsOf(index, { question }, { model })).fallback).toBeNull();
  });
});

it('is asked once more where that may help, by the client that does so', async () => {
  const { server, model } = await scriptedModel('openai');
  server.script = inTurn(fails(503), says(begun));
  const { texts, fallback } = writtenIn(await eventsOf(index, { question }, { model }));
  expect({ texts, fallback }).toEqual({ texts: copies.slice(0, 3).map(({ text }) => text), fallback: null });
  expect(server.requests).toHaveLength(2);
});

describe.each(impatient)('when it is silent, $provider', ({ server, model }) => {
  it.each([
    ['at once', silent()],
    ['in the middle', silent({ after: begun })],
  ])('%s: it is left, and the documents answer alone', async (_, script) => {
    const before = server.requests.length;
    server.script = script;
    expectFallback(await eventsOf(index, { question }, { model }), ['timeout']);
    const requests = server.requests.slice(before);
    expect(requests).toHaveLength(1);
    expect(await requests[0]?.left).toBe(true);
  });
});

it.each(providers)('is unreachable when nothing listens (%s)', async (provider) => {
  const taken = createServer();
  await new Promise<void>((resolve) => taken.listen(0, '127.0.0.1', resolve));
  const { port } = taken.address() as AddressInfo;
  await new Promise((resolve) => taken.close(resolve));
  const DALIL_LLM_URL = `http://127.0.0.1:${port}${provider === 'openai' ? '/v1' : ''}`;
  const model = await opened({ DALIL_LLM: `${provider}:scripted`, DALIL_LLM_URL });
  expectFallback(await eventsOf(index, { question }, { model }), ['unreachable']);
});

it('is told to the operator in lines that hold nothing of what was sent or said', () => {
  expect(logged.length).toBeGreaterThan(20);
  for (const [line, ...more] of logged) {
    expect(line).toMatch(/^(?:openai|ollama):scripted: [a-z_]+(?: HTTP \d{3}| [\w-]+)?$/);
    expect(more).toEqual([]);
  }
});

it('has a message of its own for every reason in every language, one sentence each', () => {
  const messages = zFallback.shape.reason.options.flatMap((reason) =>
    languageCodes.map((language) => fallbackMessage(reason, language)),
  );
  expect(new Set(messages).size).toBe(9 * 6);
  for (const message of messages) expect(message).toMatch(/^[^.。]+[.。]$/);
});
