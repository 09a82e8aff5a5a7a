/** An answer arrives sentence by sentence, and every sentence is the paragraph's own. */
import { expect, it } from 'vitest';
import { describeInBrowser } from './browser.ts';
import { answered, ask, citedFor, eventually, lastTurn, marks, quotations, says } from './conversation.ts';
import { type SlowLine, slowDown } from './slow-line.ts';

const languages = ['ar', 'en'] as const;

describeInBrowser('an answer in the browser', (site) => {
  it.each(languages)('shows each sentence as it comes: %s', async (language) => {
    let line: SlowLine | undefined;
    const page = await site.visit(language, {
      prepare: async (fresh) => {
        line = await slowDown(fresh);
      },
    });
    const cited = await citedFor(site.address, says[language].examples.worldDay);
    expect(cited.length).toBeGreaterThan(1);
    await page.getByRole('button', { name: says[language].examples.worldDay }).click();
    await page.locator('.searching').waitFor();
    for (let shown = 1; await line?.letSentenceThrough(); shown += 1) {
      await eventually(() => quotations(page)).toEqual(cited.slice(0, shown).map(({ slice }) => slice));
      expect(await page.locator('.searching').count()).toBe(0);
      expect(await lastTurn(page).locator('.sources').count()).toBe(0);
    }
    await answered(page);
    expect(await quotations(page)).toEqual(cited.map(({ slice }) => slice));
  });

  it.each(languages)('quotes paragraphs to the character: %s', async (language) => {
    const page = await site.visit(language);
    for (const question of Object.values(says[language].examples)) {
      await ask(page, question);
      const cited = await citedFor(site.address, question);
      expect(cited).not.toEqual([]);
      expect(await quotations(page)).toEqual(cited.map(({ slice }) => slice));
    }
  });

  it.each(languages)(
    'names the citation on every mark and lists each paragraph once: %s',
    async (language) => {
      const page = await site.visit(language);
      const question = says[language].examples.mekong;
      await ask(page, question);
      const cited = await citedFor(site.address, question);
      for (const [at, { citation }] of cited.entries())
        expect(await marks(page).nth(at).getAttribute('aria-label')).toContain(citation.label);
      const paragraphs = new Set(cited.map(({ citation }) => `${citation.document}#${citation.paragraph}`));
      expect(await lastTurn(page).locator('.sources .passage').count()).toBe(paragraphs.size);
      expect(await marks(page).first().innerText()).toBe(language === 'ar' ? '١' : '1');
    },
  );
});
