/** The server's language model, and what it translates. */
import type { LanguageModelInfo, Translation, TranslationRequest } from '#contract/language-model';
import { read, send } from '../http.ts';

let known: Promise<LanguageModelInfo | null> | undefined;

/** Null where there is none. Read once: a server keeps its model for as long as it runs. */
export function readLanguageModel(): Promise<LanguageModelInfo | null> {
  known ??= read<{ model: LanguageModelInfo | null }>('/api/language-model').then(
    ({ model }) => model,
    (why: unknown) => {
      known = undefined;
      throw why;
    },
  );
  return known;
}

/** @throws Declined when the model did not translate it */
export const translateParagraph = (request: TranslationRequest, signal: AbortSignal) =>
  send<Translation>('POST', '/api/translations', request, signal);
