/** REST routes of the language model: which one there is, and translations that it makes. */
import { Router } from 'express';
import type { LanguageModel } from '../../answer/written/language-model.ts';
import { type LanguageModelInfo, zTranslationRequest } from '../../contract/language-model.ts';
import { parse } from '../../parse-request.ts';
import type { Translations } from '../../translations.ts';
import { abortWithClient } from '../abort-with-client.ts';
import { orNotFound } from '../or-not-found.ts';
import { languageOf } from '../request-language.ts';

export interface LanguageModelParts {
  model: LanguageModel | null;
  translations: Translations | null;
}

export function languageModelRoutes({ model, translations }: LanguageModelParts): Router {
  const router = Router();

  router.get('/language-model', (_, response) => {
    response.json({ model: model?.info ?? null } satisfies { model: LanguageModelInfo | null });
  });

  router.post('/translations', async (request, response) => {
    const wanted = parse(zTranslationRequest, request.body, languageOf(request));
    const signal = abortWithClient(response);
    try {
      response.json(await orNotFound(translations, request).translate(wanted, signal));
    } catch (error) {
      // Nobody waits for a translation that its client left.
      if (!signal.aborted) throw error;
    }
  });

  return router;
}
