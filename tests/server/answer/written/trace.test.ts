/** What is told of a language model at work: a trace without any text for the operator, and a key for its server alone. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { z } from 'zod';
import { Translations } from '../../../../server/translations.ts';
import { openUserDatabase } from '../../../../server/user-database.ts';
import { scratchFolders } from '../../../indexer/support/repository.ts';
import { index, post, startPassingApp } from '../../running-app.ts';
import { copies, marked, question } from './copies.ts';
import { fails, says, silent } from './scripted/script.ts';
import { eventsOf, ofType, providers, scriptedModel } from './scripted-model.ts';

const folder = scratchFolders()();
const answer = copies.map(marked).join(' ');

const zLine = z.strictObject({
  at: z.iso.datetime(),
  id: z.uuid(),
  name: z.string(),
  kind: z.enum(['chain', 'model', 'retriever']),
  parent: z.uuid().nullable(),
  /** Milliseconds, as `total`. */
  firstToken: z.number().nonnegative().nullable(),
  total: z.number().nonnegative(),
  usage: z.looseObject({ input_tokens: z.number(), output_tokens: z.number() }).nullable().optional(),
  documents: z.number().optional(),
  error: z.string().optional(),
});

/** The lines behind so many once the chain of that name is among them: it ends last, and lines are written meanwhile. */
const linesIn = (file: string, after: number, name: string) =>
  vi.waitFor(() => {
    const lines = readFileSync(file, 'utf8').trimEnd().split('\n').slice(after);
    const read = lines.map((line) => zLine.parse(JSON.parse(line)));
    for (const kind of ['chain', 'model'] as const) {
      const top = read.find((line) => line.name === name);
      expect(read.some((line) => line.kind === kind && (line === top || line.parent === top?.id))).toBe(true);
    }
    return read;
  }, 10_000);

const traced = await Promise.all(
  providers.map(async (provider) => {
    const file = join(folder, `${provider}.jsonl`);
    return { file, ...(await scriptedModel(provider, { DALIL_LLM_TRACE: file })) };
  }),
);

describe.each(traced)('the trace of $provider', ({ server, model, file }) => {
  let read = 0;
  /** What one question adds to the trace. */
  async function linesOf(name: string, ask: () => Promise<unknown>) {
    // Ollama's client says there that it reads an error.
    const spies = (['error', 'log'] as const).map((level) => vi.spyOn(console, level).mockReturnValue());
    await ask();
    for (const spy of spies) spy.mockRestore();
    const lines = await linesIn(file, read, name);
    read += lines.length;
    return lines;
  }

  it('has the search, the chain and the model: how long they took, and how many tokens', async () => {
    server.script = says(answer, { usage: { input: 321, output: 45 } });
    const lines = await linesOf('write', () => eventsOf(index, { question }, { model }));
    const chain = lines.find(({ name }) => name === 'write');
    expect(chain).toMatchObject({ kind: 'chain', parent: null });
    expect(lines.find(({ kind }) => kind === 'retriever')).toMatchObject({ name: 'retrieve', documents: 10 });
    const asked = lines.find(({ kind }) => kind === 'model');
    expect(asked).toMatchObject({ parent: chain?.id, usage: { input_tokens: 321, output_tokens: 45 } });
    expect(asked?.firstToken).not.toBeNull();
    expect(lines.filter(({ error }) => error !== undefined)).toEqual([]);
  });

  it('has what was rewritten and translated', async () => {
    server.script = says('وماذا عن حماية الأطفال من الاتجار بالأشخاص؟');
    const request = { question: 'وماذا عن الأطفال؟', previous: question };
    const lines = await linesOf('rewrite', () => eventsOf(index, request, { model }));
    expect(lines.find(({ name }) => name === 'rewrite')).toMatchObject({ kind: 'chain', parent: null });
    read += (await linesIn(file, read, 'write').catch(() => [])).length;
    const translated = await linesOf('translate', () =>
      model.translate(question, 'en', new AbortController().signal),
    );
    expect(translated.find(({ name }) => name === 'translate')).toMatchObject({
      kind: 'chain',
      parent: null,
    });
  });

  it('says by name what went wrong', async () => {
    server.script = fails(401, { body: `{"error":"${question}"}` });
    const lines = await linesOf('write', () => eventsOf(index, { question }, { model }));
    for (const { kind, error } of lines) {
      if (kind === 'model') expect(error).toMatch(/^\w+$/);
      if (kind === 'retriever') expect(error).toBeUndefined();
    }
  });

  it('holds nothing of a question, a passage or what was written', () => {
    const trace = readFileSync(file, 'utf8');
    expect(trace.split('\n').length).toBeGreaterThan(10);
    // All of those are in Arabic here.
    expect(trace).not.toMatch(/\P{ASCII}/u);
  });
});

