/** Only pages that the server served, at a name it knows, may talk to it: over HTTP and over the socket. */
import { io } from 'socket.io-client';
import { describe, expect, it } from 'vitest';
import { zErrorBody } from '#contract/errors';
import { rawGet, startApp } from '../running-app.ts';

const app = await startApp();
const { port } = app;

const allowed: Record<string, Record<string, string>> = {
  'no Origin': { host: `127.0.0.1:${port}` },
  localhost: { host: `localhost:${port}` },
  'localhost in capitals': { host: `LOCALHOST:${port}` },
  IPv6: { host: `[::1]:${port}` },
  'its own Origin': { host: `localhost:${port}`, origin: `http://localhost:${port}` },
};

const foreign: Record<string, Record<string, string>> = {
  'a foreign Host': { host: `evil.example:${port}` },
  'a foreign Host that ends like ours': { host: `127.0.0.1.evil.example:${port}` },
  'a Host with a user': { host: `localhost:${port}@evil.example` },
  'an address of the machine that is not listed': { host: `0.0.0.0:${port}` },
  'a foreign Origin': { host: `127.0.0.1:${port}`, origin: 'http://evil.example' },
  'an Origin on another port': { host: `127.0.0.1:${port}`, origin: 'http://127.0.0.1:1' },
  'an Origin that begins like ours': {
    host: `127.0.0.1:${port}`,
    origin: `http://127.0.0.1:${port}.evil.example`,
  },
  'an Origin with our name as its user': {
    host: `127.0.0.1:${port}`,
    origin: `http://127.0.0.1:${port}@evil.example`,
  },
  'the Origin null': { host: `127.0.0.1:${port}`, origin: 'null' },
  'an Origin that is none': { host: `127.0.0.1:${port}`, origin: '%%%' },
  'Host and Origin foreign alike': { host: 'evil.example', origin: 'http://evil.example' },
};

/** Whether a socket is let in. */
const handshake = (extraHeaders: Record<string, string>): Promise<'connected' | 'refused'> =>
  new Promise((resolve) => {
    const socket = io(app.address, {
      transports: ['websocket'],
      reconnection: false,
      forceNew: true,
      extraHeaders,
    });
    const end = (outcome: 'connected' | 'refused') => {
      socket.close();
      resolve(outcome);
    };
    socket.once('connect', () => end('connected')).once('connect_error', () => end('refused'));
  });

describe.each(Object.entries(allowed))('a request with %s', (_, headers) => {
  it('is answered', async () => {
    expect((await rawGet(port, '/api/health', headers)).status).toBe(200);
  });

  it('may open a socket', async () => {
    expect(await handshake(headers)).toBe('connected');
  });
});

describe.each(Object.entries(foreign))('a request with %s', (_, headers) => {
  it.each(['/', '/api/health', '/api/documents', '/assets/none.js'])('is forbidden: %s', async (path) => {
    const { status, body } = await rawGet(port, path, headers);
    expect(status).toBe(403);
    expect(zErrorBody.strict().parse(JSON.parse(body)).code).toBe('forbidden');
  });

  it('may open no socket', async () => {
    expect(await handshake(headers)).toBe('refused');
    expect(app.io.sockets.sockets.size).toBe(0);
  });

  it('may not poll instead', async () => {
    const { status } = await rawGet(port, '/socket.io/?EIO=4&transport=polling', headers);
    expect([400, 403]).toContain(status);
  });
});
