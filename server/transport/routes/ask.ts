/** REST routes for asking and searching. */
import { once } from 'node:events';
import { type Response, Router } from 'express';
import type { Language } from '#corpus/languages';
import type { DalilIndex } from '#indexer';
import { ask } from '../../answer/ask.ts';
import { collect } from '../../answer/collect.ts';
import type { LanguageModel } from '../../answer/written/language-model.ts';
import { type AnswerEvent, zAskRequest, zSearchRequest } from '../../contract/ask.ts';
import { errorBody } from '../../errors.ts';
import { parse } from '../../parse-request.ts';
import { search } from '../../search.ts';
import { abortWithClient } from '../abort-with-client.ts';
import { languageOf } from '../request-language.ts';

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

export function askRoutes(index: DalilIndex, model: LanguageModel | null): Router {
  const router = Router();

  router.post('/ask', async (request, response) => {
    const language = languageOf(request);
    const question = parse(zAskRequest, request.body, language);
    const signal = abortWithClient(response);
    const events = ask(index, question, { signal, model });
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

  return router;
}
