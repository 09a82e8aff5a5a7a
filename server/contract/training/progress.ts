/** What a learner has learned, as it travels, and as it is taken away and brought back. */
import { z } from 'zod';
import { zLanguage } from '#corpus/schema';
import { zModuleSummary } from './lessons.ts';
import { zTimeZone } from './time-zone.ts';

/** `YYYY-MM-DD` where the learner is. */
const zDay = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);

export const zProgressRequest = z.object({
  language: zLanguage,
  timeZone: zTimeZone,
});
export type ProgressRequest = z.output<typeof zProgressRequest>;

export const zProgress = z.object({
  modules: z.array(zModuleSummary),
  /** Items to review before today is over. */
  due: z.int(),
  /** Items to review on each of the next days, today first (with what is overdue). */
  forecast: z.array(z.object({ day: zDay, count: z.int() })),
  /** Days in a row, up to today or yesterday, on which something was answered. */
  streak: z.object({ days: z.int(), today: z.boolean() }),
  /** Answers on each of the last days, today last. */
  history: z.array(z.object({ day: zDay, answers: z.int(), right: z.int() })),
  /** Items under review. */
  items: z.int(),
  /** What became of items whose paragraphs changed, until the learner has seen it. */
  changes: z.object({
    /** Citations of those that are not asked any more. */
    retired: z.array(z.string()),
    /** Citations of those that are asked of the changed paragraph. */
    remade: z.array(z.string()),
  }),
});
export type Progress = z.infer<typeof zProgress>;

/** How many items and answers an import brought. */
export const zImported = z.object({ items: z.int(), answers: z.int() });
export type Imported = z.infer<typeof zImported>;
