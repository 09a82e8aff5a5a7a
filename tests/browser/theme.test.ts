/** The appearance: light, dark, or as the system has it, and remembered. */
/// <reference lib="dom" />
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { describeInBrowser } from './browser.ts';
import { eventually, says } from './conversation.ts';

const ground = (page: Page): Promise<string> =>
  page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);

async function openSettings(page: Page, language: 'ar' | 'en'): Promise<void> {
  await page.getByRole('button', { name: says[language].settings.title }).click();
  await page.getByRole('dialog', { name: says[language].settings.title }).waitFor();
}

describeInBrowser('the choice of appearance', (site) => {
  it.each(['ar', 'en'] as const)('changes the colours and is remembered: %s', async (language) => {
    const page = await site.visit(language, { colorScheme: 'light' });
    const { themeLight, themeDark, themeSystem } = says[language].app;
    const choose = (name: string) => page.getByRole('dialog').getByText(name, { exact: true }).click();
    const light = await ground(page);
    await openSettings(page, language);
    await choose(themeDark);
    const dark = await ground(page);
    expect(dark).not.toBe(light);
    expect(await page.getByRole('radio', { name: themeDark }).isChecked()).toBe(true);
    await page.reload();
    await page.locator('#question').waitFor();
    expect(await ground(page)).toBe(dark);
    await page.emulateMedia({ colorScheme: 'dark' });
    await openSettings(page, language);
    await choose(themeLight);
    expect(await ground(page)).toBe(light);
    await choose(themeSystem);
    await eventually(() => ground(page)).toBe(dark);
    await page.emulateMedia({ colorScheme: 'light' });
    await eventually(() => ground(page)).toBe(light);
  });

  it('is moved through with the arrow keys', async () => {
    const page = await site.visit('en', { colorScheme: 'light' });
    const light = await ground(page);
    await openSettings(page, 'en');
    await page.getByRole('radio', { name: says.en.app.themeLight }).focus();
    await page.keyboard.press('ArrowRight');
    expect(await page.getByRole('radio', { name: says.en.app.themeDark }).isChecked()).toBe(true);
    expect(await ground(page)).not.toBe(light);
  });

  it('is worn by the window of the browser too, from the first moment', async () => {
    const page = await site.visit('en', { colorScheme: 'light' });
    const worn = () =>
      page.evaluate(() =>
        [...document.querySelectorAll<HTMLMetaElement>('meta[name="theme-color"]')]
          .filter(({ media }) => matchMedia(media).matches)
          .map(({ dataset }) => dataset.theme),
      );
    expect(await worn()).toEqual(['light']);
    await openSettings(page, 'en');
    await page.getByText(says.en.app.themeDark, { exact: true }).click();
    expect(await worn()).toEqual(['dark']);
    await page.reload();
    expect(await worn()).toEqual(['dark']);
  });
});
