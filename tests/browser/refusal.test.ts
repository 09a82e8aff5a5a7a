/** What the documents do not answer is refused, and the nearest passages open as what they are. */
/// <reference lib="dom" />
import { expect, it } from 'vitest';
import { offDomain } from '../server/questions.ts';
import { describeInBrowser } from './browser.ts';
import { ask, eventually, highlighted, lastTurn, panel, quotations, says } from './conversation.ts';

describeInBrowser('a refusal in the browser', (site) => {
  it.each(['ar', 'en'] as const)('says so and opens the nearest passages: %s', async (language) => {
    const page = await site.visit(language);
    await ask(page, offDomain[language][0] ?? expect.fail('no question'));
    const message = lastTurn(page).locator('.refusal-message');
    expect(await message.getAttribute('lang')).toBe(language);
    expect(await message.innerText()).not.toBe('');
    expect(await quotations(page)).toEqual([]);
    await page.getByText(says[language].answer.nearest).waitFor();

    const passages = lastTurn(page).locator('.passages-nearest .passage');
    expect(await passages.count()).toBeGreaterThan(0);
    for (const passage of (await passages.all()).slice(0, 2)) {
      const label = await passage.locator('.passage-label').innerText();
      const beginning = (await passage.locator('.passage-excerpt').innerText()).slice(0, 40);
      await passage.click();
      await eventually(() => panel(page).locator('.source-bar-title bdi').innerText()).toBe(label);
      await eventually(() => panel(page).locator('[data-cited] .reading').innerText()).toContain(beginning);
      expect(await highlighted(page)).toBe('');
      await page.keyboard.press('Escape');
      const id = await passage.getAttribute('id');
      await eventually(() => page.evaluate(() => document.activeElement?.id)).toBe(id);
    }
  });
});
