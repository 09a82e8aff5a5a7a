/** REST routes for documents, their paragraphs, and the state of the index. */
import { Router } from 'express';
import { zLanguage, zParagraphRef } from '#corpus/schema';
import type { DalilIndex } from '#indexer';
import { health, listDocuments, viewDocument, viewParagraph } from '../../documents.ts';
import { AppError } from '../../errors.ts';
import { message } from '../../messages.ts';
import { languageOf } from '../request-language.ts';

export function documentRoutes(index: DalilIndex): Router {
  const router = Router();

  router.get('/health', (_, response) => void response.json(health(index)));

  router.get('/documents', (_, response) => void response.json(listDocuments(index)));

  router.get('/documents/:id', (request, response) => {
    response.json(viewDocument(index, request.params.id, languageOf(request)));
  });

  router.get('/documents/:id/paragraphs/:ref', (request, response) => {
    const { id, ref } = request.params;
    const language = languageOf(request);
    const parsed = zParagraphRef.safeParse(/^\d{1,6}$/.test(ref) ? Number(ref) : ref);
    if (!parsed.success) throw new AppError('not_found', message('notFoundHere', language));
    const labels = zLanguage.safeParse(request.query.language);
    response.json(viewParagraph(index, id, parsed.data, language, labels.success ? labels.data : undefined));
  });

  return router;
}
