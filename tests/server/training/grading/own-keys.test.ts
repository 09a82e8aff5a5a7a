/** Whoever gives the key of an item is right, and whoever gives another answer is not: for every item that there is. */
import { expect, it } from 'vitest';
import { arabicMonths } from '#contract/dates';
import { datesIn } from '../../../../server/stated/dates.ts';
import { loadCurriculum } from '../../../../server/training/curriculum.ts';
import { gradeGiven } from '../../../../server/training/grading/index.ts';
import { makeItems } from '../../../../server/training/make/index.ts';
import { onModule } from '../../../../server/training/scopes.ts';
import { questionOf } from '../../../../server/training/view.ts';
import { config, index } from '../../running-app.ts';
import { givenFor } from '../learning.ts';

const { modules } = loadCurriculum(config.corpusFolder, index);
const all = [...makeItems(index), ...modules.flatMap((module) => onModule(module, index))];

it('holds for every item', { timeout: 120_000 }, async () => {
  const wrong: string[] = [];
  for (const item of new Map(all.map((each) => [each.id, each])).values()) {
    const question = questionOf(item, { index, language: 'ar', seed: 'x' });
    const key = await gradeGiven(item, givenFor(item, true), question, index);
    const other = await gradeGiven(item, givenFor(item, false), question, index);
    if (key.verdict !== 'right' || other.verdict === 'right') wrong.push(`${item.type} ${item.id}`);
  }
  expect(all.length).toBeGreaterThan(200);
  expect(wrong).toEqual([]);
});

it.each(arabicMonths)('knows the month as the United Nations spells it: %s', (month) => {
  const dates = [month, ...month.split('/')].map((name) => datesIn(`${name} 2022`));
  expect(new Set(dates.flat()).size).toBe(1);
  expect(dates.map((found) => found.length)).toEqual([1, 1, 1]);
});
