/** The appearance: light, dark, or as the system has it, and remembered. */
/// <reference lib="dom" />
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { describeInBrowser } from './browser.ts';
import { eventually, says } from './conversation.ts';

const ground = (page: Page): Promise<string> =>
  page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);

describeInBrowser('the theme switch', (site) => {
  it.each(['ar', 'en'] as const)('changes the colours and is remembered: %s', async (language) => {
    const page = await site.visit(language, { colorScheme: 'light' });
    const { themeLight, themeDark, themeSystem } = says[language].app;
    const light = await ground(page);
    await page.getByTitle(themeDark).click();
    const dark = await ground(page);
    expect(dark).not.toBe(light);
    expect(await page.getByRole('radio', { name: themeDark }).isChecked()).toBe(true);
    await page.reload();
    await page.getByTitle(themeLight).waitFor();
    expect(await ground(page)).toBe(dark);
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.getByTitle(themeLight).click();
    expect(await ground(page)).toBe(light);
    await page.getByTitle(themeSystem).click();
    await eventually(() => ground(page)).toBe(dark);
    await page.emulateMedia({ colorScheme: 'light' });
    await eventually(() => ground(page)).toBe(light);
  });

  it('is moved through with the arrow keys', async () => {
    const page = await site.visit('en', { colorScheme: 'light' });
    const light = await ground(page);
    await page.getByRole('radio', { name: says.en.app.themeLight }).focus();
    await page.keyboard.press('ArrowRight');
    expect(await page.getByRole('radio', { name: says.en.app.themeDark }).isChecked()).toBe(true);
    expect(await ground(page)).not.toBe(light);
  });
});
