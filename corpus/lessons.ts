/** What newcomers learn: modules of short cards, each of which says one thing and quotes the sentence that says so. */
import { z } from 'zod';
import { zInEveryLanguage, zParagraphRef } from './schema.ts';

/** Lessons are written in Arabic and in English; what they quote is quoted as it is. */
export const zLessonText = z.object({ ar: z.string().min(1), en: z.string().min(1) });
export type LessonText = z.infer<typeof zLessonText>;

/** Words of one paragraph; they occur in it exactly once, which is how their range is found. */
export const zLessonQuotation = z.strictObject({
  document: z.string(),
  paragraph: zParagraphRef,
  /** Verbatim. */
  text: z.string().min(10),
});
export type LessonQuotation = z.infer<typeof zLessonQuotation>;

/** A multiple-choice question; every choice has its own feedback, so that a wrong one teaches too. */
export const zCheck = z.strictObject({
  question: zLessonText,
  choices: z
    .array(z.strictObject({ text: zLessonText, correct: z.boolean(), feedback: zLessonText }))
    .min(3)
    .max(4)
    .refine(
      (choices) => choices.filter(({ correct }) => correct).length === 1,
      'exactly one choice is correct',
    ),
});
export type Check = z.infer<typeof zCheck>;

const zSlug = z.string().regex(/^[a-z0-9][a-z0-9-]*$/);

export const zCard = z.strictObject({
  id: zSlug,
  /** One thing, in plain words, and nothing that the quotation does not say. */
  says: zLessonText,
  quotation: zLessonQuotation,
  check: zCheck,
});
export type Card = z.infer<typeof zCard>;

export const zModule = z.strictObject({
  id: zSlug,
  title: zInEveryLanguage,
  /** What the learner can do afterwards. */
  aims: z.array(zInEveryLanguage).min(2).max(4),
  minutes: z.int().min(5).max(30),
  /** Whoever answers all of it right may skip the cards; its questions are answered by the cards' quotations. */
  precheck: z
    .array(zCheck.extend({ /** Id of the card that teaches it. */ card: zSlug }))
    .min(3)
    .max(5),
  cards: z.array(zCard).min(4).max(8),
});
export type Module = z.infer<typeof zModule>;
