/** A quiz without its page: what is given, how far a session has come, and when something is asked again. */
import { describe, expect, it } from 'vitest';
import type { ItemView, Outcome } from '#contract/training/items';
import type { Session } from '#contract/training/sessions';
import {
  decides,
  firstUnanswered,
  newer,
  withHint,
  withOutcome,
} from '../../client/features/training/quiz/answered.ts';
import {
  givenAtFirst,
  matchGiven,
  moved,
  nextUnpaired,
  optionPressed,
  paired,
  textGiven,
} from '../../client/features/training/quiz/given.ts';
import { nextReview } from '../../client/features/training/quiz/next-review.ts';

const item = (id: string): ItemView => ({
  type: 'cloze',
  id,
  cited: null,
  hints: 2,
  prompt: { kind: 'question', words: { text: 'When?', language: 'en' } },
});

const outcome = (of: string, verdict: Outcome['verdict'] = 'right'): Outcome => ({
  item: of,
  given: { type: 'cloze', text: '2001' },
  verdict,
  score: 1,
  solution: { type: 'cloze', words: { text: '2001', language: 'en' } },
  feedback: null,
  points: [],
  sources: [],
  grade: 'good',
  grades: [],
});

const session = (scope: Session['scope'], ...answered: string[]): Session => ({
  id: 'AAAAAAAAAAAAAAAAAAAAAA',
  scope,
  items: ['one', 'two', 'three'].map(item),
  outcomes: answered.map((id) => outcome(id)),
  hints: {},
  passed: null,
});
const review = { kind: 'review' } as const;

describe('what is given', () => {
  it('is nothing while nothing but spaces was written, and has none around it', () => {
    expect(textGiven('cloze', ' \n')).toBeNull();
    expect(textGiven('free-text', ' ٣٠ تموز ')).toEqual({ type: 'free-text', text: '٣٠ تموز' });
  });

  it('is at first the order in which things stand, and for every other type nothing', () => {
    const options = ['b', 'a'].map((id) => ({ id, words: { text: id, language: 'en' as const } }));
    expect(givenAtFirst({ type: 'order', id: 'o', cited: null, hints: 0, options })).toEqual({
      type: 'order',
      options: ['b', 'a'],
    });
    expect(givenAtFirst(item('one'))).toBeNull();
  });

  it('takes an option from the prompt that had it', () => {
    expect(paired(['a', null, 'b'], 1, 'a')).toEqual([null, 'a', 'b']);
    expect(paired(['a', null], 0, 'b')).toEqual(['b', null]);
  });

  it('goes on to the next prompt without an option, from the beginning again, until there is none', () => {
    expect(nextUnpaired([null, 'a', null], 0)).toBe(2);
    expect(nextUnpaired([null, 'a', 'b'], 1)).toBe(0);
    expect(nextUnpaired(['c', 'a', 'b'], 1)).toBeNull();
  });

  it('is complete once every prompt has its option', () => {
    expect(matchGiven(['a', null])).toBeNull();
    expect(matchGiven(['b', 'a'])).toEqual({ type: 'match', options: ['b', 'a'] });
  });

  it('moves up and down, and stays where the way is barred', () => {
    const list = ['a', 'b', 'c'];
    expect(moved(list, 1, -1)).toEqual(['b', 'a', 'c']);
    expect(moved(list, 1, 1)).toEqual(['a', 'c', 'b']);
    expect(moved(list, 0, -1)).toBe(list);
    expect(moved(list, 2, 1)).toBe(list);
  });
});

describe('a press of a digit', () => {
  const press = (key: string, code: string, ctrlKey = false) => ({
    key,
    code,
    ctrlKey,
    metaKey: false,
    altKey: false,
    repeat: false,
    isComposing: false,
  });

  it('means an option, whatever the keyboard writes', () => {
    expect(optionPressed(press('2', 'Digit2'), 4)).toBe(1);
    expect(optionPressed(press('٣', 'Digit3'), 4)).toBe(2);
    expect(optionPressed(press('&', 'Digit1'), 4)).toBe(0);
    expect(optionPressed(press('4', 'Numpad4'), 4)).toBe(3);
  });

  it('means none where there are not so many, for other keys, and with Control', () => {
    expect(optionPressed(press('4', 'Digit4'), 3)).toBeNull();
    expect(optionPressed(press('0', 'Digit0'), 4)).toBeNull();
    expect(optionPressed(press('a', 'KeyA'), 4)).toBeNull();
    expect(optionPressed(press('1', 'Digit1', true), 4)).toBeNull();
  });
});

describe('a session', () => {
  it('goes on with the first item that was not answered', () => {
    expect(firstUnanswered(session(review))).toBe('one');
    expect(firstUnanswered(session(review, 'one', 'three'))).toBe('two');
    expect(firstUnanswered(session(review, 'one', 'two', 'three'))).toBeNull();
  });

  it('puts an outcome after the others, and one that was graded again in its old place', () => {
    const after = withOutcome(session(review, 'two'), outcome('one'));
    expect(after.outcomes.map((each) => each.item)).toEqual(['two', 'one']);
    const regraded = withOutcome(after, { ...outcome('two'), grade: 'easy' });
    expect(regraded.outcomes.map((each) => [each.item, each.grade])).toEqual([
      ['two', 'easy'],
      ['one', 'good'],
    ]);
  });

  it('keeps the hints of each item in order', () => {
    const hinted = withHint(withHint(session(review), 'one', 'first'), 'one', 'second');
    expect(hinted.hints).toEqual({ one: ['first', 'second'] });
  });

  it('is decided by the last answer to a precheck or a gate only', () => {
    const gate = { kind: 'gate', module: 'm' } as const;
    expect(decides(session(gate, 'one'), 'two')).toBe(false);
    expect(decides(session(gate, 'one', 'two'), 'three')).toBe(true);
    expect(decides(session({ kind: 'precheck', module: 'm' }, 'one', 'two'), 'three')).toBe(true);
    expect(decides(session(review, 'one', 'two'), 'three')).toBe(false);
  });

  it('read anew takes the place of what is shown, unless it knows less of the same session', () => {
    const shown = session(review, 'one', 'two');
    const same = session(review, 'one', 'two');
    const older = session(review, 'one');
    expect(newer(shown, same)).toBe(same);
    expect(newer(shown, older)).toBe(shown);
    const other = { ...older, id: 'BBBBBBBBBBBBBBBBBBBBBB' };
    expect(newer(shown, other)).toBe(other);
  });
});

describe('the next review', () => {
  const evening = new Date(2026, 2, 10, 21, 30).getTime();
  const at = (days: number, hour: number, minute = 0) => new Date(2026, 2, 10 + days, hour, minute).getTime();

  it.each([
    [at(0, 21, 30), 'in 1 minute'],
    [at(0, 21, 50), 'in 20 minutes'],
    [at(0, 23, 29), 'in 2 hours'],
    [at(1, 7), 'tomorrow'],
    [at(1, 23), 'tomorrow'],
    [at(5, 21, 30), 'in 5 days'],
    [at(90, 12), 'in 3 months'],
    [at(800, 12), 'in 2 years'],
  ])('%i is in words what it is to the learner: %s', (due, words) => {
    expect(nextReview(due, evening, 'en-GB')).toBe(words);
  });

  it('never lies in the past, and counts in the digits of the labels', () => {
    expect(nextReview(evening - 5000, evening, 'en-GB')).toBe('in 1 minute');
    expect(nextReview(at(5, 21, 30), evening, 'ar-u-nu-arab')).toContain('٥');
  });
});
