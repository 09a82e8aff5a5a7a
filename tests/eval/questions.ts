/** Reads question files: one JSON object a line. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Question, zQuestion } from './metrics.ts';

export const ownQuestionsFolder = join(import.meta.dirname, 'questions');

export const readQuestions = (file: string): Question[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => zQuestion.parse(JSON.parse(line)));

export const readOwnQuestions = (name: 'answerable.jsonl' | 'unanswerable.jsonl'): Question[] =>
  readQuestions(join(ownQuestionsFolder, name));
