/** A simulation: decided by mouse and by keyboard, judged by its sources, found again, looked back on, and run once more. */
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { localeOf } from '#contract/languages';
import { followSteps } from '#contract/training/case-path';
import type { CaseView } from '#contract/training/lessons';
import { caseView } from '../../server/training/case-views.ts';
import { violations } from './axe.ts';
import { describeInBrowser, type Site } from './browser.ts';
import { eventually, highlighted, panel, says } from './conversation.ts';
import { waysOfUse } from './hands.ts';
import { learnerOn, type Spoken, spoken } from './learner.ts';
import { saysAway, takeAway } from './server-away.ts';

const walks = waysOfUse.flatMap((way) => spoken.map((language) => ({ way, language })));

/** A way through the case: the first harmful decision that does not end it, then only the best. */
function wayThrough({ steps }: CaseView): { step: number; decision: number }[] {
  const way: { step: number; decision: number }[] = [];
  for (let step = 0; step >= 0; ) {
    const { decisions } = steps[step] ?? expect.fail('the case has no such step');
    const harmful = decisions.findIndex(({ verdict, next }) => verdict === 'harmful' && next !== null);
    const best = decisions.findIndex(({ verdict }) => verdict === 'best');
    const decision = way.length === 0 && harmful >= 0 ? harmful : best;
    way.push({ step, decision });
    step = steps.findIndex(({ id }) => id === decisions[decision]?.next);
  }
  return way;
}

