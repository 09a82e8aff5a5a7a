/** The scripted servers, as LangChain's own clients and as plain requests see them. */
import { createServer } from 'node:net';
import { afterAll, describe, expect, it } from 'vitest';
import { client, reasonKey, streamed } from './scripted/clients.ts';
import { startScriptedOllama } from './scripted/ollama.ts';
import { startScriptedOpenAI } from './scripted/openai.ts';
import * as scripted from './scripted/script.ts';

const openai = await startScriptedOpenAI(scripted.says(''));
const ollama = await startScriptedOllama(scripted.says(''));
afterAll(() => Promise.all([openai.close(), ollama.close()]));

const providers = [
  { provider: 'openai', server: openai },
  { provider: 'ollama', server: ollama },
] as const;

const arabic = 'لا يُعتدّ برضا الضحية [12] متى استُخدمت أي وسيلة من الوسائل.';
const chinese = '贩运人口的受害者同意与否并不相干[3]。';
const usage = { input: 30, output: 12 };

describe.each(providers)('the scripted server of $provider', ({ provider, server }) => {
  const reason = reasonKey[provider];

  it.each([arabic, chinese])('streams in several pieces that make the whole: %s', async (text) => {
    server.script = scripted.says(text, { usage });
    const { chunks, whole, error } = await streamed(provider, server.address);
    expect(error).toBeUndefined();
    expect(chunks.filter(({ text }) => text !== '').length).toBe(Math.ceil([...text].length / 2));
    expect(chunks.some(({ text }) => text.includes('[') && !text.includes(']'))).toBe(true);
    expect(whole?.text).toBe(text);
    expect(whole?.usage_metadata).toMatchObject({ input_tokens: 30, output_tokens: 12, total_tokens: 42 });
    expect(whole?.response_metadata[reason]).toBe('stop');
  });

  it.each([arabic, chinese])('answers a client that does not stream: %s', async (text) => {
    server.script = scripted.says(text, { usage });
    const answer = await (await client(provider, server.address)).invoke('What is consent?');
    expect(answer.text).toBe(text);
    expect(answer.usage_metadata).toMatchObject({ input_tokens: 30, output_tokens: 12 });
    expect(answer.response_metadata[reason]).toBe('stop');
  });

  it('says why it stopped', async () => {
    server.script = scripted.says(arabic, { reason: 'length' });
    const { whole } = await streamed(provider, server.address);
    expect(whole?.text).toBe(arabic);
    expect(whole?.response_metadata[reason]).toBe('length');
  });

  it('records what was asked', async () => {
    const before = server.requests.length;
    server.script = scripted.says('yes');
    await (await client(provider, server.address)).invoke([
      ['system', 'Answer from the passages.'],
      ['human', arabic],
    ]);
    expect(server.requests.length).toBe(before + 1);
    expect(server.requests.at(-1)).toMatchObject({
      model: 'scripted',
      stream: provider === 'ollama',
      authorization: provider === 'openai' ? 'Bearer none' : undefined,
      parameters: provider === 'openai' ? { temperature: 0 } : { options: { temperature: 0 } },
      messages: [
        { role: 'system', content: 'Answer from the passages.' },
        { role: 'user', content: arabic },
      ],
    });
    expect(await server.requests.at(-1)?.left).toBe(false);
  });

  it('repeats itself until the limit of the client', async () => {
    server.script = scripted.loops('again ');
    const limit = provider === 'openai' ? { maxTokens: 40 } : { numPredict: 40 };
    const model = await client(provider, server.address, limit);
    const answer = await model.invoke('What is consent?');
    expect(answer.text).toBe('again '.repeat(40));
    expect(answer.response_metadata[reason]).toBe('length');
  });

  it('plays one script a request, the last for all further ones', async () => {
    server.script = scripted.inTurn(scripted.fails(500), scripted.says('one'), scripted.says('two'));
    const said: unknown[] = [];
    for (let turn = 0; turn < 4; turn++) said.push((await streamed(provider, server.address)).whole?.text);
    expect(said).toEqual([undefined, 'one', 'two', 'two']);
  });
});

describe('the servers themselves', () => {
  const ask = (address: string, body: unknown) =>
    fetch(address, { method: 'POST', body: typeof body === 'string' ? body : JSON.stringify(body) });
  const question = { model: 'scripted', messages: [{ role: 'user', content: 'Consent?' }] };

  it('cut inside characters', async () => {
    openai.script = scripted.says(chinese);
    const response = await ask(`${openai.address}/chat/completions`, { ...question, stream: true });
    const reader = response.body?.getReader();
    let cut = 0;
    for (let part = await reader?.read(); part?.value; part = await reader?.read())
      if (new TextDecoder().decode(part.value).includes('\uFFFD')) cut++;
    expect(cut).toBeGreaterThan(2);
  });

  it('answer whole where no stream is wanted', async () => {
    ollama.script = scripted.says(arabic, { usage });
    const response = await ask(`${ollama.address}/api/chat`, { ...question, stream: false });
    expect(await response.json()).toMatchObject({
      message: { role: 'assistant', content: arabic },
      done: true,
      done_reason: 'stop',
      eval_count: 12,
    });
  });

  it('list the models they are told to', async () => {
    for (const { server } of providers) server.models = ['qwen3:4b'];
    const get = async (address: string): Promise<unknown> => (await fetch(address)).json();
    expect(await get(`${openai.address}/models`)).toMatchObject({ data: [{ id: 'qwen3:4b' }] });
    expect(await get(`${ollama.address}/api/tags`)).toMatchObject({ models: [{ name: 'qwen3:4b' }] });
    expect(await get(`${ollama.address}/api/version`)).toHaveProperty('version');
  });

  it('refuse what they cannot read, and record none of it', async () => {
    for (const [server, path] of [[openai, '/chat/completions'] as const, [ollama, '/api/chat'] as const]) {
      const before = server.requests.length;
      for (const body of ['{', { model: 'scripted' }, { messages: [] }])
        expect((await ask(server.address + path, body)).status).toBe(400);
      expect((await ask(`${server.address}/elsewhere`, question)).status).toBe(404);
      expect(server.requests.length).toBe(before);
    }
  });

  it('close while they are silent, and give their port back', async () => {
    const server = await startScriptedOllama(scripted.silent());
    const asked = server.next();
    const answer = streamed('ollama', server.address);
    const request = await asked;
    await server.close();
    expect((await answer).error).toBeInstanceOf(Error);
    expect(await request.left).toBe(false);
    const port = Number(new URL(server.address).port);
    const next = createServer().listen(port, '127.0.0.1');
    await new Promise((resolve, reject) => next.once('listening', resolve).once('error', reject));
    await new Promise((resolve) => next.close(resolve));
  });
});
