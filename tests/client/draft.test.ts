/** A question put into the composer from another page never costs its writer what was written there. */
import { describe, expect, it } from 'vitest';
import { longestQuestion } from '#contract/limits';
import { putQuestion } from '../../client/app/use-draft.ts';

describe('putting a question into the composer', () => {
  it('takes the place of nothing, and of a question that was put there before and left as it is', () => {
    const first = putQuestion({ text: ' \n', put: '' }, 'What is said about A?');
    expect(first).toEqual({ text: 'What is said about A?', put: 'What is said about A?' });
    expect(putQuestion(first, 'What is said about B?').text).toBe('What is said about B?');
  });

  it('comes after what was written or changed', () => {
    expect(putQuestion({ text: 'Mine', put: '' }, 'B?').text).toBe('Mine\nB?');
    expect(putQuestion({ text: 'A? In Asia', put: 'A?' }, 'B?').text).toBe('A? In Asia\nB?');
  });

  it('never grows longer than a question may be', () => {
    const long = 'x'.repeat(longestQuestion - 2);
    expect(putQuestion({ text: long, put: '' }, 'B?').text).toBe(`${long}\nB`);
  });
});
