/** `npm run eval`: measures answers on questions with gold paragraphs, per question language; fails below the thresholds. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { type Language, languageCodes } from '#corpus/languages';
import { ask } from '../../server/answer/ask.ts';
import { collect } from '../../server/answer/collect.ts';
import { assemble } from '../../server/assemble.ts';
import { loadConfig } from '../../server/config.ts';
import { type Metrics, measure, type Outcome } from './metrics.ts';
import { ownQuestionsFolder, readQuestions } from './questions.ts';

const here = import.meta.dirname;
const ownQuestions = ['answerable.jsonl', 'unanswerable.jsonl'].map((file) => join(ownQuestionsFolder, file));

const { values } = parseArgs({
  options: { questions: { type: 'string', multiple: true }, json: { type: 'boolean', default: false } },
});

const files = values.questions ?? ownQuestions;
const questions = files.flatMap(readQuestions);
const { index } = await assemble(loadConfig(process.env));
const results: Partial<Record<Language, Metrics>> = {};
for (const language of languageCodes) {
  const outcomes: Outcome[] = [];
  for (const question of questions) {
    const answer = await collect(ask(index, { question: question[language], language }));
    outcomes.push({ question, answer });
  }
  results[language] = measure(outcomes);
}
index.close();

if (values.json) console.log(JSON.stringify(results));
else {
  const rounded = Object.fromEntries(
    Object.entries(results).map(([language, metrics]) => [
      language,
      Object.fromEntries(Object.entries(metrics).map(([name, value]) => [name, value.toFixed(2)])),
    ]),
  );
  console.log(`${questions.length} questions from ${files.length} file(s)`);
  console.table(rounded);
}

/** Only our own questions have thresholds: whoever brings others judges them by their own. */
if (values.questions === undefined) {
  const limits = z
    .object({ cite1: z.number(), key: z.number(), r5: z.number(), balanced: z.number() })
    .partial();
  const thresholds = z
    .record(z.string(), limits)
    .parse(JSON.parse(readFileSync(join(here, 'thresholds.json'), 'utf8')));
  const failures = Object.entries(thresholds).flatMap(([language, limit]) =>
    Object.entries(limit).flatMap(([name, least]) => {
      const value = results[language as Language]?.[name as keyof Metrics] ?? 0;
      return value < least ? [`${language} ${name}: ${value.toFixed(3)} is below ${least}`] : [];
    }),
  );
  for (const failure of failures) console.error(failure);
  if (failures.length > 0) process.exitCode = 1;
}
