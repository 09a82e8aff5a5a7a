/** REST routes for trainers: a lesson to take away, and questions of their own. */
import { type Request, Router } from 'express';
import { zLessonExport, zQuestionImport } from '../../contract/training/questions.ts';
import { AppError } from '../../errors.ts';
import { message } from '../../messages.ts';
import { parse } from '../../parse-request.ts';
import { lessonSheet } from '../../training/lesson-sheet.ts';
import { importOwn, listOwn } from '../../training/own-questions.ts';
import { sendLesson } from '../../training/trainers/send-lesson.ts';
import type { Training } from '../../training/training.ts';
import { readerOf } from '../reader.ts';
import { languageOf } from '../request-language.ts';

export function trainerRoutes({ parts }: Training): Router {
  const router = Router();
  const { learners } = parts;

  function orNotFound<T>(found: T | undefined | false, request: Request): T {
    if (found === undefined || found === false)
      throw new AppError('not_found', message('notFoundHere', languageOf(request)));
    return found;
  }
  const learnerFrom = (request: Request): string => orNotFound(readerOf(request), request);

  router.get('/modules/:id/export', async (request, response) => {
    const { format, language } = parse(zLessonExport, request.query, languageOf(request));
    sendLesson(response, orNotFound(await lessonSheet(parts, request.params.id, language), request), format);
  });

  router.get('/questions', (request, response) => {
    response.json(listOwn(learners.own(learnerFrom(request))));
  });
  router.put('/questions', (request, response) => {
    const brought = parse(zQuestionImport, request.body, languageOf(request));
    response.json(importOwn(parts, learnerFrom(request), brought));
  });
  router.delete('/questions/:id', (request, response) => {
    orNotFound(learners.removeOwn(learnerFrom(request), request.params.id), request);
    response.status(204).end();
  });

  return router;
}
