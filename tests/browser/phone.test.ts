/** On a phone 360 pixels wide the source is a sheet, and nothing reaches past the edge. */
/// <reference lib="dom" />
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
import { tooWide } from './fitting.ts';

const phone = { viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true };

describeInBrowser('a phone', (site) => {
  it.each(['ar', 'en'] as const)('opens a citation in a sheet and returns: %s', async (language) => {
    const page = await site.visit(language, phone);
    const question = aboutRecruitment[language];
    await ask(page, question);
    const [first] = await citedFor(site.address, question);
    const quoted = await quotations(page);
    expect(await tooWide(page)).toEqual([]);
    const targets = await page.locator('.header').locator('button, select, a').all();
    expect(targets.length).toBeGreaterThanOrEqual(6);
    for (const target of targets) {
      const box = await target.boundingBox();
      expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(32);
    }
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
