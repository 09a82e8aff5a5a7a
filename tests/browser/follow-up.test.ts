/** A follow-up says how it was understood and can be changed; a new subject drags nothing along. */
import { expect, it } from 'vitest';
import { describeInBrowser } from './browser.ts';
import { answered, ask, eventually, lastTurn, quotations, says } from './conversation.ts';

const followUps = {
  ar: { leaning: 'ومن يتولى أمانتها؟', complete: 'ما هو إسار الدين؟' },
  en: { leaning: 'and who acts as its secretariat?', complete: 'What is debt bondage?' },
} as const;

describeInBrowser('a conversation in the browser', (site) => {
  it.each(['ar', 'en'] as const)('goes on from the question before: %s', async (language) => {
    const { leaning, complete } = followUps[language];
    const first = says[language].examples.mekong;
    const page = await site.visit(language);
    await ask(page, first);
    expect(await page.locator('.understood-as').count()).toBe(0);

    await ask(page, leaning);
    const understood = lastTurn(page).locator('.understood-as');
    expect(await understood.innerText()).toContain(`${leaning} (${first})`);
    const answer = await quotations(page);

    // Changed by the reader, it is asked as it is written.
    await understood.getByRole('button', { name: says[language].conversation.change }).click();
    const field = page.locator('#question');
    await eventually(() => field.inputValue()).toBe(`${leaning} (${first})`);
    await field.press('Enter');
    await answered(page);
    await eventually(() => lastTurn(page).locator('.turn-question').innerText()).toContain(first);
    expect(await lastTurn(page).locator('.understood-as').count()).toBe(0);
    expect(await quotations(page)).toEqual(answer);

    await ask(page, complete);
    expect(await lastTurn(page).locator('.understood-as').count()).toBe(0);
  });
});
