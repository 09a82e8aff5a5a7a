/** REST routes for trainers: a lesson to take away, and questions of their own. */
import { Router } from 'express';
import { zLessonExport, zQuestionImport } from '../../contract/training/questions.ts';
import { parse } from '../../parse-request.ts';
import { lessonSheet } from '../../training/lesson-sheet.ts';
import { importOwn, listOwn } from '../../training/own-questions.ts';
import { sendLesson } from '../../training/trainers/send-lesson.ts';
import type { Training } from '../../training/training.ts';
import { orNotFound, readerFrom } from '../or-not-found.ts';
import { languageOf } from '../request-language.ts';

export function trainerRoutes({ parts }: Training): Router {
  const router = Router();
  const { learners } = parts;

  router.get('/modules/:id/export', async (request, response) => {
    const { format, language } = parse(zLessonExport, request.query, languageOf(request));
    sendLesson(response, orNotFound(await lessonSheet(parts, request.params.id, language), request), format);
  });

  router.get('/questions', (request, response) => {
    response.json(listOwn(learners.own(readerFrom(request))));
  });
  router.put('/questions', (request, response) => {
    const brought = parse(zQuestionImport, request.body, languageOf(request));
    response.json(importOwn(parts, readerFrom(request), brought));
  });
  router.delete('/questions/:id', (request, response) => {
    orNotFound(learners.removeOwn(readerFrom(request), request.params.id), request);
    response.status(204).end();
  });

  return router;
}
