/** A quiz inside a conversation: over the socket, found again where it was, and nothing of it lost. */
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { describeInBrowser, type Site } from './browser.ts';
import { ask, citedFor, eventually, lastTurn, says } from './conversation.ts';
import { waysOfUse } from './hands.ts';
import { type Asked, isTyped, type Learner, learnerOn, type Spoken, spoken } from './learner.ts';
import { saysAway, takeAway } from './server-away.ts';

const requests = { ar: 'اختبرني في التعويض', en: 'quiz me on compensation' };
const size = 5;
const walks = waysOfUse.flatMap((way) => spoken.map((language) => ({ way, language })));

const item = (page: Page) => page.locator('.quiz-in-turn .quiz-item');

/** The key of the last turn, which is the id of its quiz. */
const quizId = async (page: Page): Promise<string> =>
  (await lastTurn(page).locator('.turn-question').getAttribute('id'))?.replace('question-', '') ??
  expect.fail('the turn has no key');

async function askForQuiz(page: Page, language: Spoken): Promise<void> {
  await page.locator('#question').fill(requests[language]);
  await page.keyboard.press('Enter');
  await item(page).waitFor();
}

/** Asks until the quiz has something to type and something to choose: which questions it has is chance. */
async function askForMixedQuiz(page: Page, language: Spoken, learner: Learner): Promise<Asked[]> {
  for (let attempt = 0; attempt < 8; attempt += 1) {
    if (attempt > 0) await page.goto(new URL('/', page.url()).href);
    await askForQuiz(page, language);
    const asked = await learner.itemsOf(await quizId(page));
    if (asked.some(isTyped) && !asked.every(isTyped)) return asked;
  }
  return expect.fail('no quiz has both');
}

/** Cuts the line once the page sends an answer; `server`: the server has it, and its reply is lost. */
async function cutAtAnswer(page: Page, reached: 'nobody' | 'server'): Promise<void> {
  let isCut = false;
  await page.routeWebSocket(/\/socket\.io\//, (line) => {
    const server = line.connectToServer();
    let isLost = false;
    line.onMessage((message) => {
      const isAnswer = message.toString().includes('"answerItem"');
      if (isCut || !isAnswer) return server.send(message);
      isCut = true;
      isLost = true;
      if (reached === 'server') server.send(message);
      else line.close();
    });
    server.onMessage((message) => {
      if (isLost) line.close();
      else line.send(message);
    });
  });
}

