/** A newcomer's first two days: pre-check, cards, a quiz, free text, tomorrow's review, progress; by mouse and by keyboard. */
import { createHash } from 'node:crypto';
import type { Page } from 'playwright-core';
import { createTranslator } from 'use-intl/core';
import { expect, it } from 'vitest';
import { localeOf } from '#contract/languages';
import type { ItemView } from '#contract/training/items';
import type { Item } from '../../server/training/items.ts';
import { violations } from './axe.ts';
import { describeInBrowser, type Site } from './browser.ts';
import { eventually, highlighted, panel, says } from './conversation.ts';
import { type Hands, hands, readerSecret, waysOfUse } from './hands.ts';

const day = 24 * 60 * 60 * 1000;

const walks = waysOfUse.flatMap((way) => (['ar', 'en'] as const).map((language) => ({ way, language })));
type Spoken = (typeof walks)[number]['language'];

const topics = { ar: 'التعويض', en: 'compensation' };

/** An item as the page shows it and as the server knows it. */
interface Asked {
  view: ItemView;
  item: Item;
}

/** How an item is answered; `show`: the solution is asked for. */
type How = 'right' | 'wrong' | 'show';

describeInBrowser('a newcomer', (site: Site) => {
  const learnerOf = async (page: Page) =>
    createHash('sha256')
      .update(await readerSecret(page))
      .digest('base64url');

  async function itemsOf(page: Page, id: string, language: Spoken): Promise<Asked[]> {
    const learner = await learnerOf(page);
    const { items } = site.training.sessions.view(learner, id, language);
    const kept = site.training.parts.sessions.session(learner, id)?.items ?? [];
    return items.map((view, at) => ({ view, item: kept[at] ?? expect.fail('an item that nobody keeps') }));
  }

  it.each(walks)('learns by %s', { timeout: 240_000 }, async ({ way, language }) => {
    site.clock.ahead = 0;
    const hand: Hands = hands[way];
    const say = createTranslator({ locale: localeOf(language), messages: says[language] });
    const page = await site.visit(language);
    const button = (name: string) => page.getByRole('button', { name, exact: true });
    const link = (name: string) => page.getByRole('link', { name, exact: true });
    const expectNoneOn = async (place: string) => expect(await violations(page), place).toEqual([]);
    const verdict = (name: 'right' | 'wrong' | 'shown' | 'partly') =>
      page
        .locator('.quiz-said')
        .getByText(say(`quiz.verdicts.${name}`), { exact: true })
        .waitFor();

    /** Answers the item that is shown, and says what came of it. */
    async function give({ view, item }: Asked, how: How): Promise<void> {
      const radios = page.locator('.quiz-options input[type="radio"]');
      if (how === 'show') return hand.press(button(say('quiz.show')));
      if (view.type === 'choice' || view.type === 'evidence') {
        const key = item.type === 'choice' || item.type === 'evidence' ? item.key : expect.fail();
        const at = view.options.findIndex(({ id }) => (id === key) === (how === 'right'));
        await hand.choose(radios.nth(at));
      } else if (view.type === 'true-false') {
        await hand.choose(radios.nth((item.type === 'true-false' && item.key) === (how === 'right') ? 0 : 1));
      } else if (view.type === 'free-text') {
        const text = how === 'right' ? item.sources.map((source) => source.text).join(' ') : 'xyzzy';
        await hand.write(page.locator('.quiz-item textarea'), text);
      } else expect.fail(`nobody answers ${view.type} here`);
      await hand.press(button(say('quiz.check')));
    }
    /** Answers a whole session, item by item, and goes on to what came of it. */
    async function answerAll(
      asked: readonly Asked[],
      howOf: (item: Asked, at: number) => How,
    ): Promise<void> {
      for (const [at, item] of asked.entries()) {
        await page.locator('.quiz-item').waitFor();
        const how = howOf(item, at);
        await give(item, how);
        await verdict(how === 'show' ? 'shown' : how);
        await hand.press(button(say(at + 1 < asked.length ? 'quiz.continue' : 'quiz.finish')));
      }
      await page.locator('.quiz-summary').waitFor();
    }
    const shownSession = async () => {
      await page.waitForURL(/\/training\/sessions\/[\w-]+$/);
      return itemsOf(page, page.url().split('/').at(-1) ?? '', language);
    };

    // The pre-check, not passed.
    await hand.press(link(say('app.training')));
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
      await page.getByText(card.says[language]).waitFor();
      const kept = site.training.parts.sessions.unfinishedCards(await learnerOf(page), module?.id ?? '');
      const asked = await itemsOf(page, kept ?? expect.fail('no session over the cards'), language);
      await give(asked[at] ?? expect.fail('no check question'), how);
      await verdict(how);
      // The source of what the card says, in its place.
      const cite = page.locator(`[id="evidence-${card.id}"]`);
      await hand.press(cite);
      await eventually(() => highlighted(page)).toBe(card.source.text);
      if (at === 0) await expectNoneOn('card with its source');
      await page.keyboard.press('Escape');
      await eventually(() => panel(page).count()).toBe(0);
      if (at === 0) await hand.press(button(say('lessons.next')));
    }

    // A quiz on a topic: a wrong answer, a right one, one in the learner's own words; the rest is shown.
    await hand.press(link(say('app.training')));
    const topic = page.getByRole('textbox', { name: say('training.topic') });
    await hand.write(topic, topics[language]);
    await page.keyboard.press('Enter');
    const quiz = await shownSession();
    const radioItems = quiz.filter(({ view }) => ['choice', 'true-false', 'evidence'].includes(view.type));
    const [wrong, right] = radioItems;
    const [open] = quiz.filter(({ view }) => view.type === 'free-text');
    expect(wrong && right && open).toBeDefined();
    await answerAll(quiz, (each) =>
      each === wrong ? 'wrong' : each === right || each === open ? 'right' : 'show',
    );
    await page.getByText(say('quiz.score', { right: 2, total: quiz.length })).waitFor();

    // Tomorrow.
    site.clock.ahead = day;
    await hand.press(link(say('app.training')));
    const due = site.training.parts.learners.reviews(await learnerOf(page), Date.now() + day).length;
    expect(due).toBeGreaterThan(1);
    await page.getByText(say('training.due', { count: due })).waitFor();
    await expectNoneOn('home, the next day');
    await hand.press(button(say('training.review')));
    const reviews = await shownSession();
    expect(reviews).toHaveLength(due);
    await answerAll(reviews, ({ view }) =>
      ['choice', 'true-false', 'evidence', 'free-text'].includes(view.type) ? 'right' : 'show',
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
