/** REST routes for the glossary. */
import { Router } from 'express';
import type { DalilIndex } from '#indexer';
import { zGlossaryRequest } from '../../contract/glossary.ts';
import { listGlossary, viewConcept } from '../../glossary.ts';
import { parse } from '../../parse-request.ts';
import { languageOf } from '../request-language.ts';

export function glossaryRoutes(index: DalilIndex): Router {
  const router = Router();

  router.get('/glossary', (request, response) => {
    const wanted = parse(zGlossaryRequest, request.query, languageOf(request));
    response.json(listGlossary(index, wanted));
  });

  router.get('/glossary/:id', (request, response) => {
    response.json(viewConcept(index, request.params.id, languageOf(request)));
  });

  return router;
}