describeInBrowser('a quiz in a conversation', (site: Site) => {
  const first = (asked: readonly Asked[]) => asked[0] ?? expect.fail('no items');

  it.each(walks)(
    'is answered by $way in $language, and found again',
    { timeout: 180_000 },
    async ({ way, language }) => {
      const page = await site.visit(language);
      const overHttp: string[] = [];
      page.on('request', (sent) => {
        if (/\/api\/training\//.test(sent.url())) overHttp.push(sent.url());
      });
      const learner = learnerOn(site, page, language, way);
      const { say, hand, button, give } = learner;
      const asked = await askForMixedQuiz(page, language, learner);
      expect(asked).toHaveLength(size);
      const position = (at: number) => page.getByText(say('quiz.position', { index: at + 1, total: size }));

      for (const [at, each] of asked.entries()) {
        await position(at).waitFor();
        await give(each, at === 1 ? 'wrong' : 'right');
        if (at === 1) {
          const { pathname } = new URL(page.url());
          expect(pathname).toMatch(/^\/conversations\/[\w-]+$/);
          await page.reload();
          await position(at + 1).waitFor();
          expect(await page.locator('.quiz-bar > [data-tone]').count()).toBe(at + 1);
          continue;
        }
        await hand.press(button(say(at + 1 < size ? 'quiz.continue' : 'quiz.finish')));
      }
      await page.getByText(say('quiz.score', { right: size - 1, total: size })).waitFor();
      await page.reload();
      await page.getByText(say('quiz.score', { right: size - 1, total: size })).waitFor();
      expect(overHttp).toEqual([]);
    },
  );

  it.each(spoken)('is made of the paragraphs that an answer cites: %s', async (language) => {
    const page = await site.visit(language);
    const { say, itemsOf, give } = learnerOn(site, page, language);
    const question = says[language].examples.worldDay;
    await ask(page, question);
    await lastTurn(page)
      .getByRole('button', { name: say('answer.practise') })
      .click();
    await item(page).waitFor();
    const asked = await itemsOf(await quizId(page));
    const cited = (await citedFor(site.address, question)).map(
      ({ citation: { document, paragraph } }) => `${document} ${paragraph}`,
    );
    const from = asked.flatMap((each) => each.item.sources).map((s) => `${s.document} ${s.paragraph}`);
    expect(from.length).toBeGreaterThan(0);
    // Which paragraph supports a statement can be asked only among others; its source is the cited one all the same.
    expect(from.filter((place) => !cited.includes(place))).toEqual([]);
    await give(first(asked), 'right');
  });

  it.each(spoken)(
    'keeps what is answered and being written when the language is switched: %s',
    async (language) => {
      let sessionsRead = 0;
      const page = await site.visit(language, {
        prepare: async (fresh) =>
          fresh.on('websocket', (line) =>
            line.on('framereceived', ({ payload }) => {
              if (payload.includes('"outcomes":')) sessionsRead += 1;
            }),
          ),
      });
      const learner = learnerOn(site, page, language);
      const { say, button, give } = learner;
      const asked = await askForMixedQuiz(page, language, learner);
      const id = await quizId(page);
      const typed = asked.findIndex(isTyped);
      for (const each of asked.slice(0, typed)) {
        await give(each, 'right');
        await button(say('quiz.continue')).click();
      }
      const text = 'xyzzy plugh';
      await page.locator('.quiz-item [data-field]').fill(text);

      const other: Spoken = language === 'ar' ? 'en' : 'ar';
      await page.locator('.language-switch select').selectOption(other);
      const now = learnerOn(site, page, other);
      await page.getByText(now.say('quiz.position', { index: typed + 1, total: size })).waitFor();
      // The session is read again in that language; what is written stays when it comes.
      await eventually(() => sessionsRead).toBe(2);
      await now.button(now.say('quiz.check')).waitFor();
      expect(await page.locator('.quiz-item [data-field]').inputValue()).toBe(text);
      expect(await page.locator('.quiz-bar > [data-tone]').count()).toBe(typed);
      expect((await now.itemsOf(id)).map(({ item: { id: each } }) => each)).toEqual(
        asked.map(({ item: { id: each } }) => each),
      );
      await now.button(now.say('quiz.check')).click();
      await page.locator('.quiz-said > [data-tone="bad"]').waitFor();
    },
  );

  it('sends what was answered without a connection once it is back', async () => {
    const page = await site.visit('en', { expected: saysAway });
    const { itemsOf, id, say, button } = learnerOn(site, page, 'en');
    await askForQuiz(page, 'en');
    const session = await quizId(page);
    const bringBack = takeAway(site.app);
    await page.getByText(says.en.connection.lost).waitFor();
    await button(say('quiz.show')).click();
    await page.locator('.quiz-item[aria-busy="true"]').waitFor();
    expect(await page.locator('.quiz-verdict').count()).toBe(0);
    await bringBack();
    await page.locator('.quiz-said > [data-tone="plain"]').waitFor();
    const kept = site.training.parts.sessions.session(await id(), session);
    expect([...(kept?.answers.keys() ?? [])]).toEqual([first(await itemsOf(session)).item.id]);
  });

  const losses = spoken.flatMap((language) =>
    (['nobody', 'server'] as const).map((reached) => ({ language, reached })),
  );
  it.each(losses)(
    'says that an answer got lost and sends it again: $language, it reached $reached',
    async ({ language, reached }) => {
      const page = await site.visit(language, {
        expected: saysAway,
        prepare: (fresh) => cutAtAnswer(fresh, reached),
      });
      const { say, button, id, itemsOf } = learnerOn(site, page, language);
      await askForQuiz(page, language);
      const session = await quizId(page);
      const asked = await itemsOf(session);
      await button(say('quiz.show')).click();
      await page.getByRole('alert').getByText(say('quiz.notSent')).waitFor();
      expect(await page.locator('.quiz-verdict').count()).toBe(0);
      const answersKept = async () => [
        ...(site.training.parts.sessions.session(await id(), session)?.answers.keys() ?? []),
      ];
      expect(await answersKept()).toHaveLength(reached === 'server' ? 1 : 0);
      await button(say('quiz.sendAgain')).click();
      await page.locator('.quiz-said > [data-tone="plain"]').waitFor();
      await eventually(() => page.getByText(say('quiz.notSent')).count()).toBe(0);
      expect(await answersKept()).toEqual([first(asked).item.id]);
      await page.reload();
      await page.getByText(say('quiz.position', { index: 2, total: size })).waitFor();
    },
  );
});
