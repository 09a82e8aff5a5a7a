/** The header fits; the text is as large as its reader likes; the dialogs are opened, walked through and left by keyboard. */
/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { languageCodes } from '#corpus/languages';
import { describeInBrowser } from './browser.ts';
import { ask, eventually, marks, panel, says } from './conversation.ts';
import { tooWide } from './fitting.ts';

const phone = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true };

const gear = (page: Page, language: keyof typeof says) =>
  page.getByRole('button', { name: says[language].settings.title });
const dialog = (page: Page) => page.getByRole('dialog');
const focused = (page: Page) => page.locator(':focus');
const rootSize = (page: Page) => page.evaluate(() => getComputedStyle(document.documentElement).fontSize);

async function chooseLargest(page: Page, language: keyof typeof says): Promise<void> {
  await gear(page, language).click();
  await dialog(page)
    .locator('label')
    .filter({ hasText: /150|١٥٠/ })
    .click();
  await eventually(() => rootSize(page)).toBe('24px');
}

/** Whether the link of the page that is shown can be seen whole, and how many rows the header has. */
const shownInNav = (page: Page) =>
  page.locator('.pages').evaluate((nav) => {
    const view = nav.getBoundingClientRect();
    const link = nav.querySelector('[aria-current]')?.getBoundingClientRect();
    const brand = document.querySelector('.brand')?.getBoundingClientRect();
    return {
      whole: link !== undefined && link.left >= view.left - 0.5 && link.right <= view.right + 0.5,
      scrolls: nav.scrollWidth > nav.clientWidth,
      oneRow: view.top < (brand?.bottom ?? 0),
    };
  });

describeInBrowser('the header', (site) => {
  it.each(languageCodes)('fits every width, with the page that is shown in view: %s', async (language) => {
    const page = await site.visit(language);
    await ask(page, says[language].examples.worldDay);
    const { ask: asking, documents, recommendations, glossary } = says[language].app;
    for (const width of [320, 390, 704, 991, 992, 1280, 1600]) {
      await page.setViewportSize({ width, height: 640 });
      for (const name of [documents, glossary, recommendations, asking]) {
        const link = page.getByRole('navigation').getByRole('link', { name, exact: true });
        // Again where the page before arrived late and took the focus to its heading.
        await eventually(async () => {
          await link.press('Enter');
          return link.getAttribute('aria-current');
        }).toBe('page');
        await eventually(async () => (await shownInNav(page)).whole).toBe(true);
      }
      expect(await tooWide(page), `${width}`).toEqual([]);
      const { scrolls, oneRow } = await shownInNav(page);
      expect(oneRow).toBe(width >= 992);
      if (oneRow) expect(scrolls).toBe(false);
    }
  });
});

describeInBrowser('the text size', (site) => {
  it('is remembered and there from the first paint, and makes a wide page a narrow one', async () => {
    const page = await site.visit('en', { expected: /ERR_FAILED/ });
    const beside = page.locator('.beside');
    expect(await beside.count()).toBe(1);
    await chooseLargest(page, 'en');
    await eventually(() => beside.count()).toBe(0);
    await page.keyboard.press('Escape');
    // Without the application's own code: what is painted first.
    await page.route('**/assets/*.js', (route) => route.abort());
    await page.reload();
    expect(await page.locator('#root').innerHTML()).toBe('');
    expect(await rootSize(page)).toBe('24px');
    await page.unroute('**/assets/*.js');
    await page.reload();
    await gear(page, 'en').click();
    expect(await page.getByRole('radio', { name: '150%' }).isChecked()).toBe(true);
    await dialog(page).getByText('100%').click();
    await eventually(() => beside.count()).toBe(1);
    expect(await rootSize(page)).toBe('16px');
  });

  it.each(languageCodes)('leaves a phone usable at its largest: %s', async (language) => {
    const page = await site.visit(language, phone);
    await chooseLargest(page, language);
    expect(await tooWide(page)).toEqual([]);
    await dialog(page).getByRole('button', { name: says[language].shortcuts.title }).tap();
    await page.getByRole('dialog', { name: says[language].shortcuts.title }).waitFor();
    expect(await tooWide(page)).toEqual([]);
    await dialog(page).getByRole('button', { name: says[language].settings.close }).tap();
    await ask(page, says[language].examples.worldDay);
    expect(await tooWide(page)).toEqual([]);
    for (const mark of (await marks(page).all()).slice(0, 1)) {
      await mark.tap();
      await panel(page).locator('[data-cited]').waitFor();
      expect(await tooWide(page)).toEqual([]);
    }
    expect(await page.evaluate(() => window.innerWidth)).toBe(390);
  });
});

describeInBrowser('the settings', (site) => {
  it.each(['ar', 'en'] as const)('are walked through without a pointer: %s', async (language) => {
    const page = await site.visit(language);
    const { settings, shortcuts, app } = says[language];
    const seen: string[] = [];
    for (let presses = 0; presses < 16 && seen.at(-1) !== settings.title; presses += 1) {
      await page.keyboard.press('Tab');
      const outline = await focused(page).evaluate((element) => getComputedStyle(element).outlineStyle);
      expect(outline).not.toBe('none');
      seen.push(
        await focused(page).evaluate((element) => element.getAttribute('aria-label') ?? element.textContent),
      );
    }
    const pages = [app.ask, app.documents, app.recommendations, app.glossary];
    const expected = [app.skip, ...pages, app.language, settings.title];
    expect(seen.filter((name) => expected.includes(name))).toEqual(expected);

    await page.keyboard.press('Enter');
    await page.getByRole('dialog', { name: settings.title }).waitFor();
    await eventually(() => focused(page).innerText()).toBe(settings.title);
    const stops: string[] = [];
    for (let presses = 0; presses < 5; presses += 1) {
      await page.keyboard.press('Tab');
      stops.push(
        await page.evaluate(() => {
          const at = document.activeElement;
          const shown = at?.closest('label') ?? at;
          const outlined = shown && getComputedStyle(shown).outlineStyle !== 'none';
          const name = at?.getAttribute('name') ?? at?.getAttribute('aria-label') ?? at?.textContent;
          return at === document.body ? 'window' : `${name}${outlined ? '' : ' unseen'}`;
        }),
      );
    }
    // Round and round, by way of the browser's own window.
    expect(stops).toEqual([settings.close, 'theme', 'text-size', shortcuts.title, 'window']);
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Enter');
    await page.getByRole('dialog', { name: shortcuts.title }).waitFor();
    await page.keyboard.press('Escape');
    await eventually(() => dialog(page).count()).toBe(0);
    expect(await focused(page).getAttribute('aria-label')).toBe(settings.title);
  });

  it('say what Dalil is, and leave an opened source open when they close', async () => {
    const page = await site.visit('en');
    await ask(page, says.en.examples.worldDay);
    await marks(page).first().click();
    await panel(page).locator('[data-cited]').waitFor();
    await gear(page, 'en').click();
    await dialog(page).getByText('5 documents').waitFor();
    await dialog(page)
      .getByText(/^Dalil, version \d+\.\d+\.\d+$/)
      .waitFor();
    await dialog(page).getByText(says.en.settings.calm).waitFor();
    expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
    await page.keyboard.press('Escape');
    await eventually(() => dialog(page).count()).toBe(0);
    expect(await panel(page).count()).toBe(1);
  });

  it('close by a click beside them', async () => {
    const page = await site.visit('en');
    await gear(page, 'en').click();
    await dialog(page).waitFor();
    await page.mouse.click(5, 300);
    await eventually(() => dialog(page).count()).toBe(0);
  });
});
