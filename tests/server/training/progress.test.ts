/** Progress: days where the learner is, streaks, the forecast, mastery, and progress as a file. */
import { describe, expect, it } from 'vitest';
import { zProgress } from '#contract/training/progress';
import { dayAfter, dayIn, endOfDay } from '../../../server/training/days.ts';
import { progressOf, streakOf } from '../../../server/training/progress.ts';
import { exportProgress, importProgress, zProgressFile } from '../../../server/training/transfer.ts';
import { scratchFolders } from '../../indexer/support/repository.ts';
import { config, index } from '../running-app.ts';
import { answerAll, day, learningIn, open } from './learning.ts';

const newFolder = scratchFolders();
const learner = 'a learner';
const asked = { language: 'en', timeZone: 'Asia/Riyadh' } as const;

describe('days', () => {
  it('are those of the place', () => {
    const late = Date.UTC(2026, 0, 5, 22, 30);
    expect(dayIn('UTC', late)).toBe('2026-01-05');
    expect(dayIn('Asia/Riyadh', late)).toBe('2026-01-06');
    expect(dayIn('America/Bogota', late)).toBe('2026-01-05');
  });

  it('follow one another over months, years and changes of the clock', () => {
    expect(dayAfter('2026-02-28', 1)).toBe('2026-03-01');
    expect(dayAfter('2026-01-01', -1)).toBe('2025-12-31');
    expect(dayAfter('2026-03-29', 1)).toBe('2026-03-30');
  });

  it.each([
    ['UTC', Date.UTC(2026, 0, 5, 8), Date.UTC(2026, 0, 6)],
    ['Asia/Riyadh', Date.UTC(2026, 0, 5, 8), Date.UTC(2026, 0, 5, 21)],
    // 25 hours long.
    ['Europe/Paris', Date.UTC(2026, 9, 25, 0, 30), Date.UTC(2026, 9, 25, 23)],
  ])('end at midnight in %s', (timeZone, moment, end) => {
    expect(Math.abs(endOfDay(timeZone, moment) - end)).toBeLessThanOrEqual(60_000);
  });
});

describe('a streak', () => {
  it('counts the days up to today, or to yesterday while today is not over', () => {
    const days = new Set(['2026-01-02', '2026-01-04', '2026-01-05']);
    expect(streakOf(days, '2026-01-05')).toEqual({ days: 2, today: true });
    expect(streakOf(days, '2026-01-06')).toEqual({ days: 2, today: false });
    expect(streakOf(days, '2026-01-07')).toEqual({ days: 0, today: false });
    expect(streakOf(new Set(), '2026-01-07')).toEqual({ days: 0, today: false });
  });
});

