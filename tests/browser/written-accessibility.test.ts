/** What a language model writes can be read by everybody: in both directions of writing and appearances, wide and narrow. */
/// <reference lib="dom" />
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { fails } from '../server/answer/written/scripted/script.ts';
import { violations } from './axe.ts';
import { describeInBrowser } from './browser.ts';
import { answered, ask, eventually, lastTurn, panel } from './conversation.ts';
import { tooWide } from './fitting.ts';
import {
  begin,
  choose,
  languages,
  marked,
  prompted,
  question,
  settings,
  supported,
  unsupported,
  withModel,
  writes,
  writtenItems,
} from './written-model.ts';

const { server, environment } = await withModel('openai');

// The server tells its operator.
beforeAll(() => void vi.spyOn(console, 'error').mockReturnValue());
afterAll(() => void vi.restoreAllMocks());

const wide = { width: 1280, height: 800 };
const narrow = { width: 390, height: 844 };

const appearances = languages.flatMap((language) =>
  (['light', 'dark'] as const).flatMap((colorScheme) =>
    [wide, narrow].map((viewport) => ({ language, colorScheme, viewport, width: viewport.width })),
  ),
);

async function expectFine(page: Page, place: string): Promise<void> {
  expect(await violations(page), place).toEqual([]);
  expect(await tooWide(page), place).toEqual([]);
}

describeInBrowser(
  'what is written beside an answer, as everybody reads it',
  (site) => {
    it.each(appearances)('$language, $colorScheme, $width px', async ({ language, ...appearance }) => {
      const [first, second, third] = supported[language];
      const model = prompted();
      server.script = model.script;
      const page = await site.visit(language, appearance);
      await begin(page, server, question[language]);
      await expectFine(page, 'silent');
      model.say([first, unsupported[language], second, third].map(marked).join(' '));
      await eventually(() => writtenItems(page).count()).toBe(2);
      await expectFine(page, 'writing');
      model.end();
      await answered(page);
      await lastTurn(page).locator('.how-made').waitFor();
      expect(await lastTurn(page).locator('.written > .written-note').count()).toBe(1);
      await expectFine(page, 'left out');

      server.script = fails(401);
      await ask(page, question[language]);
      expect(await lastTurn(page).locator('.written-fallback').count()).toBe(1);
      await expectFine(page, 'failed');

      await settings(page, language);
      await expectFine(page, 'settings');
      await page.keyboard.press('Escape');
      await choose(page, language, 'all');
      server.script = writes(first, unsupported[language], second, third);
      await ask(page, question[language]);
      expect(await lastTurn(page).locator('.written-unsupported').count()).toBe(1);
      await expectFine(page, 'struck');
      const mark = lastTurn(page).locator('.written-sentence .sentence-end button').last();
      await mark.click();
      await panel(page).locator('.source-lit').first().waitFor();
      await expectFine(page, 'source');
    });
  },
  { environment },
);
