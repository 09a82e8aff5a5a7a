/** REST routes for the reader's conversations and for those that others shared. */
import { type Request, Router } from 'express';
import type { DalilIndex } from '#indexer';
import {
  type ConversationView,
  zConversationsRequest,
  zFeedback,
  zRandomId,
  zRename,
} from '../../contract/conversations.ts';
import { zConversationExport } from '../../contract/export.ts';
import type { Answering } from '../../conversations/answering.ts';
import type { ConversationStore } from '../../conversations/store.ts';
import { conversationAsExport } from '../../export/answer-as-export.ts';
import { sendExport } from '../../export/send.ts';
import { parse } from '../../parse-request.ts';
import { orNotFound, readerFrom } from '../or-not-found.ts';
import { readerOf } from '../reader.ts';
import { languageOf } from '../request-language.ts';

export interface Conversations {
  store: ConversationStore;
  answering: Answering;
}

export function conversationRoutes(index: DalilIndex, { store, answering }: Conversations): Router {
  const router = Router();

  /** Id of the conversation that the address names, whosever it is. */
  const idFrom = (request: Request): string =>
    orNotFound(zRandomId.safeParse(request.params.id).data, request);

  /** That conversation, as its reader has it. */
  const view = (request: Request): ConversationView =>
    orNotFound(store.view(readerFrom(request), idFrom(request)), request);

  // What is personal is not for any cache but the page's own.
  router.use(['/conversations', '/shared'], (_, response, next) => {
    response.set('Cache-Control', 'no-store');
    next();
  });

  router.get('/conversations', (request, response) => {
    const { search } = parse(zConversationsRequest, request.query, languageOf(request));
    const reader = readerOf(request);
    response.json(reader === undefined ? [] : store.list(reader, search));
  });

  router.get('/conversations/:id', (request, response) => {
    response.json(answering.withRunning(view(request)));
  });

  router.patch('/conversations/:id', (request, response) => {
    const { title } = parse(zRename, request.body, languageOf(request));
    orNotFound(store.rename(readerFrom(request), idFrom(request), title), request);
    response.status(204).end();
  });

  router.delete('/conversations/:id', (request, response) => {
    const { id, turns } = view(request);
    for (const turn of turns) answering.stop(turn.id);
    orNotFound(store.remove(readerFrom(request), id), request);
    response.status(204).end();
  });

  router.put('/conversations/:id/share', (request, response) => {
    response.json(orNotFound(store.share(readerFrom(request), idFrom(request)), request));
  });

  router.delete('/conversations/:id/share', (request, response) => {
    store.unshare(readerFrom(request), view(request).id);
    response.status(204).end();
  });

  router.put('/conversations/:id/turns/:turn/feedback', (request, response) => {
    const feedback = parse(zFeedback.nullable(), request.body, languageOf(request));
    const judged = store.judge(readerFrom(request), idFrom(request), request.params.turn, feedback);
    orNotFound(judged, request);
    response.status(204).end();
  });

  router.get('/conversations/:id/export', async (request, response) => {
    const { format, language, turn } = parse(zConversationExport, request.query, languageOf(request));
    const { title, turns } = view(request);
    const wanted = turn === undefined ? turns : turns.filter(({ id }) => id === turn);
    if (turn !== undefined) orNotFound(wanted[0], request);
    const taken = conversationAsExport({ title, turns: wanted }, index, language, new Date());
    await sendExport(response, taken, format, title);
  });

  router.get('/shared/:share', (request, response) => {
    const share = zRandomId.safeParse(request.params.share);
    response.json(orNotFound(share.success && store.shared(share.data), request));
  });

  return router;
}
