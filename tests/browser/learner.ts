/** A learner in the browser, who answers items right or wrong: by mouse or keyboard, with the keys that the server has. */
import { createHash } from 'node:crypto';
import type { Page } from 'playwright-core';
import { createTranslator } from 'use-intl/core';
import { expect } from 'vitest';
import { localeOf } from '#contract/languages';
import type { ItemView } from '#contract/training/items';
import type { Scope } from '#contract/training/sessions';
import type { Item } from '../../server/training/items.ts';
import { givenFor, newSessionId } from '../server/training/learning.ts';
import type { Site } from './browser.ts';
import { says } from './conversation.ts';
import { type Hands, hands, readerSecret, type waysOfUse } from './hands.ts';

export type Spoken = 'ar' | 'en';
export const spoken: readonly Spoken[] = ['ar', 'en'];

/** An item as the page shows it and as the server knows it. */
export interface Asked {
  view: ItemView;
  item: Item;
}

/** How an item is answered; `show`: the solution is asked for. */
export type How = 'right' | 'wrong' | 'show';

/** How the page colours what came of it; an order that is wrong may be right in part. */
const tones: Record<How, readonly (string | null)[]> = {
  right: ['good'],
  wrong: ['bad', 'fair'],
  show: ['plain'],
};

export const isTyped = ({ view }: Asked): boolean => view.type === 'cloze' || view.type === 'free-text';

export interface Learner {
  hand: Hands;
  say: ReturnType<typeof sayIn>;
  /** By its whole name. */
  button: (name: string) => ReturnType<Page['getByRole']>;
  link: (name: string) => ReturnType<Page['getByRole']>;
  /** Id under which the server keeps what the learner does. */
  id: () => Promise<string>;
  itemsOf: (session: string) => Promise<Asked[]>;
  /** Items of the session whose page is shown. */
  shownSession: () => Promise<Asked[]>;
  /** Answers the item that is shown, and waits for what came of it. */
  give: (item: Asked, how: How) => Promise<void>;
  /** Answers a whole session, item by item, and goes on to what came of it. */
  answerAll: (items: readonly Asked[], howOf: (item: Asked, at: number) => How) => Promise<void>;
  /** Begins and answers a session without the page. */
  answerBehind: (scope: Scope, right?: (at: number) => boolean) => Promise<void>;
}

export const sayIn = (language: Spoken) =>
  createTranslator({ locale: localeOf(language), messages: says[language] });

export function learnerOn(
  site: Site,
  page: Page,
  language: Spoken,
  way: (typeof waysOfUse)[number] = 'mouse',
): Learner {
  const hand = hands[way];
  const say = sayIn(language);
  const button = (name: string) => page.getByRole('button', { name, exact: true });
  const link = (name: string) => page.getByRole('link', { name, exact: true });
  const id = async () =>
    createHash('sha256')
      .update(await readerSecret(page))
      .digest('base64url');

  async function itemsOf(session: string): Promise<Asked[]> {
    const learner = await id();
    const { items } = site.training.sessions.view(learner, session, language);
    const kept = site.training.parts.sessions.session(learner, session)?.items ?? [];
    return items.map((view, at) => ({ view, item: kept[at] ?? expect.fail('an item that nobody keeps') }));
  }

  async function shownSession(): Promise<Asked[]> {
    await page.waitForURL(/\/training\/sessions\/[\w-]+$/);
    return itemsOf(page.url().split('/').at(-1) ?? '');
  }

  /** Puts the answer into the form; it is not sent yet. */
  async function fill({ view, item }: Asked, right: boolean): Promise<void> {
    const given = givenFor(item, right);
    const radios = page.locator('.quiz-options input[type="radio"]');
    if (given.type === 'cloze' || given.type === 'free-text')
      return hand.write(page.locator('.quiz-item [data-field]'), given.text);
    if (given.type === 'true-false') return hand.choose(radios.nth(given.value ? 0 : 1));
    if (given.type === 'match') {
      // Each pair opens the next prompt.
      const offered = page.locator('.quiz-match > [data-open] .quiz-option');
      const ids = view.type === 'match' ? view.options.map((option) => option.id) : [];
      for (const option of given.options) await hand.press(offered.nth(ids.indexOf(option)));
    } else if (given.type === 'choice' || given.type === 'evidence') {
      const ids = 'options' in view ? view.options.map((option) => option.id) : [];
      await hand.choose(radios.nth(ids.indexOf(given.option)));
    } else if (given.type === 'order' && view.type === 'order') {
      const order = view.options.map((option) => option.id);
      for (const [place, option] of given.options.entries())
        for (let at = order.indexOf(option); at > place; at -= 1) {
          await hand.press(page.locator(`.quiz-row[data-option="${option}"] button`).first());
          order.splice(at - 1, 0, ...order.splice(at, 1));
        }
    } else expect.fail(`${view.type} is not answered with ${given.type}`);
  }

  async function give(asked: Asked, how: How): Promise<void> {
    if (how !== 'show') await fill(asked, how === 'right');
    await hand.press(button(say(how === 'show' ? 'quiz.show' : 'quiz.check')));
    const verdict = page.locator('.quiz-said > .quiz-verdict');
    expect(tones[how]).toContain(await verdict.getAttribute('data-tone'));
  }

  async function answerAll(items: readonly Asked[], howOf: (item: Asked, at: number) => How): Promise<void> {
    for (const [at, item] of items.entries()) {
      await page.locator('.quiz-item').waitFor();
      await give(item, howOf(item, at));
      await hand.press(button(say(at + 1 < items.length ? 'quiz.continue' : 'quiz.finish')));
    }
    await page.locator('.quiz-summary').waitFor();
  }

  async function answerBehind(scope: Scope, right: (at: number) => boolean = () => true): Promise<void> {
    const learner = await id();
    const { sessions, parts } = site.training;
    const session = newSessionId();
    await sessions.open(learner, { id: session, scope, language });
    for (const [at, item] of (parts.sessions.session(learner, session)?.items ?? []).entries())
      await sessions.answer(learner, { session, item: item.id, language, given: givenFor(item, right(at)) });
  }

  return { hand, say, button, link, id, itemsOf, shownSession, give, answerAll, answerBehind };
}
