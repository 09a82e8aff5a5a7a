/** The reader: an address lands on the characters it cites, and everything in the document can be reached from there. */
/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { type DocumentView, zDocumentView } from '#contract/documents';
import type { Language } from '#corpus/languages';
import { readerAddress } from '../../client/lib/addresses.ts';
import { describeInBrowser, type Site, type VisitOptions } from './browser.ts';
import { eventually, says } from './conversation.ts';

const languages = ['ar', 'en'] as const;
const id = 'a-hrc-14-32';
const phone = { viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true };

async function documentOf(site: Site, document = id): Promise<DocumentView> {
  return zDocumentView.parse(await (await fetch(`${site.address}/api/documents/${document}`)).json());
}

type Kind = DocumentView['blocks'][number]['kind'];
const blocksOf = <K extends Kind>({ blocks }: DocumentView, kind: K) =>
  blocks.filter((block): block is Extract<typeof block, { kind: K }> => block.kind === kind);

const paragraphOf = (view: DocumentView, ref: number | string) =>
  blocksOf(view, 'paragraph').find((paragraph) => paragraph.ref === ref) ??
  expect.fail(`no paragraph ${ref}`);

/** A page on an address of its own, as whoever was sent the link opens it. */
async function open(
  site: Site,
  language: Language,
  address: string,
  options: VisitOptions = {},
): Promise<Page> {
  const page = await site.visit(language, options);
  await page.goto(site.address + address);
  return page;
}

const reader = (page: Page) => page.locator('main.reader');
const paragraph = (page: Page, ref: number | string) => page.locator(`.reader-paragraph[data-ref="${ref}"]`);
const lit = async (page: Page) => (await page.locator('.reader-lit').allTextContents()).join('');
const focused = (page: Page) => page.evaluate(() => document.activeElement?.getAttribute('data-ref'));
const notice = (page: Page) => page.locator('.reader-notice');

/** Where the first such element stands in the reader's scroller: 0 at its upper edge, 1 at the lower; and whether the page moved. */
const standing = (page: Page, selector: string) =>
  page.evaluate((sought) => {
    const view = document.querySelector('.reader-scroll')?.getBoundingClientRect();
    const box = document.querySelector(sought)?.getBoundingClientRect();
    const moved = [document.documentElement, document.querySelector('.page')].some(
      (outer) => outer?.scrollTop,
    );
    return view && box && !moved ? (box.top - view.top) / view.height : Number.NaN;
  }, selector);

const expectStanding = async (page: Page, selector: string, place: number) => {
  await eventually(() => standing(page, selector)).toBeGreaterThan(place - 0.03);
  await eventually(() => standing(page, selector)).toBeLessThan(place + 0.03);
};

