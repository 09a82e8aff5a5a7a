/** Plays the steps of a script into one HTTP response. */
import type { ServerResponse } from 'node:http';
import { setImmediate, setTimeout } from 'node:timers/promises';
import type { Dialect } from './dialect.ts';
import type { FinishReason, ScriptedRequest, Step, Usage } from './script.ts';

export interface Stage {
  dialect: Dialect;
  request: ScriptedRequest;
  response: ServerResponse;
  /** Aborts when the client leaves. */
  leaving: AbortSignal;
  /** Destroys the socket. */
  drop(): void;
}

/** In two, inside a character of several bytes where there is one: networks cut where they like. */
function inTwo(text: string): [Buffer, Buffer] {
  const bytes = Buffer.from(text);
  const lead = bytes.findIndex((byte) => byte >= 0xc0);
  const at = lead < 0 ? bytes.length >> 1 : lead + 1;
  return [bytes.subarray(0, at), bytes.subarray(at)];
}

export function sendJson(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}

/** Returns early when the client leaves, and leaves the response open when the script falls silent. */
export async function play(steps: Iterable<Step> | AsyncIterable<Step>, stage: Stage): Promise<void> {
  const { dialect, request, response, leaving } = stage;
  const speaker = dialect.speaker(request);
  let said = '';
  let usage: Usage | undefined;

  async function write(text: string): Promise<void> {
    for (const bytes of inTwo(text)) {
      response.write(bytes);
      // A turn of the event loop even when nothing waits: what is written in one turn leaves as one chunk, and a client's
      // leaving must be heard while a script loops.
      do await setImmediate();
      while (response.writableNeedDrain && !leaving.aborted);
    }
  }

  async function open(): Promise<void> {
    if (response.headersSent) return;
    response.writeHead(200, { 'content-type': request.stream ? dialect.streamType : 'application/json' });
    if (request.stream) for (const value of speaker.opening) await write(dialect.frame(value));
  }

  async function say(text: string): Promise<void> {
    said += text;
    if (!request.stream) return setImmediate();
    await open();
    await write(dialect.frame(speaker.piece(text)));
  }

  async function garble(bytes: string): Promise<void> {
    if (!response.headersSent) response.writeHead(200, { 'content-type': 'text/html' });
    await write(bytes);
  }

  async function end(reason: FinishReason): Promise<void> {
    if (!request.stream && response.headersSent) return void response.end();
    await open();
    if (!request.stream) response.end(JSON.stringify(speaker.whole(said, reason, usage)));
    else if (reason === null) response.end();
    else {
      for (const value of speaker.closing(reason, usage)) await write(dialect.frame(value));
      response.end(dialect.farewell);
    }
  }

  function fail({ status, body = dialect.failure(status, request.model), headers = {} }: FailureStep): void {
    if (response.headersSent) response.end(typeof body === 'string' ? body : dialect.frame(body));
    else {
      response.setHeaders(new Map(Object.entries(headers)));
      if (typeof body === 'string') response.writeHead(status).end(body);
      else sendJson(response, status, body);
    }
  }

  async function drop(): Promise<void> {
    if (said !== '' && !request.stream) {
      await open();
      await write(JSON.stringify(speaker.whole(said, 'stop', usage)).slice(0, -1));
    }
    stage.drop();
  }

  for await (const step of steps) {
    if (leaving.aborted) return;
    switch (step.type) {
      case 'text':
        await say(step.text);
        break;
      case 'wait':
        await setTimeout(step.ms, undefined, { signal: leaving }).catch(() => undefined);
        break;
      case 'garbage':
        await garble(step.bytes);
        break;
      case 'usage':
        usage = step.usage;
        break;
      case 'silence':
        return;
      case 'error':
        return fail(step);
      case 'drop':
        return drop();
      case 'end':
        return end(step.reason);
      default:
        return step satisfies never;
    }
  }
  if (!leaving.aborted) await end('stop');
}

type FailureStep = Extract<Step, { type: 'error' }>;
