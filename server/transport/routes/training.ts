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
import { readerOf } from '../reader.ts';
import { languageOf } from '../request-language.ts';

export function trainingRoutes({ sessions, parts }: Training): Router {
  const router = Router();
  const { curriculum, index, learners } = parts;

  const notFound = (request: Request) =>
    new AppError('not_found', message('notFoundHere', languageOf(request)));

  /** @throws AppError `not_found` for a browser that has no cookie yet: there is nothing of theirs */
  function learnerFrom(request: Request): string {
    const learner = readerOf(request);
    if (learner === undefined) throw notFound(request);
    return learner;
  }

  function orNotFound<T>(found: T | undefined, request: Request): T {
    if (found === undefined) throw notFound(request);
    return found;
  }

  const body = <Output>(schema: z.ZodType<Output>, request: Request): Output =>
    parse(schema, request.body, languageOf(request));

  // What is personal is not for any cache but the page's own.
  router.use((_, response, next) => {
    response.set('Cache-Control', 'no-store');
    next();
  });

  router.put('/sessions', async (request, response) => {
    response.json(await sessions.open(learnerFrom(request), body(zSessionRequest, request)));
  });
  router.get('/sessions/:id', (request, response) => {
    response.json(sessions.view(learnerFrom(request), request.params.id, languageOf(request)));
  });
  router.put('/answers', async (request, response) => {
    response.json(await sessions.answer(learnerFrom(request), body(zAnswerRequest, request)));
  });
  router.put('/hints', (request, response) => {
    response.json(sessions.hint(learnerFrom(request), body(zHintRequest, request)));
  });
  router.put('/grades', (request, response) => {
    response.json(sessions.grade(learnerFrom(request), body(zGradeRequest, request)));
  });

  router.get('/modules/:id', (request, response) => {
    const { language, timeZone } = parse(zProgressRequest, request.query, languageOf(request));
    const now = parts.now();
    const looking = { learner: learnerFrom(request), language, now, endOfDay: endOfDay(timeZone, now) };
    response.json(orNotFound(viewModule(parts, request.params.id, looking), request));
  });

  const caseFrom = (request: Request<{ id: string }>) =>
    orNotFound(
      curriculum.cases.find(({ id }) => id === request.params.id),
      request,
    );
  const readerFrom = (request: Request) => ({
    index,
    ...parse(zLessonLanguage, request.query, languageOf(request)),
  });

  router.get('/cases', (request, response) => {
    const paths = learners.paths(learnerFrom(request));
    response.json(curriculum.cases.map((each) => caseSummary(each, paths.get(each.id), readerFrom(request))));
  });
  router.get('/cases/:id', (request, response) => {
    const path = learners.paths(learnerFrom(request)).get(request.params.id);
    response.json(caseView(caseFrom(request), path, readerFrom(request)));
  });
  router.put('/cases/:id/path', (request, response) => {
    const { path } = body(zCasePath, request);
    if (followPath(caseFrom(request), path) === undefined)
      throw new AppError('bad_request', message('badRequest', languageOf(request)));
    learners.keepPath(learnerFrom(request), request.params.id, path);
    response.status(204).end();
  });

  router.get('/progress', (request, response) => {
    const wanted = parse(zProgressRequest, request.query, languageOf(request));
    response.json(progressOf(parts, learnerFrom(request), wanted));
  });
  router.delete('/progress', (request, response) => {
    learners.remove(learnerFrom(request));
    response.status(204).end();
  });
  router.delete('/progress/changes', (request, response) => {
    learners.forgetChanges(learnerFrom(request));
    response.status(204).end();
  });
  router.get('/progress/file', (request, response) => sendProgress(learnerFrom(request), response));
  router.put('/progress/file', (request, response) => {
    response.json(importProgress(learnerFrom(request), body(zProgressFile, request), learners, index));
  });

  function sendProgress(learner: string, response: Response): void {
    response.attachment('dalil-progress.json').json(exportProgress(learner, learners));
  }

  return router;
}
