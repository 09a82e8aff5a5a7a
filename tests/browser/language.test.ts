/** The interface language: switching it keeps the conversation, mirrors the page and leaves citations readable. */
/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import type { Language } from '#corpus/languages';
import { describeInBrowser } from './browser.ts';
import { ask, citedFor, eventually, highlighted, marks, panel, quotations, says } from './conversation.ts';

async function switchTo(page: Page, language: Language): Promise<void> {
  await page.locator('.language-switch select').selectOption(language);
  await page.getByRole('textbox', { name: says[language].composer.label }).waitFor();
}

const worn = (page: Page) =>
  page.evaluate(() => [document.documentElement.lang, document.documentElement.dir]);

/** Which half of the page the opened source is in. */
async function side(page: Page): Promise<'left' | 'right'> {
  const box = (await panel(page).boundingBox()) ?? expect.fail('no panel');
  return box.x + box.width / 2 < 640 ? 'left' : 'right';
}

/** Symbols of documents in the page's own words that neither `bdi` nor `dir` keeps apart from what is around. */
const unisolated = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const found: string[] = [];
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const holder = texts.currentNode.parentElement;
      const text = texts.currentNode.textContent ?? '';
      const apart = holder?.closest('bdi, [dir]:not(html)');
      if (/[A-Z]+\/[A-Z\d/.]+\d|V\.\d/.test(text) && !apart) found.push(text);
    }
    return found;
  });

/** Whether the characters of the symbol stand from left to right in the title of the opened source. */
const runsLeftToRight = (page: Page, symbol: string): Promise<boolean> =>
  panel(page)
    .locator('.source-bar-title bdi')
    .evaluate((title, part) => {
      const text = title.firstChild;
      const from = text?.textContent?.indexOf(part) ?? -1;
      if (!text || from < 0) return false;
      const places = [...part].map((_, at) => {
        const range = document.createRange();
        range.setStart(text, from + at);
        range.setEnd(text, from + at + 1);
        return range.getBoundingClientRect().left;
      });
      return places.every((left, at) => at === 0 || left > (places[at - 1] ?? left));
    }, symbol);

describeInBrowser('the interface language', (site) => {
  it('changes without losing the conversation or the opened source, and mirrors the panel', async () => {
    const page = await site.visit('ar');
    const question = says.ar.examples.worldDay;
    await ask(page, question);
    const quoted = await quotations(page);
    await marks(page).nth(1).click();
    await eventually(() => highlighted(page)).toBe(quoted[1]);
    expect(await worn(page)).toEqual(['ar', 'rtl']);
    expect(await side(page)).toBe('left');

    await switchTo(page, 'en');
    expect(await worn(page)).toEqual(['en', 'ltr']);
    await eventually(() => highlighted(page)).toBe(quoted[1]);
    expect(await side(page)).toBe('right');
    expect(await quotations(page)).toEqual(quoted);
    expect(await page.locator('.turn-question').innerText()).toContain(question);
    await page.getByRole('complementary', { name: says.en.source.label }).waitFor();
    expect(await panel(page).locator('.source-bar-title bdi').innerText()).toContain('para. ');

    await switchTo(page, 'ar');
    expect(await worn(page)).toEqual(['ar', 'rtl']);
    await eventually(() => highlighted(page)).toBe(quoted[1]);
    expect(await side(page)).toBe('left');
    expect(await quotations(page)).toEqual(quoted);
  });

  it('is remembered', async () => {
    const page = await site.visit('ar');
    await switchTo(page, 'ru');
    await page.reload();
    await page.getByRole('textbox', { name: says.ru.composer.label }).waitFor();
    expect(await worn(page)).toEqual(['ru', 'ltr']);
  });

  it.each(['ar', 'en'] as const)('isolates symbols and numbers: %s', async (language) => {
    const page = await site.visit(language);
    const question = says[language].examples.worldDay;
    const [first] = await citedFor(site.address, question);
    expect(await unisolated(page)).toEqual([]);
    await ask(page, question);
    await marks(page).first().click();
    await eventually(() => highlighted(page)).toBe(first?.slice);
    expect(await unisolated(page)).toEqual([]);
    const label = panel(page).locator('.source-bar-title bdi');
    expect(await label.innerText()).toBe(first?.citation.label);
    expect(await label.getAttribute('dir')).toBe(language === 'ar' ? 'rtl' : 'ltr');
    expect(await runsLeftToRight(page, first?.view.document.symbol ?? expect.fail('no symbol'))).toBe(true);
    const quote = page.locator('.quotation blockquote').first();
    expect(await quote.getAttribute('lang')).toBe('ar');
    expect(await quote.getAttribute('dir')).toBe('rtl');
  });

  it('keeps a number whose thousands are set apart in its order', async () => {
    const page = await site.visit('ar');
    await ask(page, 'كم عدد مستخدمي منصة مركز المعارف المعني بالاتجار بالبشر؟');
    await eventually(() => page.locator('.quotation .spaced-number').allInnerTexts()).toContain('1 703');
    const places = await page
      .locator('.quotation .spaced-number')
      .first()
      .evaluate((number) => {
        const text = number.firstChild;
        const placeOf = (at: number) => {
          const range = document.createRange();
          if (text) range.setStart(text, at);
          if (text) range.setEnd(text, at + 1);
          return range.getBoundingClientRect().left;
        };
        return [placeOf(0), placeOf(2)];
      });
    expect(places[0]).toBeLessThan(places[1] ?? 0);
  });

  it('leaves a question in its own direction', async () => {
    const page = await site.visit('ar');
    await page.locator('#question').fill(says.en.examples.casinos);
    const direction = page.locator('#question').evaluate((field) => getComputedStyle(field).direction);
    expect(await direction).toBe('ltr');
    await ask(page, says.en.examples.casinos);
    expect(await page.locator('.turn-question').getAttribute('dir')).toBe('ltr');
    await eventually(() => page.locator('.lead-in').innerText()).toContain(says.en.answer.leadIn);
  });
});
