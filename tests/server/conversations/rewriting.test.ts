/** Follow-ups in a kept conversation: the language model completes them from the conversation, or the rules do. */
import { describe, expect, it, vi } from 'vitest';
import type { AskRequest } from '#contract/ask';
import { longestQuery } from '#contract/limits';
import { copies, marked, question } from '../answer/written/copies.ts';
import type { Script, ScriptedRequest } from '../answer/written/scripted/script.ts';
import { drops, fails, inTurn, says, silent } from '../answer/written/scripted/script.ts';
import { ofType, scriptedModel, scriptedModels, writtenIn } from '../answer/written/scripted-model.ts';
import { startApp } from '../running-app.ts';
import { askers, keeping } from './asker.ts';
import { newId, newReader } from './ids.ts';

const models = await scriptedModels();
const apps = await Promise.all(
  models.map(async (scripted) => ({ ...scripted, app: await startApp({ model: scripted.model }) })),
);
const hasty = await scriptedModel('ollama', { DALIL_LLM_TIMEOUT: '1' });
const hastyApp = await startApp({ model: hasty.model });
const plain = await startApp({ model: null });
const connect = askers();
const reader = newReader();

const answer = copies.slice(0, 3).map(marked).join(' ');
const followUp = 'وماذا عن الأطفال؟';
const complete = 'ما التدابير التي تتخذها الدول لحماية الأطفال من ضحايا الاتجار بالأشخاص؟';

/** What is searched for the second question of a conversation. */
async function searched(address: string, asked: Omit<AskRequest, 'previous'>, previous = question) {
  const asker = await connect(address, reader);
  const conversation = newId();
  await asker.answerTo(asker.ask({ question: previous, keep: keeping({ conversation }) }));
  const events = await asker.answerTo(asker.ask({ ...asked, previous, keep: keeping({ conversation }) }));
  asker.client.close();
  const [understood] = ofType(events, 'understood');
  return { query: understood?.query, events };
}

const byRules = (await searched(plain.address, { question: followUp })).query;

describe.each(apps)('a follow-up, with $provider', ({ app, server }) => {
  /** Says its answer to the first question, then this, then its answer again; what it was asked. */
  async function followed(script: Script, asked: Partial<AskRequest> = {}) {
    server.script = inTurn(says(answer), script, says(answer));
    const before = server.requests.length;
    const { query, events } = await searched(app.address, { question: followUp, ...asked });
    return { query, events, requests: server.requests.slice(before) };
  }
  const rolesOf = ({ messages }: ScriptedRequest) => messages.map(({ role }) => role);

  it('is completed by the model, which is asked once and told the conversation', async () => {
    const { query, events, requests } = await followed(says(`<think>Hm.</think>\n${complete}\n`));
    expect(query).toBe(complete);
    expect(requests).toHaveLength(3);
    const [, rewriting, writing] = requests;
    const [asked, said = { content: '' }, last] = rewriting?.messages.slice(1) ?? [];
    expect([asked, last]).toEqual([
      { role: 'user', content: question },
      { role: 'user', content: followUp },
    ]);
    expect(rewriting && rolesOf(rewriting)).toEqual(['system', 'user', 'assistant', 'user']);
    const answered = copies.map(({ text }) => text).join(' ');
    expect(answered.startsWith(said.content.replace(/ …$/, ''))).toBe(true);
    expect(said.content.length).toBeGreaterThan(300);
    // Nothing is searched yet, so that nothing of a document but what was answered is sent.
    expect(rewriting?.messages[0]?.content).not.toContain('<<<');
    expect(writing && rolesOf(writing)).toEqual(['system', 'user', 'assistant', 'user']);
    expect(writing?.messages.at(-1)?.content).toContain(complete);
    expect(ofType(events, 'wrote')).toHaveLength(1);
  });

  it.each<[string, Script]>([
    ['refuses', fails(401)],
    ['breaks off', drops({ after: complete.slice(0, 20) })],
    ['is cut off', says(complete, { reason: 'length' })],
    ['says nothing', says('')],
    ['only thinks', says(`<think>${complete}`)],
    ['says more than a line', says(`السؤال الكامل هو:\n${complete}`)],
    ['says another language', says('What should States do to protect child victims of trafficking?')],
    [
      'says far too much',
      says(complete.repeat(Math.ceil(longestQuery / complete.length) + 1), { chunk: 40 }),
    ],
  ])('is completed by rules when the model %s', async (_, script) => {
    const logged = vi.spyOn(console, 'error').mockReturnValue();
    const { query, requests } = await followed(script);
    expect(logged.mock.calls.flat().join()).not.toContain('الأطفال');
    logged.mockRestore();
    expect(query).toBe(byRules);
    expect(requests).toHaveLength(3);
  });

  it.each<[string, Partial<AskRequest>]>([
    ['is complete', { question: complete }],
    ['is to be searched word by word', { literal: true }],
  ])('is not sent to be completed when it %s', async (_, asked) => {
    const { query, requests } = await followed(says(answer), asked);
    const { query: same } = await searched(plain.address, { question: followUp, ...asked });
    expect(query).toBe(same);
    expect(requests.length).toBeGreaterThan(0);
    for (const { messages } of requests) expect(messages.at(-1)?.content).toContain('<<<');
  });

  it('is nothing to the model where nothing is to be written', async () => {
    const { query, events, requests } = await followed(says(answer), { writing: 'none' });
    expect(query).toBe(byRules);
    expect(requests).toHaveLength(1);
    expect(ofType(events, 'writing')).toEqual([]);
  });

  it('leans on the question before it where no conversation is kept', async () => {
    const asker = await connect(app.address, reader);
    for (const keep of [undefined, keeping()]) {
      server.script = inTurn(says(complete), says(answer));
      const before = server.requests.length;
      const events = await asker.answerTo(
        asker.ask({ question: followUp, previous: question, ...(keep && { keep }) }),
      );
      expect(ofType(events, 'understood')[0]?.query).toBe(complete);
      const messages = server.requests[before]?.messages.slice(1);
      expect(messages).toEqual([
        { role: 'user', content: question },
        { role: 'user', content: followUp },
      ]);
      expect(writtenIn(events).sentences.length).toBeGreaterThan(0);
    }
  });

  it('is stopped while it is being completed', async () => {
    server.script = silent();
    const asker = await connect(app.address, reader);
    const coming = server.next();
    const id = asker.ask({ question: followUp, previous: question });
    const { left } = await coming;
    asker.client.emit('stop');
    expect(await left).toBe(true);
    expect(asker.eventsOf(id)).toEqual([]);
  });
});

it('a follow-up is completed by rules when the model is silent for too long', async () => {
  const logged = vi.spyOn(console, 'error').mockReturnValue();
  hasty.server.script = silent();
  const { query } = await searched(hastyApp.address, { question: followUp });
  expect(logged.mock.calls.flat()).toContain('ollama:scripted: a question was not completed');
  logged.mockRestore();
  expect(query).toBe(byRules);
});
