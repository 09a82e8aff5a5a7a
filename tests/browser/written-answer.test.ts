/** What a language model writes comes beside the verbatim answer, whole sentence by whole sentence, and is kept with it. */
/// <reference lib="dom" />
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { inTurn, says as saying } from '../server/answer/written/scripted/script.ts';
import { describeInBrowser } from './browser.ts';
import {
  answered,
  ask,
  citedFor,
  eventually,
  highlighted,
  lastTurn,
  panel,
  quotations,
  says,
} from './conversation.ts';
import {
  begin,
  expectQuotationsAt,
  languages,
  marked,
  named,
  prompted,
  question,
  quotationPlaces,
  readQuotations,
  shownWritten,
  supported,
  type Tested,
  watchWritten,
  withModel,
  writes,
  writtenItems,
  writtenTexts,
} from './written-model.ts';

const { server, name, environment } = await withModel('ollama');

/** What tells whose words these are. */
const label = (page: Page) => lastTurn(page).locator('.written-head .written-note');
const howMade = (page: Page) => lastTurn(page).locator('.how-made');

async function expectWritten(page: Page, language: Tested): Promise<void> {
  const { languageModel } = says[language];
  expect(await writtenTexts(page)).toEqual(supported[language]);
  expect(await label(page).innerText()).toBe(named(name, languageModel.label));
  expect(await howMade(page).innerText()).toBe(named(name, languageModel.madeByWriting));
}

