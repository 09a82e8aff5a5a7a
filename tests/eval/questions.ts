/** Reads question files: one JSON object a line. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import { type Question, zQuestion } from './metrics.ts';

export const ownQuestionsFolder = join(import.meta.dirname, 'questions');

/** One JSON object a line; empty lines are skipped. */
export const readJsonLines = <Item>(file: string, schema: z.ZodType<Item>): Item[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => schema.parse(JSON.parse(line)));

export const readQuestions = (file: string): Question[] => readJsonLines(file, zQuestion);

export const readOwnQuestions = (name: 'answerable.jsonl' | 'unanswerable.jsonl'): Question[] =>
  readQuestions(join(ownQuestionsFolder, name));
