/** Questions that trainers bring, and what they take away. */
import { z } from 'zod';
import { zLanguage } from '#corpus/schema';
import { largestQuestionFile } from '../limits.ts';

export const zQuestionFormat = z.enum(['csv', 'gift']);
export type QuestionFormat = z.infer<typeof zQuestionFormat>;

export const zQuestionImport = z.strictObject({
  format: zQuestionFormat,
  text: z.string().min(1).max(largestQuestionFile),
  language: zLanguage,
});
export type QuestionImport = z.infer<typeof zQuestionImport>;

export const zQuestionImported = z.object({
  /** Questions that were taken over; those the reader has already are not counted again. */
  added: z.int(),
  known: z.int(),
  /** What is wrong with the others: each with its line (from 1) and a sentence for the reader. */
  errors: z.array(z.object({ line: z.int(), message: z.string() })),
});
export type QuestionImported = z.infer<typeof zQuestionImported>;

export const zOwnQuestion = z.object({
  id: z.string(),
  type: z.enum(['cloze', 'choice', 'true-false', 'match']),
  question: z.string(),
  language: zLanguage,
});
export type OwnQuestion = z.infer<typeof zOwnQuestion>;

/** A page to print, Moodle's GIFT, text for Anki. */
export const zLessonFormat = z.enum(['html', 'gift', 'anki']);
export type LessonFormat = z.infer<typeof zLessonFormat>;

export const zLessonExport = z.object({ format: zLessonFormat, language: zLanguage });