describeInBrowser(
  'an answer that a language model writes beside',
  (site) => {
    it.each(languages)(
      'comes sentence by whole sentence, when the quotations are there: %s',
      async (language) => {
        const model = prompted();
        server.script = model.script;
        const page = await site.visit(language);
        const cited = await citedFor(site.address, question[language]);
        await begin(page, server, question[language]);

        expect(await quotations(page)).toEqual(cited.map(({ slice }) => slice));
        expect(await lastTurn(page).locator('.sources .passage').count()).toBe(1);
        expect(await label(page).innerText()).toBe(named(name, says[language].languageModel.writing));
        expect(await writtenItems(page).count()).toBe(0);

        const states = await watchWritten(page);
        const sentences = supported[language];
        for (const [at, sentence] of sentences.entries()) {
          model.say(`${marked(sentence)} `);
          await eventually(() => writtenItems(page).count()).toBe(at);
        }
        model.end();
        await answered(page);
        await expectWritten(page, language);
        expect(await quotations(page)).toEqual(cited.map(({ slice }) => slice));

        const whole = await shownWritten(page);
        expect(whole.join('')).not.toMatch(/[[\]]/);
        const seen = await states.jsonValue();
        for (const state of seen) expect(state).toEqual(whole.slice(0, state.length));
        for (const count of [1, 2, 3, 4]) expect(seen.map(({ length }) => length)).toContain(count);
      },
    );

    it.each(languages)('opens the original of every sentence: %s', async (language) => {
      server.script = writes(...supported[language]);
      const page = await site.visit(language);
      await ask(page, question[language]);
      const [{ view } = expect.fail('no answer')] = await citedFor(site.address, question[language]);
      expect(await writtenItems(page).count()).toBe(supported[language].length);
      for (const item of await writtenItems(page).all()) {
        const originals = await item.locator('.written-originals blockquote').allTextContents();
        expect(originals.length).toBeGreaterThan(0);
        for (const original of originals) expect(view.paragraph.text).toContain(original);
        const mark = item.locator('p > .sentence-end button');
        expect(await mark.count()).toBe(1);
        await mark.click();
        await eventually(() => highlighted(page)).toBe(originals[0]);
        expect(await mark.getAttribute('aria-expanded')).toBe('true');
        expect(await panel(page).locator('.source-bar-title').innerText()).toContain(
          (await mark.getAttribute('title')) ?? expect.fail('the mark names no citation'),
        );
        // Each original has its own way in.
        await item.locator('.written-citation').last().click();
        await eventually(() => highlighted(page)).toBe(originals.at(-1));
      }
    });

    it.each(languages)('moves no quotation that is being read: %s', async (language) => {
      const model = prompted();
      server.script = model.script;
      const page = await site.visit(language);
      await begin(page, server, question[language]);
      await readQuotations(page);
      const height = async () =>
        (await lastTurn(page).locator('.written-place').boundingBox())?.height ?? Number.NaN;
      const [before, heightBefore] = [await quotationPlaces(page), await height()];
      expect(before.length).toBeGreaterThan(1);
      for (const [at, sentence] of supported[language].entries()) {
        model.say(`${marked(sentence)} `);
        await eventually(() => writtenItems(page).count()).toBe(at);
        await expectQuotationsAt(page, before);
      }
      model.end();
      await answered(page);
      await expectQuotationsAt(page, before);
      expect(await height()).toBeGreaterThan(heightBefore + 50);
    });

    it.each(languages)('is kept, shared and copied whole, and asked for once: %s', async (language) => {
      server.script = writes(...supported[language]);
      const page = await site.visit(language, { permissions: ['clipboard-read', 'clipboard-write'] });
      await ask(page, question[language]);
      const shown = await shownWritten(page);
      const quoted = await quotations(page);
      const requests = server.requests.length;
      await page.reload();
      await answered(page);
      await eventually(() => shownWritten(page)).toEqual(shown);
      await expectWritten(page, language);
      expect(await quotations(page)).toEqual(quoted);

      await lastTurn(page).getByRole('button', { name: says[language].answer.copy }).click();
      await lastTurn(page).getByText(says[language].answer.copied).waitFor();
      const copied = await page.evaluate(() => navigator.clipboard.readText());
      const { inShort, label, ownWords, madeByWriting } = says[language].languageModel;
      const first = new Intl.NumberFormat(language === 'ar' ? 'ar-u-nu-arab' : 'en').format(1);
      const lines = [question[language], inShort, named(name, label)];
      lines.push(...supported[language].map((sentence) => `${sentence} [${first}]`), ownWords);
      expect(copied.split('\n\n').slice(0, lines.length)).toEqual(lines);
      for (const quotation of quoted) expect(copied).toContain(quotation);
      expect(copied.split('\n\n').at(-1)).toBe(named(name, madeByWriting));

      await page.getByRole('button', { name: says[language].history.share }).click();
      await page.locator('.share-actions button').first().click();
      const link = await page.locator('.share-panel input').inputValue();
      const other = await site.visit('fr');
      await other.goto(link);
      await eventually(() => writtenTexts(other)).toEqual(supported[language]);
      await expectWritten(other, language);
      expect(await quotations(other)).toEqual(quoted);
      expect(await other.locator('.written-head button').count()).toBe(0);
      expect(server.requests.length).toBe(requests);
    });

    it.each(languages)('answers a follow-up as the model completed it: %s', async (language) => {
      const followUp = { ar: 'ومتى كان ذلك؟', en: 'And when was that?' }[language];
      const page = await site.visit(language);
      server.script = writes(...supported[language]);
      await ask(page, says[language].examples.mekong);
      // First it completes the question, then it writes.
      const before = server.requests.length;
      server.script = inTurn(saying(question[language]), writes(...supported[language]));
      await ask(page, followUp);
      const understood = lastTurn(page).locator('.understood-as');
      expect(await understood.locator('bdi').innerText()).toBe(question[language]);
      const [completing, writing, ...more] = server.requests.slice(before);
      expect(more).toEqual([]);
      expect(completing?.messages.at(-1)?.content).toBe(followUp);
      expect(completing?.messages.map(({ content }) => content)).toContain(says[language].examples.mekong);
      expect(writing?.messages.at(-1)?.content).toContain(question[language]);
      const cited = await citedFor(site.address, question[language]);
      expect(await quotations(page)).toEqual(cited.map(({ slice }) => slice));
      await expectWritten(page, language);
    });
  },
  { environment },
);
