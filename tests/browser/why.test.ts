/** Under each source and each nearest passage stands why it was found, for those who open it. */
/// <reference lib="dom" />
import type { Locator } from 'playwright-core';
import { expect, it } from 'vitest';
import { zAnswer } from '#contract/ask';
import { offDomain } from '../server/questions.ts';
import { describeInBrowser } from './browser.ts';
import { ask, lastTurn, panel, says } from './conversation.ts';

const answerTo = async (address: string, question: string) => {
  const response = await fetch(`${address}/api/ask`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    body: JSON.stringify({ question }),
  });
  return zAnswer.parse(await response.json());
};

const percent = { ar: /[٠-٩]+٪/, en: /\d+%/ } as const;

/** The shares that a disclosure shows, as numbers. */
const shares = async (why: Locator): Promise<number[]> =>
  (await why.locator('tbody td:last-child').allInnerTexts()).map((text) =>
    Number(text.replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660)).replace(/\D/g, '')),
  );

describeInBrowser('why this paragraph', (site) => {
  it('shows what the terms of an English question are called in Arabic, largest share first', async () => {
    const page = await site.visit('en');
    const question = says.en.examples.casinos;
    const { sentences, hits } = await answerTo(site.address, question);
    await ask(page, question);
    const cited = sentences[0]?.citation ?? expect.fail('no answer');
    const hit = hits.find(
      ({ document, paragraph }) => document === cited.document && paragraph === cited.paragraph,
    );
    const expected = hit?.why ?? expect.fail('the cited paragraph is no hit');
    const term = expected.terms[0] ?? expect.fail('the question has no term in the paragraph');

    const why = lastTurn(page).locator('.sources .why').first();
    const summary = why.getByText(says.en.why.title);
    expect(await why.locator('table').isVisible()).toBe(false);
    await summary.click();
    expect(await panel(page).count()).toBe(0);
    const row = why.getByRole('row').filter({ hasText: term.asked }).first();
    expect(await row.getByRole('rowheader').locator('bdi').getAttribute('lang')).toBe('en');
    const found = row.locator('td bdi');
    expect(await found.locator('span').allInnerTexts()).toEqual(term.found);
    expect(await found.innerText()).toMatch(/\p{Script=Arabic}/u);
    expect(await found.getAttribute('lang')).toBe('ar');
    expect(await found.getAttribute('dir')).toBe('rtl');
    const shown = await shares(why);
    expect(shown).toHaveLength(expected.terms.length);
    expect(shown).toEqual([...shown].sort((a, b) => b - a));
    const text = await why.innerText();
    expect(text).toContain(`${Math.round(expected.similarity * 100)}%`);
    expect(text).toContain(`${Math.round(expected.wordByWord * 100)}%`);
    await summary.click();
    expect(await why.locator('table').isVisible()).toBe(false);
  });

  it.each(['ar', 'en'] as const)(
    'stands under every source, by keyboard, in its digits: %s',
    async (language) => {
      const page = await site.visit(language);
      await ask(page, says[language].examples.mekong);
      const sources = lastTurn(page).locator('.sources .passages > li');
      expect(await sources.count()).toBeGreaterThan(0);
      expect(await sources.locator('.why').count()).toBe(await sources.count());
      expect(await page.locator('button button, button summary, summary button').count()).toBe(0);
      const summary = sources.first().locator('summary');
      expect(await summary.innerText()).toContain(says[language].why.title);
      await summary.focus();
      await page.keyboard.press('Enter');
      const body = sources.first().locator('.why-body');
      expect(await body.isVisible()).toBe(true);
      expect(await body.innerText()).toMatch(percent[language]);
      await page.keyboard.press('Enter');
      expect(await body.isVisible()).toBe(false);
    },
  );

  it.each(['ar', 'en'] as const)('stands under the nearest passages of a refusal: %s', async (language) => {
    const page = await site.visit(language, { viewport: { width: 360, height: 740 } });
    await ask(page, offDomain[language][0] ?? expect.fail('no question'));
    const passages = lastTurn(page).locator('.passages-nearest > li');
    expect(await passages.locator('.why').count()).toBe(await passages.count());
    for (const summary of await passages.locator('summary').all()) await summary.click();
    expect(await passages.last().locator('.why-body').innerText()).toMatch(percent[language]);
    const width = await page.locator('.chat-scroll').evaluate((view) => view.scrollWidth - view.clientWidth);
    expect(width).toBe(0);
    // The conversation scrolls, never the page around it.
    expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBe(740);
  });
});
