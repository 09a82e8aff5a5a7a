/** REST routes for recommendations. */
import { Router } from 'express';
import type { DalilIndex } from '#indexer';
import { zRecommendationsRequest } from '../../contract/recommendations.ts';
import { parse } from '../../parse-request.ts';
import { listRecommendations } from '../../recommendations/list.ts';
import { languageOf } from '../request-language.ts';

export function recommendationRoutes(index: DalilIndex): Router {
  const router = Router();

  router.get('/recommendations', (request, response) => {
    response.json(
      listRecommendations(index, parse(zRecommendationsRequest, request.query, languageOf(request))),
    );
  });

  return router;
}
