/** Builds the application: HTTP, sockets and the page. It never listens. */
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import express, { type ErrorRequestHandler, type Request, type RequestHandler } from 'express';
import helmet from 'helmet';
import type { Language } from '#corpus/languages';
import type { DalilIndex } from '#indexer';
import type { LanguageModel } from './answer/written/language-model.ts';
import { errorStatus } from './contract/errors.ts';
import { Answering } from './conversations/answering.ts';
import type { ConversationStore } from './conversations/store.ts';
import { AppError, errorBody } from './errors.ts';
import { message } from './messages.ts';
import type { Training } from './training/training.ts';
import type { Translations } from './translations.ts';
import { apiRoutes } from './transport/http.ts';
import { isAllowed } from './transport/origin.ts';
import { welcomeReader } from './transport/reader.ts';
import { languageOf } from './transport/request-language.ts';
import { attachSockets, type DalilSocketServer } from './transport/socket.ts';

/** Milliseconds that connections get to end by themselves when the server stops. */
const lingering = 2000;

export interface AppOptions {
  index: DalilIndex;
  store: ConversationStore;
  training: Training;
  /** Null where the operator has none. */
  model: LanguageModel | null;
  translations: Translations | null;
  /** Host names that requests may be addressed to. */
  hosts: readonly string[];
  /** Folder of the built page. */
  clientFolder: string;
  /** Serves the page instead of `clientFolder` while it is being developed. */
  page?: (http: Server) => Promise<RequestHandler>;
}

const security = helmet({
  contentSecurityPolicy: {
    useDefaults: false,
    directives: {
      defaultSrc: ["'self'"],
      imgSrc: ["'self'", 'data:'],
      objectSrc: ["'none'"],
      baseUri: ["'none'"],
      formAction: ["'self'"],
      frameAncestors: ["'none'"],
    },
  },
  // Served over plain HTTP on a laptop or a local network.
  strictTransportSecurity: false,
});

const notFound: RequestHandler = (request, _, next) =>
  next(new AppError('not_found', message('notFoundHere', languageOf(request))));

/** Express marks what a client did wrong with a status: a body that cannot be read, a file that is not there. */
function fromExpress(error: unknown, { path }: Request, language: Language): unknown {
  const status = error instanceof AppError ? undefined : (error as { status?: unknown } | null)?.status;
  if (status === 413)
    return path.startsWith('/api/training')
      ? new AppError('bad_request', message('fileTooLarge', language))
      : new AppError('question_too_long', message('questionTooLong', language));
  if (status === 404) return new AppError('not_found', message('notFoundHere', language));
  if (typeof status === 'number' && status >= 400 && status < 500)
    return new AppError('bad_request', message('badRequest', language));
  return error;
}

/** Anything thrown becomes a code and a sentence; what is not foreseen is logged. */
const sendError: ErrorRequestHandler = (error: unknown, request, response, _next) => {
  const language = languageOf(request);
  const body = errorBody(fromExpress(error, request, language), language);
  if (body.code === 'internal') console.error(error);
  if (response.headersSent) response.end();
  else response.status(errorStatus[body.code]).json(body);
};

/** For files whose names stay when their content changes: a browser may keep them, but asks before each use. */
const alwaysAskedAfter: RequestHandler = (_, response, next) => {
  // What gives a cookie is kept nowhere.
  if (!response.hasHeader('set-cookie')) response.setHeader('cache-control', 'no-cache');
  next();
};

export interface App {
  http: Server;
  io: DalilSocketServer;
  /** Ends sockets, answers and connections; the index and the store are for whoever opened them to close. */
  close: () => Promise<void>;
}

export async function createApp({
  index,
  store,
  training,
  model,
  translations,
  hosts,
  clientFolder,
  page,
}: AppOptions): Promise<App> {
  const app = express();
  const answering = new Answering(index, store, model);
  const http = createServer(app);
  app.disable('x-powered-by');
  if (!page) app.use(security);
  app.use((request, _, next) => {
    next(
      isAllowed(request, hosts)
        ? undefined
        : new AppError('forbidden', message('forbidden', languageOf(request))),
    );
  });
  if (!page)
    app.use(
      '/assets',
      express.static(join(clientFolder, 'assets'), { immutable: true, maxAge: '1y', fallthrough: false }),
    );
  app.use(welcomeReader);
  // Files that learners and trainers bring; everything else is small.
  app.use('/api/training/progress/file', express.json({ limit: '20mb' }));
  app.use('/api/training/questions', express.json({ limit: '2mb' }));
  // Not only objects and lists: feedback is taken back with `null`.
  app.use(
    '/api',
    express.json({ limit: '16kb', strict: false }),
    apiRoutes(index, { store, answering }, training, { model, translations }),
    notFound,
  );
  if (page) app.use(await page(http));
  else {
    // The cache-control of these files is decided before they are sent.
    app.use(alwaysAskedAfter, express.static(clientFolder, { cacheControl: false }));
    app.get('/{*path}', (_, response) => response.sendFile('index.html', { root: clientFolder }));
  }
  app.use(notFound);
  app.use(sendError);
  const io = attachSockets(http, { index, answering, training, model, hosts });
  const close = async () => {
    // Closes the sockets, then stops listening; connections that linger are cut after a moment.
    setTimeout(() => http.closeAllConnections(), lingering).unref();
    await Promise.all([io.close(), answering.close()]);
  };
  return { http, io, close };
}