describe('a key', () => {
  const key = 'sk-marker-3f9a71c2d4';
  const before = process.env.OPENAI_API_KEY;
  process.env.OPENAI_API_KEY = key;
  afterAll(() => {
    if (before === undefined) delete process.env.OPENAI_API_KEY;
    else process.env.OPENAI_API_KEY = before;
  });

  it('goes to the server of the model, and nowhere else', async () => {
    const said: string[] = [];
    const spies = (['log', 'info', 'warn', 'error', 'debug'] as const).map((level) =>
      vi.spyOn(console, level).mockImplementation((...parts) => void said.push(parts.map(String).join(' '))),
    );
    const outputs = [process.stdout, process.stderr].map((stream) =>
      vi.spyOn(stream, 'write').mockImplementation((chunk) => said.push(String(chunk)) > 0),
    );
    const file = join(folder, 'key.jsonl');
    const { server, model } = await scriptedModel('openai', { OPENAI_API_KEY: key, DALIL_LLM_TRACE: file });
    const database = openUserDatabase(join(folder, 'dalil.sqlite'));
    const app = await startPassingApp({ model, translations: new Translations(index, model, database) });
    const { document, paragraph } = copies[0] ?? {};
    const received: string[] = [];
    const keep = async (response: Response) => {
      received.push(JSON.stringify([...response.headers]), await response.text());
    };
    // Providers repeat a wrong key in what they say of it.
    const refusal = fails(401, {
      body: { error: { message: `Incorrect API key provided: ${key}`, code: key } },
    });
    for (const script of [says(answer), refusal, fails(500, { after: key })]) {
      server.script = script;
      await keep(await post(`${app.address}/api/ask`, { question, writing: 'supported' }));
      await keep(
        await post(
          `${app.address}/api/ask`,
          { question, previous: question },
          { accept: 'application/json' },
        ),
      );
      await keep(await post(`${app.address}/api/translations`, { document, paragraph, language: 'en' }));
    }
    await keep(await fetch(`${app.address}/api/language-model`));
    await linesIn(file, 0, 'write');
    await app.close();
    database.close();
    for (const spy of [...spies, ...outputs]) spy.mockRestore();

    expect(server.requests.length).toBeGreaterThanOrEqual(9);
    for (const { authorization, messages, parameters } of server.requests) {
      expect(authorization).toBe(`Bearer ${key}`);
      expect(JSON.stringify([messages, parameters])).not.toContain(key);
    }
    expect(received).toHaveLength(20);
    for (const text of [
      ...received,
      ...said,
      readFileSync(file, 'utf8'),
      readFileSync(join(folder, 'dalil.sqlite'), 'latin1'),
    ])
      expect(text).not.toContain(key);
    expect(said.join('\n')).toContain('openai:scripted: rejected HTTP 401');
  });

  it('is no longer thought of where the server wants none', async () => {
    const { server, model } = await scriptedModel('openai');
    server.script = silent();
    const stopping = new AbortController();
    const coming = server.next();
    const events = eventsOf(index, { question }, { model, signal: stopping.signal });
    const { authorization } = await coming;
    stopping.abort();
    expect(authorization).toBe('Bearer none');
    expect(ofType(await events, 'wrote')).toEqual([]);
  });
});
