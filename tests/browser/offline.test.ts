/** What was read stays readable when the server is away: the page opens, says so, and shows what it kept. */
/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { describeInBrowser } from './browser.ts';
import { ask, eventually, quotations, says } from './conversation.ts';
import { saysAway, takeAway } from './server-away.ts';

const offline = { serviceWorkers: 'allow', expected: saysAway } as const;

/** Paths that the worker keeps, and how many of them are typefaces. */
const kept = (page: Page) =>
  page.evaluate(async () => {
    const requests = await Promise.all(
      (await caches.keys()).map(async (name) => (await caches.open(name)).keys()),
    );
    const paths = requests.flat().map(({ url }) => new URL(url).pathname + new URL(url).search);
    return { paths, typefaces: paths.filter((path) => path.endsWith('.woff2')).length };
  });

async function settled(page: Page): Promise<void> {
  await page.locator('.library-entry').first().waitFor();
  await eventually(async () => (await kept(page)).paths).toContain('/');
  await eventually(async () => (await kept(page)).paths).toContain('/api/documents');
  await eventually(async () => (await kept(page)).typefaces).toBeGreaterThan(0);
}

describeInBrowser('without its server', (site) => {
  it.each(['ar', 'en'] as const)('opens with what it showed, and says so: %s', async (language) => {
    // On the glossary page Chinese type that was never fetched is given up.
    const page = await site.visit(language, { ...offline, expected: /WebSocket|ERR_CONNECTION|ERR_FAILED/ });
    await settled(page);
    const documents = await page.locator('.library-entry').allInnerTexts();
    expect(documents.length).toBeGreaterThan(0);
    const bringBack = takeAway(site.app);
    await page.reload();
    await page.getByText(says[language].connection.lost).waitFor();
    await eventually(() => page.locator('.library-entry').allInnerTexts()).toEqual(documents);

    // Pages and dialogs that were never opened, and an address of their own.
    await page.getByRole('button', { name: says[language].settings.title }).click();
    await page.getByRole('dialog').getByText(says[language].settings.private).waitFor();
    await page.keyboard.press('Escape');
    await page.goto(`${site.address}/glossary`);
    await page.getByRole('alert').getByText(says[language].glossary.failed).waitFor();
    await bringBack();
    await page.getByRole('button', { name: says[language].source.tryAgain }).click();
    await page.locator('.entry').first().waitFor();
  });

  it('shows a conversation that was kept, and its source where the document was opened', async () => {
    const page = await site.visit('en', { ...offline, expected: /WebSocket|ERR_CONNECTION|ERR_FAILED/ });
    await settled(page);
    await ask(page, says.en.examples.worldDay);
    const quoted = await quotations(page);
    const address = page.url();
    // The worker fetches what is new when the page is opened.
    await page.reload();
    await eventually(async () => (await kept(page)).paths).toContain(`/api${new URL(address).pathname}`);
    const bringBack = takeAway(site.app);
    await page.goto(address);
    await eventually(() => quotations(page)).toEqual(quoted);
    await page.getByText(says.en.connection.lost).waitFor();
    await page.getByRole('button', { name: says.en.history.title }).click();
    await page.locator('.history-entry').first().waitFor();
    await bringBack();
  });

  it('keeps no answer, and nothing that went wrong', async () => {
    const page = await site.visit('en', { ...offline, expected: /ERR_CONNECTION|WebSocket|40[04]/ });
    await settled(page);
    await page.reload();
    await ask(page, says.en.examples.worldDay);
    const statuses = await page.evaluate(() =>
      Promise.all(
        ['/api/documents/none', '/api/health', '/api/glossary', '/assets/none.js'].map(
          async (path) => (await fetch(path)).status,
        ),
      ),
    );
    expect(statuses).toEqual([404, 200, 200, 404]);
    const { paths } = await kept(page);
    const others = paths.filter((path) => !/^\/(?:assets\/|api\/conversations)/.test(path));
    expect(others.sort()).toEqual([
      '/',
      '/api/documents',
      '/api/language-model',
      '/build.json',
      '/favicon.svg',
      '/first-paint.js',
      '/manifest.webmanifest',
    ]);
    expect(paths).not.toContain('/assets/none.js');
  });

  it('prefers the server while it is there, and takes a new build without breaking the page that is open', async () => {
    const page = await site.visit('en', offline);
    await settled(page);
    // A list and a build as another day left them.
    await page.evaluate(async () => {
      const reads = await caches.open('dalil-reads-1');
      await reads.put('/api/documents', Response.json([]));
      const shells = await caches.open('dalil-shell-1');
      await shells.put('/build.json', Response.json({ old: { file: 'assets/old.js' } }));
      await shells.put('/', new Response('<p>old</p>', { headers: { 'content-type': 'text/html' } }));
      const assets = await caches.open('dalil-assets-1');
      await assets.put('/assets/old.js', new Response('old'));
      await assets.put('/assets/older.js', new Response('older'));
    });
    await page.reload();
    await page.locator('.library-entry').first().waitFor();
    await eventually(async () => (await kept(page)).paths).not.toContain('/assets/older.js');
    const read = (path: string) => page.evaluate(async (at) => (await fetch(at)).text(), path);
    expect(await read('/assets/old.js')).toBe('old');
    const shell = () =>
      page.evaluate(async () => (await (await caches.open('dalil-shell-1')).match('/'))?.text());
    await eventually(shell).toContain('/assets/index-');
  });

  it('can be installed', async () => {
    const page = await site.visit('ar');
    const { icons, ...manifest } = await page.evaluate(async () => {
      const link = document.querySelector<HTMLLinkElement>('link[rel="manifest"]');
      return (await fetch(link?.href ?? '')).json();
    });
    expect(manifest).toMatchObject({ start_url: '/', display: 'standalone', lang: 'ar', dir: 'rtl' });
    const sizes = await page.evaluate(
      (sources: string[]) =>
        Promise.all(
          sources.map(async (source) => {
            const image = new Image();
            image.src = source;
            await image.decode();
            return `${image.naturalWidth}x${image.naturalHeight}`;
          }),
        ),
      icons.filter(({ sizes }: { sizes: string }) => sizes !== 'any').map(({ src }: { src: string }) => src),
    );
    expect(sizes).toEqual(['192x192', '512x512', '192x192', '512x512']);
    const session = await page.context().newCDPSession(page);
    const { installabilityErrors } = await session.send('Page.getInstallabilityErrors');
    // Contexts of tests are private windows, which install nothing; that is all there is against it.
    expect(installabilityErrors.map(({ errorId }) => errorId)).toEqual(['in-incognito']);
  });
});
