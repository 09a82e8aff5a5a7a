/** The days behind the pictures of progress. */
import { describe, expect, it } from 'vitest';
import { columnsOf, shadeOf, summaryOf } from '../../client/features/training/progress/days.ts';

const days = (count: number) =>
  Array.from({ length: count }, (_, at) => ({
    day: `2026-03-${String(at + 1).padStart(2, '0')}`,
    answers: at,
    right: Math.floor(at / 2),
  }));

describe('the strip of the last weeks', () => {
  it('has seven days a column and ends with today', () => {
    const columns = columnsOf(days(9));
    expect(columns.map((column) => column.length)).toEqual([7, 7]);
    expect(columns.at(-1)?.at(-1)?.day).toBe('2026-03-09');
    expect(columns[0]?.slice(0, 5)).toEqual([null, null, null, null, null]);
    expect(columns[0]?.[5]?.day).toBe('2026-03-01');
  });

  it('begins with its first day when the weeks are whole', () => {
    expect(columnsOf(days(14))[0]?.[0]?.day).toBe('2026-03-01');
    expect(columnsOf([])).toEqual([]);
  });

  it('shades days by their answers', () => {
    expect([0, 1, 4, 5, 10, 19, 20, 300].map(shadeOf)).toEqual([0, 1, 1, 2, 3, 3, 4, 4]);
  });

  it('sums them up', () => {
    expect(summaryOf(days(4))).toEqual({ answers: 6, right: 2, days: 3 });
    expect(summaryOf([])).toEqual({ answers: 0, right: 0, days: 0 });
  });
});
