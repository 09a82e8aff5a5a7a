/** A citation opens its paragraph with exactly the sentence highlighted, and leaves the conversation where it was. */
/// <reference lib="dom" />
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { describeInBrowser } from './browser.ts';
import {
  aboutRecruitment,
  ask,
  type Cited,
  citedFor,
  eventually,
  highlighted,
  marks,
  panel,
  says,
  shownParagraph,
} from './conversation.ts';

const languages = ['ar', 'en'] as const;

/** Whether all of the highlight is inside the panel's visible part. */
const highlightInView = (page: Page): Promise<boolean> =>
  panel(page)
    .locator('.source-scroll')
    .evaluate((scroller) => {
      const view = scroller.getBoundingClientRect();
      const lit = [...scroller.querySelectorAll('.source-lit')].map((piece) => piece.getBoundingClientRect());
      return lit.length > 0 && lit.every(({ top, bottom }) => top >= view.top && bottom <= view.bottom);
    });

const scrolledTo = (page: Page): Promise<number[]> =>
  page.evaluate(() => [
    document.querySelector('.chat-scroll')?.scrollTop ?? Number.NaN,
    document.documentElement.scrollTop,
  ]);

async function expectOpen(page: Page, { slice, view }: Cited): Promise<void> {
  await eventually(() => highlighted(page)).toBe(slice);
  await eventually(() => highlightInView(page)).toBe(true);
  expect(await shownParagraph(page)).toBe(view.paragraph.text);
}

describeInBrowser('the source panel', (site) => {
  it.each(languages)(
    'lights each cited sentence in its paragraph, one after another: %s',
    async (language) => {
      const page = await site.visit(language);
      const question = says[language].examples.mekong;
      // Two turns, so that the conversation has been scrolled and could move.
      await ask(page, says[language].examples.worldDay);
      await ask(page, question);
      const cited = await citedFor(site.address, question);
      await marks(page).first().scrollIntoViewIfNeeded();
      const before = await scrolledTo(page);
      expect(before[0]).toBeGreaterThan(0);

      await marks(page).first().click();
      for (const [at, sentence] of cited.entries()) {
        if (at > 0) await page.getByRole('button', { name: says[language].source.next }).click();
        await expectOpen(page, sentence);
        expect(await marks(page).nth(at).getAttribute('aria-expanded')).toBe('true');
        expect(await scrolledTo(page)).toEqual(before);
      }
      const next = page.getByRole('button', { name: says[language].source.next });
      expect(await next.getAttribute('aria-disabled')).toBe('true');

      await page.keyboard.press('Escape');
      await eventually(() => panel(page).count()).toBe(0);
      const last = await marks(page).last().getAttribute('id');
      await eventually(() => page.evaluate(() => document.activeElement?.id)).toBe(last);
    },
  );

  it.each(languages)('lights a sub-item and keeps the lines of its paragraph: %s', async (language) => {
    const page = await site.visit(language);
    await ask(page, aboutRecruitment[language]);
    const cited = await citedFor(site.address, aboutRecruitment[language]);
    const at = cited.findIndex(({ view: { paragraph }, citation }) =>
      paragraph.items.some(({ start, end }) => citation.start >= start && citation.end <= end),
    );
    const sentence = cited[at] ?? expect.fail('no sentence of a sub-item answers any more: find a question');
    expect(sentence.view.paragraph.text).toContain('\n');
    await marks(page).nth(at).click();
    await expectOpen(page, sentence);
    const items = panel(page).locator('[data-cited] [data-item]');
    expect(await items.count()).toBe(sentence.view.paragraph.items.length);
  });

  it('opens a source from the list below the answer, and closes it by its button', async () => {
    const page = await site.visit('en');
    const question = says.en.examples.worldDay;
    await ask(page, question);
    const [first] = await citedFor(site.address, question);
    await page.locator('.sources .passage').first().click();
    await expectOpen(page, first ?? expect.fail('no answer'));
    await page.getByRole('button', { name: says.en.source.close }).click();
    await eventually(() => panel(page).count()).toBe(0);
    await page.getByRole('complementary', { name: says.en.documents.title }).waitFor();
  });
});
