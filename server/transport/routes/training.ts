/** REST routes for training: sessions, lessons, simulations, progress. Each learner sees their own only. */
import { type Request, type Response, Router } from 'express';
import type { z } from 'zod';
import { zCasePath, zLessonLanguage } from '../../contract/training/lessons.ts';
import { zProgressRequest } from '../../contract/training/progress.ts';
import {
  zAnswerRequest,
  zGradeRequest,
  zHintRequest,
  zSessionRequest,
} from '../../contract/training/sessions.ts';
import { AppError } from '../../errors.ts';
import { message } from '../../messages.ts';
import { parse } from '../../parse-request.ts';
import { caseSummary, caseView } from '../../training/case-views.ts';
import { followPath } from '../../training/cases.ts';
import { endOfDay } from '../../training/days.ts';
import { viewModule } from '../../training/modules.ts';
import { progressOf } from '../../training/progress.ts';
import type { Training } from '../../training/training.ts';
import { exportProgress, importProgress, zProgressFile } from '../../training/transfer.ts';
import { orNotFound, readerFrom } from '../or-not-found.ts';
import { languageOf } from '../request-language.ts';

export function trainingRoutes({ sessions, parts }: Training): Router {
  const router = Router();
  const { curriculum, index, learners } = parts;

  const body = <Output>(schema: z.ZodType<Output>, request: Request): Output =>
    parse(schema, request.body, languageOf(request));

  // What is personal is not for any cache but the page's own.
  router.use((_, response, next) => {
    response.set('Cache-Control', 'no-store');
    next();
  });

  router.put('/sessions', async (request, response) => {
    response.json(await sessions.open(readerFrom(request), body(zSessionRequest, request)));
  });
  router.get('/sessions/:id', (request, response) => {
    response.json(sessions.view(readerFrom(request), request.params.id, languageOf(request)));
  });
  router.put('/answers', async (request, response) => {
    response.json(await sessions.answer(readerFrom(request), body(zAnswerRequest, request)));
  });
  router.put('/hints', (request, response) => {
    response.json(sessions.hint(readerFrom(request), body(zHintRequest, request)));
  });
  router.put('/grades', (request, response) => {
    response.json(sessions.grade(readerFrom(request), body(zGradeRequest, request)));
  });

  router.get('/modules/:id', (request, response) => {
    const { language, timeZone } = parse(zProgressRequest, request.query, languageOf(request));
    const now = parts.now();
    const looking = { learner: readerFrom(request), language, now, endOfDay: endOfDay(timeZone, now) };
    response.json(orNotFound(viewModule(parts, request.params.id, looking), request));
  });

  const caseFrom = (request: Request<{ id: string }>) =>
    orNotFound(
      curriculum.cases.find(({ id }) => id === request.params.id),
      request,
    );
  const lookingFrom = (request: Request) => ({
    index,
    ...parse(zLessonLanguage, request.query, languageOf(request)),
  });

  router.get('/cases', (request, response) => {
    const paths = learners.paths(readerFrom(request));
    response.json(
      curriculum.cases.map((each) => caseSummary(each, paths.get(each.id), lookingFrom(request))),
    );
  });
  router.get('/cases/:id', (request, response) => {
    const path = learners.paths(readerFrom(request)).get(request.params.id);
    response.json(caseView(caseFrom(request), path, lookingFrom(request)));
  });
  router.put('/cases/:id/path', (request, response) => {
    const { path } = body(zCasePath, request);
    if (followPath(caseFrom(request), path) === undefined)
      throw new AppError('bad_request', message('badRequest', languageOf(request)));
    learners.keepPath(readerFrom(request), request.params.id, path);
    response.status(204).end();
  });

  router.get('/progress', (request, response) => {
    const wanted = parse(zProgressRequest, request.query, languageOf(request));
    response.json(progressOf(parts, readerFrom(request), wanted));
  });
  router.delete('/progress', (request, response) => {
    learners.remove(readerFrom(request));
    response.status(204).end();
  });
  router.delete('/progress/changes', (request, response) => {
    learners.forgetChanges(readerFrom(request));
    response.status(204).end();
  });
  router.get('/progress/file', (request, response) => sendProgress(readerFrom(request), response));
  router.put('/progress/file', (request, response) => {
    response.json(importProgress(readerFrom(request), body(zProgressFile, request), learners, index));
  });

  function sendProgress(learner: string, response: Response): void {
    response.attachment('dalil-progress.json').json(exportProgress(learner, learners));
  }

  return router;
}
