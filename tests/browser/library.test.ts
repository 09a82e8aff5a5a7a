/** The library page: every document, found, sorted and narrowed, with the choice kept in the address. */
/// <reference lib="dom" />
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { type DocumentSummary, zDocumentSummary } from '#contract/documents';
import { describeInBrowser, type Site } from './browser.ts';
import { ask, eventually, highlighted, marks, panel, says } from './conversation.ts';

const texts = says.en.library;
const titles = (page: Page): Promise<string[]> => page.locator('.document-entry h2').allTextContents();
const choose = (page: Page, label: string, value: string) =>
  page.getByLabel(label, { exact: true }).selectOption(value);
const addressed = (page: Page) => new URL(page.url()).pathname + new URL(page.url()).search;

async function documentsOf({ address }: Site): Promise<DocumentSummary[]> {
  return zDocumentSummary.array().parse(await (await fetch(`${address}/api/documents`)).json());
}

async function visitLibrary(site: Site, language: 'ar' | 'en' = 'en', query = ''): Promise<Page> {
  const page = await site.visit(language);
  await page.goto(`${site.address}/documents${query}`);
  await page.locator('.documents').waitFor();
  await page.locator('.documents-found').waitFor();
  return page;
}

describeInBrowser('the library', (site) => {
  it.each(['ar', 'en'] as const)('lists every document, the newest first: %s', async (language) => {
    const documents = await documentsOf(site);
    expect(new Set(documents.map(({ date }) => date.slice(0, 4))).size).toBeGreaterThan(2);
    const newestFirst = [...documents].sort((a, b) => (a.date < b.date ? 1 : -1));
    const page = await visitLibrary(site, language);
    expect(await titles(page)).toEqual(newestFirst.map(({ title }) => title[language]));
    const bodies = await page.locator('.document-facts span:first-child').allTextContents();
    expect(bodies).toEqual(newestFirst.map(({ body }) => body[language]));
    const hrefs = await page
      .locator('.document-entry h2 a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    expect(hrefs).toEqual(newestFirst.map(({ id }) => `/documents/${id}`));
    const damaged = page.locator('.document-entry').filter({ hasText: says[language].documents.damagedWhy });
    expect(await damaged.count()).toBe(documents.filter((document) => document.damaged).length);
    expect(await page.title()).toContain(says[language].library.title);
  });

  it('narrows by body, year and language, says how many are left, and keeps that in the address', async () => {
    const documents = await documentsOf(site);
    const [
      {
        body: { en: body },
      } = expect.fail('no documents'),
    ] = documents;
    const ofBody = documents.filter((document) => document.body.en === body);
    expect(ofBody.length).toBeLessThan(documents.length);
    const page = await visitLibrary(site);
    await choose(page, texts.body, body);
    await eventually(async () => (await titles(page)).length).toBe(ofBody.length);
    const year = ofBody[0]?.date.slice(0, 4) ?? '';
    await choose(page, texts.year, year);
    const left = ofBody.filter(({ date }) => date.startsWith(year));
    await eventually(async () => (await titles(page)).length).toBe(left.length);
    await page
      .getByRole('status')
      .filter({ hasText: `of ${documents.length}` })
      .waitFor();
    expect(new URL(page.url()).searchParams.get('body')).toBe(body);

    await page.reload();
    await page.locator('.document-entry').first().waitFor();
    expect((await titles(page)).length).toBe(left.length);
    await page.getByRole('button', { name: texts.showAll }).click();
    await eventually(async () => (await titles(page)).length).toBe(documents.length);
    expect(addressed(page)).toBe('/documents');
  });

  it('sorts by title and by body', async () => {
    const documents = await documentsOf(site);
    const page = await visitLibrary(site);
    const { compare } = new Intl.Collator('en', { numeric: true });
    const byTitle = documents.map(({ title }) => title.en).sort(compare);
    await choose(page, texts.sort, 'title');
    await eventually(() => titles(page)).toEqual(byTitle);
    await choose(page, texts.sort, 'body');
    const byBody = documents.map(({ body }) => body.en).sort(compare);
    await eventually(() => page.locator('.document-facts span:first-child').allTextContents()).toEqual(
      byBody,
    );
    expect(addressed(page)).toBe('/documents?sort=body');
  });

  it('finds by symbol and by words of the title in any language, and leads out of nothing', async () => {
    const page = await visitLibrary(site);
    const all = (await titles(page)).length;
    const field = page.getByLabel(texts.searchLabel);
    await page.keyboard.press('/');
    await eventually(() => field.evaluate((input) => input === document.activeElement)).toBe(true);
    for (const sought of ['a/hrc/14', 'special REGIONAL', 'المقررة']) {
      await field.fill(sought);
      await eventually(() => titles(page)).toEqual([expect.stringContaining('Special Rapporteur')]);
    }
    await field.fill('zzz');
    await page.getByText(texts.nothing).waitFor();
    expect(await titles(page)).toEqual([]);
    await page.getByRole('button', { name: texts.showAll }).click();
    await eventually(async () => (await titles(page)).length).toBe(all);
    expect(await field.inputValue()).toBe('');
  });

  it('takes a wrong address for none', async () => {
    const page = await visitLibrary(site, 'en', '?year=x&language=xx&sort=up');
    expect((await titles(page)).length).toBe((await documentsOf(site)).length);
  });

  it('returns the focus to the document that was read', async () => {
    const page = await site.visit('en');
    await page.getByRole('link', { name: says.en.app.documents, exact: true }).click();
    await eventually(() => page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
    const link = page.locator('.document-entry h2 a').last();
    const id = await link.getAttribute('id');
    await link.click();
    await eventually(() => page.locator('.document-entry').count()).toBe(0);
    await page.goBack();
    await eventually(() => page.evaluate(() => document.activeElement?.id)).toBe(id);
  });

  it('is read beside the conversation too: every entry leads to its document', async () => {
    const page = await site.visit('en');
    const links = page.locator('.library-entry h3 a');
    await links.first().waitFor();
    const hrefs = await links.evaluateAll((found) => found.map((link) => link.getAttribute('href')));
    expect(hrefs).toEqual((await documentsOf(site)).map(({ id }) => `/documents/${id}`));
  });
});

describeInBrowser('the citation of an opened source', (site) => {
  const allowed = { permissions: ['clipboard-read', 'clipboard-write'] };
  const copied = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

  it('is copied in every form by keyboard, with the quotation and with a link that opens it', async () => {
    const page = await site.visit('en', allowed);
    await ask(page, says.en.examples.worldDay);
    await marks(page).first().click();
    const quoted = await eventually(() => highlighted(page))
      .not.toBe('')
      .then(() => highlighted(page));
    const more = panel(page).getByRole('button', { name: says.en.cite.more });
    expect(await more.getAttribute('aria-expanded')).toBe('false');
    await more.press('Enter');
    const copy = async (name: string) => {
      await panel(page).getByRole('button', { name, exact: true }).press('Enter');
      await panel(page).getByText(says.en.answer.copied).first().waitFor();
      const text = await copied(page);
      await panel(page).getByRole('button', { name, exact: true }).waitFor();
      return text;
    };
    expect(await copy(says.en.cite.bibtex)).toMatch(/^@\w+\{[a-z0-9-]+,\n {2}author = \{\{/);
    expect(await copy(says.en.cite.ris)).toMatch(/^TY {2}- RPRT\r?\n[\s\S]*\nER {2}- \r?\n$/);
    const citation = await copy(says.en.source.copy);
    expect(citation).toMatch(/, para\. \d+\. .* \(in Arabic\)$/);
    expect(await copy(says.en.cite.quotation)).toBe(`“${quoted}”\n${citation}`);
    const link = new URL(await copy(says.en.cite.link));
    expect(link.origin).toBe(site.address);
    const open = panel(page).getByRole('link', { name: says.en.cite.open });
    expect(link.pathname + link.hash).toBe(await open.getAttribute('href'));
    expect(link.hash).toMatch(/^#p\w+\.\d+-\d+$/);
  });

  it('takes the citations along into the reader', async () => {
    const page = await site.visit('en');
    await ask(page, says.en.examples.mekong);
    await marks(page).nth(1).click();
    const open = panel(page).getByRole('link', { name: says.en.cite.open });
    const href = await open.getAttribute('href');
    await open.click();
    await eventually(() => new URL(page.url()).pathname + new URL(page.url()).hash).toBe(href);
    const state = await page.evaluate(() => history.state);
    expect(Object.keys(state).sort()).toEqual(['at', 'passages']);
    expect(state.at).toBe(1);
    expect(state.passages.length).toBeGreaterThan(1);
    expect(href).toContain(state.passages[1].document);
  });

  it('leaves the sheet of a phone for the reader, and finds it again on the way back', async () => {
    const page = await site.visit('en', { viewport: { width: 390, height: 780 } });
    await ask(page, says.en.examples.worldDay);
    await marks(page).first().click();
    const sheet = page.locator('dialog:modal');
    await sheet.waitFor();
    await panel(page).getByRole('link', { name: says.en.cite.open }).click();
    await eventually(() => sheet.count()).toBe(0);
    await page.goBack();
    await sheet.waitFor();
    await eventually(() => highlighted(page)).not.toBe('');
  });

  it.each([
    ['n', 'p'],
    ['ى', 'ح'],
  ])(
    'moves to the next by %s and back by %s, but not while a question is written',
    async (next, previous) => {
      const page = await site.visit('en');
      await ask(page, says.en.examples.mekong);
      await marks(page).first().click();
      const isOpen = (at: number) => marks(page).nth(at).getAttribute('aria-expanded');
      await panel(page).locator('.source-lit').first().waitFor();
      const press = (key: string, code: string) =>
        page.evaluate(
          ([key, code]) =>
            document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, code, bubbles: true })),
          [key, code],
        );
      await press(next, 'KeyN');
      await eventually(() => isOpen(1)).toBe('true');
      await press(previous, 'KeyP');
      await eventually(() => isOpen(0)).toBe('true');
      // There is none before the first.
      await press(previous, 'KeyP');
      await page.locator('#question').focus();
      await press(next, 'KeyN');
      await page.keyboard.type('n');
      expect(await page.locator('#question').inputValue()).toBe('n');
      expect(await isOpen(0)).toBe('true');
      expect(await isOpen(1)).not.toBe('true');
    },
  );
});
