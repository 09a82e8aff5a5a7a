/** REST: everything under `/api`, one router a noun. Each parses, calls the use case and sends. */
import { Router } from 'express';
import type { DalilIndex } from '#indexer';
import type { Training } from '../training/training.ts';
import { askRoutes } from './routes/ask.ts';
import { type Conversations, conversationRoutes } from './routes/conversations.ts';
import { documentRoutes } from './routes/documents.ts';
import { glossaryRoutes } from './routes/glossary.ts';
import { type LanguageModelParts, languageModelRoutes } from './routes/language-model.ts';
import { recommendationRoutes } from './routes/recommendations.ts';
import { trainerRoutes } from './routes/trainers.ts';
import { trainingRoutes } from './routes/training.ts';

/** Rejected promises reach the error handler of the app. */
export const apiRoutes = (
  index: DalilIndex,
  conversations: Conversations,
  training: Training,
  languageModel: LanguageModelParts,
): Router =>
  Router()
    .use('/training', trainingRoutes(training), trainerRoutes(training))
    .use(
      askRoutes(index, languageModel.model),
      languageModelRoutes(languageModel),
      conversationRoutes(index, conversations),
      documentRoutes(index),
      glossaryRoutes(index),
      recommendationRoutes(index),
    );
