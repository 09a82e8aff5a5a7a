/** What is written in one's own words survives a reload, and is gone once it is answered. */
import { expect, it } from 'vitest';
import { itemsOf, makeItems, recallItem } from '../../server/training/make/index.ts';
import { newSessionId } from '../server/training/learning.ts';
import { describeInBrowser, type Site } from './browser.ts';
import { eventually } from './conversation.ts';
import { learnerOn } from './learner.ts';

describeInBrowser('an answer in one’s own words', (site: Site) => {
  it('is still there after a reload, until it is sent', async () => {
    const page = await site.visit('en');
    const learner = learnerOn(site, page, 'en');
    const { index, curriculum } = site.training.parts;
    makeItems(index);
    const inLessons = curriculum.modules.flatMap(({ cards }) => cards.map(({ source }) => source));
    // A paragraph that is asked nothing but what it says.
    const place = Array.from({ length: index.catalogue.paragraphCount }, (_, label) => {
      const { document, paragraph } = index.catalogue.passage(label);
      return { document, paragraph: paragraph.ref };
    }).find(
      ({ document, paragraph }) =>
        recallItem(index, document, paragraph) !== null &&
        itemsOf(index, document, paragraph).length === 0 &&
        !inLessons.some((source) => source.document === document && source.paragraph === paragraph),
    );
    const id = newSessionId();
    const scope = { kind: 'paragraphs' as const, paragraphs: [place ?? expect.fail('no such paragraph')] };
    await site.training.sessions.open(await learner.id(), { id, scope, language: 'en' });
    await page.goto(`${site.address}/training/sessions/${id}`);
    const field = page.locator('.quiz-item textarea');
    await field.fill('They trained labour inspectors');
    await page.reload();
    await eventually(() => field.inputValue()).toBe('They trained labour inspectors');
    await page.getByRole('button', { name: learner.say('quiz.check'), exact: true }).click();
    await page.locator('.quiz-said > .quiz-verdict').waitFor();
    await eventually(() =>
      page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('dalil-answer'))),
    ).toEqual([]);
  });
});
