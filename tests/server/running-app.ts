/** The real index, opened once a test file, and the real app on a free port. Both close when the file is done. */
import { mkdtempSync, rmSync } from 'node:fs';
import { request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { type Answer, type AnswerEvent, zAnswerEvent } from '#contract/ask';
import { ask } from '../../server/answer/ask.ts';
import { collect } from '../../server/answer/collect.ts';
import { type App, type AppOptions, createApp } from '../../server/app.ts';
import { assemble } from '../../server/assemble.ts';
import { loadConfig } from '../../server/config.ts';

const own = mkdtempSync(join(tmpdir(), 'dalil-user-'));
export const config = { ...loadConfig(process.env), userFile: join(own, 'dalil.sqlite') };
/** Milliseconds by which the clock of training is ahead; a test may move it. */
export const clock = { ahead: 0 };
export const { index, store, training, model, translations } = await assemble(
  config,
  () => Date.now() + clock.ahead,
);
afterAll(() => {
  store.close();
  index.close();
  rmSync(own, { recursive: true });
});

export interface RunningApp extends App {
  port: number;
  /** `http://127.0.0.1:12345`. */
  address: string;
}

type OtherParts = Partial<Pick<AppOptions, 'index' | 'store' | 'training' | 'model' | 'translations'>>;

/** An app that whoever starts it closes. @param other parts to use instead of those above */
export async function startPassingApp(other: OtherParts = {}): Promise<RunningApp> {
  const { hosts, clientFolder } = config;
  const app = await createApp({ index, store, training, model, translations, hosts, clientFolder, ...other });
  await new Promise<void>((resolve) => app.http.listen(0, '127.0.0.1', resolve));
  const close = () => {
    app.http.closeAllConnections();
    return app.close();
  };
  const { port } = app.http.address() as AddressInfo;
  return { ...app, close, port, address: `http://127.0.0.1:${port}` };
}

/** Call at the top of a test file. */
export async function startApp(other: OtherParts = {}): Promise<RunningApp> {
  const app = await startPassingApp(other);
  afterAll(app.close);
  return app;
}

/** Sends JSON, or a string as it is. */
export const post = (url: string, body: unknown, headers: Record<string, string> = {}): Promise<Response> =>
  fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });

/** The events of an NDJSON body, each read by the contract. */
export const eventsIn = (body: string): AnswerEvent[] =>
  body
    .trimEnd()
    .split('\n')
    .map((line) => zAnswerEvent.parse(JSON.parse(line)));

/** Asks without a transport. */
export const answerTo = (question: string, further: { documents?: string[] } = {}): Promise<Answer> =>
  collect(ask(index, { question, ...further }));

/** Events without what differs from one run to the next. */
export const withoutTimings = (events: readonly AnswerEvent[]): unknown[] =>
  events.map((event) => (event.type === 'done' ? { type: 'done' } : event));

/** A request with headers that `fetch` does not let through, such as `Host`. */
export const rawGet = (
  port: number,
  path: string,
  headers: Record<string, string>,
): Promise<{ status: number | undefined; body: string }> =>
  new Promise((resolve, reject) => {
    request({ host: '127.0.0.1', port, path, headers, agent: false }, (response) => {
      let body = '';
      response.setEncoding('utf8').on('data', (chunk: string) => {
        body += chunk;
      });
      response.on('end', () => resolve({ status: response.statusCode, body }));
    })
      .on('error', reject)
      .end();
  });
