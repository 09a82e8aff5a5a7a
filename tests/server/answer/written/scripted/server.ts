/** A scripted server on a free port of the loopback: reads and records chat requests, and has its script played. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { z } from 'zod';
import type { Dialect } from './dialect.ts';
import { play, sendJson } from './play.ts';
import type { Script, ScriptedRequest } from './script.ts';

export interface ScriptedServer {
  /** As a client wants it: its base URL. */
  readonly address: string;
  /** Every chat request so far, in the order they came. */
  readonly requests: readonly ScriptedRequest[];
  /** The next chat request, as soon as it has come. */
  next(): Promise<ScriptedRequest>;
  /** Used from the next request on. */
  script: Script;
  /** Names that the server lists; a chat may name any other. */
  models: readonly string[];
  /** Ends whatever is still being said. */
  close(): Promise<void>;
}

const zPart = z.looseObject({ text: z.string().default('') });
const zContent = z.union([
  z.string(),
  z.array(zPart).transform((parts) => parts.map(({ text }) => text).join('')),
]);
const zBody = z.looseObject({
  model: z.string(),
  messages: z.array(z.object({ role: z.string(), content: zContent })),
  stream: z.boolean().optional(),
});

async function read(incoming: IncomingMessage): Promise<unknown> {
  const parts: Buffer[] = [];
  for await (const part of incoming) parts.push(Buffer.from(part));
  try {
    return JSON.parse(Buffer.concat(parts).toString());
  } catch {
    return undefined;
  }
}

export async function startScripted(dialect: Dialect, script: Script): Promise<ScriptedServer> {
  const requests: ScriptedRequest[] = [];
  const waiting: ((request: ScriptedRequest) => void)[] = [];
  let closed = false;

  async function chat(incoming: IncomingMessage, response: ServerResponse): Promise<void> {
    const parsed = zBody.safeParse(await read(incoming));
    if (!parsed.success) return sendJson(response, 400, dialect.failure(400, ''));
    const { model, messages, stream = dialect.streamsUnasked, ...parameters } = parsed.data;
    const leaving = new AbortController();
    let dropped = false;
    const left = new Promise<boolean>((resolve) =>
      response.once('close', () => {
        leaving.abort();
        resolve(!response.writableFinished && !dropped && !closed);
      }),
    );
    const drop = () => {
      dropped = true;
      response.destroy();
    };
    const { authorization } = incoming.headers;
    const limit = dialect.limit(parameters);
    const request = { messages, model, stream, parameters, limit, authorization, left };
    requests.push(request);
    for (const tell of waiting.splice(0)) tell(request);
    await play(server.script(request), { dialect, request, response, leaving: leaving.signal, drop });
  }

  const http = createServer((incoming, response) => {
    const { pathname } = new URL(incoming.url ?? '/', 'http://localhost');
    const fact = dialect.facts(server.models)[pathname];
    if (incoming.method === 'POST' && pathname === dialect.path) void chat(incoming, response);
    else if (incoming.method === 'GET' && fact) sendJson(response, 200, fact);
    else response.writeHead(404).end('404 page not found');
  });
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve));
  const { port } = http.address() as AddressInfo;
  const server: ScriptedServer = {
    address: `http://127.0.0.1:${port}${dialect.base}`,
    requests,
    next: () => new Promise((resolve) => waiting.push(resolve)),
    script,
    models: ['scripted'],
    close: () =>
      new Promise((resolve) => {
        closed = true;
        http.close(() => resolve());
        http.closeAllConnections();
      }),
  };
  return server;
}
