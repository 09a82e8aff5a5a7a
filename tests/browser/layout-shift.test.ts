/** Nothing already on the page moves while an answer comes in. */
/// <reference lib="dom" />
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { describeInBrowser } from './browser.ts';
import {
  aboutRecruitment,
  answered,
  citedFor,
  eventually,
  lastTurn,
  quotations,
  says,
} from './conversation.ts';
import { type SlowLine, slowDown } from './slow-line.ts';

const most = 0.05;
const phone = { width: 360, height: 740 };
const laptop = { width: 1280, height: 800 };

/** Sums layout shifts from now on, those soon after a key press included: the answer comes that fast. */
const sumShifts = (page: Page) =>
  page.evaluateHandle(() => {
    const sum = { shifts: 0 };
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) if ('value' in entry) sum.shifts += Number(entry.value);
    }).observe({ type: 'layout-shift' });
    return sum;
  });

/** Two frames: what has changed has been laid out, painted and reported. */
const painted = (page: Page): Promise<unknown> =>
  page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve(null)))),
  );

async function send(page: Page, question: string): Promise<void> {
  await page.locator('#question').fill(question);
  await page.keyboard.press('Enter');
  await lastTurn(page).getByRole('heading', { name: question }).waitFor();
  await lastTurn(page).locator('.searching').waitFor();
}

/** How far the last question stands below the top of the conversation, in pixels. */
const below = async (page: Page): Promise<number> => {
  const question = await lastTurn(page).locator('.turn-question').boundingBox();
  const conversation = await page.locator('.chat-scroll').boundingBox();
  return (question?.y ?? Number.NaN) - (conversation?.y ?? Number.NaN);
};

describeInBrowser('the layout', (site) => {
  const openings = (['ar', 'en', 'ru'] as const).flatMap((language) =>
    [phone, laptop].map((viewport) => ({ language, viewport, width: viewport.width })),
  );
  it.each(openings)(
    'stays while the page and its typefaces come in: $language at $width px',
    async ({ language, viewport }) => {
      const page = await site.visit(language, { viewport });
      await page.locator('.library-entry').first().waitFor();
      await page.evaluate(() => document.fonts.ready);
      await painted(page);
      // What was observed before is told at once, the beginning included.
      const shifts = await page.evaluate(
        () =>
          new Promise<number>((resolve) => {
            let sum = 0;
            new PerformanceObserver((list) => {
              for (const entry of list.getEntries()) if ('value' in entry) sum += Number(entry.value);
            }).observe({ type: 'layout-shift', buffered: true });
            requestAnimationFrame(() => requestAnimationFrame(() => resolve(sum)));
          }),
      );
      expect(shifts).toBeLessThanOrEqual(most);
    },
  );

  const visits = (['ar', 'en'] as const).flatMap((language) =>
    [phone, laptop].map((viewport) => ({ language, viewport, width: viewport.width })),
  );
  it.each(visits)(
    'stays while an answer streams in: $language at $width px',
    async ({ language, viewport }) => {
      let line: SlowLine | undefined;
      const page = await site.visit(language, {
        viewport,
        prepare: async (fresh) => {
          line = await slowDown(fresh);
        },
      });
      const question = aboutRecruitment[language];
      const { length } = await citedFor(site.address, question);
      expect(length).toBeGreaterThan(1);
      // A turn before it, so that the new question has to be brought to the top of the view, where it stays.
      await send(page, says[language].examples.worldDay);
      while (await line?.letSentenceThrough());
      await answered(page);

      await send(page, question);
      await eventually(() => below(page)).toBeLessThan(phone.height / 10);
      await painted(page);
      const place = await below(page);
      const sum = await sumShifts(page);
      for (let shown = 1; await line?.letSentenceThrough(); shown += 1) {
        await eventually(() => quotations(page)).toHaveLength(shown);
        await painted(page);
        expect(await below(page)).toBe(place);
      }
      await answered(page);
      await painted(page);
      expect(await below(page)).toBe(place);
      expect((await sum.jsonValue()).shifts).toBeLessThanOrEqual(most);
    },
  );
});
