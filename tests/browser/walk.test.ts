/** The way of a professional: ask, follow up, open the source, the next citation, the document, and back. */
import { expect, it } from 'vitest';
import { describeInBrowser } from './browser.ts';
import {
  answered,
  ask,
  eventually,
  highlighted,
  lastTurn,
  marks,
  panel,
  quotations,
  says,
} from './conversation.ts';

const questions = {
  ar: ['متى أُنشئت المبادرة الوزارية المنسقة لمنطقة الميكونغ؟', 'ومن شارك فيها؟'],
  en: [
    'When was the Coordinated Mekong Ministerial Initiative against Trafficking created?',
    'Who joined it?',
  ],
} as const;

const sizes = [
  { name: 'desktop', viewport: { width: 1280, height: 720 } },
  { name: 'phone', viewport: { width: 390, height: 844 } },
];

describeInBrowser('the whole way', (site) => {
  const ways = (['ar', 'en'] as const).flatMap((language) => sizes.map((size) => ({ language, ...size })));

  it.each(ways)('is walked: $language, $name', async ({ language, viewport }) => {
    const page = await site.visit(language, { viewport });
    const t = says[language];
    const [first, followUp] = questions[language];
    await ask(page, first);
    await ask(page, followUp);
    // What was searched for the follow-up is the question before and it.
    await lastTurn(page).getByText(t.conversation.understoodAs).waitFor();
    const address = page.url();
    const turn = (await quotations(page)).length > 1 ? lastTurn(page) : page.locator('.turn').first();
    await turn.locator('.quotation button').first().click();
    await panel(page).locator('.source-lit').first().waitFor();
    const lit = await highlighted(page);
    await page.keyboard.press('n');
    await eventually(() => highlighted(page)).not.toBe(lit);
    const second = await highlighted(page);
    await panel(page).getByRole('link', { name: t.cite.open }).click();
    await eventually(() => page.url()).toMatch(/\/documents\/[\w-]+#p\w+\.\d+-\d+$/);
    const reader = page.locator('main:visible');
    await reader.locator('mark').first().waitFor();
    const shown = (await reader.locator('mark').allTextContents()).join('');
    expect(shown.replaceAll(/\s/g, '')).toContain(second.replaceAll(/\s/g, '').slice(0, 60));
    await reader.getByRole('button', { name: t.reader.backToAnswer }).click();
    await eventually(() => page.url()).toBe(address);
    await answered(page);
    expect(await page.locator('.turn').count()).toBe(2);
    expect(await marks(page).count()).toBeGreaterThan(0);
  });

  it('keeps its place when the language is changed and changed back', async () => {
    const page = await site.visit('en');
    await ask(page, questions.en[0]);
    const address = page.url();
    const before = await quotations(page);
    const language = page.getByLabel(says.en.app.language);
    await language.selectOption('ar');
    await page.getByRole('button', { name: says.ar.filter.title }).waitFor();
    expect(await page.locator('html').getAttribute('dir')).toBe('rtl');
    expect(await quotations(page)).toEqual(before);
    await page.getByLabel(says.ar.app.language).selectOption('en');
    await page.getByRole('button', { name: says.en.filter.title }).waitFor();
    expect(await page.locator('html').getAttribute('dir')).toBe('ltr');
    expect(await quotations(page)).toEqual(before);
    expect(page.url()).toBe(address);
  });
});