describe('progress', () => {
  const learning = () => learningIn(newFolder(), index, config.corpusFolder);

  it('of a newcomer is nothing, with the first module open', () => {
    const fresh = learning();
    const progress = progressOf(fresh.training.parts, learner, asked);
    expect(zProgress.parse(progress)).toEqual(progress);
    expect(progress).toMatchObject({ due: 0, items: 0, streak: { days: 0, today: false } });
    expect(progress.modules.map(({ state }) => state)).toEqual([
      'open',
      ...progress.modules.slice(1).map(() => 'locked'),
    ]);
    fresh.close();
  });

  it('shows what was learned, and forgets as people do', async () => {
    const kept = learning();
    const { parts } = kept.training;
    const [module] = parts.curriculum.modules;
    const session = await open(kept, learner, { kind: 'cards', module: module?.id ?? '' });
    await answerAll(kept, learner, session, (at) => at >= 2);
    const today = progressOf(parts, learner, asked);
    const cards = session.items.length;
    expect(today.modules[0]).toMatchObject({
      seen: cards,
      mastery: (cards - 2) / cards,
      due: 0,
      state: 'open',
    });
    expect(today.streak).toEqual({ days: 1, today: true });
    expect(today.history.at(-1)).toEqual({ day: '2026-01-05', answers: cards, right: cards - 2 });
    expect(today.forecast.map(({ count }) => count)).toEqual([0, 2, 0, cards - 2, ...Array(10).fill(0)]);
    kept.clock.now += day;
    expect(progressOf(parts, learner, asked)).toMatchObject({ due: 2, streak: { days: 1, today: false } });
    kept.clock.now += 30 * day;
    const later = progressOf(parts, learner, asked);
    expect(later.due).toBe(cards);
    expect(later.modules[0]?.mastery).toBeLessThan(today.modules[0]?.mastery ?? 0);
    expect(later.streak.days).toBe(0);
    kept.close();
  });

  it('goes with the learner as a file, twice without harm, and is gone when it is deleted', async () => {
    const here = learning();
    const { parts } = here.training;
    const [module] = parts.curriculum.modules;
    const gate = await open(here, learner, { kind: 'gate', module: module?.id ?? '' });
    await answerAll(here, learner, gate);
    parts.learners.keepPath(learner, 'labour-inspection', ['men-first']);
    const file = zProgressFile.parse(JSON.parse(JSON.stringify(exportProgress(learner, parts.learners))));
    const before = progressOf(parts, learner, asked);

    const there = learning();
    const { learners } = there.training.parts;
    expect(importProgress('the same learner', file, learners, index)).toEqual({
      items: gate.items.length,
      answers: gate.items.length,
    });
    expect(importProgress('the same learner', file, learners, index)).toEqual({ items: 0, answers: 0 });
    expect(progressOf(there.training.parts, 'the same learner', asked)).toEqual(before);
    expect(learners.paths('the same learner').get('labour-inspection')).toEqual(['men-first']);
    there.close();

    parts.learners.remove(learner);
    expect(exportProgress(learner, parts.learners)).toEqual({
      format: 'dalil-progress',
      version: 1,
      reviews: [],
      answers: [],
      passed: [],
      paths: {},
      own: [],
    });
    here.close();
  });

  it('leaves out of a file what cannot be asked, and takes the rest', async () => {
    const kept = learning();
    const { parts } = kept.training;
    const [module] = parts.curriculum.modules;
    const scope = { kind: 'cards', module: module?.id ?? '' } as const;
    await answerAll(kept, learner, await open(kept, learner, scope));
    const file = exportProgress(learner, parts.learners);
    const [first, second, ...others] = file.reviews;
    if (first?.item.type !== 'choice' || second?.item.type !== 'choice')
      throw new Error('no check questions');
    const spoilt = [
      { ...first, item: { ...first.item, key: 'z' } },
      {
        ...second,
        item: {
          ...second.item,
          prompt: { kind: 'gap', source: 7, gap: [0, 1], fact: 'date', context: null },
        },
      },
    ];
    const read = zProgressFile.parse({ ...file, reviews: [...spoilt, ...others] });
    expect(importProgress('another', read, parts.learners, index).items).toBe(others.length);
    kept.clock.now += 10 * day;
    expect((await open(kept, 'another', { kind: 'review' })).items).toHaveLength(others.length);
    kept.close();
  });

  it('brought from elsewhere does not undo what was learned since', async () => {
    const kept = learning();
    const { parts } = kept.training;
    const [module] = parts.curriculum.modules;
    const scope = { kind: 'cards', module: module?.id ?? '' } as const;
    await answerAll(kept, learner, await open(kept, learner, scope), () => false);
    const old = exportProgress(learner, parts.learners);
    kept.clock.now += day;
    await answerAll(kept, learner, await open(kept, learner, scope));
    const due = parts.learners.reviews(learner).map(({ memory }) => memory.due);
    importProgress(learner, old, parts.learners, index);
    expect(parts.learners.reviews(learner).map(({ memory }) => memory.due)).toEqual(due);
    kept.close();
  });
});
