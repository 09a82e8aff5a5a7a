/** Conversations are kept: reloaded, found, renamed, deleted, shared, edited, judged, filtered and taken away. */
/// <reference lib="dom" />
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import type { Language } from '#corpus/languages';
import { describeInBrowser } from './browser.ts';
import { answered, ask, eventually, lastTurn, marks, panel, quotations, says } from './conversation.ts';
import { type SlowLine, slowDown } from './slow-line.ts';

const history = (page: Page) => page.locator('.history');
const openHistory = async (page: Page, language: Language) => {
  await page.getByRole('banner').getByRole('button', { name: says[language].history.title }).click();
  await history(page).waitFor();
};
const entries = (page: Page) => history(page).locator('.history-entry');

describeInBrowser('a kept conversation', (site) => {
  it.each(['ar', 'en'] as const)('is as it was after a reload: %s', async (language) => {
    const page = await site.visit(language);
    await ask(page, says[language].examples.worldDay);
    await ask(page, says[language].examples.carriers);
    const before = await quotations(page);
    expect(page.url()).toMatch(/\/conversations\/[\w-]{22}/);
    await page.reload();
    await answered(page);
    expect(await page.locator('.turn').count()).toBe(2);
    expect(await quotations(page)).toEqual(before);
    await marks(page).first().click();
    await panel(page).locator('.source-lit').first().waitFor();
  });

  it('goes on after a reload in the middle of an answer, and says nothing twice', async () => {
    let line: SlowLine | undefined;
    const page = await site.visit('en', {
      prepare: async (fresh) => {
        line = await slowDown(fresh);
      },
    });
    await page.getByRole('button', { name: says.en.examples.worldDay }).click();
    await line?.letSentenceThrough();
    await eventually(() => quotations(page)).toHaveLength(1);
    line?.letAllThrough();
    await page.reload();
    await answered(page);
    const whole = await quotations(page);
    expect(new Set(whole).size).toBe(whole.length);
    expect(whole.length).toBeGreaterThan(1);
    await page.reload();
    await answered(page);
    expect(await quotations(page)).toEqual(whole);
  });

  it('is found by what was answered, renamed, opened, and deleted after asking', async () => {
    const page = await site.visit('en');
    await ask(page, says.en.examples.casinos);
    const quoted = await quotations(page);
    await page.getByRole('button', { name: says.en.app.newConversation }).click();
    await page.locator('.welcome').waitFor();
    await ask(page, says.en.examples.mekong);
    await openHistory(page, 'en');
    await eventually(() => entries(page).count()).toBe(2);
    const word = quoted.join(' ').match(/\p{L}{7,}/u)?.[0] ?? expect.fail('no long word was quoted');
    await history(page).getByRole('searchbox').fill(word);
    await eventually(() => entries(page).count()).toBe(1);
    await entries(page)
      .getByRole('button', { name: /^Rename/ })
      .click();
    await history(page).getByLabel(says.en.history.newTitle).fill('Casinos');
    await page.keyboard.press('Enter');
    await history(page).getByRole('searchbox').fill('casinos');
    await entries(page).getByText('Casinos', { exact: true }).click();
    await answered(page);
    expect(await quotations(page)).toEqual(quoted);

    await openHistory(page, 'en');
    await eventually(() => entries(page).count()).toBe(2);
    await entries(page)
      .filter({ hasText: 'Casinos' })
      .getByRole('button', { name: /^Delete/ })
      .click();
    await history(page).getByRole('button', { name: says.en.history.keep }).click();
    await eventually(() => entries(page).count()).toBe(2);
    const gone = page.url();
    await entries(page)
      .filter({ hasText: 'Casinos' })
      .getByRole('button', { name: /^Delete/ })
      .click();
    await history(page).getByRole('button', { name: says.en.history.deleteForGood, exact: true }).click();
    await eventually(() => entries(page).count()).toBe(1);
    await page.keyboard.press('Escape');
    await page.locator('.welcome').waitFor();
    const missing = await site.visit('en', { expected: /404/ });
    await missing.goto(gone);
    await missing.getByText(says.en.conversation.missing).waitFor();
  });

  it('is read under its link by others, who can change nothing, until that is taken back', async () => {
    const page = await site.visit('ar');
    await ask(page, says.ar.examples.carriers);
    const quoted = await quotations(page);
    await page.getByRole('button', { name: says.ar.history.share }).click();
    await page.locator('.share-actions button').first().click();
    const link = await page.locator('.share-panel input').inputValue();
    await ask(page, says.ar.examples.worldDay);

    const other = await site.visit('en', { expected: /404/ });
    await other.goto(link);
    await other.locator('.sources').waitFor();
    expect(await quotations(other)).toEqual(quoted);
    expect(await other.locator('.turn').count()).toBe(1);
    expect(await other.locator(':is(.feedback, .composer, .turn-head button):visible').count()).toBe(0);
    await marks(other).first().click();
    await panel(other).locator('.source-lit').first().waitFor();

    await page.getByRole('button', { name: says.ar.history.unshare }).click();
    await eventually(() => page.locator('.share-panel input').count()).toBe(0);
    await other.reload();
    await other.getByText(says.en.history.notShared).waitFor();
  });

  it('keeps what was thought of an answer', async () => {
    const page = await site.visit('fr');
    await ask(page, says.fr.examples.casinos);
    const useless = lastTurn(page).getByRole('button', { name: says.fr.feedback.notUseful });
    await useless.click();
    await page.getByLabel(says.fr.feedback.incomplete).check();
    await page.getByRole('button', { name: says.fr.feedback.send, exact: true }).click();
    await page.getByText(says.fr.feedback.thanks).waitFor();
    expect(await useless.evaluate((button) => button === document.activeElement)).toBe(true);
    await page.reload();
    await answered(page);
    expect(await useless.getAttribute('aria-pressed')).toBe('true');
    await useless.click();
    await eventually(() => useless.getAttribute('aria-pressed')).toBe('false');
  });

  it('asks a changed question anew and keeps the first', async () => {
    const page = await site.visit('es');
    await ask(page, says.es.examples.worldDay);
    await lastTurn(page).getByRole('button', { name: says.es.conversation.edit }).click();
    expect(await page.locator('#question').inputValue()).toBe(says.es.examples.worldDay);
    await page.getByText(says.es.conversation.editing).waitFor();
    await page.keyboard.press('Escape');
    expect(await page.getByText(says.es.conversation.editing).count()).toBe(0);
    expect(await page.locator('#question').inputValue()).toBe('');
    await lastTurn(page).getByRole('button', { name: says.es.conversation.edit }).click();
    await ask(page, says.es.examples.carriers);
    expect(await page.locator('.turn').count()).toBe(2);
    expect(await page.getByText(says.es.conversation.editing).count()).toBe(0);
  });

  it('answers only from the documents that were chosen, and shows which', async () => {
    const page = await site.visit('en');
    await page.getByRole('button', { name: says.en.filter.title }).click();
    await page.locator('.filter-sheet').getByLabel('2010').check();
    await page.getByText('1 document is asked').waitFor();
    await page.getByRole('button', { name: says.en.filter.done }).click();
    await ask(page, 'How do States cooperate against trafficking in persons?');
    const labels = await lastTurn(page).locator('.passage-label').allTextContents();
    expect(labels.length).toBeGreaterThan(0);
    expect(labels.filter((label) => !label.startsWith('A/HRC/14/32'))).toEqual([]);
    expect(await lastTurn(page).locator('.filter-chip').allTextContents()).toEqual(['2010']);
    await page.locator('.composer .filter-chip button').click();
    expect(await page.locator('.composer .filter-chip').count()).toBe(0);
  });

  it.each(['md', 'docx', 'html'] as const)('can be taken away: %s', async (format) => {
    const page = await site.visit('ar');
    await ask(page, says.ar.examples.worldDay);
    const [first] = await quotations(page);
    await lastTurn(page).getByText(says.ar.export.title).click();
    const choice = lastTurn(page).getByRole('link', { name: says.ar.export[format], exact: true });
    if (format === 'html') {
      const [printed] = await Promise.all([page.waitForEvent('popup'), choice.click()]);
      await printed.getByText((first ?? '').slice(0, 60)).waitFor();
      return;
    }
    const [file] = await Promise.all([page.waitForEvent('download'), choice.click()]);
    expect(file.suggestedFilename()).toMatch(new RegExp(`\\.${format}$`));
    const bytes = readFileSync(await file.path());
    if (format === 'md') expect(bytes.toString()).toContain((first ?? '').slice(0, 40));
    else expect(bytes.subarray(0, 2).toString()).toBe('PK');
  });

  it('is nobody else’s: another browser finds nothing at its address', async () => {
    const page = await site.visit('en');
    await ask(page, says.en.examples.worldDay);
    const other = await site.visit('en', { expected: /404/ });
    await other.goto(page.url());
    await other.getByText(says.en.conversation.missing).waitFor();
    await other.getByRole('button', { name: says.en.app.newConversation }).last().click();
    await other.locator('.welcome').waitFor();
  });
});
