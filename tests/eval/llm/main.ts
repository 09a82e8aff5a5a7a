/** `npm run eval -- --llm`: the check against a liar, and what the configured language model makes of our questions. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { assembleIndex } from '../../../server/assemble.ts';
import { loadConfig } from '../../../server/config.ts';
import { startScriptedOpenAI } from '../../server/answer/written/scripted/openai.ts';
import type { ClaimFigures, ClaimSet, Shares } from '../claims.ts';
import { readOwnQuestions } from '../questions.ts';
import { measureWriting } from './answers.ts';
import { measureLiar } from './claims-by-model.ts';
import { measureHalfLies } from './half-lies.ts';
import { liar } from './liar.ts';

const titles: Record<ClaimSet, string> = {
  seen: 'Hard sentences judged by hand, on which the rules were made',
  heldOut: 'Hard sentences judged by hand, held out',
  renderingsSeen: 'Renderings and lies, on which the rules were made',
  renderingsHeldOut: 'Renderings and lies, held out',
};
const sets = Object.keys(titles) as ClaimSet[];
const zThresholds = z.record(z.enum(sets), z.object({ caught: z.number(), lost: z.number() }));
const thresholds = zThresholds.parse(
  JSON.parse(readFileSync(join(import.meta.dirname, 'thresholds.json'), 'utf8')),
);

const config = loadConfig(process.env);
const index = await assembleIndex(config);

/** Not a number where there are none. */
const digits = (value: number) => (Number.isNaN(value) ? '' : value.toFixed(2));
const row = ({ caught, lost, count }: Shares) => ({ caught: digits(caught), lost: digits(lost), count });

function print(set: ClaimSet, { overall, byKind, byLanguage }: ClaimFigures): void {
  console.log(`${titles[set]}: false ones caught, true ones lost`);
  const rows = { all: overall, ...byKind, ...byLanguage };
  console.table(Object.fromEntries(Object.entries(rows).map(([name, shares]) => [name, row(shares)])));
  const { caught, lost } = thresholds[set];
  if (overall.caught >= caught && overall.lost <= lost) return;
  console.error(
    `${set}: ${digits(overall.caught)} caught (least ${caught}), ${digits(overall.lost)} lost (most ${lost})`,
  );
  process.exitCode = 1;
}

const figures = await measureLiar(index, sets);
for (const [at, each] of figures.entries()) print(sets[at] as ClaimSet, each);

const questions = readOwnQuestions('answerable.jsonl');
if (config.languageModel) {
  const { provider, model } = config.languageModel;
  console.log(`What ${provider}:${model} makes of ${questions.length} questions, the languages in turn`);
  console.table(await measureWriting(index, config.languageModel, questions));
} else {
  const server = await startScriptedOpenAI(liar);
  const { languageModel } = loadConfig({ DALIL_LLM: 'openai:liar', DALIL_LLM_URL: server.address });
  console.log(
    'No language model is configured (DALIL_LLM): what a scripted one makes of them that lies in three sentences of eight',
  );
  if (languageModel) {
    console.table(await measureWriting(index, languageModel, questions, ['ar']));
    console.table({ 'of its sentences': await measureHalfLies(index, languageModel, questions) });
  }
  await server.close();
}
index.close();
