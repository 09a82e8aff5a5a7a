/** REST routes for recommendations. */
import { Router } from 'express';
import type { DalilIndex } from '#indexer';
import { dayOf } from '../../contract/dates.ts';
import { zRecommendationExport, zRecommendationsRequest } from '../../contract/recommendations.ts';
import { AppError } from '../../errors.ts';
import { sendExport } from '../../export/send.ts';
import { message } from '../../messages.ts';
import { parse } from '../../parse-request.ts';
import { asExport } from '../../recommendations/as-export.ts';
import { chosen, listRecommendations } from '../../recommendations/list.ts';
import { languageOf } from '../request-language.ts';

export function recommendationRoutes(index: DalilIndex): Router {
  const router = Router();

  router.get('/recommendations', (request, response) => {
    const wanted = parse(zRecommendationsRequest, request.query, languageOf(request));
    response.json(listRecommendations(index, wanted));
  });

  router.get('/recommendations/export', async (request, response) => {
    const language = languageOf(request);
    const wanted = parse(zRecommendationExport, request.query, language);
    const recommendations = chosen(index, wanted);
    if (recommendations.length === 0) throw new AppError('not_found', message('notFoundHere', language));
    const document = asExport(recommendations, index.sourceOf, wanted.language, dayOf(new Date()));
    await sendExport(response, document, wanted.format, document.title);
  });

  return router;
}
