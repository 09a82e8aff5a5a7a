/** Errors with a code that travels. */
import type { Language } from '#corpus/languages';
import type { ErrorBody, ErrorCode } from './contract/errors.ts';
import { message } from './messages.ts';

export class AppError extends Error {
  override readonly name = 'AppError';
  constructor(
    readonly code: ErrorCode,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

/** What a client may know of anything thrown: the code and sentence of an `AppError`, nothing of anything else. */
export function errorBody(error: unknown, language: Language): ErrorBody {
  if (error instanceof AppError) return { code: error.code, message: error.message };
  return { code: 'internal', message: message('internal', language) };
}
