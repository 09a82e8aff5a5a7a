/** A paragraph that has no version in the reader's language is translated by the language model, once, below the original. */
/// <reference lib="dom" />
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { message } from '../../server/messages.ts';
import { fails, says as saying } from '../server/answer/written/scripted/script.ts';
import { twoLanguages } from '../server/other-corpus.ts';
import { violations } from './axe.ts';
import { describeInBrowser } from './browser.ts';
import { ask, citedFor, eventually, highlighted, marks, panel, says } from './conversation.ts';
import { tooWide } from './fitting.ts';
import { choose, named, prompted, question, withModel } from './written-model.ts';

const { server, name, environment } = await withModel('openai');

// The server tells its operator what was not translated.
beforeAll(() => void vi.spyOn(console, 'error').mockReturnValue());
afterAll(() => void vi.restoreAllMocks());

/** What is read in one language from a document that is in the other alone. */
const readers = [
  {
    language: 'en',
    asked: question.en,
    translation:
      'The General Assembly, in its resolution 68/192, designated 30 July as World Day against Trafficking in Persons, to be observed each year from 2014. Each year the Office adopts a theme for the World Day. In 2017 it focused on vulnerability to trafficking, in 2018 on trafficking in children and young people, and in 2019 on the need to strengthen national action.',
    wrong:
      'The General Assembly, in its resolution 68/192, designated 31 July as World Day against Trafficking in Persons, to be observed each year from 2014.',
    directions: { original: 'rtl', translation: 'ltr' },
    native: { language: 'ar', asked: question.ar },
  },
  {
    language: 'ar',
    corpusFolder: twoLanguages,
    asked: 'Are the names of the witnesses withheld from the English text of the report?',
    translation: 'حُجبت أسماء الشهود من النص الإنكليزي لهذا التقرير.',
    wrong: 'حُجبت أسماء ١٢ شاهداً من النص الإنكليزي لهذا التقرير.',
    directions: { original: 'ltr', translation: 'rtl' },
    native: { language: 'en', asked: 'Are the names of the witnesses withheld from the report?' },
  },
] as const;

const version = (page: Page) => panel(page).locator('.source-version');
const direction = (page: Page, selector: string) =>
  panel(page)
    .locator(selector)
    .evaluate((element) => getComputedStyle(element).direction);

for (const { language, asked, translation, wrong, directions, native, ...corpus } of readers)
  describeInBrowser(
    `a translation: ${language}`,
    (site) => {
      const { languageModel, source } = says[language];
      const offer = (page: Page) =>
        panel(page).getByRole('button', { name: languageModel.translate, exact: true });
      const again = (page: Page) => version(page).getByRole('button', { name: source.tryAgain });
      /** Opens the paragraph without anything written about it. */
      const open = async (page: Page) => {
        await marks(page).first().click();
        await panel(page).locator('[data-cited]').waitFor();
      };
      const expectTranslation = async (page: Page) => {
        await eventually(() => version(page).locator('.source-translation').allTextContents()).toEqual([
          translation,
        ]);
        expect(await version(page).locator('.source-version-label').innerText()).toBe(
          named(name, languageModel.translation),
        );
        expect(await version(page).locator('.source-translation').getAttribute('lang')).toBe(language);
        expect(await direction(page, '.source-translation')).toBe(directions.translation);
        expect(await direction(page, '[data-cited] .reading')).toBe(directions.original);
      };

      it('says what went wrong, is made when asked again, and is kept', async () => {
        const page = await site.visit(language, { expected: /502/ });
        await choose(page, language, 'none');
        await ask(page, asked);
        const [{ slice, view } = expect.fail('no answer')] = await citedFor(site.address, asked);
        const before = server.requests.length;
        await open(page);
        expect(server.requests.length).toBe(before);

        server.script = fails(401);
        await offer(page).click();
        const failed = version(page).getByRole('alert');
        await failed.getByText(message('translationFailed', language)).waitFor();
        server.script = saying(wrong);
        await again(page).click();
        await failed.getByText(message('translationChangedNumbers', language)).waitFor();
        expect(await version(page).innerText()).not.toContain(wrong.slice(0, 12));

        const model = prompted();
        server.script = model.script;
        await again(page).click();
        await version(page).getByText(languageModel.translating).waitFor();
        expect(await version(page).getAttribute('aria-busy')).toBe('true');
        model.say(translation);
        model.end();
        await expectTranslation(page);
        expect(await version(page).getAttribute('aria-busy')).toBe('false');
        expect(await highlighted(page)).toBe(slice);
        expect(server.requests.at(-1)?.messages.at(-1)?.content).toContain(view.paragraph.text);
        expect(server.requests.length).toBe(before + 3);

        await page.reload();
        await open(page);
        await offer(page).click();
        await expectTranslation(page);
        expect(server.requests.length).toBe(before + 3);
        await offer(page).click();
        await eventually(() => version(page).count()).toBe(0);
      });

      it('is not offered to whoever reads the original', async () => {
        const page = await site.visit(native.language);
        await choose(page, native.language, 'none');
        await ask(page, native.asked);
        await open(page);
        const { translate } = says[native.language].languageModel;
        expect(await panel(page).getByRole('button', { name: translate }).count()).toBe(0);
      });

      it('stands in a sheet on a narrow screen as well', async () => {
        const page = await site.visit(language, { viewport: { width: 390, height: 844 } });
        await choose(page, language, 'none');
        await ask(page, asked);
        // From the test before, or anew.
        server.script = saying(translation);
        await open(page);
        await offer(page).click();
        await expectTranslation(page);
        expect(await tooWide(page)).toEqual([]);
        expect(await violations(page)).toEqual([]);
      });
    },
    { environment, ...corpus },
  );