describeInBrowser('the reader', (site) => {
  it.each(languages)(
    'lands on exactly the cited characters, and follows the address: %s',
    async (language) => {
      const view = await documentOf(site);
      const { text } = paragraphOf(view, 77);
      const page = await open(site, language, readerAddress(id, 77, [20, 90]));
      await eventually(() => lit(page)).toBe(text.slice(20, 90));
      await expectStanding(page, '.reader-lit', 0.3);
      expect(await focused(page)).toBe('77');
      await eventually(() => page.title()).toContain(view.symbol ?? '-');
      await reader(page).getByRole('heading', { level: 1, name: view.title[language] }).waitFor();

      // An item of a paragraph with lines, then text without a number, then a paragraph as a whole, all typed in.
      const listed =
        blocksOf(view, 'paragraph').find(({ text: lines }) => /\n.{9}/.test(lines)) ?? paragraphOf(view, 5);
      const from = Math.max(0, listed.text.indexOf('\n') - 8);
      const hash = (address: string) =>
        page.evaluate((to) => (location.hash = to), address.split('#')[1] ?? '');
      await hash(readerAddress(id, listed.ref, [from, from + 16]));
      await eventually(() => lit(page)).toBe(listed.text.slice(from, from + 16).replace('\n', ''));
      await hash(readerAddress(id, 't3'));
      await eventually(() => focused(page)).toBe('t3');
      expect(await lit(page)).toBe('');
      await hash(readerAddress(id, 120));
      await expectStanding(page, '.reader-paragraph[data-cited]', 0.3);
      expect(await focused(page)).toBe('120');
      await page.goBack();
      await eventually(() => focused(page)).toBe('t3');
    },
  );

  it('shows every paragraph and footnote as the document has it', async () => {
    const view = await documentOf(site);
    const page = await open(site, 'en', readerAddress(id));
    await paragraph(page, 1).waitFor();
    const shown = await page.locator('.reader-paragraph').evaluateAll((paragraphs) =>
      paragraphs.map((each) => {
        const copy = each.cloneNode(true) as HTMLElement;
        for (const call of copy.querySelectorAll('sup')) call.remove();
        return [...copy.querySelectorAll('.reader-line')].map((line) => line.textContent).join('\n');
      }),
    );
    expect(shown).toEqual(blocksOf(view, 'paragraph').map(({ text }) => text));
    const notes = await page.locator('.reader-notes li p').allTextContents();
    expect(notes).toEqual(blocksOf(view, 'footnote').map(({ mark, text }) => `${mark} ${text}`));
    expect(await page.locator('.reader-heading').allTextContents()).toEqual(
      blocksOf(view, 'heading').map(({ text }) => text),
    );
    expect(await paragraph(page, 12).locator('.reader-number').textContent()).toMatch(/^١٢\./);
  });

  it('does not stumble over an address that points nowhere', async () => {
    const page = await open(site, 'en', `/documents/${id}#p9999`, { expected: /404/ });
    await notice(page).getByText(says.en.reader.missing).waitFor();
    for (const hash of ['#p7.900000-2', '#p7.5-2', '#px', '#']) {
      await page.goto(`${site.address}/documents/${id}${hash}`);
      await paragraph(page, 7).waitFor();
      expect(await page.locator('.reader-lit').count()).toBe(0);
    }
    await page.goto(`${site.address}/documents/none#p1`);
    await page.getByRole('alert').getByText(says.en.reader.unknown).waitFor();
    await reader(page).getByRole('link', { name: says.en.reader.documents }).click();
    await eventually(() => page.evaluate(() => location.pathname)).toBe('/documents');
  });

  it('says when the server is away, and tries again', async () => {
    const page = await site.visit('en', { expected: /ERR_FAILED/ });
    await page.route('**/api/documents/*', (route) => route.abort());
    await page.evaluate((to) => history.pushState(null, '', to), readerAddress(id, 3));
    await reader(page).getByRole('alert').getByText(says.en.reader.failed).waitFor();
    await page.unroute('**/api/documents/*');
    await page.getByRole('button', { name: says.en.source.tryAgain }).click();
    await eventually(() => focused(page)).toBe('3');
  });

  it.each(languages)(
    'goes to a section by its contents, and marks the one that is read: %s',
    async (language) => {
      const headings = blocksOf(await documentOf(site), 'heading');
      const page = await open(site, language, readerAddress(id));
      const contents = page.getByRole('navigation', { name: says[language].reader.contents });
      const entries = contents.getByRole('link');
      await entries.first().waitFor();
      expect(await entries.allTextContents()).toEqual(headings.map(({ text }) => text));
      for (const at of [20, 6]) {
        await entries.nth(at).click();
        await expectStanding(page, ':focus', 0);
        expect(await page.locator(':focus').innerText()).toBe(headings[at]?.text);
        await eventually(() => contents.locator('[aria-current]').allTextContents()).toEqual([
          headings[at]?.text,
        ]);
      }
      const marked = contents.locator('[aria-current]');
      await page.locator('.reader-scroll').evaluate((view) => view.scrollTo(0, view.scrollHeight));
      await eventually(() => marked.innerText()).toBe(headings.at(-1)?.text);
      await page.goBack();
      await eventually(() => marked.innerText()).toBe(headings[20]?.text);
    },
  );

  it.each(languages)('finds every match, whatever its marks, and lights it: %s', async (language) => {
    const view = await documentOf(site);
    const plain = (text: string) =>
      text
        .normalize('NFKC')
        .replace(/[\u064B-\u0652\u0670\u0640]/g, '')
        .replace(/[أإآٱ]/g, 'ا')
        .replace(/ى/g, 'ي');
    const counted = (word: string) =>
      view.blocks.reduce((sum, { text }) => sum + plain(text).split(word).length - 1, 0);
    const total = counted('الاجراء');
    expect(total).toBeGreaterThan(2);
    const number = new Intl.NumberFormat(language === 'ar' ? 'ar-u-nu-arab' : language);
    const count = (at: number, of: number) =>
      says[language].reader.found.replace('{index}', number.format(at)).replace('{total}', number.format(of));

    const page = await open(site, language, readerAddress(id));
    await paragraph(page, 1).waitFor();
    await page.keyboard.press('f');
    const field = page.getByRole('textbox', { name: says[language].reader.find });
    const status = page.locator('.reader-found-count');
    await page.keyboard.type('الإجراء');
    await eventually(() => status.innerText()).toBe(count(1, total));
    const seen = new Set<string | null>();
    for (let at = 1; at <= total; at += 1) {
      await eventually(() => status.innerText()).toBe(count(at, total));
      expect(plain((await page.locator('.reader-current').allTextContents()).join(''))).toBe('الاجراء');
      await eventually(() => standing(page, '.reader-current')).toBeGreaterThan(0);
      expect(await standing(page, '.reader-current')).toBeLessThan(1);
      seen.add(await page.locator('[data-block]:has(> * .reader-current)').last().getAttribute('data-block'));
      await page.keyboard.press('Enter');
    }
    expect(seen.size).toBeGreaterThan(1);
    await eventually(() => status.innerText()).toBe(count(1, total));
    await page.keyboard.press('Shift+Enter');
    await eventually(() => status.innerText()).toBe(count(total, total));
    await field.fill('qqqq');
    await eventually(() => status.innerText()).toBe(says[language].reader.foundNone);
    await page.keyboard.press('Escape');
    await eventually(() => field.count()).toBe(0);
    expect(await page.locator('.reader-found, .reader-current').count()).toBe(0);
  });

  it('opens a footnote in place, and closes it by the key', async () => {
    const view = await documentOf(site);
    const caller =
      blocksOf(view, 'paragraph').find(({ calls }) => calls.length > 1) ?? expect.fail('no calls');
    const page = await open(site, 'en', readerAddress(id, caller.ref));
    for (const { mark } of caller.calls) {
      const call = paragraph(page, caller.ref).getByRole('button', {
        name: says.en.reader.footnote.replace('{mark}', mark),
      });
      const note = paragraph(page, caller.ref).getByRole('note');
      const text = blocksOf(view, 'footnote').find((footnote) => footnote.mark === mark)?.text;
      expect(await call.getAttribute('aria-expanded')).toBe('false');
      await call.press('Enter');
      await eventually(() => note.innerText()).toBe(`${mark} ${text}`);
      expect(await call.getAttribute('aria-expanded')).toBe('true');
      expect(await call.getAttribute('aria-controls')).toBe(await note.getAttribute('id'));
      await page.keyboard.press('Escape');
      await eventually(() => note.count()).toBe(0);
      expect(await call.evaluate((button) => button === document.activeElement)).toBe(true);
      await call.click();
      await note.waitFor();
      await call.click();
      await eventually(() => note.count()).toBe(0);
    }
  });

  it.each(languages)('comes back to where reading stopped: %s', async (language) => {
    const { blocks } = await documentOf(site);
    // Of several headings in a row, reading begins again at the first: this one stands alone.
    const headings = blocks.filter(({ kind }) => kind === 'heading');
    const at = headings.findIndex((heading, index) => {
      const around = [-1, 1].map((by) => blocks[blocks.indexOf(heading) + by]?.kind);
      return index > 9 && around.every((kind) => kind === 'paragraph');
    });
    const heading = headings[at]?.text ?? expect.fail('no heading between paragraphs');
    const page = await open(site, language, readerAddress(id));
    await paragraph(page, 1).waitFor();
    await page.locator('.reader-contents a').nth(at).click();
    await expectStanding(page, ':focus', 0);
    await page.goto(site.address + readerAddress(id));
    await page.reload();
    await eventually(() => page.locator('.reader-contents [aria-current]').allTextContents()).toEqual([
      heading,
    ]);
    await notice(page).getByRole('button', { name: says[language].reader.toBeginning }).click();
    await eventually(() => page.locator('.reader-scroll').evaluate((view) => view.scrollTop)).toBe(0);
    await eventually(() => notice(page).innerText()).toBe('');
    await page.reload();
    await paragraph(page, 1).waitFor();
    expect(await page.locator('.reader-scroll').evaluate((view) => view.scrollTop)).toBe(0);
    expect(await notice(page).innerText()).toBe('');
  });

  it.each(languages)(
    'walks through the citations of an answer, across documents and back: %s',
    async (language) => {
      const { reader: texts } = says[language];
      const other = 'v24-13453';
      const places = [
        { document: id, paragraph: 90, highlight: [10, 60] },
        { document: other, paragraph: 30, highlight: [0, 40] },
        { document: id, paragraph: 12, highlight: null },
      ] as const;
      const views = { [id]: await documentOf(site), [other]: await documentOf(site, other) };
      const passages = places.map((place) => ({ ...place, label: 'x', language: 'en', anchor: 'mark' }));
      const page = await site.visit(language);
      const [start] = places;
      await page.evaluate(([address, state]) => history.pushState(state, '', address), [
        readerAddress(start.document, start.paragraph, start.highlight),
        { passages, at: 0 },
      ] as const);
      const expectAt = async (at: 0 | 1 | 2) => {
        const { document, paragraph: ref, highlight } = places[at];
        const { text } = paragraphOf(views[document], ref);
        await eventually(() => lit(page)).toBe(highlight ? text.slice(...highlight) : '');
        await eventually(() => focused(page)).toBe(`${ref}`);
        expect(await page.evaluate(() => location.pathname)).toBe(readerAddress(document));
      };
      await expectAt(0);
      await page.keyboard.press('p');
      await expectAt(0);
      await page.keyboard.press('n');
      await expectAt(1);
      await page.reload();
      await expectAt(1);
      await page.getByRole('button', { name: texts.nextCitation }).click();
      await expectAt(2);
      await page.keyboard.press('n');
      await page.keyboard.press('p');
      await expectAt(1);
      // What is looked up on the way makes the way back no longer.
      await page.locator('.reader-contents a').nth(3).click();
      await page.locator('.reader-number').nth(2).click({ force: true });
      await page.getByRole('button', { name: texts.backToAnswer }).click();
      await eventually(() => page.evaluate(() => location.pathname)).toBe('/');
      await page.locator('#question').waitFor();
    },
  );

  it('has an address for each paragraph, and copies it', async () => {
    const page = await open(site, 'en', readerAddress(id, 5), {
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    await paragraph(page, 6).hover();
    await paragraph(page, 6).locator('.reader-number').click();
    await notice(page).getByText(says.en.reader.linkCopied).waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
      site.address + readerAddress(id, 6),
    );
    expect(await page.evaluate(() => location.hash)).toBe('#p6');
    await eventually(() => focused(page)).toBe('6');
  });

  it('puts another language version beside, paragraph by paragraph, and keeps the place', async () => {
    const view = await documentOf(site);
    const inEnglish = (text: string) => `In English: ${text.length} characters.`;
    const blocks = view.blocks.filter((block) => block.kind !== 'paragraph' || block.ref !== 30);
    const english: DocumentView = {
      ...view,
      id: `${id}-en`,
      language: 'en',
      versions: [{ id, language: 'ar' }],
      blocks: blocks.map((block) => ({
        ...block,
        text: inEnglish(block.text),
        ...(block.kind === 'paragraph' && { calls: [], items: [] }),
      })),
    };
    const arabic: DocumentView = { ...view, versions: [{ id: english.id, language: 'en' }] };
    const page = await open(site, 'ar', readerAddress(id, 77, [20, 90]), {
      prepare: async (fresh) => {
        await fresh.route(`**/api/documents/${id}`, (route) => route.fulfill({ json: arabic }));
        await fresh.route(`**/api/documents/${english.id}`, (route) => route.fulfill({ json: english }));
      },
    });
    await eventually(() => lit(page)).toBe(paragraphOf(view, 77).text.slice(20, 90));
    await page.getByRole('combobox', { name: says.ar.reader.beside }).selectOption(english.id);
    const rows = page.locator('.reader-row');
    const row = (ref: number) => rows.filter({ has: paragraph(page, ref) });
    const beside = row(77).locator('[data-other]');
    await eventually(() => beside.locator('.reading').innerText()).toBe(
      inEnglish(paragraphOf(view, 77).text),
    );
    expect(await beside.getAttribute('lang')).toBe('en');
    expect(await beside.getAttribute('dir')).toBe('ltr');
    expect(await row(30).locator('[data-other]').count()).toBe(0);
    expect(await rows.count()).toBe(view.blocks.length - blocksOf(view, 'footnote').length);
    const [own, other] = await Promise.all([paragraph(page, 77).boundingBox(), beside.boundingBox()]);
    expect(Math.abs((own?.y ?? 0) - (other?.y ?? 99))).toBeLessThan(2);
    expect(own?.x).toBeGreaterThan((other?.x ?? 0) + (other?.width ?? 0) - 1);
    await eventually(() => standing(page, '.reader-paragraph[data-cited]')).toBeLessThan(1);

    await page.setViewportSize({ width: 390, height: 800 });
    await paragraph(page, 77).scrollIntoViewIfNeeded();
    const [upper, lower] = await Promise.all([paragraph(page, 77).boundingBox(), beside.boundingBox()]);
    expect(lower?.y).toBeGreaterThanOrEqual((upper?.y ?? 0) + (upper?.height ?? 0));
    await page.getByRole('combobox', { name: says.ar.reader.beside }).selectOption('');
    await eventually(() => page.locator('[data-other]').count()).toBe(0);
  });

  it('prints the document and nothing around it', async () => {
    const page = await open(site, 'en', readerAddress(id, 48), { colorScheme: 'dark' });
    await paragraph(page, 48).waitFor();
    await page.emulateMedia({ media: 'print' });
    for (const around of ['.header', '.reader-head', '.reader-contents', '.reader-notice'])
      expect(await page.locator(around).isVisible(), around).toBe(false);
    for (const part of ['.reader-title', '.reader-notes'])
      expect(await page.locator(part).isVisible(), part).toBe(true);
    // The text runs on over the pages instead of standing in a window.
    const { whole, view } = await page.evaluate(() => ({
      whole: document.documentElement.scrollHeight,
      view: document.querySelector('.reader-scroll')?.clientHeight ?? 0,
    }));
    expect(view).toBeGreaterThan(10_000);
    expect(whole).toBeGreaterThanOrEqual(view);
  });

  it.each(languages)('fits a phone, its contents in a sheet: %s', async (language) => {
    const { reader: texts } = says[language];
    const page = await open(site, language, readerAddress(id, 48, [10, 120]), phone);
    const tooWide = () =>
      page.evaluate(() => {
        const wide = [...document.querySelectorAll('.reader *, .sheet *')].filter((element) => {
          const { left, right, width } = element.getBoundingClientRect();
          const hidden = element.closest('.visually-hidden, svg, .reader-row') !== null;
          return !hidden && width > 0 && (left < -0.5 || right > window.innerWidth + 0.5);
        });
        const scrolling = [
          ...document.querySelectorAll('html, .reader-scroll, .reader-paragraph, .reader-row'),
        ];
        const wider = scrolling.filter((element) => element.scrollWidth > element.clientWidth + 3);
        return [...wide, ...wider].map((element) => element.outerHTML.slice(0, 100));
      });
    await eventually(() => lit(page)).not.toBe('');
    expect(await tooWide()).toEqual([]);
    await paragraph(page, 48).getByRole('button').first().tap();
    await paragraph(page, 48).getByRole('note').waitFor();
    await page.getByRole('button', { name: texts.findKey }).tap();
    await page.keyboard.type('12345');
    expect(await tooWide()).toEqual([]);
    await page.getByRole('button', { name: texts.closeFind }).tap();

    await page.getByRole('button', { name: texts.contents }).tap();
    const sheet = page.getByRole('dialog', { name: texts.contents });
    await sheet.waitFor();
    expect(await tooWide()).toEqual([]);
    const entry = sheet.getByRole('link').nth(15);
    const name = await entry.innerText();
    await entry.tap();
    await eventually(() => sheet.count()).toBe(0);
    await eventually(() => page.locator(':focus').innerText()).toBe(name);
    await expectStanding(page, ':focus', 0);
  });
});
