/** A quotation of a document that was damaged before it reached us carries a warning; others do not. */
import { expect, it } from 'vitest';
import { describeInBrowser } from './browser.ts';
import { ask, citedFor, eventually, highlighted, lastTurn, marks, panel, says } from './conversation.ts';

const questions = {
  ar: 'ما الضمانات المقترحة لخدم المنازل العاملين لدى الدبلوماسيين؟',
  en: 'What safeguards are suggested for domestic workers employed in diplomats’ homes?',
} as const;

describeInBrowser('a damaged document', (site) => {
  it.each(['ar', 'en'] as const)('is marked wherever it is quoted or opened: %s', async (language) => {
    const page = await site.visit(language);
    await ask(page, questions[language]);
    const cited = await citedFor(site.address, questions[language]);
    const at = cited.findIndex(({ citation }) => citation.document === 'ctoc-cop-2012-4');
    expect(at, 'nothing of ctoc-cop-2012-4 answers any more: find a question').toBeGreaterThanOrEqual(0);
    for (const [number, { citation, damaged }] of cited.entries()) {
      expect(damaged).toBe(citation.document === 'ctoc-cop-2012-4');
      const warning = lastTurn(page)
        .locator('.quotation')
        .nth(number)
        .getByText(says[language].answer.damaged);
      expect(await warning.count()).toBe(damaged ? 1 : 0);
    }
    await marks(page).nth(at).click();
    await eventually(() => highlighted(page)).toBe(cited[at]?.slice);
    await panel(page).getByText(says[language].documents.damagedWhy).waitFor();
  });

  it('is marked in the list of documents, and no other is', async () => {
    const page = await site.visit('en');
    const marked = page.locator('.library-entry').filter({ hasText: says.en.documents.damaged });
    await marked.first().waitFor();
    expect(await marked.count()).toBe(1);
    expect(await marked.innerText()).toContain('CTOC/COP/2012/4');
  });
});
