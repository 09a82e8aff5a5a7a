/** Days as the pictures of progress show them. */
import type { Progress } from '#contract/training/progress';

export type HistoryDay = Progress['history'][number];

/** Answers from which a day is shown one shade stronger. */
const shades = [1, 5, 10, 20] as const;

/** 0 for a day without answers … 4 for a day with many. */
export const shadeOf = (answers: number): number => shades.filter((from) => answers >= from).length;

/**
 * Seven days a column, the last of which ends today, so that every row is one day of the week.
 * The first column may begin with nothing.
 */
export function columnsOf(days: readonly HistoryDay[]): (HistoryDay | null)[][] {
  const missing = (7 - (days.length % 7)) % 7;
  const padded: (HistoryDay | null)[] = [...Array<null>(missing).fill(null), ...days];
  return Array.from({ length: padded.length / 7 }, (_, column) => padded.slice(column * 7, column * 7 + 7));
}

export interface Summary {
  answers: number;
  right: number;
  /** Days with answers. */
  days: number;
}

export const summaryOf = (days: readonly HistoryDay[]): Summary =>
  days.reduce(
    (sum, { answers, right }) => ({
      answers: sum.answers + answers,
      right: sum.right + right,
      days: sum.days + (answers > 0 ? 1 : 0),
    }),
    { answers: 0, right: 0, days: 0 },
  );
