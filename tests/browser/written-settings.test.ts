/** What a language model may write is the reader's choice, and what it wrote that no document says is never taken for true. */
import { expect, it } from 'vitest';
import { describeInBrowser } from './browser.ts';
import { ask, citedFor, eventually, lastTurn, quotations, says } from './conversation.ts';
import {
  choose,
  languages,
  named,
  question,
  settings,
  supported,
  unsupported,
  withModel,
  writes,
  writtenItems,
  writtenTexts,
} from './written-model.ts';

const { server, name, environment } = await withModel('openai');

describeInBrowser(
  'what a language model may write',
  (site) => {
    it.each(languages)('is said in the settings, with its name and where it runs: %s', async (language) => {
      const { inUse, local, choice, choices } = says[language].languageModel;
      const page = await site.visit(language);
      const dialog = await settings(page, language);
      const shown = await dialog.locator('.settings-model').innerText();
      for (const said of [named(name, inUse), local, choice, ...Object.values(choices)])
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
        named(name, says[language].languageModel.madeWithoutWritten),
      );
    });
  },
  { environment },
);
