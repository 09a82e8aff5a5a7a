/** Questions of a trainer's own: from the template, from CSV and from GIFT, with mistakes; practised, and deleted. */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { localeOf } from '#contract/languages';
import { violations } from './axe.ts';
import { describeInBrowser, type Site } from './browser.ts';
import { eventually, highlighted } from './conversation.ts';
import { type Learner, learnerOn, spoken } from './learner.ts';

/** What stands on each line, and what is wrong with it. */
const withMistakes = {
  csv: {
    text: [
      'question,answer,wrong1,wrong2,document,paragraph',
      'Which city hosts the Working Group?,Vienna,Geneva,New York,,',
      'Which of these has no right answer?,,Geneva,New York,,',
      ',Vienna,Geneva,New York,,',
      'Who adopted the Protocol?,The General Assembly,,,A/HRC/14/32,13',
      'What does a document say that there is not?,Nothing,,,A/HRC/999/9,1',
      '',
    ].join('\n'),
    good: ['Which city hosts the Working Group?', 'Who adopted the Protocol?'],
    wrong: [3, 4, 6],
    says: /A\/HRC\/999\/9/,
  },
  gift: {
    text: [
      '// A comment is no question.',
      '::One:: Which city hosts the Working Group? {=Vienna ~Geneva ~New York}',
      '',
      'This one is not closed {=Vienna ~Geneva',
      '',
      'Victims are entitled to remedies. {T}',
      '',
      'Explain why. {}',
      '',
      'Two of these are right. {~%50%Vienna ~%50%Geneva ~Paris}',
      '',
    ].join('\n'),
    good: ['Which city hosts the Working Group?', 'Victims are entitled to remedies.'],
    wrong: [4, 8, 10],
    says: /\{/,
  },
} as const;

describeInBrowser('questions of one’s own', (site: Site) => {
  const open = async (page: Page, { say }: Learner) => {
    await page.goto(`${site.address}/training/questions`);
    await page.getByText(say('questions.none')).waitFor();
  };
  const bringFile = (page: Page, name: string, buffer: Buffer) =>
    page.locator('input[type="file"]').setInputFiles({ name, mimeType: 'text/plain', buffer });
  const listed = (page: Page) => page.locator('.questions-own-text > p:not(.eyebrow)').allInnerTexts();
  const result = (page: Page) => page.locator('.questions-result');

  it.each(spoken)('begin with the template: %s', { timeout: 120_000 }, async (language) => {
    const page = await site.visit(language);
    const learner = learnerOn(site, page, language);
    const { say, button, id, shownSession, answerAll, give } = learner;
    await open(page, learner);
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      button(say('questions.template')).click(),
    ]);
    expect(file.suggestedFilename()).toMatch(/\.csv$/);
    const template = readFileSync(await file.path());
    await bringFile(page, file.suggestedFilename(), template);
    await result(page)
      .getByText(say('questions.added', { count: 3 }))
      .waitFor();
    expect(await page.locator('.questions-errors').count()).toBe(0);
    await eventually(() => listed(page)).toHaveLength(3);
    expect(await violations(page)).toEqual([]);
    await bringFile(page, file.suggestedFilename(), template);
    await result(page)
      .getByText(`${say('questions.added', { count: 0 })} ${say('questions.known', { count: 3 })}`)
      .waitFor();
    expect(await listed(page)).toHaveLength(3);

    await button(say('questions.practise')).click();
    const asked = await shownSession();
    expect(asked.map(({ item }) => item.id).toSorted()).toEqual(
      site.training.parts.learners
        .own(await id())
        .map((item) => item.id)
        .toSorted(),
    );
    // Each has its place in the documents.
    const [first, ...others] = asked;
    await give(first ?? expect.fail('nothing is asked'), 'wrong');
    await page.locator('.quiz-sources figure button').click();
    await eventually(() => highlighted(page)).toBe(first?.item.sources[0]?.text);
    await page.keyboard.press('Escape');
    await button(say('quiz.continue')).click();
    await answerAll(others, () => 'right');
    await page.getByText(say('quiz.score', { right: 2, total: 3 })).waitFor();
  });

  const ways = spoken.flatMap((language) =>
    (['csv', 'gift'] as const).flatMap((format) =>
      (['a file', 'the clipboard'] as const).map((from) => ({ language, format, from })),
    ),
  );
  it.each(ways)(
    'are taken over as far as they are right: $format from $from, $language',
    async ({ language, format, from }) => {
      const page = await site.visit(language);
      const learner = learnerOn(site, page, language);
      const { say, button } = learner;
      const { text, good, wrong, says: said } = withMistakes[format];
      await open(page, learner);
      const field = page.locator('#questions-text');
      const bring = async () => {
        if (from === 'a file') return bringFile(page, `mine.${format}`, Buffer.from(text));
        await field.fill(text);
        await button(say('questions.import')).click();
      };
      await bring();
      await result(page)
        .getByText(say('questions.added', { count: good.length }))
        .waitFor();
      const rows = page.locator('.questions-errors tbody tr');
      const figures = new Intl.NumberFormat(localeOf(language));
      expect(await rows.locator('th').allInnerTexts()).toEqual(wrong.map((line) => figures.format(line)));
      const messages = await rows.locator('td').allInnerTexts();
      expect(messages.join('\n')).toMatch(said);
      for (const message of messages)
        expect(message).toMatch(language === 'ar' ? /\p{Script=Arabic}/u : /^[A-Z“]/);
      expect(await violations(page)).toEqual([]);
      await eventually(async () => (await listed(page)).toSorted()).toEqual([...good].toSorted());
      // What was written stays, to be mended.
      expect(await field.inputValue()).toBe(from === 'a file' ? '' : text);

      await page.reload();
      await eventually(() => listed(page)).toHaveLength(good.length);
      await bring();
      await result(page)
        .getByText(
          `${say('questions.added', { count: 0 })} ${say('questions.known', { count: good.length })}`,
        )
        .waitFor();
      expect(await listed(page)).toHaveLength(good.length);
    },
  );

  it.each(spoken)('are deleted one by one, after asking: %s', async (language) => {
    const page = await site.visit(language);
    const learner = learnerOn(site, page, language);
    const { say, button, id } = learner;
    const { text, good } = withMistakes.gift;
    await open(page, learner);
    await bringFile(page, 'mine.gift', Buffer.from(text));
    await eventually(() => listed(page)).toHaveLength(2);
    const own = async () => site.training.parts.learners.own(await id()).length;
    const [gone, stays] = good;
    await button(say('questions.delete', { question: gone })).click();
    await button(say('questions.keep')).click();
    expect([await listed(page), await own()]).toEqual([expect.arrayContaining([...good]), 2]);
    await button(say('questions.delete', { question: gone })).click();
    await button(say('questions.deleteForGood')).click();
    await eventually(() => listed(page)).toEqual([stays]);
    expect(await own()).toBe(1);
    await page.reload();
    await eventually(() => listed(page)).toEqual([stays]);
  });

  it('say so when a file is no text', async () => {
    const page = await site.visit('ar');
    const learner = learnerOn(site, page, 'ar');
    const { say } = learner;
    await open(page, learner);
    // «سؤال» in Windows-1256, as an older spreadsheet writes it.
    await bringFile(page, 'old.csv', Buffer.from([0xd3, 0xc4, 0xc7, 0xe1]));
    await page.getByRole('alert').getByText(say('questions.notText')).waitFor();
    await bringFile(page, 'empty.csv', Buffer.from(' \n'));
    await page.getByRole('alert').getByText(say('questions.empty')).waitFor();
  });

  it.each(spoken)('tell whoever has them wrong what their author says to it: %s', async (language) => {
    const page = await site.visit(language);
    const learner = learnerOn(site, page, language);
    const { say, button, give, shownSession } = learner;
    await open(page, learner);
    const text = [
      'question,answer,wrong1,wrong2,type,feedback',
      'How many days?,30,,,short,Thirty days are the least.',
      'Which city?,Vienna,Geneva,Paris,choice,It meets in Vienna.',
      'It meets in Geneva.,false,,,true-false,No: in Vienna.',
      'Match them.,one -> 1 | two -> 2 | three -> 3,,,match,They are figures.',
    ].join('\n');
    await bringFile(page, 'mine.csv', Buffer.from(text));
    await eventually(() => listed(page)).toHaveLength(4);
    await button(say('questions.practise')).click();
    const said: string[] = [];
    for (const each of await shownSession()) {
      await give(each, 'wrong');
      said.push(await page.locator('.quiz-feedback').innerText());
      if (each.view.type === 'cloze')
        expect(await page.locator('.quiz-solution bdi').getAttribute('lang')).toBe('en');
      await page.locator('.quiz-foot button').click();
    }
    expect(said.toSorted()).toEqual([
      'It meets in Vienna.',
      'No: in Vienna.',
      'They are figures.',
      'Thirty days are the least.',
    ]);
  });
});
