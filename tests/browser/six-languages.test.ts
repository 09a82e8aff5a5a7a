/** Every language of the interface asks its own example and is answered, or refused, in that language's words. */
import { expect, it } from 'vitest';
import { languageCodes, languages } from '#corpus/languages';
import { describeInBrowser } from './browser.ts';
import { answered, citedFor, lastTurn, quotations, says } from './conversation.ts';

describeInBrowser('the six languages', (site) => {
  it.each(languageCodes)('asks the example question: %s', async (language) => {
    const page = await site.visit(language);
    const { examples, answer, composer } = says[language];
    const html = page.locator('html');
    expect(await html.getAttribute('lang')).toBe(language);
    expect(await html.getAttribute('dir')).toBe(languages[language].dir);
    await page.getByRole('textbox', { name: composer.label }).waitFor();

    await page.getByRole('button', { name: examples.worldDay }).click();
    await answered(page);
    const turn = lastTurn(page);
    expect(await turn.locator('.turn-question').getAttribute('lang')).toBe(language);
    const frame = turn.locator('.lead-in, .refusal-message');
    expect(await frame.getAttribute('lang')).toBe(language);
    expect(await frame.getAttribute('dir')).toBe(languages[language].dir);
    const cited = await citedFor(site.address, examples.worldDay);
    expect(await quotations(page)).toEqual(cited.map(({ slice }) => slice));
    if (cited.length > 0) expect(await frame.innerText()).toContain(answer.leadIn);
    else await turn.getByText(answer.nearest).waitFor();
  });
});
