/** The page, its assets, and the headers that every response carries. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { answered } from '../questions.ts';
import { config, post, rawGet, startApp } from '../running-app.ts';

const app = await startApp();
/** As a browser that has been here before: who gets a cookie gets nothing that may be kept. */
const get = (path: string) =>
  fetch(app.address + path, { headers: { cookie: `dalil_reader=${'r'.repeat(32)}` } });
const page = readFileSync(join(config.clientFolder, 'index.html'), 'utf8');
const assets = readdirSync(join(config.clientFolder, 'assets'));
const asset = (extension: string) => `/assets/${assets.find((name) => name.endsWith(extension))}`;

describe('the page', () => {
  it.each(['/', '/index.html', '/documents/a-hrc-14-32', '/a/b/c?d=e', '/%D8%AF'])(
    'is served at %s',
    async (path) => {
      const response = await get(path);
      expect(response.status).toBe(200);
      expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
      expect(await response.text()).toBe(page);
    },
  );

  it('names no script, style or font of another server', () => {
    expect(page).not.toMatch(/(?:src|href)="(?:https?:)?\/\//);
  });

  it('has assets that exist and may be kept for good', async () => {
    const named = [...page.matchAll(/(?:src|href)="(\/[^"]+)"/g)].map((match) => match[1] ?? '');
    expect(named.length).toBeGreaterThan(1);
    for (const path of named) {
      const response = await get(path);
      expect(response.status, path).toBe(200);
      expect(await response.text()).not.toBe(page);
      const kept = path.startsWith('/assets/') ? /immutable/ : /^no-cache$/;
      expect(response.headers.get('cache-control'), path).toMatch(kept);
    }
  });

  it.each(['/', '/glossary', '/sw.js', '/build.json'])('is asked after before each use: %s', async (path) => {
    const { headers } = await get(path);
    expect(headers.get('cache-control')).toBe('no-cache');
    expect(headers.get('etag')).not.toBeNull();
  });

  it.each([
    ['.js', 'text/javascript'],
    ['.css', 'text/css'],
    ['.woff2', 'font/woff2'],
  ])('has assets of the right type: %s', async (extension, type) => {
    expect((await get(asset(extension))).headers.get('content-type')).toContain(type);
  });

  it('is not served in place of an asset that does not exist', async () => {
    const response = await get('/assets/none.js');
    expect(response.status).toBe(404);
    expect(await response.text()).not.toContain('<html');
  });

  it.each([
    '/../package.json',
    '/assets/../../../package.json',
    '/..%2f..%2fpackage.json',
    '/assets/..%2f..%2f..%2fpackage.json',
  ])('is all that can be read of the disk: %s', async (path) => {
    expect((await rawGet(app.port, path, { host: 'localhost' })).body).not.toContain('"dependencies"');
  });
});

describe('every response', () => {
  const responses: Record<string, () => Promise<Response>> = {
    'the page': () => get('/'),
    'an asset': () => get(asset('.js')),
    JSON: () => get('/api/health'),
    'an answer': () => post(`${app.address}/api/ask`, { question: answered.en }),
    'a wrong request': () => post(`${app.address}/api/ask`, '{'),
    'a missing address': () => get('/api/none'),
    'a request from elsewhere': () => fetch(app.address, { headers: { origin: 'http://evil.example' } }),
  };

  it.each(Object.entries(responses))(
    'carries the headers that keep the page safe: %s',
    async (_, respond) => {
      const { headers } = await respond();
      const policy = headers.get('content-security-policy') ?? '';
      expect(policy).toContain("default-src 'self'");
      expect(policy).toContain("object-src 'none'");
      expect(policy).toContain("frame-ancestors 'none'");
      expect(policy).not.toMatch(/unsafe|https?:|\*/);
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('referrer-policy')).toBe('no-referrer');
      expect(headers.get('x-frame-options')).not.toBeNull();
      expect(headers.get('x-powered-by')).toBeNull();
      expect(headers.get('access-control-allow-origin')).toBeNull();
    },
  );
});
