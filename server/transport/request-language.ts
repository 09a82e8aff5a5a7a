/** The language in which a request is answered when something is wrong with it. */
import type { Request } from 'express';
import type { Language } from '#corpus/languages';
import { zLanguage } from '#corpus/schema';

/** Language for messages: the one the request names, else the best that its reader accepts, else English. */
export function languageOf(request: Request): Language {
  const named = zLanguage.safeParse(
    (request.body as { language?: unknown } | undefined)?.language ?? request.query.language,
  );
  if (named.success) return named.data;
  // English stands first, so that it is what a request without a preference gets.
  const accepted = zLanguage.safeParse(request.acceptsLanguages(['en', ...zLanguage.options]));
  return accepted.success ? accepted.data : 'en';
}
