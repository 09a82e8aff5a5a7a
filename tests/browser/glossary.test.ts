/** The glossary beside the conversation: found in any language, opened to its paragraphs, and back with nothing lost. */
/// <reference lib="dom" />
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { languageCodes, languages } from '#corpus/languages';
import { describeInBrowser, type Site } from './browser.ts';
import { ask, eventually, panel, quotations, says } from './conversation.ts';

const trafficking = 'trafficking-in-persons';
const termOf = { ar: 'الاتجار بالأشخاص', en: 'trafficking in persons' } as const;

const search = (page: Page) => page.getByRole('searchbox');
const heading = (page: Page) => page.getByRole('main').getByRole('heading', { level: 1 });
const focused = (page: Page) => page.locator(':focus');
const entries = (page: Page) => page.locator('.entry');
const address = (page: Page) => page.evaluate(() => location.pathname + location.search);
const scrolled = (page: Page) => page.locator('.chat-scroll').evaluate((view) => view.scrollTop);

async function openGlossary(page: Page, language: 'ar' | 'en'): Promise<void> {
  await page.getByRole('navigation').getByRole('link', { name: says[language].app.glossary }).click();
  await entries(page).first().waitFor();
}

/** A page on an address of its own, as whoever was sent the link opens it. */
async function visitAt(site: Site, language: 'ar' | 'en', path: string, expected?: RegExp): Promise<Page> {
  const page = await site.visit(language, { ...(expected && { expected }) });
  await page.goto(site.address + path);
  return page;
}

