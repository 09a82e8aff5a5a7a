/** Where a learner stands among the modules, and how far a lesson has come. */
import { describe, expect, it } from 'vitest';
import type { ModuleSummary } from '#contract/training/lessons';
import type { Progress } from '#contract/training/progress';
import { current, isNewcomer, next, nextReview, opens } from '../../client/features/training/lessons/path.ts';
import { firstUnanswered, stepsOf } from '../../client/features/training/lessons/steps.ts';

const module = (id: string, state: ModuleSummary['state']): ModuleSummary => ({
  id,
  title: id,
  minutes: 15,
  cards: 8,
  state,
  passedBy: state === 'passed' ? 'gate' : null,
  seen: 0,
  mastery: 0,
  due: 0,
});
const modules = [
  module('one', 'passed'),
  module('two', 'open'),
  module('three', 'locked'),
  module('four', 'locked'),
];

const untouched: Progress = {
  modules: [module('one', 'open'), module('two', 'locked')],
  due: 0,
  forecast: [
    { day: '2026-03-01', count: 0 },
    { day: '2026-03-02', count: 0 },
  ],
  streak: { days: 0, today: false },
  history: [{ day: '2026-03-01', answers: 0, right: 0 }],
  items: 0,
  changes: { retired: [], remade: [] },
};

describe('the way through the modules', () => {
  it('goes on with the first that is open', () => {
    expect(current(modules)).toMatchObject({ number: 2, module: { id: 'two' } });
    expect(current([module('one', 'passed')])).toBeUndefined();
  });

  it('names the module that opens a locked one; where several come first, the one to go on with', () => {
    expect(opens(modules, 'three')).toMatchObject({ number: 2, module: { id: 'two' }, direct: true });
    expect(opens(modules, 'four')).toMatchObject({ number: 2, module: { id: 'two' }, direct: false });
    expect(opens(modules, 'one')).toBeUndefined();
    expect(opens(modules, 'two')).toBeUndefined();
    expect(opens(modules, 'unknown')).toBeUndefined();
  });

  it('names the next module, if there is one', () => {
    expect(next(modules, 'one')).toMatchObject({ number: 2, module: { id: 'two' } });
    expect(next(modules, 'four')).toBeUndefined();
    expect(next(modules, 'unknown')).toBeUndefined();
  });
});

describe('a newcomer', () => {
  it('has answered nothing', () => {
    expect(isNewcomer(untouched)).toBe(true);
  });

  it.each<[string, Partial<Progress>]>([
    ['has items under review', { items: 1 }],
    ['has passed a module', { modules: [module('one', 'passed')] }],
    ['has seen a card', { modules: [{ ...module('one', 'open'), seen: 1 }] }],
    ['has answered a pre-check', { history: [{ day: '2026-03-01', answers: 4, right: 1 }] }],
  ])('is none who %s', (_, change) => {
    expect(isNewcomer({ ...untouched, ...change })).toBe(false);
  });
});

describe('the next review', () => {
  it('is on the first later day with something due', () => {
    const forecast = [
      { day: '2026-03-01', count: 3 },
      { day: '2026-03-02', count: 0 },
      { day: '2026-03-03', count: 2 },
    ];
    expect(nextReview({ ...untouched, forecast })).toBe('2026-03-03');
    expect(nextReview(untouched)).toBeUndefined();
  });
});

describe('the steps of a lesson', () => {
  const cards = [{ item: 'a' }, { item: 'b' }, { item: 'c' }];
  const asked = new Set(['a', 'b', 'c']);
  const answered = (item: string, verdict: 'right' | 'wrong' = 'right') => ({ item, verdict });

  it('begin where the learner stopped, and at the beginning when all is answered', () => {
    expect(firstUnanswered(cards, [])).toBe(0);
    expect(firstUnanswered(cards, [answered('a')])).toBe(1);
    expect(
      firstUnanswered(
        cards,
        cards.map(({ item }) => answered(item)),
      ),
    ).toBe(0);
  });

  it('open one after the other as they are answered', () => {
    const { cards: steps, endReachable } = stepsOf(cards, asked, [answered('a', 'wrong')], false);
    expect(steps).toEqual([
      { state: 'wrong', reachable: true },
      { state: 'waiting', reachable: true },
      { state: 'waiting', reachable: false },
    ]);
    expect(endReachable).toBe(false);
  });

  it('lead to the end when the last is answered', () => {
    const all = cards.map(({ item }) => answered(item));
    expect(stepsOf(cards, asked, all, false).endReachable).toBe(true);
  });

  it('are not held up by a card about which nothing is asked', () => {
    const { cards: steps, endReachable } = stepsOf(cards, new Set(['c']), [], false);
    expect(steps.map(({ reachable }) => reachable)).toEqual([true, true, true]);
    expect(endReachable).toBe(false);
  });

  it('are all open to whoever has seen the cards before', () => {
    const { cards: steps, endReachable } = stepsOf(cards, asked, [], true);
    expect(steps.every(({ reachable }) => reachable)).toBe(true);
    expect(endReachable).toBe(true);
  });
});
