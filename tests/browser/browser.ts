/** Finds Chromium, starts the real app over the real index, and opens pages that are watched for anything wrong. */
/// <reference lib="dom" />
import { accessSync, constants, mkdtempSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Language } from '#corpus/languages';
import { type App, createApp } from '../../server/app.ts';
import { assemble } from '../../server/assemble.ts';
import { loadConfig } from '../../server/config.ts';
import type { Training } from '../../server/training/training.ts';
import { indexed } from '../server/other-corpus.ts';

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** `CHROMIUM` when it is set, else the first of the usual names on the path. */
function findChromium(): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const usual = ['chromium', 'chromium-browser', 'google-chrome'].flatMap((name) =>
    folders.map((folder) => join(folder, name)),
  );
  return (process.env.CHROMIUM ? [process.env.CHROMIUM] : usual).find(isProgram);
}

const executablePath = findChromium();
const missing =
  'DALIL_REQUIRE_BROWSER is set, but there is no Chromium: install chromium, or name one in CHROMIUM.';

export interface Site {
  readonly address: string;
  readonly app: App;
  readonly training: Training;
  /** Milliseconds by which the clock of training is ahead; a test may move it. */
  readonly clock: { ahead: number };
  /** A page of its own, in the language its browser prefers; closed after the test, which fails if it complained. */
  visit: (language: Language, options?: VisitOptions) => Promise<Page>;
}

export interface VisitOptions extends BrowserContextOptions {
  /** Complaints that the test provokes. */
  expected?: RegExp;
  /** Before the page loads. */
  prepare?: (page: Page) => Promise<unknown>;
}

export interface SiteOptions {
  /** A corpus to index for it; the repository's, with its index, when absent. */
  corpusFolder?: string;
  /** Names the language model that it has; that of the tests' own environment, if any, when absent. */
  environment?: NodeJS.ProcessEnv;
}

/** Tests that need a browser: skipped where there is none, unless one is required. */
export function describeInBrowser(name: string, tests: (site: Site) => void, options?: SiteOptions): void {
  if (executablePath === undefined && process.env.DALIL_REQUIRE_BROWSER)
    describe(name, () => it('finds a browser', () => expect.fail(missing)));
  else describe.skipIf(executablePath === undefined)(name, () => tests(useSite(options)));
}

function useSite({ corpusFolder, environment }: SiteOptions = {}): Site {
  let open:
    | { app: App; training: Training; browser: Browser; address: string; close: () => Promise<void> }
    | undefined;
  const opened = () => open ?? expect.fail('the site is not open yet');
  const problems: string[] = [];
  const clock = { ahead: 0 };

  beforeAll(async () => {
    const own = mkdtempSync(join(tmpdir(), 'dalil-user-'));
    const base = corpusFolder
      ? await indexed(corpusFolder, own, environment)
      : loadConfig({ ...process.env, ...environment });
    const config = { ...base, userFile: join(own, 'dalil.sqlite') };
    const { index, store, ...parts } = await assemble(config, () => Date.now() + clock.ahead);
    const app = await createApp({
      index,
      store,
      ...parts,
      hosts: config.hosts,
      clientFolder: config.clientFolder,
    });
    await new Promise<void>((resolve) => app.http.listen(0, '127.0.0.1', resolve));
    const browser = await chromium.launch({
      executablePath: executablePath ?? expect.fail(missing),
      args: ['--no-sandbox', '--disable-background-networking'],
    });
    const close = async () => {
      await browser.close();
      app.http.closeAllConnections();
      await app.close();
      store.close();
      index.close();
      rmSync(own, { recursive: true });
    };
    open = {
      app,
      training: parts.training,
      browser,
      address: `http://127.0.0.1:${(app.http.address() as AddressInfo).port}`,
      close,
    };
  });
  afterAll(() => open?.close());
  afterEach(async () => {
    const found = problems.splice(0);
    await Promise.all(open?.browser.contexts().map((context) => context.close()) ?? []);
    expect(found).toEqual([]);
  });

  return {
    clock,
    get address() {
      return opened().address;
    },
    get app() {
      return opened().app;
    },
    get training() {
      return opened().training;
    },
    async visit(language, { expected, prepare, ...options } = {}) {
      const { browser, address } = opened();
      const context = await browser.newContext({
        locale: language,
        viewport: { width: 1280, height: 640 },
        reducedMotion: 'reduce',
        // A test that is about it lets it: it fetches the whole page a second time, and answers before a test's own routes.
        serviceWorkers: 'block',
        ...options,
      });
      const page = await context.newPage();
      await watch(page, address, (problem) => expected?.test(problem) || problems.push(problem));
      await prepare?.(page);
      await page.goto(address);
      await page.locator('#question').waitFor();
      return page;
    },
  };
}

/** Tells of console errors and warnings, exceptions, violations of the content security policy, and other hosts. */
async function watch(page: Page, address: string, tell: (problem: string) => unknown): Promise<void> {
  const { host } = new URL(address);
  const request = (url: string) => {
    if (new URL(url).host !== host) tell(`request to another host: ${url}`);
  };
  page.on('request', (sent) => sent.url().startsWith('data:') || request(sent.url()));
  page.on('websocket', (socket) => request(socket.url()));
  page.on('pageerror', (error) => tell(`exception: ${error.message}`));
  page.on('console', (said) => {
    if (said.text() === 'Service Worker registration blocked by Playwright') return;
    if (said.type() === 'error' || said.type() === 'warning') tell(`console: ${said.text()}`);
  });
  await page.addInitScript(() =>
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
      console.error(`policy violated: ${violatedDirective} by ${blockedURI}`),
    ),
  );
}
