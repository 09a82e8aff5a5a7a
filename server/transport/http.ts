/** REST: parse, call the use case, send. */
import { once } from 'node:events';
import { type Request, type Response, Router } from 'express';
import type { Language } from '#corpus/languages';
import { zLanguage, zParagraphRef } from '#corpus/schema';
import type { DalilIndex } from '#indexer';
import { ask } from '../answer/ask.ts';
import { collect } from '../answer/collect.ts';
import { type AnswerEvent, zAskRequest, zSearchRequest } from '../contract/ask.ts';
import { zGlossaryRequest } from '../contract/glossary.ts';
import { health, listDocuments, viewDocument, viewParagraph } from '../documents.ts';
import { AppError, errorBody } from '../errors.ts';
import { listGlossary, viewConcept } from '../glossary.ts';
import { message } from '../messages.ts';
import { parse } from '../parse-request.ts';
import { search } from '../search.ts';

/** Language for messages: the one the request names, else the best that its reader accepts, else English. */
export function languageOf(request: Request): Language {
  const named = zLanguage.safeParse(
    (request.body as { language?: unknown } | undefined)?.language ?? request.query.language,
  );
  if (named.success) return named.data;
  // English stands first, so that it is what a request without a preference gets.
  const accepted = zLanguage.safeParse(request.acceptsLanguages(['en', ...zLanguage.options]));
  return accepted.success ? accepted.data : 'en';
}

/** Aborted when the client goes away before the answer is complete. */
function abortWithClient(response: Response): AbortSignal {
  const controller = new AbortController();
  response.on('close', () => controller.abort());
  return controller.signal;
}

const ndjson = 'application/x-ndjson';

async function sendEvents(
  events: AsyncGenerator<AnswerEvent>,
  response: Response,
  language: Language,
): Promise<void> {
  // The first event is awaited before any header, so that what is wrong with the question still has its status.
  let next = await events.next();
  response.type(ndjson);
  try {
    for (; !next.done && !response.closed; next = await events.next()) {
      if (!response.write(`${JSON.stringify(next.value)}\n`))
        await Promise.race([once(response, 'drain'), once(response, 'close')]);
    }
  } catch (error) {
    console.error(error);
    response.write(
      `${JSON.stringify({ type: 'error', error: errorBody(error, language) } satisfies AnswerEvent)}\n`,
    );
  }
  response.end();
}

/** Routes under `/api`. Rejected promises reach the error handler of the app. */
export function apiRoutes(index: DalilIndex): Router {
  const router = Router();

  router.get('/health', (_, response) => void response.json(health(index)));

  router.post('/ask', async (request, response) => {
    const language = languageOf(request);
    const question = parse(zAskRequest, request.body, language);
    const signal = abortWithClient(response);
    const events = ask(index, question, { signal });
    if (request.accepts([ndjson, 'application/json']) === 'application/json') {
      const answer = await collect(events).catch((error: unknown) => {
        // Nobody waits for an answer that its client left.
        if (!signal.aborted) throw error;
      });
      if (answer) response.json(answer);
    } else await sendEvents(events, response, language);
  });

  router.post('/search', async (request, response) => {
    response.json(await search(index, parse(zSearchRequest, request.body, languageOf(request))));
  });

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

  router.get('/glossary', (request, response) => {
    const wanted = parse(zGlossaryRequest, request.query, languageOf(request));
    response.json(listGlossary(index, wanted));
  });

  router.get('/glossary/:id', (request, response) => {
    response.json(viewConcept(index, request.params.id, languageOf(request)));
  });

  return router;
}