describeInBrowser('a simulation', (site: Site) => {
  const caseIn = (language: Spoken) => {
    const { curriculum, index } = site.training.parts;
    const [first] = curriculum.cases;
    return caseView(first ?? expect.fail('there are no simulations'), undefined, { language, index });
  };
  const open = async (page: Page, { id }: CaseView) => {
    await page.goto(`${site.address}/training/cases/${id}`);
    await page.locator('.cases-choose').waitFor();
  };

  it.each(walks)('is run by $way in $language', { timeout: 240_000 }, async ({ way, language }) => {
    const page = await site.visit(language);
    const { hand, say, button, id } = learnerOn(site, page, language, way);
    const figures = new Intl.NumberFormat(localeOf(language));
    const view = caseIn(language);
    const taken = wayThrough(view).map(({ step, decision }) => {
      const of = view.steps[step] ?? expect.fail();
      return { step: of, decision: of.decisions[decision] ?? expect.fail(), at: decision };
    });
    expect(taken.map(({ decision }) => decision.verdict).slice(0, 2)).toEqual(['harmful', 'best']);
    const citation = ({ step, decision }: { step: { id: string }; decision: { id: string } }) =>
      page.locator(`[id="quotation-${step.id}-${decision.id}"]`);
    const number = (at: number) =>
      page.getByRole('heading', {
        name: say('cases.decision', { number: figures.format(at + 1) }),
      });

    await page.goto(`${site.address}/training/cases`);
    await hand.press(
      page
        .locator('.cases-entry')
        .first()
        .getByRole('link', { name: say('cases.actions.new') }),
    );
    for (const [at, { step, decision, at: choice }] of taken.entries()) {
      await number(at).waitFor();
      await page.getByText(step.situation.text).first().waitFor();
      await hand.choose(page.locator('.cases-choice input').nth(choice));
      await hand.press(button(say('cases.decide')));
      const judgement = page.locator('.cases-judgement');
      expect(await judgement.getAttribute('data-verdict')).toBe(decision.verdict);
      await judgement.getByText(decision.why.text).waitFor();
      expect(await judgement.locator('h3').evaluate((h) => h === document.activeElement)).toBe(true);
      if (at < 2) {
        await hand.press(citation({ step, decision }));
        await eventually(() => highlighted(page)).toBe(decision.quotation.text);
        if (at === 0) expect(await violations(page)).toEqual([]);
        await page.keyboard.press('Escape');
        await eventually(() => panel(page).count()).toBe(0);
      }
      if (at === 1) {
        // What was decided is kept; the judgement was read, so it goes on with the next step.
        await eventually(
          async () => site.training.parts.learners.paths(await id()).get(view.id)?.length,
        ).toBe(2);
        await page.reload();
        await number(2).waitFor();
        expect(await page.locator('.cases-taken').count()).toBe(2);
        continue;
      }
      await hand.press(button(say(at + 1 < taken.length ? 'cases.goOn' : 'cases.toDebrief')));
    }

    await page.getByRole('heading', { name: say('cases.debrief') }).waitFor();
    const { counts } = followSteps(
      view.steps,
      taken.map(({ decision }) => decision.id),
    ) ?? { counts: expect.fail('that is no way through it') };
    const best = { best: figures.format(counts.best), taken: figures.format(taken.length) };
    await page.getByText(say('cases.result', best)).waitFor();
    await page.getByText(view.debrief.text).waitFor();
    const shown = page.locator('.cases-way > li');
    expect(await shown.count()).toBe(taken.length);
    for (const [at, { step, decision }] of taken.entries()) {
      expect(await citation({ step, decision }).innerText()).toBe(decision.quotation.citation.label);
      expect(await shown.nth(at).locator('blockquote').first().innerText()).toContain(
        decision.quotation.text.slice(0, 30),
      );
    }
    // Beside what did harm stands what would have been best.
    const better = taken[0]?.step.decisions.find(({ verdict }) => verdict === 'best') ?? expect.fail();
    await shown.first().getByText(say('cases.better')).waitFor();
    await hand.press(citation({ step: taken[0]?.step ?? expect.fail(), decision: better }));
    await eventually(() => highlighted(page)).toBe(better.quotation.text);
    await page.keyboard.press('Escape');
    expect(await page.locator('.cases-better').count()).toBe(1);
    expect(await violations(page)).toEqual([]);

    await page.reload();
    await page.getByText(say('cases.result', best)).waitFor();
    await hand.press(button(say('cases.again')));
    await number(0).waitFor();
    await page.getByText(view.opening.text).waitFor();
    await eventually(async () => site.training.parts.learners.paths(await id()).get(view.id)).toEqual([]);
    await page.reload();
    await number(0).waitFor();
    expect(await page.locator('.cases-taken').count()).toBe(0);
  });

  it.each(spoken)('says that a decision was not kept, and keeps it once it can: %s', async (language) => {
    const page = await site.visit(language, { expected: saysAway });
    const { say, button, id } = learnerOn(site, page, language);
    const view = caseIn(language);
    await open(page, view);
    const bringBack = takeAway(site.app);
    await page.locator('.cases-choice input').first().check();
    await button(say('cases.decide')).click();
    await page.getByRole('alert').getByText(say('cases.notKept')).waitFor();
    await page.locator('.cases-judgement').waitFor();
    await bringBack();
    await button(say('cases.keepAgain')).click();
    await eventually(() => page.getByText(say('cases.notKept')).count()).toBe(0);
    expect(site.training.parts.learners.paths(await id()).get(view.id)).toEqual([
      view.steps[0]?.decisions[0]?.id,
    ]);
  });

  it('stays where it is when the language is switched', async () => {
    const page = await site.visit('en');
    const { say, button } = learnerOn(site, page, 'en');
    await open(page, caseIn('en'));
    await page.locator('.cases-choice input').first().check();
    await button(say('cases.decide')).click();
    await page.locator('.cases-judgement').waitFor();
    await page.locator('.language-switch select').selectOption('ar');
    const [step] = caseIn('ar').steps;
    await page
      .locator('.cases-judgement')
      .getByText(step?.decisions[0]?.why.text ?? '')
      .waitFor();
    await page.getByRole('button', { name: says.ar.cases.goOn, exact: true }).click();
    await page.locator('.cases-choice input').nth(1).check();
    await page.locator('.language-switch select').selectOption('en');
    const next = caseIn('en').steps.find(({ id }) => id === step?.decisions[0]?.next);
    await page.getByText(next?.situation.text ?? expect.fail('it ends too soon')).waitFor();
    expect(await page.locator('.cases-choice input').nth(1).isChecked()).toBe(true);
  });
});
