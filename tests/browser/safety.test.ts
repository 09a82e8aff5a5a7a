/** What is written in a question never becomes part of the page, and the page's policy holds. */
/// <reference lib="dom" />
import { expect, it } from 'vitest';
import { describeInBrowser } from './browser.ts';
import { ask, eventually, lastTurn, says } from './conversation.ts';

const attack =
  '<img src="/nothing" onerror="document.title=\'attacked\'"><script>document.title="attacked"</script><b>';

describeInBrowser('the safety of the page', (site) => {
  it.each(['ar', 'en'] as const)('shows markup in a question as text: %s', async (language) => {
    const page = await site.visit(language);
    const title = await page.title();
    const before = await page.locator('img, script, b').count();
    for (const question of [`${attack} ${says[language].examples.worldDay}`, attack]) {
      await ask(page, question);
      expect(await lastTurn(page).locator('.turn-question').innerText()).toContain(question);
    }
    expect(await page.locator('img, script, b').count()).toBe(before);
    expect(await page.title()).toBe(title);
  });

  it('runs no script that is written into the page, and asks no other host', async () => {
    const said: string[] = [];
    const page = await site.visit('en', { expected: /policy|violates|192\.0\.2\.1/i });
    page.on('console', (message) => said.push(message.text()));
    await page.evaluate(() => {
      const script = document.createElement('script');
      script.textContent = 'document.title = "attacked"';
      document.body.append(script);
      const image = document.createElement('img');
      image.src = 'http://192.0.2.1/pixel.png';
      document.body.append(image);
    });
    await eventually(() => said.join('\n')).toContain('policy violated: script-src-elem by inline');
    await eventually(() => said.join('\n')).toContain('policy violated: img-src by http://192.0.2.1');
    expect(await page.title()).not.toBe('attacked');
  });

  it('stays silent through a whole visit, in the console and on the network', async () => {
    // The watch of every page fails this test, as any other, on errors, violations or another host.
    const page = await site.visit('ar');
    await page.locator('.library-entry').first().waitFor();
    for (const question of Object.values(says.ar.examples)) await ask(page, question);
    await page.locator('.quotation button').first().click();
    await page.locator('.source-lit').first().waitFor();
    await page.getByRole('button', { name: says.ar.source.copy }).click();
    await page
      .getByText(says.ar.answer.copied)
      .or(page.getByText(says.ar.answer.copyFailed))
      .first()
      .waitFor();
    await page.getByRole('button', { name: says.ar.app.newConversation }).click();
    await page.locator('.welcome').waitFor();
    expect(await page.locator('.source').count()).toBe(0);
  });
});
