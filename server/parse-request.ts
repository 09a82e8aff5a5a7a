/** Reads what came from outside by its schema, or says in the sender's language what is wrong with it. */
import type { z } from 'zod';
import type { Language } from '#corpus/languages';
import { longestQuestion } from './contract/limits.ts';
import { AppError } from './errors.ts';
import { message } from './messages.ts';

/** @throws AppError `question_too_long` or `bad_request`, with a sentence in `language` */
export function parse<Output>(schema: z.ZodType<Output>, input: unknown, language: Language): Output {
  const parsed = schema.safeParse(input);
  if (parsed.success) return parsed.data;
  const tooLong = parsed.error.issues.some(
    ({ code, path }) => code === 'too_big' && (path[0] === 'question' || path[0] === 'query'),
  );
  throw tooLong
    ? new AppError('question_too_long', `${message('questionTooLong', language)} (≤ ${longestQuestion})`)
    : new AppError('bad_request', message('badRequest', language));
}
