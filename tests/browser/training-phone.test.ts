/** Training on a phone: nothing reaches past the edge, and a source is a sheet. */
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { makeItems } from '../../server/training/make/index.ts';
import { newSessionId } from '../server/training/learning.ts';
import { describeInBrowser, type Site } from './browser.ts';
import { eventually, highlighted, says } from './conversation.ts';
import { tooWide } from './fitting.ts';
import { learnerOn, spoken } from './learner.ts';

/** Pages as a newcomer finds them, and what is there once they have loaded. */
const pages: readonly { address: string; loaded: string }[] = [
  { address: '/training', loaded: '.training-module' },
  { address: '/training/modules/what-trafficking-is', loaded: '.lesson-aims' },
  { address: '/training/modules/prevention', loaded: '.lesson-locked' },
  { address: '/training/cases', loaded: '.cases-entry' },
  { address: '/training/cases/consular-interview', loaded: '.cases-choose' },
  { address: '/training/progress', loaded: '.progress-modules' },
  { address: '/training/questions', loaded: '.questions-columns' },
];

const phones = spoken.flatMap((language) => [360, 390].map((width) => ({ language, width })));
const size = (width: number) => ({ viewport: { width, height: 844 }, isMobile: true, hasTouch: true });

describeInBrowser('training on a phone', (site: Site) => {
  const expectFits = async (page: Page, place: string) => expect(await tooWide(page), place).toEqual([]);

  it.each(phones)('fits its pages: $language at $width px', async ({ language, width }) => {
    const page = await site.visit(language, size(width));
    for (const { address, loaded } of pages) {
      await page.goto(site.address + address);
      await page.locator(loaded).first().waitFor();
      await expectFits(page, address);
    }
  });

  it.each(phones)(
    'fits what is learned: $language at $width px',
    { timeout: 120_000 },
    async ({ language, width }) => {
      const page = await site.visit(language, size(width));
      const learner = learnerOn(site, page, language);
      const { say, button, give, answerAll, answerBehind, shownSession } = learner;
      const [module] = site.training.parts.curriculum.modules;
      const { id, cards } = module ?? expect.fail('no modules');

      // A lesson with the source of a card.
      await page.goto(`${site.address}/training/modules/${id}`);
      await button(say('lessons.begin', { count: cards.length })).tap();
      await page.locator('.quiz-item').waitFor();
      await expectFits(page, 'card');
      await page.locator(`[id="evidence-${cards[0]?.id}"]`).tap();
      await page.getByRole('dialog', { name: says[language].source.label }).waitFor();
      await eventually(() => highlighted(page)).toBe(cards[0]?.source.text);
      await expectFits(page, 'source');
      await page.keyboard.press('Escape');

      // Items of many types, before and after they are answered.
      const session = newSessionId();
      const places = makeItems(site.training.parts.index).flatMap(({ sources: [source] }) => source ?? []);
      const paragraphs = places.slice(0, 20).map(({ document, paragraph }) => ({ document, paragraph }));
      const scope = { kind: 'paragraphs' as const, paragraphs };
      await site.training.sessions.open(await learner.id(), { id: session, scope, language, size: 8 });
      await page.goto(`${site.address}/training/sessions/${session}`);
      const asked = await shownSession();
      const types = new Set<string>();
      for (const [at, each] of asked.entries()) {
        await page.locator('.quiz-item').waitFor();
        await expectFits(page, `${each.view.type}, asked`);
        await give(each, at % 2 === 0 ? 'wrong' : 'right');
        await expectFits(page, `${each.view.type}, answered`);
        types.add(each.view.type);
        await page.locator('.quiz-foot button').tap();
      }
      expect(types.size).toBeGreaterThan(2);
      await page.locator('.quiz-summary').waitFor();
      await expectFits(page, 'summary');

      // A whole module behind the learner, its gate, and what is known now.
      await answerBehind({ kind: 'cards', module: id });
      await answerBehind({ kind: 'gate', module: id });
      for (const address of ['/training', `/training/modules/${id}`, '/training/progress']) {
        await page.goto(site.address + address);
        await page.locator('.training-mastery').first().waitFor();
        await expectFits(page, `${address}, later`);
      }

      // A simulation, judged.
      await page.goto(`${site.address}/training/cases/labour-inspection`);
      await page.locator('.cases-choice input').first().check();
      await button(say('cases.decide')).tap();
      await page.locator('.cases-judgement').waitFor();
      await expectFits(page, 'judgement');

      // Mistakes in a file, and questions that were brought, one of them without a place to break.
      await page.goto(`${site.address}/training/questions`);
      const long = 'x'.repeat(300);
      await page.locator('#questions-text').fill(`question,answer,wrong1\n${long},a,b\n,a,b\nWho?,c,\n`);
      await button(say('questions.import')).tap();
      await page.locator('.questions-errors').waitFor();
      await eventually(() => page.locator('.questions-own').count()).toBe(2);
      await expectFits(page, 'own questions');
      await button(say('questions.practise')).tap();
      const own = await shownSession();
      await page.locator('.quiz-item').waitFor();
      await expectFits(page, 'own question');
      await answerAll(own, () => 'wrong');
      await expectFits(page, 'own questions, answered');
    },
  );
});
