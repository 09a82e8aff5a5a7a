/** A document in two languages: the cited paragraph beside its version, without losing the original. */
/// <reference lib="dom" />
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { twoLanguages } from '../server/other-corpus.ts';
import { describeInBrowser } from './browser.ts';
import { ask, eventually, highlighted, lastTurn, marks, panel, says } from './conversation.ts';

const questions = {
  ar: 'كم سفينة زارها مفتشو العمل في عام 2019؟',
  en: 'How many vessels did labour inspectors visit in 2019?',
};
const texts = {
  ar: 'وزار مفتشو العمل في ميريديا 240 سفينة في عام 2019 وحددوا هوية 31 ضحية من ضحايا العمل القسري.',
  en: 'Labour inspectors in Meridia visited 240 vessels in 2019 and identified 31 victims of forced labour.',
};

/** Opens the first citation of the answer to a question. */
async function open(page: Page, language: 'ar' | 'en'): Promise<void> {
  await ask(page, questions[language]);
  await marks(page).first().click();
  await eventually(() => highlighted(page)).toBe(texts[language]);
}

const cited = (page: Page) => panel(page).locator('[data-cited] .reading');
const version = (page: Page) => panel(page).locator('.source-version');
const offer = (page: Page, name: string) => panel(page).getByRole('button', { name, exact: true });

describeInBrowser(
  'a document in two languages',
  (site) => {
    it('is one entry of the library, with a way to each version', async () => {
      const page = await site.visit('en');
      await page.getByRole('link', { name: says.en.app.documents, exact: true }).click();
      const entries = page.locator('.document-entry');
      await eventually(() => entries.count()).toBe(1);
      const versions = entries.getByRole('list', { name: says.en.library.versions }).getByRole('link');
      expect(await versions.allTextContents()).toEqual(['Arabic', 'English']);
      const hrefs = await versions.evaluateAll((links) => links.map((link) => link.getAttribute('href')));
      expect(hrefs).toEqual(['/documents/test-2020-1-ar', '/documents/test-2020-1-en']);
      // The title leads to the version in the reader's language.
      expect(await entries.locator('h2 a').getAttribute('href')).toBe('/documents/test-2020-1-en');
    });

    it('answers in English from the English version, where no other is offered', async () => {
      const page = await site.visit('en');
      await open(page, 'en');
      expect(await offer(page, 'Read this paragraph in English').count()).toBe(0);
    });

    it('shows the Arabic paragraph in English below it, each written in its direction', async () => {
      const page = await site.visit('en');
      await open(page, 'ar');
      await offer(page, 'Read this paragraph in English').click();
      await eventually(() => version(page).locator('.reading').textContent()).toBe(texts.en);
      expect(await cited(page).textContent()).toBe(texts.ar);
      expect(await cited(page).evaluate((text) => getComputedStyle(text).direction)).toBe('rtl');
      const reading = version(page).locator('.reading');
      expect(await reading.evaluate((text) => getComputedStyle(text).direction)).toBe('ltr');
      const citation = version(page).getByRole('link', { name: 'TEST/2020/1, para. 5 (in English)' });
      expect(await citation.getAttribute('href')).toBe('/documents/test-2020-1-en#p5');
      const number = version(page).locator('.source-number');
      expect(await number.textContent()).toBe('5.');
      // All of it is in view.
      const [inside, around] = [
        await version(page).boundingBox(),
        await panel(page).locator('.source-scroll').boundingBox(),
      ];
      expect((inside?.y ?? 0) + (inside?.height ?? 0)).toBeLessThanOrEqual(
        (around?.y ?? 0) + (around?.height ?? 0),
      );

      await offer(page, 'Read this paragraph in English').click();
      expect(await version(page).count()).toBe(0);
      expect(await cited(page).textContent()).toBe(texts.ar);
    });

    it('shows the English paragraph in Arabic, with its footnote and digits', async () => {
      const page = await site.visit('ar');
      await ask(page, 'What is a recruitment fee?');
      await lastTurn(page)
        .locator('.passage')
        .filter({ hasText: 'understands by a recruitment fee' })
        .first()
        .click();
      await panel(page).getByRole('button', { name: 'قراءة هذه الفقرة باللغة العربية' }).click();
      await eventually(() => version(page).locator('.source-number').textContent()).toBe('٤.');
      expect(await version(page).locator('.footnotes').textContent()).toContain(
        'يشمل ذلك ما يُخصم من الأجور.',
      );
      expect(await version(page).getByRole('link').textContent()).toContain('الفقرة ٤');
    });

    it('says in the citation in which language the original is', async () => {
      const page = await site.visit('en', { permissions: ['clipboard-read', 'clipboard-write'] });
      await open(page, 'ar');
      await panel(page).getByRole('button', { name: says.en.source.copy }).click();
      await panel(page).getByText(says.en.answer.copied).waitFor();
      expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
        'TEST/2020/1, para. 5. Report of the Panel on Fair Recruitment in Meridia (February 2020) (in Arabic)',
      );
    });
  },
  { corpusFolder: twoLanguages },
);
