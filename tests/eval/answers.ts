/** Measures answers on questions with gold paragraphs, per question language; fails below the thresholds. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { type Language, languageCodes } from '#corpus/languages';
import { ask } from '../../server/answer/ask.ts';
import { collect } from '../../server/answer/collect.ts';
import { assembleIndex } from '../../server/assemble.ts';
import { loadConfig } from '../../server/config.ts';
import { measureDialogues } from './dialogues.ts';
import { measureFalsePremises } from './false-premise.ts';
import { measureLegs } from './legs.ts';
import { type Metrics, measure, type Outcome } from './metrics.ts';
import { measureMixedPool } from './mixed-pool.ts';
import { measureNaming } from './named-documents.ts';
import { ownQuestionsFolder, readQuestions } from './questions.ts';
import { countItems, measureFreeText } from './training.ts';

const here = import.meta.dirname;
const ownQuestions = ['answerable.jsonl', 'unanswerable.jsonl'].map((file) => join(ownQuestionsFolder, file));

const { values } = parseArgs({
  options: {
    questions: { type: 'string', multiple: true },
    json: { type: 'boolean', default: false },
  },
});

const files = values.questions ?? ownQuestions;
const questions = files.flatMap(readQuestions);
const config = loadConfig(process.env);
const index = await assembleIndex(config);
const results: Partial<Record<Language, Metrics>> = {};
for (const language of languageCodes) {
  const outcomes: Outcome[] = [];
  for (const question of questions) {
    const answer = await collect(ask(index, { question: question[language], language }, { suggest: false }));
    outcomes.push({ question, answer });
  }
  results[language] = measure(outcomes);
}
const worth = await measureLegs(
  index,
  questions.filter(({ gold }) => gold.length > 0),
);
const own = values.questions === undefined;
const pool = own ? await measureMixedPool(index.embedder, config.corpusFolder) : {};
const dialogues = own ? await measureDialogues(index) : {};
const falsePremises = own ? await measureFalsePremises(index) : {};
const naming = own ? await measureNaming(index) : {};
const freeText = own ? await measureFreeText(index) : {};
const items = own ? countItems(index) : {};
index.close();

/** A table of shares, two digits each. */
const rounded = (table: Record<string, Record<string, number>>) =>
  Object.fromEntries(
    Object.entries(table).map(([name, row]) => [
      name,
      Object.fromEntries(Object.entries(row).map(([column, value]) => [column, value.toFixed(2)])),
    ]),
  );

if (values.json)
  console.log(
    JSON.stringify({
      answers: results,
      legs: worth,
      pool,
      dialogues,
      falsePremises,
      naming,
      freeText,
      items,
    }),
  );
else {
  console.log(`${questions.length} questions from ${files.length} file(s)`);
  console.table(rounded(results as Record<string, Record<string, number>>));
  console.log('What each part of retrieval is worth (R@1 and R@5 of the answerable questions)');
  console.table(rounded(worth));
  if (own) {
    console.log(
      'The same statements in six languages: right statement first, and found among twelve, by language',
    );
    console.table(rounded(pool));
    console.log('Last turns of conversations: asked alone, completed, and written out by hand');
    console.table(rounded(dialogues));
    console.log('Questions that presuppose what is false: refused, answered with what is right, misleading');
    console.table(rounded(falsePremises));
    console.log('Documents named in words: told right, and hits from them alone');
    console.table(rounded(naming));
    console.log('Answers in one’s own words: how far their grading agrees with what they should get');
    console.table(rounded(freeText));
    console.log('Quiz items made from the paragraphs');
    console.table(items);
  }
}

/** Only our own questions have thresholds: whoever brings others judges them by their own. */
if (own) {
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
