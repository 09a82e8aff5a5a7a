/** Which conversations the worker keeps: the newest, as they last were, and none that was deleted. */
/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterEach, expect, it } from 'vitest';
import { describeInBrowser, type Site } from './browser.ts';
import { eventually } from './conversation.ts';

const worker = readFileSync(join(import.meta.dirname, '../../client/public/sw.js'));
const list = '/api/conversations';

/** A server with conversations and nothing else, so that it can hold as many, and change, as the test needs. */
class Conversations {
  readonly updated = new Map<string, number>();
  /** Paths as they were read. */
  readonly reads: string[] = [];
  /** Id of the one whose answer is not complete. */
  running = '';
  title = 'Title';
  #http: Server | undefined;

  async listen(): Promise<string> {
    const http = createServer((request, response) => {
      const path = request.url ?? '';
      const id = path.slice(list.length + 1);
      const send = (status: number, type: string, body: string | Buffer) =>
        response.writeHead(status, { 'content-type': type }).end(body);
      const json = (value: unknown) => send(200, 'application/json; charset=utf-8', JSON.stringify(value));
      if (request.method === 'GET') this.reads.push(path);
      if (path === '/sw.js') send(200, 'text/javascript', worker);
      else if (path === '/build.json') json({});
      else if (path === list)
        json([...this.updated].map(([id, updated]) => ({ id, updated, title: this.title })));
      else if (this.updated.has(id) && request.method === 'DELETE') {
        this.updated.delete(id);
        send(204, 'text/plain', '');
      } else if (this.updated.has(id)) {
        const turns = [{ state: id === this.running ? 'running' : 'done' }];
        json({ id, updated: this.updated.get(id), title: this.title, turns });
      } else if (path.startsWith('/api/')) send(404, 'application/json', '{}');
      else send(200, 'text/html', '<!doctype html><title>Conversations</title>');
    });
    this.#http = http;
    await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve));
    return `http://127.0.0.1:${(http.address() as AddressInfo).port}`;
  }

  close(): void {
    this.#http?.close();
    this.#http?.closeAllConnections();
  }
}

const kept = (page: Page): Promise<string[]> =>
  page.evaluate(async () =>
    (await (await caches.open('dalil-reads-1')).keys()).map(({ url }) => new URL(url).pathname).sort(),
  );

/** What the page gets; null when there is nothing to get. */
const read = (page: Page, path: string) =>
  page.evaluate(async (at) => {
    const response = await fetch(at).catch(() => null);
    return response?.ok ? response.json() : null;
  }, path);

describeInBrowser('kept conversations', (site) => {
  let server: Conversations;
  afterEach(() => server.close());

  async function visit(site: Site, count: number): Promise<Page> {
    server = new Conversations();
    for (let at = 0; at < count; at += 1) server.updated.set(`c${at}`, at);
    const address = await server.listen();
    const page = await (await site.visit('en', { serviceWorkers: 'allow' })).context().newPage();
    await page.goto(address);
    await page.evaluate(async () => {
      const controlled = new Promise((resolve) =>
        navigator.serviceWorker.addEventListener('controllerchange', resolve),
      );
      await navigator.serviceWorker.register('/sw.js');
      await controlled;
    });
    return page;
  }

  it('are read once the list is, at most fifty, and again only when they have changed', async () => {
    const page = await visit(site, 52);
    await read(page, list);
    await eventually(async () => (await kept(page)).length).toBe(51);
    const paths = await kept(page);
    expect(paths).toContain(`${list}/c51`);
    expect(paths).not.toContain(`${list}/c0`);
    expect(paths).not.toContain(`${list}/c1`);

    server.reads.length = 0;
    server.updated.set('c9', 900);
    server.updated.delete('c8');
    await read(page, list);
    await eventually(async () => (await kept(page)).includes(`${list}/c8`)).toBe(false);
    // The one that now is among the newest, and the one that changed.
    await eventually(() => server.reads).toEqual([list, `${list}/c9`, `${list}/c1`]);
    await eventually(async () => (await kept(page)).includes(`${list}/c1`)).toBe(true);
    server.close();
    expect(await read(page, `${list}/c9`)).toMatchObject({ id: 'c9', updated: 900 });
    expect(await read(page, list)).toHaveLength(51);
    expect(await read(page, `${list}/c8`)).toBeNull();
  });

  it('are forgotten when they are deleted, here or elsewhere', async () => {
    const page = await visit(site, 3);
    await read(page, list);
    await eventually(async () => (await kept(page)).length).toBe(4);
    const status = page.evaluate(
      async (path) => (await fetch(path, { method: 'DELETE' })).status,
      `${list}/c1`,
    );
    expect(await status).toBe(204);
    expect(await kept(page)).toEqual([`${list}/c0`, `${list}/c2`]);
    await read(page, list);
    await eventually(() => kept(page)).toEqual([list, `${list}/c0`, `${list}/c2`]);
    server.updated.delete('c0');
    expect(await read(page, `${list}/c0`)).toBeNull();
    expect(await kept(page)).toEqual([list, `${list}/c2`]);
    server.close();
    expect(await read(page, `${list}/c1`)).toBeNull();
    expect(await read(page, `${list}/c2`)).toMatchObject({ id: 'c2', updated: 2 });
  });

  it('are read again when they were kept in the middle of an answer, or have another title', async () => {
    const page = await visit(site, 2);
    server.running = 'c1';
    await read(page, list);
    await eventually(async () => (await kept(page)).length).toBe(3);
    server.running = '';
    server.reads.length = 0;
    await read(page, list);
    await eventually(() => server.reads).toEqual([list, `${list}/c1`]);
    server.title = 'Another';
    server.reads.length = 0;
    await read(page, list);
    await eventually(() => server.reads).toEqual([list, `${list}/c1`, `${list}/c0`]);
    server.close();
    await eventually(() => read(page, `${list}/c0`)).toMatchObject({ title: 'Another' });
  });

  it('stay when the server could not delete them', async () => {
    const page = await visit(site, 1);
    await read(page, list);
    await eventually(() => kept(page)).toEqual([list, `${list}/c0`]);
    server.close();
    const outcome = page.evaluate(
      (path) => fetch(path, { method: 'DELETE' }).catch(() => 'away'),
      `${list}/c0`,
    );
    expect(await outcome).toBe('away');
    expect(await kept(page)).toEqual([list, `${list}/c0`]);
  });
});
