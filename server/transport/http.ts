/** REST: everything under `/api`, one router a noun. Each parses, calls the use case and sends. */
import { Router } from 'express';
import type { DalilIndex } from '#indexer';
import { askRoutes } from './routes/ask.ts';
import { documentRoutes } from './routes/documents.ts';
import { glossaryRoutes } from './routes/glossary.ts';
import { recommendationRoutes } from './routes/recommendations.ts';

/** Rejected promises reach the error handler of the app. */
export const apiRoutes = (index: DalilIndex): Router =>
  Router().use(askRoutes(index), documentRoutes(index), glossaryRoutes(index), recommendationRoutes(index));
