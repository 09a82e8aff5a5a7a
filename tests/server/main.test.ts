/** The server as a process: it starts, says where it is, stops when told, and explains why it cannot start. */

import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { io } from 'socket.io-client';
import { describe, expect, it } from 'vitest';
import { zAnswer } from '#contract/ask';
import { scratchFolders } from '../indexer/support/repository.ts';
import { type Child, type Ended, run, start } from './child.ts';
import { answered } from './questions.ts';

const scratchFolder = scratchFolders();
const serve = (environment: Record<string, string>): Child => start(['server/main.ts'], environment);
const failure = (environment: Record<string, string>): Promise<Ended> => run(['server/main.ts'], environment);

describe('the server', () => {
  it.each(['SIGTERM', 'SIGINT'] as const)('answers until %s, then exits with 0', async (signal) => {
    const child = serve({ PORT: '0' });
    const address = (await child.line(/http:\/\/\S+/)).trim();
    const socket = io(address, { transports: ['websocket'], reconnection: false, forceNew: true });
    await new Promise<void>((resolve) => socket.once('connect', resolve));
    const response = await fetch(`${address}/api/ask`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json' },
      body: JSON.stringify({ question: answered.en }),
    });
    expect(zAnswer.parse(await response.json()).sentences.length).toBeGreaterThan(0);
    const disconnected = new Promise<void>((resolve) => socket.once('disconnect', () => resolve()));
    child.process.kill(signal);
    const { code, signal: killedBy, stderr } = await child.ended;
    await disconnected;
    expect({ code, killedBy, stderr }).toEqual({ code: 0, killedBy: null, stderr: '' });
    await expect(fetch(`${address}/api/health`)).rejects.toThrow();
  });

  it('says in one sentence that its port is taken, and names another way', async () => {
    const taken = createServer();
    await new Promise<void>((resolve) => taken.listen(0, '127.0.0.1', resolve));
    const { port } = taken.address() as AddressInfo;
    const { code, stdout, stderr } = await failure({ PORT: String(port) });
    taken.close();
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toMatch(new RegExp(`^Port ${port} is taken .+ PORT=\\d+ npm start\\n$`));
  });

  it('says what to run when there is no index', async () => {
    const { code, stderr } = await failure({ PORT: '0', DALIL_DATA: scratchFolder() });
    expect(code).toBe(1);
    expect(stderr).toBe('There is no index yet. Run `npm run index`.\n');
  });

  it('names every wrong variable', async () => {
    const { code, stderr } = await failure({ PORT: 'eighty', HOST: 'two words' });
    expect(code).toBe(1);
    expect(stderr).toMatch(/^PORT: /m);
    expect(stderr).toMatch(/^HOST: /m);
    expect(stderr.trimEnd().split('\n')).toHaveLength(2);
  });

  it.each([
    ['DALIL_MODEL', 'none'],
    ['DALIL_CORPUS', '/nonexistent'],
    ['HOST', '192.0.2.1'],
  ])('explains without a stack trace why it cannot start with %s=%s', async (variable, value) => {
    const { code, stdout, stderr } = await failure({ PORT: '0', [variable]: value });
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toContain(value);
    expect(stderr).not.toMatch(/^\s+at /m);
  });
});
