/** Everything can be done without a pointer. */
/// <reference lib="dom" />
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { describeInBrowser } from './browser.ts';
import { answered, citedFor, eventually, highlighted, lastTurn, marks, panel, says } from './conversation.ts';

const focusedId = (page: Page): Promise<string | undefined> =>
  page.evaluate(() => document.activeElement?.id);
const written = (page: Page): Promise<string> => page.locator('#question').inputValue();

/** Presses a key until the element with the id has the focus. */
async function pressUntilFocused(page: Page, key: string, id: string): Promise<void> {
  for (let presses = 0; presses < 60; presses += 1) {
    if ((await focusedId(page)) === id) return;
    await page.keyboard.press(key);
  }
  expect.fail(`${key} never reaches #${id}`);
}

describeInBrowser('the keyboard', (site) => {
  it.each(['ar', 'en'] as const)('asks, opens a citation and comes back: %s', async (language) => {
    const page = await site.visit(language);
    const question = says[language].examples.worldDay;
    const [first] = await citedFor(site.address, question);
    await page.keyboard.press('/');
    expect(await focusedId(page)).toBe('question');
    expect(await written(page)).toBe('');
    await page.keyboard.type(question);
    await page.keyboard.press('Enter');
    await answered(page);
    expect(await written(page)).toBe('');
    expect(await focusedId(page)).toBe('question');

    const mark = (await marks(page).first().getAttribute('id')) ?? expect.fail('the mark has no id');
    await pressUntilFocused(page, 'Shift+Tab', mark);
    await page.keyboard.press('Enter');
    await eventually(() => highlighted(page)).toBe(first?.slice);
    expect(await panel(page).locator(':focus').count()).toBe(1);
    await page.keyboard.press('Escape');
    await eventually(() => panel(page).count()).toBe(0);
    await eventually(() => focusedId(page)).toBe(mark);
    await page.keyboard.press('/');
    expect(await focusedId(page)).toBe('question');
  });

  it('breaks the line on Shift+Enter, sends on Enter, and keeps the break', async () => {
    const page = await site.visit('en');
    await page.keyboard.press('/');
    await page.keyboard.type('Which day is the World Day');
    await page.keyboard.press('Shift+Enter');
    await page.keyboard.type('against Trafficking in Persons?');
    const question = 'Which day is the World Day\nagainst Trafficking in Persons?';
    expect(await written(page)).toBe(question);
    expect(await page.locator('.turn').count()).toBe(0);
    await page.keyboard.press('Enter');
    await answered(page);
    expect(await lastTurn(page).locator('.turn-question').innerText()).toContain(question);
  });

  it('writes a slash inside a question and sends nothing that is empty', async () => {
    const page = await site.visit('en');
    await page.locator('#question').focus();
    await page.keyboard.type('  ');
    await page.keyboard.press('Enter');
    expect(await page.locator('.turn').count()).toBe(0);
    await page.keyboard.type('A/HRC/14/32');
    expect(await written(page)).toBe('  A/HRC/14/32');
  });

  it('skips from the first stop to the question', async () => {
    const page = await site.visit('ar');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await eventually(() => focusedId(page)).toBe('question');
  });
});
