/** The language in which a socket's request is answered when something is wrong with it. */
import type { Language } from '#corpus/languages';
import { zLanguage } from '#corpus/schema';

export const languageIn = (request: unknown): Language => {
  const named = zLanguage.safeParse((request as { language?: unknown } | null | undefined)?.language);
  return named.success ? named.data : 'en';
};
