/** The closed table of error codes that travel. */
import { z } from 'zod';

/** Every code with the HTTP status it maps to. */
export const errorStatus = {
  bad_request: 400,
  question_too_long: 400,
  forbidden: 403,
  not_found: 404,
  internal: 500,
  /** The language model did not do what it was asked for. */
  model_failed: 502,
} as const;

export type ErrorCode = keyof typeof errorStatus;

const codes = Object.keys(errorStatus) as [ErrorCode, ...ErrorCode[]];

export const zErrorBody = z.object({
  code: z.enum(codes),
  /** One sentence for a person, in the language of the request where it is known. */
  message: z.string(),
});
export type ErrorBody = z.infer<typeof zErrorBody>;
