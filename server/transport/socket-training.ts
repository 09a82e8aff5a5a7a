/** Training over the socket, for quizzes inside a conversation: every event gets its reply. */
import type { z } from 'zod';
import type { Reply } from '../contract/events.ts';
import {
  zAnswerRequest,
  zGradeRequest,
  zHintRequest,
  zSessionRequest,
} from '../contract/training/sessions.ts';
import { AppError, errorBody } from '../errors.ts';
import { message } from '../messages.ts';
import { parse } from '../parse-request.ts';
import type { Sessions } from '../training/sessions.ts';
import type { DalilSocket } from './socket.ts';
import { languageIn } from './socket-language.ts';

/** @param learner undefined for a browser that has no cookie: it has no training either */
export function serveTraining(socket: DalilSocket, learner: string | undefined, sessions: Sessions): void {
  /** Replies with what `work` makes of a request, or with what is wrong; never throws. */
  async function reply<Input, Output>(
    schema: z.ZodType<Input>,
    request: unknown,
    send: (reply: Reply<Output>) => void,
    work: (learner: string, request: Input) => Output | Promise<Output>,
  ): Promise<void> {
    // Whoever wants no reply sends none of the page's requests.
    if (typeof send !== 'function') return;
    const language = languageIn(request);
    try {
      const input = parse(schema, request, language);
      if (learner === undefined) throw new AppError('not_found', message('notFoundHere', language));
      send({ done: await work(learner, input) });
    } catch (error) {
      const body = errorBody(error, language);
      if (body.code === 'internal') console.error(error);
      send({ error: body });
    }
  }
  socket.on(
    'openSession',
    (request, send) => void reply(zSessionRequest, request, send, (who, input) => sessions.open(who, input)),
  );
  socket.on(
    'answerItem',
    (request, send) => void reply(zAnswerRequest, request, send, (who, input) => sessions.answer(who, input)),
  );
  socket.on(
    'hint',
    (request, send) => void reply(zHintRequest, request, send, (who, input) => sessions.hint(who, input)),
  );
  socket.on(
    'grade',
    (request, send) => void reply(zGradeRequest, request, send, (who, input) => sessions.grade(who, input)),
  );
}
