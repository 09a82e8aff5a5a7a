/** A newcomer's first two days: pre-check, cards, a quiz, free text, tomorrow's review, progress; by mouse and by keyboard. */
import { expect, it } from 'vitest';
import type { ItemView } from '#contract/training/items';
import { makeItems } from '../../server/training/make/index.ts';
import { violations } from './axe.ts';
import { describeInBrowser, type Site } from './browser.ts';
import { eventually, highlighted, panel } from './conversation.ts';
import { waysOfUse } from './hands.ts';
import { type Asked, learnerOn, type Spoken, spoken } from './learner.ts';

const day = 24 * 60 * 60 * 1000;

const walks = waysOfUse.flatMap((way) => spoken.map((language) => ({ way, language })));

const topics = { ar: 'التعويض', en: 'compensation' };

const hasRadios = (type: ItemView['type']) => ['choice', 'true-false', 'evidence'].includes(type);

/** What the documents are asked about in the learner's own words, as the learner would call it. */
function openTopics({ training }: Site, language: Spoken): string[] {
  const { index } = training.parts;
  const concepts = makeItems(index).flatMap((item) =>
    item.type === 'free-text' && item.prompt.kind === 'about' ? [item.prompt.concept] : [],
  );
  return [...new Set(concepts)].flatMap(
    (id) => index.glossary.find((concept) => concept.id === id)?.[language][0] ?? [],
  );
}

describeInBrowser('a newcomer', (site: Site) => {
  it.each(walks)('learns by $way in $language', { timeout: 240_000 }, async ({ way, language }) => {
    site.clock.ahead = 0;
    const page = await site.visit(language);
    const learner = learnerOn(site, page, language, way);
    const { hand, say, button, link, give, answerAll, shownSession } = learner;
    const toTraining = page
      .locator('header nav')
      .getByRole('link', { name: say('app.training'), exact: true });
    const expectNoneOn = async (place: string) => expect(await violations(page), place).toEqual([]);

    // The pre-check, not passed.
    await hand.press(toTraining);
    await page.getByRole('heading', { level: 1, name: say('training.title') }).waitFor();
    await button(say('training.firstPrecheck')).waitFor();
    await expectNoneOn('home');
    await hand.press(button(say('training.firstPrecheck')));
    await answerAll(await shownSession(), (_, at) => (at === 0 ? 'wrong' : 'right'));
    await page.getByText(say('quiz.notPassed.precheck')).waitFor();
    await expectNoneOn('summary');

    // Two cards.
    await hand.press(link(say('quiz.toModule')).last());
    const [module] = site.training.parts.curriculum.modules;
    const cards = module?.cards ?? expect.fail('no modules');
    await page.getByRole('heading', { level: 1, name: module?.title[language] }).waitFor();
    await expectNoneOn('module');
    await hand.press(button(say('lessons.begin', { count: cards.length })));
    for (const [at, how] of (['right', 'wrong'] as const).entries()) {
      const card = cards[at] ?? expect.fail('no card');
      await page.getByText(card.says[language]).first().waitFor();
      const kept = site.training.parts.sessions.unfinishedCards(await learner.id(), module?.id ?? '');
      const asked = await learner.itemsOf(kept ?? expect.fail('no session over the cards'));
      await give(asked[at] ?? expect.fail('no check question'), how);
      // The source of what the card says, in its place.
      const cite = page.locator(`[id="evidence-${card.id}"]`);
      await hand.press(cite);
      await eventually(() => highlighted(page)).toBe(card.source.text);
      if (at === 0) await expectNoneOn('card with its source');
      await page.keyboard.press('Escape');
      await eventually(() => panel(page).count()).toBe(0);
      if (at === 0) await hand.press(button(say('lessons.next')));
    }

    const practise = async (topic: string) => {
      await hand.press(toTraining);
      await hand.write(page.getByRole('textbox', { name: say('training.topic') }), topic);
      await page.keyboard.press('Enter');
      return shownSession();
    };

    // A quiz on a topic: a wrong answer and a right one; the rest is shown.
    const quiz = await practise(topics[language]);
    const [wrong, right] = quiz.filter(({ view }) => hasRadios(view.type));
    expect(wrong && right).toBeDefined();
    await answerAll(quiz, (each) => (each === wrong ? 'wrong' : each === right ? 'right' : 'show'));
    await page.getByText(say('quiz.score', { right: 1, total: quiz.length })).waitFor();

    // An answer in the learner's own words, on a topic that is asked about in that way.
    let open: Asked[] = [];
    for (const topic of openTopics(site, language)) {
      open = await practise(topic);
      if (open.some(({ view }) => view.type === 'free-text')) break;
    }
    const inOwnWords = ({ view }: Asked) => view.type === 'free-text';
    expect(open.filter(inOwnWords).length).toBeGreaterThan(0);
    await answerAll(open, (each) => (inOwnWords(each) ? 'right' : 'show'));

    // Tomorrow.
    site.clock.ahead = day;
    await hand.press(toTraining);
    const due = site.training.parts.learners.reviews(await learner.id(), Date.now() + day).length;
    expect(due).toBeGreaterThan(1);
    await page.getByText(say('training.due', { count: due })).waitFor();
    await expectNoneOn('home, the next day');
    await hand.press(button(say('training.review')));
    const reviews = await shownSession();
    expect(reviews).toHaveLength(due);
    await answerAll(reviews, ({ view }) =>
      hasRadios(view.type) || view.type === 'free-text' ? 'right' : 'show',
    );

    // Progress.
    await hand.press(link(say('quiz.toTraining')).last());
    await page.getByText(say('training.streak', { count: 2 })).waitFor();
    await hand.press(page.getByRole('link', { name: new RegExp(`^${say('progress.title')}`) }));
    await page.getByRole('heading', { level: 1, name: say('progress.title') }).waitFor();
    await page.getByText(say('progress.knowledge')).waitFor();
    await expectNoneOn('progress');
  });
});
