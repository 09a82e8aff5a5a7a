/** What is not there and what is another reader's are answered alike. */
import type { Request } from 'express';
import { AppError } from '../errors.ts';
import { message } from '../messages.ts';
import { readerOf } from './reader.ts';
import { languageOf } from './request-language.ts';

/** @throws AppError `not_found` in the language of the request */
export function orNotFound<T>(found: T | undefined | null | false, request: Request): T {
  if (!found) throw new AppError('not_found', message('notFoundHere', languageOf(request)));
  return found;
}

/** @throws AppError `not_found` for a browser that has no cookie yet: there is nothing of theirs */
export const readerFrom = (request: Request): string => orNotFound(readerOf(request), request);
