/** Nothing already on the page moves while an answer comes in. */
/// <reference lib="dom" />
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { describeInBrowser } from './browser.ts';
import { aboutRecruitment, answered, citedFor, eventually, quotations } from './conversation.ts';
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

describeInBrowser('the layout', (site) => {
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
      await page.locator('#question').fill(question);
      await page.keyboard.press('Enter');
      await page.locator('.searching').waitFor();
      await painted(page);
      const sum = await sumShifts(page);
      for (let shown = 1; await line?.letSentenceThrough(); shown += 1) {
        await eventually(() => quotations(page)).toHaveLength(shown);
        await painted(page);
      }
      await answered(page);
      await painted(page);
      expect((await sum.jsonValue()).shifts).toBeLessThanOrEqual(most);
    },
  );
});
