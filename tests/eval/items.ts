/** How many items the paragraphs yield, by type and by kind of fact; with `--sample N --seed S`, N of them to be read. */
import { parseArgs } from 'node:util';
import { assembleIndex } from '../../server/assemble.ts';
import { loadConfig } from '../../server/config.ts';
import type { Prompt } from '../../server/contract/training/items.ts';
import type { Item, KeyPoint } from '../../server/training/items.ts';
import { makeItems } from '../../server/training/make/index.ts';
import { randomOf, shuffled } from '../../server/training/random.ts';
import { itemView } from '../../server/training/view.ts';

const { values } = parseArgs({
  options: {
    sample: { type: 'string', default: '0' },
    seed: { type: 'string', default: 'dalil' },
    type: { type: 'string' },
  },
});

const index = await assembleIndex(loadConfig(process.env));
const started = performance.now();
const items = makeItems(index, values.seed);
const milliseconds = Math.round(performance.now() - started);

/** What a learner who reads Arabic sees. */
const seen = { index, language: 'ar', seed: values.seed } as const;

const promptText = (prompt: Prompt): string => {
  const context = prompt.kind === 'question' || prompt.context === null ? '' : `{${prompt.context}} `;
  return prompt.kind === 'gap'
    ? `${context}${prompt.before}____${prompt.after} [${prompt.fact}]`
    : `${context}${prompt.words.text}`;
};

function pointText({ is, source }: KeyPoint, { sources }: Item): string {
  switch (is.kind) {
    case 'fact':
      return is.fact.text;
    case 'concept':
      return is.text;
    case 'meaning':
      return sources[source]?.text ?? '';
    default:
      return JSON.stringify(is);
  }
}

function keyText(item: Item): string[] {
  const [source] = item.sources;
  if (item.type === 'free-text')
    return item.points.map((point) => `  * ${point.is.kind} ${pointText(point, item)}`);
  const key =
    typeof item.key === 'object' && 'fact' in item.key ? item.key.fact.text : JSON.stringify(item.key);
  return [`  = ${key}`, ...(item.type === 'true-false' && !item.key ? [`  ← ${source?.text}`] : [])];
}

function asText(item: Item): string {
  const view = itemView(item, seen);
  return [
    `— ${item.type} ${item.id} (${view.cited ?? item.sources.map(({ document, paragraph }) => `${document} ${paragraph}`).join(', ')})`,
    ...('prompt' in view ? [`  ${promptText(view.prompt)}`] : []),
    ...('prompts' in view ? view.prompts.map((prompt) => `  ? ${promptText(prompt)}`) : []),
    ...('options' in view ? view.options.map(({ id, words }) => `  ${id}) ${words.text}`) : []),
    ...keyText(item),
  ].join('\n');
}

const kindOf = (item: Item): string => {
  if (item.type === 'cloze' && 'fact' in item.key) return item.key.fact.kind;
  if ('prompt' in item && item.prompt.kind === 'gap') return item.prompt.fact;
  if ('prompts' in item && item.prompts[0]?.kind === 'gap') return item.prompts[0].fact;
  return '';
};

const counts = new Map<string, number>();
for (const item of items)
  for (const key of [item.type, ...(kindOf(item) === '' ? [] : [`${item.type} ${kindOf(item)}`])])
    counts.set(key, (counts.get(key) ?? 0) + 1);
const altered = items.filter((item) => item.type === 'true-false' && !item.key).length;
const paragraphs = new Set(items.map(({ sources: [source] }) => `${source?.document} ${source?.paragraph}`));
console.log(`${items.length} items from ${paragraphs.size} paragraphs in ${milliseconds} ms`);
for (const [key, count] of [...counts].sort()) console.log(`${String(count).padStart(5)} ${key}`);
console.log(`${String(altered).padStart(5)} true-false, false`);

const chosen = items.filter(({ type }) => values.type === undefined || type === values.type);
for (const item of shuffled(chosen, randomOf(values.seed, 'sample')).slice(0, Number(values.sample)))
  console.log(`\n${asText(item)}`);
index.close();
