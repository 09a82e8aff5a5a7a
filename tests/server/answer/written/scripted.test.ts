/** The scripted servers as LangChain's own clients see them, and what those clients make of every failure. */
import { createServer } from 'node:net';
import type { AIMessageChunk } from '@langchain/core/messages';
import { initChatModel } from 'langchain/chat_models/universal';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { startScriptedOllama } from './scripted/ollama.ts';
import { startScriptedOpenAI } from './scripted/openai.ts';
import * as scripted from './scripted/script.ts';

const openai = await startScriptedOpenAI(scripted.says(''));
const ollama = await startScriptedOllama(scripted.says(''));
afterAll(() => Promise.all([openai.close(), ollama.close()]));

const providers = [
  { provider: 'openai', server: openai, reason: 'finish_reason' },
  { provider: 'ollama', server: ollama, reason: 'done_reason' },
] as const;
type Provider = (typeof providers)[number]['provider'];

interface Settings {
  maxRetries?: number;
  maxTokens?: number;
  numPredict?: number;
  fetch?: typeof fetch;
}

const client = (provider: Provider, address: string, further: Settings = {}) =>
  initChatModel('scripted', {
    modelProvider: provider,
    temperature: 0,
    maxRetries: 0,
    ...(provider === 'openai'
      ? { apiKey: 'none', configuration: { baseURL: address } }
      : { baseUrl: address }),
    ...further,
  });

const arabic = 'لا يُعتدّ برضا الضحية [12] متى استُخدمت أي وسيلة من الوسائل.';
const chinese = '贩运人口的受害者同意与否并不相干[3]。';
const usage = { input: 30, output: 12 };

interface Streamed {
  chunks: AIMessageChunk[];
  whole: AIMessageChunk | undefined;
  error: unknown;
}

/** Everything a stream gives until it ends or throws. */
async function streamed(
  provider: Provider,
  address: string,
  { signal, ...further }: Settings & { signal?: AbortSignal } = {},
): Promise<Streamed> {
  const chunks: AIMessageChunk[] = [];
  let error: unknown;
  try {
    const model = await client(provider, address, further);
    for await (const chunk of await model.stream('What is consent?', { signal })) chunks.push(chunk);
  } catch (thrown) {
    error = thrown;
  }
  const [first, ...rest] = chunks;
  return { chunks, error, whole: first && rest.reduce((sum, chunk) => sum.concat(chunk), first) };
}

/** What of an error can be told apart by, its causes included. */
function traits(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { name, cause } = error;
  const fields = ['status', 'status_code', 'code'].flatMap((key) => {
    const value: unknown = Reflect.get(error, key);
    return typeof value === 'number' || typeof value === 'string' ? [`${key}=${value}`] : [];
  });
  const own = [error.constructor.name, `name=${name}`, ...fields].join(' ');
  return cause ? `${own} ← ${traits(cause)}` : own;
}

