/** The list of shortcuts opens from the keyboard, whatever its layout, and never while something is being written. */
/// <reference lib="dom" />
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { describeInBrowser } from './browser.ts';
import { eventually, says } from './conversation.ts';

const list = (page: Page) => page.getByRole('dialog', { name: says.en.shortcuts.title });

/** A press of the key that is `/` and `?` on an English keyboard. */
async function pressSlashKey(page: Page, key: string, modifiers: { shift?: boolean; ctrl?: boolean }) {
  const session = await page.context().newCDPSession(page);
  const press = { key, code: 'Slash', modifiers: (modifiers.shift ? 8 : 0) + (modifiers.ctrl ? 2 : 0) };
  await session.send('Input.dispatchKeyEvent', { type: 'keyDown', ...press });
  await session.send('Input.dispatchKeyEvent', { type: 'keyUp', ...press });
}

async function expectOpenThenClose(page: Page): Promise<void> {
  await list(page).waitFor();
  await page.keyboard.press('Escape');
  await eventually(() => list(page).count()).toBe(0);
}

describeInBrowser('the list of shortcuts', (site) => {
  it('opens by ? where nothing is written, and by Ctrl+/ everywhere', async () => {
    const page = await site.visit('en');
    await page.keyboard.press('?');
    await list(page).locator('kbd').getByText('Shift').first().waitFor();
    await expectOpenThenClose(page);
    await page.locator('#question').focus();
    await page.keyboard.type('Why?');
    expect(await page.locator('#question').inputValue()).toBe('Why?');
    expect(await list(page).count()).toBe(0);
    await page.keyboard.press('Control+/');
    await expectOpenThenClose(page);
    expect(await page.locator(':focus').getAttribute('id')).toBe('question');
    expect(await page.locator('#question').inputValue()).toBe('Why?');
  });

  it.each([
    { layout: 'Arabic', plain: 'ظ', shifted: '؟' },
    { layout: 'Russian', plain: '.', shifted: ',' },
  ])('opens from a keyboard in $layout', async ({ plain, shifted }) => {
    const page = await site.visit('en');
    await pressSlashKey(page, shifted, { shift: true });
    await expectOpenThenClose(page);
    await pressSlashKey(page, plain, { ctrl: true });
    await expectOpenThenClose(page);
    await pressSlashKey(page, plain, {});
    await eventually(() => page.locator(':focus').getAttribute('id')).toBe('question');
  });

  it('leaves the page behind a dialog alone', async () => {
    const page = await site.visit('en');
    await page.getByRole('button', { name: says.en.settings.title }).click();
    await page.getByRole('dialog', { name: says.en.settings.title }).waitFor();
    await page.keyboard.press('?');
    await page.keyboard.press('/');
    expect(await page.getByRole('dialog').count()).toBe(1);
    expect(await page.locator('dialog :focus').count()).toBe(1);
  });

  it('shows the keys of an Apple keyboard on one', async () => {
    const page = await site.visit('en', {
      prepare: (fresh) =>
        fresh.addInitScript(() => Object.defineProperty(navigator, 'platform', { value: 'MacIntel' })),
    });
    await page.locator('#question').focus();
    await page.keyboard.press('Meta+/');
    await list(page).locator('kbd').getByText('⌘').first().waitFor();
    expect(await list(page).getByText('Ctrl').count()).toBe(0);
  });
});
