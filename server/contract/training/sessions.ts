/** Training sessions: which items, in which order, and how far the learner has come. */
import { z } from 'zod';
import { zLanguage, zParagraphRef } from '#corpus/schema';
import { zRandomId } from '../conversations.ts';
import { longestSearch } from '../limits.ts';
import { zGiven, zGrade, zItemView, zOutcome } from './items.ts';
import { zTimeZone } from './time-zone.ts';

const zModuleId = z.string().min(1).max(100);

/** What a session is about. */
export const zScope = z.discriminatedUnion('kind', [
  /** Whoever answers all of it right may skip the module. */
  z.strictObject({ kind: z.literal('precheck'), module: zModuleId }),
  /** The check question of each card, in order. */
  z.strictObject({ kind: z.literal('cards'), module: zModuleId }),
  /** Whoever answers enough of it right has passed the module. */
  z.strictObject({ kind: z.literal('gate'), module: zModuleId }),
  /** What is due. */
  z.strictObject({ kind: z.literal('review') }),
  /** What is due and what is new, on a module. */
  z.strictObject({ kind: z.literal('module'), module: zModuleId }),
  /** The same on whatever the learner names. */
  z.strictObject({ kind: z.literal('topic'), topic: z.string().trim().min(1).max(longestSearch) }),
  /** Items from these paragraphs: those that an answer cited. */
  z.strictObject({
    kind: z.literal('paragraphs'),
    paragraphs: z
      .array(z.strictObject({ document: z.string().min(1).max(200), paragraph: zParagraphRef }))
      .min(1)
      .max(20),
  }),
  /** The questions that the reader brought. */
  z.strictObject({ kind: z.literal('own') }),
]);
export type Scope = z.infer<typeof zScope>;

/** The same id sent again is the same session, as it was made. */
export const zSessionRequest = z.strictObject({
  id: zRandomId,
  scope: zScope,
  /** Of everything but the documents. */
  language: zLanguage,
  /** Most items; as many as the scope usually has when absent. What belongs to a lesson is never cut. */
  size: z.int().min(1).max(30).optional(),
  timeZone: zTimeZone,
});
export type SessionRequest = z.input<typeof zSessionRequest>;

export const zSession = z.object({
  id: zRandomId,
  scope: zScope,
  /** Items in order; empty when there is nothing to ask. */
  items: z.array(zItemView),
  /** In the order in which they were given; one an item at most. */
  outcomes: z.array(zOutcome),
  /** Hints that were given, by item. */
  hints: z.record(z.string(), z.array(z.string())),
  /** Of a precheck or a gate that is complete: whether it was passed; else null. */
  passed: z.boolean().nullable(),
});
export type Session = z.infer<typeof zSession>;

const zAt = { session: zRandomId, item: z.string().max(200), language: zLanguage };

/** The first answer to an item counts; one sent again gets the outcome of the first. */
export const zAnswerRequest = z.strictObject({ ...zAt, given: zGiven });
export type AnswerRequest = z.infer<typeof zAnswerRequest>;

/** The next hint. */
export const zHintRequest = z.strictObject(zAt);
export type HintRequest = z.infer<typeof zHintRequest>;

/** Another of the grades that the outcome offers. */
export const zGradeRequest = z.strictObject({ ...zAt, grade: zGrade });
export type GradeRequest = z.infer<typeof zGradeRequest>;

export const zHint = z.object({ text: z.string(), language: zLanguage });
export type Hint = z.infer<typeof zHint>;
