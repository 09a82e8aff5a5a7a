/** Nothing that axe finds serious stands on any page, in either direction of writing and either appearance. */
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { offDomain } from '../server/questions.ts';
import { violations } from './axe.ts';
import { describeInBrowser, type Site } from './browser.ts';
import { ask, eventually, marks, panel, says } from './conversation.ts';

const languages = ['ar', 'en'] as const;
type Tested = (typeof languages)[number];

const appearances = languages.flatMap((language) =>
  (['light', 'dark'] as const).map((colorScheme) => ({ language, colorScheme })),
);

/** Pages as their address opens them, and what is there once they have loaded. */
const pages: readonly { address: string; loaded: string }[] = [
  { address: '/glossary', loaded: '.entry' },
  { address: '/glossary/trafficking-in-persons', loaded: '.uses .passage' },
  { address: '/documents', loaded: '.document-entry' },
  { address: '/documents/a-hrc-14-32#p77', loaded: '.reader mark, .reader h2' },
  { address: '/recommendations', loaded: '.recommendation' },
  { address: '/training', loaded: '.training-module' },
  { address: '/training/modules/what-trafficking-is', loaded: '.lesson-aims' },
  { address: '/training/cases', loaded: '.cases-entry' },
  { address: '/training/cases/labour-inspection', loaded: '.cases-choose' },
  { address: '/training/progress', loaded: '.progress-modules' },
  { address: '/training/questions', loaded: '.questions-columns' },
  { address: '/shared/none-of-the-links-that-exist', loaded: '.not-open[role="alert"]' },
];

const dialogs: readonly { name: string; open: (page: Page, language: Tested) => Promise<void> }[] = [
  {
    name: 'settings',
    open: (page, language) => page.getByRole('button', { name: says[language].settings.title }).click(),
  },
  { name: 'shortcuts', open: (page) => page.keyboard.press('Control+/') },
  { name: 'conversations', open: (page) => page.keyboard.press('Control+Shift+S') },
  {
    name: 'filter',
    open: (page, language) => page.getByRole('button', { name: says[language].filter.title }).click(),
  },
];

async function expectNoneOn(page: Page, place: string): Promise<void> {
  expect(await violations(page), place).toEqual([]);
}

describeInBrowser('accessibility', (site: Site) => {
  it.each(appearances)('of the conversation: $language, $colorScheme', async ({ language, colorScheme }) => {
    const page = await site.visit(language, { colorScheme });
    await page.locator('.library-entry').first().waitFor();
    await expectNoneOn(page, 'welcome');
    await ask(page, offDomain[language][0] ?? expect.fail('no question'));
    await expectNoneOn(page, 'refusal');
    await ask(page, says[language].examples.worldDay);
    await page.locator('.turn').last().locator('.why > summary').first().click();
    await page.getByRole('button', { name: says[language].feedback.notUseful }).last().click();
    await page.locator('.feedback-form').waitFor();
    await page.getByRole('button', { name: says[language].history.share, exact: true }).click();
    await page.locator('.share-actions button').first().waitFor();
    await expectNoneOn(page, 'answer');
    await marks(page).first().click();
    await panel(page).locator('[data-cited]').waitFor();
    await expectNoneOn(page, 'source beside');
    await page.setViewportSize({ width: 390, height: 844 });
    await page.getByRole('dialog', { name: says[language].source.label }).waitFor();
    await panel(page).locator('[data-cited]').waitFor();
    await expectNoneOn(page, 'source over');
  });

  it.each(appearances)('of the pages: $language, $colorScheme', async ({ language, colorScheme }) => {
    const page = await site.visit(language, { colorScheme, expected: /404/ });
    for (const { address, loaded } of pages) {
      await page.goto(site.address + address);
      await page.locator(loaded).first().waitFor({ state: 'attached' });
      expect(await page.locator('.crashed').count()).toBe(0);
      await expectNoneOn(page, address);
    }
  });

  it.each(appearances)('of the dialogs: $language, $colorScheme', async ({ language, colorScheme }) => {
    const page = await site.visit(language, { colorScheme });
    for (const { name, open } of dialogs) {
      await open(page, language);
      await page.getByRole('dialog').waitFor();
      await expectNoneOn(page, name);
      await page.keyboard.press('Escape');
      await eventually(() => page.getByRole('dialog').count()).toBe(0);
    }
  });

  it('is really looked at', async () => {
    const page = await site.visit('en');
    await page.locator('.welcome-title').evaluate((title) => {
      title.setAttribute('role', 'img');
      (title as HTMLElement).style.color = 'var(--paper)';
    });
    expect((await violations(page)).join('\n')).toMatch(/role-img-alt|color-contrast/);
  });
});