describe.each(providers)('the scripted server of $provider', ({ provider, server, reason }) => {
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

describe('a client that aborts', () => {
  /** Aborts once the server has the request, and the client what was said before the silence. */
  async function abortedIn(script: scripted.Script, { provider, server }: (typeof providers)[number]) {
    const before = server.requests.length;
    server.script = script;
    const aborting = new AbortController();
    const bound: typeof fetch = (address, init) => fetch(address, { ...init, signal: aborting.signal });
    // ChatOllama hands no signal to its fetch, and the server would go on writing for nobody.
    const further = provider === 'ollama' ? { fetch: bound } : {};
    const answer = streamed(provider, server.address, { signal: aborting.signal, ...further });
    await vi.waitFor(() => expect(server.requests.length).toBe(before + 1));
    aborting.abort();
    return { ...(await answer), left: await server.requests.at(-1)?.left };
  }

  it.each(providers)('is seen leaving a silent $provider', async (of) => {
    const { error, left } = await abortedIn(scripted.silent(), of);
    expect(error).toHaveProperty('name', 'AbortError');
    expect(left).toBe(true);
  });

  it.each(providers)('is seen leaving $provider in the middle of its answer', async (of) => {
    const { error, left } = await abortedIn(scripted.loops('again '), of);
    expect(error).toHaveProperty('name', 'AbortError');
    expect(left).toBe(true);
  });
});

const socketError = 'SocketError name=SocketError code=UND_ERR_SOCKET';
const broken = `TypeError name=TypeError ← ${socketError}`;
const failures: { what: string; script: scripted.Script; openai: string; ollama: string }[] = [
  {
    what: '401',
    script: scripted.fails(401),
    openai: 'AuthenticationError name=Error status=401 code=invalid_api_key',
    ollama: 'ResponseError name=ResponseError status_code=401',
  },
  {
    what: '404, no such model',
    script: scripted.fails(404),
    openai: 'NotFoundError name=Error status=404 code=model_not_found',
    ollama: 'ResponseError name=ResponseError status_code=404',
  },
  {
    what: '429',
    script: scripted.fails(429),
    openai: 'RateLimitError name=RateLimitCapacityError status=429 code=rate_limit_exceeded',
    ollama: 'ResponseError name=ResponseError status_code=429',
  },
  {
    what: '500',
    script: scripted.fails(500),
    openai: 'InternalServerError name=Error status=500',
    ollama: 'ResponseError name=ResponseError status_code=500',
  },
  {
    what: 'a page of a gateway',
    script: scripted.fails(502, {
      body: '<html>Bad gateway</html>',
      headers: { 'content-type': 'text/html' },
    }),
    openai: 'InternalServerError name=Error status=502',
    ollama: 'ResponseError name=ResponseError status_code=502',
  },
  {
    what: 'a connection dropped before the answer',
    script: scripted.drops(),
    openai: `APIConnectionError name=Error ← ${broken}`,
    ollama: broken,
  },
  {
    what: 'a connection dropped in the middle',
    script: scripted.drops({ after: arabic }),
    openai: broken,
    ollama: broken,
  },
  {
    what: 'an error in the middle',
    script: scripted.fails(500, { after: arabic }),
    openai: 'APIError name=Error',
    ollama: 'Error name=Error',
  },
  // ChatOpenAI takes the next three for answers: only the missing finish reason tells.
  {
    what: 'an end without a reason',
    script: scripted.says(arabic, { reason: null }),
    openai: 'undefined',
    ollama: 'Error name=Error',
  },
  {
    what: 'a page instead of an answer',
    script: scripted.garbles(),
    openai: 'undefined',
    ollama: 'Error name=Error',
  },
  {
    what: 'a page in the middle',
    script: scripted.garbles({ after: arabic }),
    openai: 'undefined',
    ollama: 'Error name=Error',
  },
  {
    what: 'an event that is no JSON',
    script: scripted.garbles({ after: arabic, bytes: 'data: {"choices"\n\n' }),
    openai: 'SyntaxError name=SyntaxError',
    ollama: 'Error name=Error',
  },
];

describe.each(providers)('what the client of $provider throws', ({ provider, server, reason }) => {
  it.each(failures)('$what', async (failure) => {
    // Both clients print what they cannot read.
    for (const print of ['log', 'warn', 'error'] as const) vi.spyOn(console, print).mockReturnValue();
    server.script = failure.script;
    const { whole, error } = await streamed(provider, server.address);
    vi.restoreAllMocks();
    expect(traits(error)).toBe(failure[provider]);
    expect(whole?.response_metadata[reason]).toBeUndefined();
    expect(await server.requests.at(-1)?.left).toBe(false);
  });

  it('connection refused', async () => {
    const gone = await (provider === 'openai' ? startScriptedOpenAI : startScriptedOllama)(scripted.silent());
    await gone.close();
    const { error } = await streamed(provider, gone.address);
    const refused = 'TypeError name=TypeError ← Error name=Error code=ECONNREFUSED';
    expect(traits(error)).toBe(
      provider === 'openai' ? `APIConnectionError name=Error ← ${refused}` : refused,
    );
  });
});

describe('a second try (maxRetries: 1)', () => {
  const soon = { 'retry-after': '1' };
  it.each([
    { what: '401', script: scripted.fails(401), openai: 1 },
    { what: '429 without retry-after', script: scripted.fails(429), openai: 1 },
    { what: '429 with retry-after', script: scripted.fails(429, { headers: soon }), openai: 2 },
    { what: '500', script: scripted.fails(500), openai: 2 },
    { what: 'a connection dropped before the answer', script: scripted.drops(), openai: 2 },
    { what: 'a connection dropped in the middle', script: scripted.drops({ after: 'a' }), openai: 1 },
  ])('$what: ChatOpenAI asks $openai times, ChatOllama once', async ({ script, ...times }) => {
    for (const { provider, server } of providers) {
      const before = server.requests.length;
      server.script = script;
      const { error } = await streamed(provider, server.address, { maxRetries: 1 });
      expect(error).toBeInstanceOf(Error);
      expect(server.requests.length - before).toBe(provider === 'openai' ? times.openai : 1);
    }
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
    const answer = streamed('ollama', server.address);
    await vi.waitFor(() => expect(server.requests.length).toBe(1));
    await server.close();
    expect((await answer).error).toBeInstanceOf(Error);
    expect(await server.requests[0]?.left).toBe(false);
    const port = Number(new URL(server.address).port);
    const next = createServer().listen(port, '127.0.0.1');
    await new Promise((resolve, reject) => next.once('listening', resolve).once('error', reject));
    await new Promise((resolve) => next.close(resolve));
  });
});
