/** On a phone 360 pixels wide the source is a sheet, and nothing reaches past the edge. */
/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { languageCodes } from '#corpus/languages';
import { offDomain } from '../server/questions.ts';
import { describeInBrowser } from './browser.ts';
import {
  aboutRecruitment,
  ask,
  citedFor,
  eventually,
  highlighted,
  marks,
  quotations,
  says,
} from './conversation.ts';

const phone = { viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true };

/** What is wider than the place it has, or stands partly outside the page; empty when all fits. */
const tooWide = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const outside = [
      ...document.querySelectorAll('button, select, textarea, h1, h2, h3, p, li, bdi, blockquote'),
    ]
      .filter((element) => !element.closest('.visually-hidden, .skip-link'))
      .filter((element) => {
        const { left, right, width } = element.getBoundingClientRect();
        return width > 0 && (left < -0.5 || right > window.innerWidth + 0.5);
      });
    const scrolling = [...document.querySelectorAll('html, .chat-scroll, .source-scroll, .sheet')].filter(
      (element) => element.scrollWidth > element.clientWidth,
    );
    return [...outside, ...scrolling].map((element) => element.outerHTML.slice(0, 120));
  });

describeInBrowser('a phone', (site) => {
  it.each(['ar', 'en'] as const)('opens a citation in a sheet and returns: %s', async (language) => {
    const page = await site.visit(language, phone);
    const question = aboutRecruitment[language];
    await ask(page, question);
    const [first] = await citedFor(site.address, question);
    const quoted = await quotations(page);
    expect(await tooWide(page)).toEqual([]);
    const targets = page.locator('.theme-switch label');
    expect(await targets.count()).toBe(3);
    for (const target of await targets.all())
      expect((await target.boundingBox())?.width).toBeGreaterThanOrEqual(24);
    await marks(page).first().tap();
    const sheet = page.getByRole('dialog', { name: says[language].source.label });
    await sheet.waitFor();
    expect(await sheet.evaluate((dialog) => dialog.matches(':modal'))).toBe(true);
    await eventually(() => highlighted(page)).toBe(first?.slice);
    expect(await sheet.locator(':focus').count()).toBe(1);
    expect(await tooWide(page)).toEqual([]);

    await page.keyboard.press('Escape');
    await eventually(() => sheet.count()).toBe(0);
    const mark = await marks(page).first().getAttribute('id');
    await eventually(() => page.evaluate(() => document.activeElement?.id)).toBe(mark);
    await marks(page).first().tap();
    await page.getByRole('button', { name: says[language].source.close }).tap();
    await eventually(() => sheet.count()).toBe(0);
    expect(await quotations(page)).toEqual(quoted);
  });

  it.each(languageCodes)('fits the welcome, an answer and a refusal: %s', async (language) => {
    const page = await site.visit(language, phone);
    await page.locator('.library-entry').first().waitFor();
    expect(await tooWide(page)).toEqual([]);
    await ask(page, says[language].examples.worldDay);
    expect(await tooWide(page)).toEqual([]);
    await ask(page, offDomain[language][0] ?? expect.fail('no question'));
    expect(await tooWide(page)).toEqual([]);
    expect(await page.evaluate(() => window.innerWidth)).toBe(360);
  });

  it('keeps a very long word inside', async () => {
    const page = await site.visit('en', phone);
    await ask(page, `What is ${'trafficking'.repeat(20)} in persons?`);
    expect(await tooWide(page)).toEqual([]);
  });
});
