/** A lost connection is said, holds what was asked, and mends itself. */
import { expect, it } from 'vitest';
import { describeInBrowser } from './browser.ts';
import { answered, ask, citedFor, eventually, lastTurn, quotations, says } from './conversation.ts';
import { saysAway as expected, takeAway } from './server-away.ts';
import { type SlowLine, slowDown } from './slow-line.ts';

describeInBrowser('the connection', (site) => {
  it.each(['ar', 'en'] as const)(
    'says that it was lost, and answers when it is back: %s',
    async (language) => {
      const page = await site.visit(language, { expected });
      const { examples, connection } = says[language];
      await ask(page, examples.carriers);
      const before = await quotations(page);
      const bringBack = takeAway(site.app);
      const banner = page.getByText(connection.lost);
      await banner.waitFor();
      await page.locator('#question').fill(examples.worldDay);
      await page.keyboard.press('Enter');
      await page.getByText(connection.held).waitFor();
      await bringBack();
      await answered(page);
      await eventually(() => banner.count()).toBe(0);
      const cited = await citedFor(site.address, examples.worldDay);
      expect(await quotations(page)).toEqual(cited.map(({ slice }) => slice));
      expect(await page.locator('.turn').first().locator('.quotation').count()).toBe(before.length);
    },
  );

  it('asks again what was cut off, and repeats no sentence', async () => {
    let line: SlowLine | undefined;
    const page = await site.visit('en', {
      expected,
      prepare: async (fresh) => {
        line = await slowDown(fresh);
      },
    });
    await page.getByRole('button', { name: says.en.examples.worldDay }).click();
    await line?.letSentenceThrough();
    await eventually(() => quotations(page)).toHaveLength(1);
    site.app.io.disconnectSockets(true);
    await eventually(() => line?.connections()).toBe(2);
    line?.letAllThrough();
    await answered(page);
    const cited = await citedFor(site.address, says.en.examples.worldDay);
    expect(await quotations(page)).toEqual(cited.map(({ slice }) => slice));
    expect(await lastTurn(page).locator('.outcome').count()).toBe(0);
  });
});