describeInBrowser('the glossary', (site) => {
  it.each(['ar', 'en'] as const)('is walked through and back to the conversation: %s', async (language) => {
    const { app, glossary, examples, source, composer } = says[language];
    const page = await site.visit(language);
    const title = await page.title();
    await ask(page, examples.worldDay);
    await ask(page, examples.mekong);
    const quoted = await quotations(page);
    await page.locator('#question').fill('?!');
    await page.locator('.chat-scroll').evaluate((view) => view.scrollBy(0, -200));
    const place = await scrolled(page);
    expect(place).toBeGreaterThan(0);

    await openGlossary(page, language);
    await eventually(() => focused(page).innerText()).toBe(glossary.title);
    await eventually(() => page.title()).toContain(glossary.title);
    const link = page.getByRole('navigation').getByRole('link', { name: app.glossary });
    expect(await link.getAttribute('aria-current')).toBe('page');
    expect(await page.locator('#question').isVisible()).toBe(false);

    await search(page).fill('traite des personnes');
    await eventually(() => address(page)).toBe('/glossary?search=traite+des+personnes');
    const found = page.getByRole('link', { name: termOf[language], exact: true });
    await found.click();
    await eventually(() => heading(page).innerText()).toBe(termOf[language]);
    await eventually(() => page.title()).toContain(termOf[language]);
    expect(await focused(page).evaluate((element) => element.tagName)).toBe('H1');

    const use = page.locator('.uses .passage').nth(1);
    const label = await use.locator('.passage-label').innerText();
    await use.click();
    await eventually(() => panel(page).locator('.source-bar-title bdi').innerText()).toBe(label);
    await page.getByRole('button', { name: source.next }).click();
    await page.keyboard.press('Escape');
    await eventually(() => panel(page).count()).toBe(0);
    expect(await focused(page).getAttribute('id')).toBe(`use-${trafficking}-2`);

    await page.goBack();
    await eventually(() => focused(page).getAttribute('id')).toBe(`entry-${trafficking}`);
    expect(await search(page).inputValue()).toBe('traite des personnes');
    await page.goBack();
    await eventually(() => page.title()).toBe(title);
    expect(await quotations(page)).toEqual(quoted);
    expect(await page.locator('.turn').count()).toBe(2);
    expect(await page.locator('#question').inputValue()).toBe('?!');
    expect(await scrolled(page)).toBe(place);
    await eventually(() => focused(page).evaluate((element) => element.tagName)).toBe('H1');

    await page.locator('#question').fill('');
    await page.goForward();
    await page.goForward();
    await page.getByRole('button', { name: glossary.ask }).click();
    const field = page.getByRole('textbox', { name: composer.label });
    await eventually(() => field.inputValue()).toBe(glossary.question.replace('{term}', termOf[language]));
    await eventually(() => focused(page).getAttribute('id')).toBe('question');
    expect(await page.locator('.turn').count()).toBe(2);
    expect(await scrolled(page)).toBe(place);
  });

  it('shows each term in its language, and why an entry was found', async () => {
    const page = await visitAt(site, 'en', '/glossary?search=trata+de+seres');
    const entry = entries(page).filter({ has: page.getByRole('link', { name: termOf.en, exact: true }) });
    expect(await entry.locator('.entry-variants').innerText()).toContain('human trafficking');
    for (const code of languageCodes.filter((other) => other !== 'en')) {
      const term = entry.locator(`bdi[lang="${code}"]`);
      expect(await term.getAttribute('dir')).toBe(languages[code].dir);
      expect(await term.innerText()).not.toBe('');
    }
    // A variant, shown because it is what was sought.
    expect(await entry.locator('bdi[lang="es"]').innerText()).toContain('trata de seres humanos');
    await entry.getByText('Spanish').waitFor();
    expect(await search(page).inputValue()).toBe('trata de seres');
  });

  it('narrows to a theme, says how many there are, and shows more on demand', async () => {
    const page = await visitAt(site, 'en', '/glossary');
    const status = page.locator('.glossary-found');
    await entries(page).first().waitFor();
    const all = await status.innerText();
    await page.getByRole('radio', { name: says.en.glossary.themes.labour }).check({ force: true });
    await eventually(() => address(page)).toBe('/glossary?theme=labour');
    await eventually(() => status.innerText()).not.toBe(all);
    const total = Number((await status.innerText()).replace(/\D/g, ''));
    expect(await entries(page).count()).toBe(50);
    const more = page.getByRole('button', { name: says.en.glossary.more });
    await more.click();
    await eventually(() => entries(page).count()).toBe(100);
    const first = await entries(page).nth(50).getByRole('link').getAttribute('id');
    await eventually(() => focused(page).getAttribute('id')).toBe(first);
    while ((await entries(page).count()) < total) {
      const before = await entries(page).count();
      await more.click();
      await eventually(() => entries(page).count()).toBeGreaterThan(before);
    }
    expect(await more.count()).toBe(0);
    const ids = await entries(page)
      .getByRole('link')
      .evaluateAll((links) => links.map(({ id }) => id));
    expect(new Set(ids).size).toBe(total);
  });

  it('says when nothing is found, and when the server is away', async () => {
    const page = await visitAt(site, 'en', '/glossary', /ERR_FAILED|Failed to load/);
    await entries(page).first().waitFor();
    await search(page).fill('qqqq');
    await page.getByRole('status').getByText('qqqq').waitFor();
    expect(await entries(page).count()).toBe(0);
    await page.getByRole('button', { name: says.en.glossary.showAll }).click();
    await entries(page).first().waitFor();
    expect(await search(page).inputValue()).toBe('');

    await page.route('**/api/glossary?*', (route) => route.abort());
    await search(page).fill('labour');
    await page.getByRole('alert').getByText(says.en.glossary.failed).waitFor();
    await page.unroute('**/api/glossary?*');
    await page.getByRole('button', { name: says.en.source.tryAgain }).click();
    await entries(page).first().waitFor();
    expect(await page.getByRole('alert').count()).toBe(0);
  });

  it('opens a concept by its address, and says when there is none', async () => {
    const page = await visitAt(site, 'ar', `/glossary/${trafficking}`, /404/);
    await eventually(() => heading(page).innerText()).toBe(termOf.ar);
    expect(await focused(page).count()).toBe(0);
    await page.goto(`${site.address}/glossary/none`);
    await page.getByRole('alert').getByText(says.ar.glossary.unknown).waitFor();
    await page.getByRole('link', { name: says.ar.glossary.back }).click();
    await entries(page).first().waitFor();
    expect(await address(page)).toBe('/glossary');
  });

  it('keeps what was being written when a term is asked about', async () => {
    const page = await site.visit('en');
    await page.locator('#question').fill('My own words');
    await openGlossary(page, 'en');
    await search(page).fill('trafficking in persons');
    await page.getByRole('link', { name: termOf.en, exact: true }).click();
    await page.getByRole('button', { name: says.en.glossary.ask }).click();
    const question = says.en.glossary.question.replace('{term}', termOf.en);
    await eventually(() => page.locator('#question').inputValue()).toBe(`My own words\n${question}`);
  });

  it('needs no pointer', async () => {
    const page = await visitAt(site, 'en', '/glossary');
    await entries(page).first().waitFor();
    const press = async (key: string, until: string) => {
      for (let presses = 0; presses < 40; presses += 1) {
        if ((await page.locator(`${until}:focus`).count()) > 0) return;
        await page.keyboard.press(key);
      }
      expect.fail(`${key} never reaches ${until}`);
    };
    await page.keyboard.press('Tab');
    expect(await focused(page).innerText()).toBe(says.en.app.skipContent);
    await page.keyboard.press('Enter');
    await eventually(() => focused(page).getAttribute('id')).toBe('content');
    await page.keyboard.press('/');
    await page.keyboard.type('الاتجار بالأشخاص');
    await page.getByRole('link', { name: termOf.en, exact: true }).waitFor();
    await eventually(() => address(page)).toContain('search=');
    await press('Tab', `#entry-${trafficking}`);
    await page.keyboard.press('Enter');
    await eventually(() => heading(page).innerText()).toBe(termOf.en);
    await press('Tab', `#use-${trafficking}-0`);
    await page.keyboard.press('Enter');
    await eventually(() => panel(page).locator('[data-cited]').count()).toBe(1);
    await page.keyboard.press('Escape');
    await eventually(() => focused(page).getAttribute('id')).toBe(`use-${trafficking}-0`);
    await press('Shift+Tab', '.strong-button');
    await page.keyboard.press('Enter');
    await eventually(() => focused(page).getAttribute('id')).toBe('question');
  });

  it.each(languageCodes)('fits a phone: %s', async (language) => {
    const page = await site.visit(language, {
      viewport: { width: 360, height: 740 },
      isMobile: true,
      hasTouch: true,
    });
    const fits = () =>
      page.evaluate(() => {
        const wide = [...document.querySelectorAll('main *, header *')].filter((element) => {
          const { left, right, width } = element.getBoundingClientRect();
          // The row of pages scrolls inside itself, and is seen as a whole to fit.
          const hidden = element.closest('.visually-hidden, svg, .pages a') !== null;
          return !hidden && width > 0 && (left < -0.5 || right > window.innerWidth + 0.5);
        });
        const { scrollHeight, clientHeight } = document.documentElement;
        if (scrollHeight > clientHeight) wide.push(document.documentElement);
        return wide.map((element) => element.outerHTML.slice(0, 100));
      });
    await page.getByRole('navigation').getByRole('link', { name: says[language].app.glossary }).tap();
    await entries(page).first().waitFor();
    expect(await fits()).toEqual([]);
    await search(page).fill('Doha Declaration on Integrating');
    await eventually(() => entries(page).count()).toBe(1);
    expect(await fits()).toEqual([]);
    await entries(page).getByRole('link').tap();
    await page.getByRole('button', { name: says[language].glossary.ask }).waitFor();
    expect(await fits()).toEqual([]);
    await page.goto(`${site.address}/glossary/${trafficking}`);
    await page.locator('.uses .passage').first().tap();
    const sheet = page.getByRole('dialog', { name: says[language].source.label });
    await sheet.waitFor();
    await page.getByRole('button', { name: says[language].source.close }).tap();
    await eventually(() => sheet.count()).toBe(0);
  });
});
