/** A language model that fails, lies in wait or attacks takes nothing away from the verbatim answer, and nothing else. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { fallbackMessage } from '../../server/answer/written/fallback-messages.ts';
import { fails, says as saying } from '../server/answer/written/scripted/script.ts';
import { describeInBrowser } from './browser.ts';
import { answered, ask, citedFor, eventually, lastTurn, quotations, says } from './conversation.ts';
import {
  begin,
  choose,
  expectQuotationsAt,
  languages,
  marked,
  named,
  prompted,
  question,
  quotationPlaces,
  readQuotations,
  supported,
  type Tested,
  withModel,
  writes,
  writtenItems,
  writtenTexts,
} from './written-model.ts';

const { server, name, environment } = await withModel('ollama');
const gone = await withModel('openai');
await gone.server.close();

// The server tells its operator.
beforeAll(() => void vi.spyOn(console, 'error').mockReturnValue());
afterAll(() => void vi.restoreAllMocks());

type Failure = Parameters<typeof fallbackMessage>[0];

/** One plain line in the place of what was to be written; the verbatim answer is all there. */
async function expectFallback(page: Page, address: string, language: Tested, why: Failure): Promise<void> {
  const turn = lastTurn(page);
  expect(await turn.locator('.written-place').innerText()).toBe(fallbackMessage(why, language));
  expect(await turn.locator('.written, .outcome').count()).toBe(0);
  const cited = await citedFor(address, question[language]);
  expect(await quotations(page)).toEqual(cited.map(({ slice }) => slice));
  expect(await turn.locator('.sources .passage').count()).toBe(1);
}

describeInBrowser(
  'a language model that cannot be reached',
  (site) => {
    it.each(languages)('leaves the verbatim answer, and the next: %s', async (language) => {
      const page = await site.visit(language);
      for (const turn of [1, 2]) {
        await ask(page, question[language]);
        expect(await page.locator('.turn').count()).toBe(turn);
        await expectFallback(page, site.address, language, 'unreachable');
      }
    });
  },
  { environment: gone.environment },
);

describeInBrowser(
  'a language model that fails',
  (site) => {
    it.each(languages)('is replaced by a line, and asked again for the next answer: %s', async (language) => {
      const page = await site.visit(language);
      server.script = fails(500);
      await ask(page, question[language]);
      await expectFallback(page, site.address, language, 'unreachable');
      const { madeWithoutWritten } = says[language].languageModel;
      expect(await lastTurn(page).locator('.how-made').innerText()).toBe(named(name, madeWithoutWritten));
      server.script = writes(...supported[language]);
      await ask(page, question[language]);
      expect(await writtenTexts(page)).toEqual(supported[language]);
      expect(await page.locator('.written-fallback').count()).toBe(1);
    });

    it.each(languages)('takes back what it wrote when it breaks off: %s', async (language) => {
      const model = prompted();
      server.script = model.script;
      const page = await site.visit(language);
      await begin(page, server, question[language]);
      await readQuotations(page);
      const places = await quotationPlaces(page);
      for (const sentence of supported[language]) model.say(`${marked(sentence)} `);
      await eventually(() => writtenItems(page).count()).toBe(3);
      model.end({ type: 'drop' });
      await answered(page);
      await lastTurn(page).locator('.how-made').waitFor();
      await expectFallback(page, site.address, language, 'cut_off');
      await expectQuotationsAt(page, places);
      await page.reload();
      await answered(page);
      await expectFallback(page, site.address, language, 'cut_off');
    });

    it.each(languages)('is left when the reader stops it: %s', async (language) => {
      const model = prompted();
      server.script = model.script;
      const page = await site.visit(language);
      const request = await begin(page, server, question[language]);
      const [first, second] = supported[language];
      model.say(`${marked(first)} ${marked(second)} `);
      await eventually(() => writtenTexts(page)).toEqual([first]);
      const quoted = await quotations(page);
      await lastTurn(page)
        .locator('.written-head')
        .getByRole('button', { name: says[language].answer.stop })
        .click();
      expect(await request.left).toBe(true);
      await lastTurn(page).getByText(says[language].answer.stopped).waitFor();
      expect(await lastTurn(page).locator('[data-writing], .written-head button').count()).toBe(0);
      expect(await quotations(page)).toEqual(quoted);

      server.script = writes(...supported[language]);
      await lastTurn(page).getByRole('button', { name: says[language].answer.askAgain, exact: true }).click();
      await eventually(() => writtenTexts(page)).toEqual(supported[language]);
      await answered(page);
      expect(await page.locator('.turn').count()).toBe(1);
      expect(await quotations(page)).toEqual(quoted);
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
