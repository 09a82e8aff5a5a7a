/**
 * `npm run fit`: fits the refusal (server/answer/answerable.json) on our own questions, and says how well a fit on
 * four fifths of them does on the last fifth. Only ever run it on questions of our own.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Language, languageCodes } from '#corpus/languages';
import { type Evidence, evidenceOf } from '../../server/answer/answerable.ts';
import { askedFor } from '../../server/answer/asked-for.ts';
import { assembleIndex } from '../../server/assemble.ts';
import { loadConfig } from '../../server/config.ts';
import { auroc } from './metrics.ts';
import { readOwnQuestions } from './questions.ts';

/** Share of the answerable questions that pass. */
const acceptance = 0.9;
const folds = 5;

interface Example {
  question: number;
  language: Language;
  relation: 'same' | 'other';
  values: number[];
  answerable: boolean;
}

const index = await assembleIndex(loadConfig(process.env));
const questions = [...readOwnQuestions('answerable.jsonl'), ...readOwnQuestions('unanswerable.jsonl')];
let names: (keyof Evidence)[] = [];
const examples: Example[] = [];
for (const [at, question] of questions.entries())
  for (const language of languageCodes) {
    const found = await index.retriever.search({ text: question[language], language, limit: 2 });
    const evidence = evidenceOf(found, askedFor(question[language], language), index.sourceOf);
    const relation = found.hits[0]?.slice.relation;
    if (evidence === undefined || relation === undefined) continue;
    names = Object.keys(evidence) as (keyof Evidence)[];
    examples.push({
      question: at,
      language,
      relation,
      values: names.map((name) => evidence[name]),
      answerable: question.gold.length > 0,
    });
  }
index.close();

interface Fit {
  bias: number;
  weights: number[];
}

const score = ({ bias, weights }: Fit, values: readonly number[]) =>
  weights.reduce((sum, weight, at) => sum + weight * (values[at] ?? 0), bias);

/** Logistic regression by gradient descent on standardised values with a small ridge; the bias puts 0 at `acceptance`. */
function regress(chosen: readonly Example[]): Fit {
  const means = names.map((_, at) => mean(chosen.map(({ values }) => values[at] ?? 0)));
  const spreads = names.map(
    (_, at) => Math.sqrt(mean(chosen.map(({ values }) => ((values[at] ?? 0) - (means[at] ?? 0)) ** 2))) || 1,
  );
  const standard = chosen.map(({ values }) =>
    values.map((value, at) => (value - (means[at] ?? 0)) / (spreads[at] ?? 1)),
  );
  const learned: Fit = { bias: 0, weights: names.map(() => 0) };
  for (let step = 0; step < 2000; step += 1) {
    const errors = standard.map(
      (values, at) => 1 / (1 + Math.exp(-score(learned, values))) - Number(chosen[at]?.answerable),
    );
    learned.bias -= 0.3 * mean(errors);
    learned.weights = learned.weights.map(
      (weight, at) =>
        weight -
        0.3 * (mean(errors.map((error, row) => error * (standard[row]?.[at] ?? 0))) + 0.005 * weight),
    );
  }
  const weights = learned.weights.map((weight, at) => weight / (spreads[at] ?? 1));
  return { bias: biasOf(chosen, weights), weights };
}

/** Puts 0 where the wanted share of the answerable examples passes. */
function biasOf(chosen: readonly Example[], weights: number[]): number {
  const passing = chosen
    .filter(({ answerable }) => answerable)
    .map(({ values }) => score({ bias: 0, weights }, values))
    .sort((a, b) => b - a);
  return -(passing[Math.floor(acceptance * passing.length) - 1] ?? 0);
}

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

/** The threshold of one language; of all together where none of the examples is in it. */
function biasFor(language: Language, chosen: readonly Example[], { bias, weights }: Fit): number {
  const own = chosen.filter((example) => example.language === language);
  return own.length > 0 ? biasOf(own, weights) : bias;
}

const written: Record<string, { bias: Record<string, number>; weights: Record<string, number> }> = {};
for (const relation of ['same', 'other'] as const) {
  const chosen = examples.filter((example) => example.relation === relation);
  const held = Array.from({ length: folds }, (_, fold) => {
    const learned = regress(chosen.filter(({ question }) => question % folds !== fold));
    const rest = chosen.filter(({ question }) => question % folds !== fold);
    return chosen
      .filter(({ question }) => question % folds === fold)
      .map(({ values, answerable, language }) => ({
        score: score({ ...learned, bias: biasFor(language, rest, learned) }, values),
        language,
        answerable,
      }));
  }).flat();
  for (const language of new Set(held.map((one) => one.language))) {
    const own = held.filter((one) => one.language === language);
    const accepted = mean(own.filter(({ answerable }) => answerable).map((one) => Number(one.score >= 0)));
    const refused = mean(own.filter(({ answerable }) => !answerable).map((one) => Number(one.score < 0)));
    console.log(
      `${language}: held-out AUROC ${auroc(own).toFixed(3)}, accepted ${accepted.toFixed(2)}, refused ${refused.toFixed(2)}, balanced ${((accepted + refused) / 2).toFixed(2)}`,
    );
  }
  const learned = regress(chosen);
  const { weights } = learned;
  written[relation] = {
    bias: Object.fromEntries(
      languageCodes.map((language) => [language, Number(biasFor(language, chosen, learned).toFixed(3))]),
    ),
    weights: Object.fromEntries(names.map((name, at) => [name, Number((weights[at] ?? 0).toFixed(3))])),
  };
}
const file = join(import.meta.dirname, '../../server/answer/answerable.json');
writeFileSync(file, `${JSON.stringify(written, null, 2)}\n`);
