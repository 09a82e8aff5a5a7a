/** Modules: skipped by a precheck, passed by a gate, what hints and grades change, and what is taken away. */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { neededToPass } from '../../server/training/passing.ts';
import { violations } from './axe.ts';
import { describeInBrowser, type Site } from './browser.ts';
import { eventually } from './conversation.ts';
import { type Asked, learnerOn, spoken } from './learner.ts';

const topics = { ar: 'التعويض', en: 'compensation' };

describeInBrowser('a module', (site: Site) => {
  const moduleAt = (at: number) =>
    site.training.parts.curriculum.modules[at] ?? expect.fail('no such module');
  const open = (page: Page, id: string) => page.goto(`${site.address}/training/modules/${id}`);

  it.each(spoken)('that is locked is skipped by whoever knows it: %s', async (language) => {
    const page = await site.visit(language);
    const { say, button, link, answerAll, shownSession } = learnerOn(site, page, language);
    const [first, locked, after] = [moduleAt(0), moduleAt(1), moduleAt(2)];
    await open(page, locked.id);
    await page.getByRole('heading', { name: say('lessons.locked') }).waitFor();
    await page.getByText(say('lessons.lockedUntil', { title: first.title[language] })).waitFor();
    expect(await button(say('lessons.begin', { count: locked.cards.length })).count()).toBe(0);
    await button(say('lessons.startPrecheck')).click();
    const asked = await shownSession();
    expect(asked.map(({ item }) => item.id)).toEqual(locked.precheck.map(({ id }) => id));
    await answerAll(asked, () => 'right');
    await page.getByText(say('quiz.passed.precheck')).waitFor();

    await link(say('quiz.toModule')).last().click();
    await page.getByRole('heading', { name: say('lessons.passedByPrecheck') }).waitFor();
    // Its link leads to the next, which is open now, although the one before has not been passed.
    await link(say('lessons.nextModule', { title: after.title[language] })).click();
    await page.getByRole('heading', { level: 1, name: after.title[language] }).waitFor();
    await button(say('lessons.begin', { count: after.cards.length })).waitFor();
    await open(page, first.id);
    await button(say('lessons.begin', { count: first.cards.length })).waitFor();
  });

  it('that is locked stays so after a precheck with a mistake', async () => {
    const page = await site.visit('en');
    const { say, button, answerAll, shownSession } = learnerOn(site, page, 'en');
    await open(page, moduleAt(1).id);
    await button(say('lessons.startPrecheck')).click();
    const asked = await shownSession();
    await answerAll(asked, (_, at) => (at === asked.length - 1 ? 'wrong' : 'right'));
    await page.getByText(say('quiz.notPassed.precheck')).waitFor();
    await open(page, moduleAt(1).id);
    await page.getByRole('heading', { name: say('lessons.locked') }).waitFor();
  });

  const gates = spoken.flatMap((language) =>
    [true, false].map((passes) => ({ language, passes, is: passes ? 'is' : 'is not' })),
  );
  it.each(gates)('$is passed by its gate: $language', { timeout: 180_000 }, async ({ language, passes }) => {
    const page = await site.visit(language);
    const { say, button, link, answerAll, answerBehind, shownSession } = learnerOn(site, page, language);
    const [module, next] = [moduleAt(0), moduleAt(1)];
    const needed = neededToPass('gate', module.cards.length);
    expect([module.cards.length, needed]).toEqual([8, 7]);
    await answerBehind({ kind: 'cards', module: module.id });
    await open(page, module.id);
    await page.getByText(say('lessons.gateNeeded', { count: needed })).waitFor();
    await button(say('lessons.startGate')).click();
    const asked = await shownSession();
    expect(asked).toHaveLength(8);
    const right = passes ? needed : needed - 1;
    await answerAll(asked, (_, at) => (at < right ? 'right' : 'wrong'));
    await page.getByText(say('quiz.score', { right, total: 8 })).waitFor();
    await page.getByText(say(passes ? 'quiz.passed.gate' : 'quiz.notPassed.gate')).waitFor();
    // Whoever has not passed may try again.
    expect(await button(say('quiz.again')).count()).toBe(passes ? 0 : 1);

    await link(say('quiz.toModule')).last().click();
    const heading = say(passes ? 'lessons.passed' : 'lessons.gate');
    await page.getByRole('heading', { name: heading, exact: true }).waitFor();
    await open(page, next.id);
    const state = page.locator('.lesson-facts .training-module-state');
    expect(await state.getAttribute('data-state')).toBe(passes ? 'open' : 'locked');
  });

  it('leads from the end of its lesson into the cards of the next one', async () => {
    const page = await site.visit('en');
    const { say, button, link, id, answerBehind } = learnerOn(site, page, 'en');
    const [module, next] = [moduleAt(0), moduleAt(1)];
    await answerBehind({ kind: 'precheck', module: module.id });
    await open(page, module.id);
    await button(say('lessons.begin', { count: module.cards.length })).click();
    for (const _ of module.cards) {
      await button(say('quiz.show')).click();
      await page.locator('.quiz-said > .quiz-verdict').waitFor();
      await page.locator('.lesson-next').click();
    }
    await page.getByRole('heading', { name: say('lessons.end') }).waitFor();
    await link(say('lessons.nextModule', { title: next.title.en })).click();
    await page.getByRole('heading', { level: 1, name: next.title.en }).waitFor();
    await button(say('lessons.begin', { count: next.cards.length })).click();
    await page.getByText(next.cards[0]?.says.en ?? expect.fail('no cards')).waitFor();
    const session = site.training.parts.sessions.unfinishedCards(await id(), next.id);
    const kept = site.training.parts.sessions.session(await id(), session ?? '');
    expect(kept?.items.map((item) => item.id)).toEqual(next.cards.map(({ item }) => item.id));
    await page.locator('.quiz-item').waitFor();
  });

  it('keeps its card, and what is chosen there, when the language is switched', async () => {
    const page = await site.visit('en');
    const { say, button } = learnerOn(site, page, 'en');
    const { id, cards } = moduleAt(0);
    await open(page, id);
    await button(say('lessons.begin', { count: cards.length })).click();
    await button(say('quiz.show')).click();
    await page.locator('.lesson-next').click();
    await page.getByText(cards[1]?.says.en ?? expect.fail('no second card')).waitFor();
    await page.locator('.quiz-options input').nth(1).check();
    await page.locator('.language-switch select').selectOption('ar');
    await page.getByText(cards[1]?.says.ar ?? '').waitFor();
    const arabic = learnerOn(site, page, 'ar');
    await eventually(() => page.locator('.quiz-item').innerText()).not.toMatch(/[a-z]{4}/);
    expect(await page.locator('.quiz-options input').nth(1).isChecked()).toBe(true);
    await arabic.button(arabic.say('quiz.check')).click();
    await page.locator('.quiz-said > .quiz-verdict').waitFor();
    // The first card can be gone back to, with its answer.
    await page.locator('.lesson-step').first().click();
    await page.getByText(cards[0]?.says.ar ?? '').waitFor();
    expect(await page.locator('.quiz-verdict').count()).toBe(1);
  });

  const pressed = (page: Page) => page.locator('.quiz-grade[aria-pressed="true"]');

  it.each(spoken)('takes account of hints, and of how well it was known: %s', async (language) => {
    const page = await site.visit(language);
    const { say, button, give, id, shownSession } = learnerOn(site, page, language);
    await page.goto(`${site.address}/training`);
    await page.getByRole('textbox', { name: say('training.topic') }).fill(topics[language]);
    await page.keyboard.press('Enter');
    const asked = await shownSession();
    const canBeHinted = ({ view }: Asked) => view.hints > 0 && view.type !== 'match' && view.type !== 'order';
    const hinted = asked.findIndex(canBeHinted);
    const plain = asked.findIndex((each, at) => at > hinted && canBeHinted(each));
    expect(plain).toBeGreaterThan(hinted);
    for (const [at, each] of asked.slice(0, plain + 1).entries()) {
      await page.getByText(say('quiz.position', { index: at + 1, total: asked.length })).waitFor();
      if (at === hinted) {
        await button(say('quiz.hint', { count: each.view.hints })).click();
        await page.locator('.quiz-hint').waitFor();
        expect(await page.locator('.quiz-hint').innerText()).not.toBe('');
      }
      await give(each, at === hinted || at === plain ? 'right' : 'show');
      if (at === hinted) {
        expect(await pressed(page).locator('.quiz-grade-name').innerText()).toBe(say('quiz.grades.hard'));
        expect(await page.locator('.quiz-grade').count()).toBe(2);
      }
      if (at < plain) await button(say('quiz.continue')).click();
    }

    const due = async () =>
      site.training.parts.learners.memory(await id(), asked[plain]?.item.id ?? '')?.due ?? Number.NaN;
    expect(await pressed(page).locator('.quiz-grade-name').innerText()).toBe(say('quiz.grades.good'));
    const [dateOfGood, dueOfGood] = [await pressed(page).locator('.quiz-note').innerText(), await due()];
    await page.locator('.quiz-grade', { hasText: say('quiz.grades.easy') }).click();
    await eventually(() => pressed(page).locator('.quiz-grade-name').innerText()).toBe(
      say('quiz.grades.easy'),
    );
    expect(await pressed(page).locator('.quiz-note').innerText()).not.toBe(dateOfGood);
    expect(await due()).toBeGreaterThan(dueOfGood);
    await page.reload();
    await page.getByText(say('quiz.position', { index: plain + 2, total: asked.length })).waitFor();
    expect(await due()).toBeGreaterThan(dueOfGood);
  });

  it.each(spoken)('is kept in a file that brings all progress back: %s', async (language) => {
    const page = await site.visit(language, { expected: /400 \(Bad Request\)/ });
    const { say, button, link, answerBehind } = learnerOn(site, page, language);
    await answerBehind({ kind: 'precheck', module: moduleAt(0).id });
    await answerBehind({ kind: 'cards', module: moduleAt(0).id }, (at) => at % 3 !== 0);
    await page.goto(`${site.address}/training/progress`);
    const shown = async () => [
      await page.locator('.progress-counts').innerText(),
      ...(await page.locator('.progress-modules > li').allInnerTexts()),
      await page.locator('.progress-forecast').allInnerTexts(),
    ];
    await page.locator('.progress-counts').waitFor();
    const before = await shown();
    expect(before.join()).toContain(say('training.passedByPrecheck'));
    const [file] = await Promise.all([page.waitForEvent('download'), link(say('progress.export')).click()]);
    expect(file.suggestedFilename()).toBe('dalil-progress.json');
    const path = await file.path();

    await button(say('progress.delete')).click();
    await button(say('progress.deleteForGood')).click();
    await page.getByText(say('progress.deleted')).waitFor();
    await page.getByText(say('progress.forecastNone')).waitFor();
    expect(await shown()).not.toEqual(before);
    const bring = async (buffer: Buffer) =>
      page
        .locator('input[type="file"]')
        .setInputFiles({ name: 'dalil-progress.json', mimeType: 'application/json', buffer });
    for (const wrong of ['{}', '{"format":', 'question,answer']) {
      await bring(Buffer.from(wrong));
      await page.getByRole('alert').getByText(say('progress.refused')).waitFor();
      await page.reload();
      await page.getByText(say('progress.forecastNone')).waitFor();
    }
    await bring(readFileSync(path));
    await page.getByText(say('progress.imported', { count: moduleAt(0).cards.length })).waitFor();
    await eventually(shown).toEqual(before);
    await bring(readFileSync(path));
    await page.getByText(say('progress.nothingNew')).waitFor();
    expect(await shown()).toEqual(before);
  });

  it.each(spoken)('is taken away by trainers: %s', async (language) => {
    const page = await site.visit(language);
    const { say, link } = learnerOn(site, page, language);
    const module = moduleAt(0);
    const [quoted] = module.cards.map(({ source }) => source.text);
    await open(page, module.id);
    const [printed] = await Promise.all([
      page.waitForEvent('popup'),
      link(say('lessons.files.html')).click(),
    ]);
    await printed.getByRole('heading', { name: module.title[language] }).first().waitFor();
    for (const { says: said, source } of module.cards) {
      const text = await printed.locator('body').innerText();
      expect(text).toContain(said[language]);
      expect(text.replaceAll(/\s+/g, ' ')).toContain(source.text.replaceAll(/\s+/g, ' '));
    }
    expect(await violations(printed)).toEqual([]);
    for (const format of ['gift', 'anki'] as const) {
      const [file] = await Promise.all([
        page.waitForEvent('download'),
        link(say(`lessons.files.${format}`)).click(),
      ]);
      expect(file.suggestedFilename()).toMatch(/\.txt$/);
      const text = readFileSync(await file.path(), 'utf8');
      expect(text).toContain(quoted?.slice(0, 30));
      expect(text).toMatch(format === 'gift' ? /^::/m : /^#separator:tab$/m);
    }
  });
});
