/** What a language model may write is the reader's choice, and what it wrote that no document says is never taken for true. */
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import type { Writing } from '#contract/ask';
import { says as saying } from '../server/answer/written/scripted/script.ts';
import { describeInBrowser } from './browser.ts';
import { ask, citedFor, eventually, lastTurn, quotations, says } from './conversation.ts';
import {
  languages,
  marked,
  question,
  supported,
  type Tested,
  unsupported,
  withModel,
  writes,
  writtenItems,
  writtenTexts,
} from './written-model.ts';

const { server, name, environment } = await withModel('openai');

const plain = (message: string): string => message.replace(/<\/?model>/g, '').replace('{name}', name);

/** The dialog of settings, opened. */
async function settings(page: Page, language: Tested) {
  await page.getByRole('button', { name: says[language].settings.title }).click();
  const dialog = page.getByRole('dialog', { name: says[language].settings.title });
  await dialog.getByRole('heading', { name: says[language].languageModel.title }).waitFor();
  return dialog;
}

async function choose(page: Page, language: Tested, writing: Writing): Promise<void> {
  const dialog = await settings(page, language);
  const choice = dialog.getByRole('radio', { name: says[language].languageModel.choices[writing] });
  await choice.check();
  await page.keyboard.press('Escape');
  await eventually(() => dialog.count()).toBe(0);
}

describeInBrowser(
  'what a language model may write',
  (site) => {
    it.each(languages)('is said in the settings, with its name and where it runs: %s', async (language) => {
      const { inUse, local, choice, choices } = says[language].languageModel;
      const page = await site.visit(language);
      const dialog = await settings(page, language);
      const shown = await dialog.locator('.settings-model').innerText();
      for (const said of [plain(inUse), local, choice, ...Object.values(choices)])
        expect(shown).toContain(said);
      expect(await dialog.getByRole('radio', { name: choices.supported }).isChecked()).toBe(true);
    });

    it.each(languages)('is by default only what the documents say: %s', async (language) => {
      const [first, second, third] = supported[language];
      server.script = writes(first, unsupported[language], second, third);
      const page = await site.visit(language);
      await ask(page, question[language]);
      expect(await writtenTexts(page)).toEqual([first, second, third]);
      const written = lastTurn(page).locator('.written');
      const one = { ar: 'حُذفت جملة واحدة', en: '1 sentence was left out' }[language];
      expect(await written.locator('> .written-note').innerText()).toContain(one);
      expect(await written.innerText()).not.toContain(unsupported[language].slice(0, 20));
    });

    it.each(languages)('is struck where no document says it, once that is chosen: %s', async (language) => {
      const [first, second, third] = supported[language];
      server.script = writes(first, unsupported[language], second, third);
      const page = await site.visit(language);
      await choose(page, language, 'all');
      await ask(page, question[language]);
      expect(await writtenTexts(page)).toEqual([first, second, third]);
      const struck = writtenItems(page).nth(1);
      expect(await struck.locator('s').innerText()).toBe(unsupported[language]);
      expect(await struck.innerText()).toContain(says[language].languageModel.notFound);
      expect(await struck.locator('button, blockquote').count()).toBe(0);
      expect(await lastTurn(page).locator('.written > .written-note').count()).toBe(0);
      // It is remembered, and so is the answer.
      await page.reload();
      await eventually(() => writtenItems(page).nth(1).locator('s').count()).toBe(1);
      const dialog = await settings(page, language);
      const { all } = says[language].languageModel.choices;
      expect(await dialog.getByRole('radio', { name: all }).isChecked()).toBe(true);
    });

    it.each(languages)('is nothing, and nothing is sent to it, when it is off: %s', async (language) => {
      server.script = writes(...supported[language]);
      const page = await site.visit(language);
      await choose(page, language, 'none');
      const before = server.requests.length;
      await ask(page, question[language]);
      await ask(page, { ar: 'ومتى كان ذلك؟', en: 'And when was that?' }[language]);
      expect(server.requests.length).toBe(before);
      expect(await page.locator('.written-place').count()).toBe(0);
      expect(await lastTurn(page).locator('.how-made').innerText()).toBe(
        says[language].languageModel.madeByQuoting,
      );
      await choose(page, language, 'supported');
      await ask(page, question[language]);
      expect(server.requests.length).toBe(before + 1);
      expect(await writtenTexts(page)).toEqual(supported[language]);
    });

    it.each(languages)('is void when too little of it can be found: %s', async (language) => {
      server.script = writes(
        unsupported[language],
        supported[language][0],
        `${unsupported[language].slice(0, -1)}${{ ar: ' في الربيع.', en: ' in spring.' }[language]}`,
      );
      const page = await site.visit(language);
      await ask(page, question[language]);
      const cited = await citedFor(site.address, question[language]);
      expect(await quotations(page)).toEqual(cited.map(({ slice }) => slice));
      expect(await lastTurn(page).locator('.written').count()).toBe(0);
      expect(await lastTurn(page).locator('.written-fallback').count()).toBe(1);
      expect(await lastTurn(page).locator('.how-made').innerText()).toBe(
        plain(says[language].languageModel.madeWithoutWritten),
      );
    });

    it.each(languages)('is text, whatever signs stand in it: %s', async (language) => {
      const [first, second, third] = supported[language];
      const attacks = [
        `<img src="http://192.0.2.1/pixel.png" onerror="document.title='attacked'"> ${marked(first)}`,
        `<script>document.title="attacked"</script> ${marked(second)}`,
        `![${third}](http://192.0.2.1/${'pixel'}.png) [1].`,
        `[${third}](javascript:document.title='attacked') [1].`,
        marked(`<b onclick="alert(1)">${second}</b> <style>*{display:none}</style>`),
        ...supported[language].map(marked),
      ];
      server.script = saying(attacks.join(' '));
      const page = await site.visit(language);
      await choose(page, language, 'all');
      const title = await page.title();
      const elements = () => page.locator('img, script, style, iframe, b, a[href^="javascript"], [onclick]');
      const before = await elements().count();
      await ask(page, question[language]);
      const written = lastTurn(page).locator('.written');
      expect(await written.locator('a, img, b, script, style').count()).toBe(0);
      // Whoever asked for all sees the signs themselves.
      expect(await written.innerText()).toContain('onerror=');
      const items = await writtenItems(page).all();
      expect(items.length).toBeGreaterThan(4);
      expect(await elements().count()).toBe(before);
      await choose(page, language, 'supported');
      await ask(page, question[language]);
      expect(await lastTurn(page).locator('.written-sentence').count()).toBeGreaterThan(0);
      expect(await lastTurn(page).locator('.written').innerText()).not.toMatch(/192\.0|<script|javascript:/);
      expect(await elements().count()).toBe(before);
      expect(await page.title()).toBe(title);
    });
  },
  { environment },
);
