/** What LangChain's own clients make of every failure of a language model: what they throw, and how often they ask. */
import { afterAll, describe, expect, it, vi } from 'vitest';
import { reasonKey, streamed } from './scripted/clients.ts';
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

describe('a client that aborts', () => {
  /** ChatOllama hands no signal to its fetch: bound to none, it would let the server go on for nobody. */
  const bound =
    (signal: AbortSignal): typeof fetch =>
    (address, init) =>
      fetch(address, { ...init, signal });

  it.each(providers)('is seen leaving a silent $provider', async ({ provider, server }) => {
    const aborting = new AbortController();
    const { signal } = aborting;
    server.script = scripted.silent();
    const asked = server.next();
    const answer = streamed(provider, server.address, {
      signal,
      ...(provider === 'ollama' && { fetch: bound(signal) }),
    });
    const request = await asked;
    aborting.abort();
    expect((await answer).error).toHaveProperty('name', 'AbortError');
    expect(await request.left).toBe(true);
  });

  it.each(providers)(
    'is seen leaving $provider in the middle of its answer',
    async ({ provider, server }) => {
      const aborting = new AbortController();
      const { signal } = aborting;
      server.script = scripted.loops('again ');
      const { chunks, error } = await streamed(provider, server.address, {
        signal,
        ...(provider === 'ollama' && { fetch: bound(signal) }),
        heard: ({ text }) => text && aborting.abort(),
      });
      expect(chunks.some(({ text }) => text === 'again ')).toBe(true);
      expect(error).toHaveProperty('name', 'AbortError');
      expect(await server.requests.at(-1)?.left).toBe(true);
    },
  );
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

describe.each(providers)('what the client of $provider throws', ({ provider, server }) => {
  it.each(failures)('$what', async (failure) => {
    // Ollama's client prints what it cannot read.
    for (const print of ['log', 'warn'] as const) vi.spyOn(console, print).mockReturnValue();
    server.script = failure.script;
    const { whole, error } = await streamed(provider, server.address);
    vi.restoreAllMocks();
    expect(traits(error)).toBe(failure[provider]);
    expect(whole?.response_metadata[reasonKey[provider]]).toBeUndefined();
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
