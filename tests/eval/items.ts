/** How many items the paragraphs yield, by type and by kind of fact; with `--sample N --seed S`, N of them to be read. */
import { parseArgs } from 'node:util';
import { type Language, languageCodes } from '#corpus/languages';
import type { DalilIndex } from '#indexer';
import { assembleIndex } from '../../server/assemble.ts';
import { loadConfig } from '../../server/config.ts';
import type { Authored, Item, ItemPrompt, Label } from '../../server/training/items.ts';
import { makeItems } from '../../server/training/make/index.ts';
import { randomOf, shuffled } from '../../server/training/random.ts';

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

const inItsLanguage = (text: Authored): string =>
  languageCodes.flatMap((language: Language) => text[language] ?? []).join(' / ');
const labelText = (label: Label): string => ('fact' in label ? label.fact.text : inItsLanguage(label.text));

function promptText(prompt: ItemPrompt, { sources }: Item): string {
  switch (prompt.kind) {
    case 'question':
      return inItsLanguage(prompt.text);
    case 'statement':
      return `${prompt.context === null ? '' : `{${prompt.context}} `}${inItsLanguage(prompt.text)}`;
    case 'about':
      return `What does it say about ${prompt.concept}?`;
    case 'gap': {
      const text = sources[prompt.source]?.text ?? '';
      const context = prompt.context === null ? '' : `{${prompt.context}} `;
      return `${context}${text.slice(0, prompt.gap[0])}____${text.slice(prompt.gap[1])} [${prompt.fact}]`;
    }
    default:
      return prompt satisfies never;
  }
}

function asText(item: Item, { sourceOf }: DalilIndex): string {
  const [source] = item.sources;
  const symbol = source === undefined ? '' : (sourceOf(source.document).symbol ?? source.document);
  const lines = [`— ${item.type} ${item.id} (${symbol}, ${source?.paragraph})`];
  if ('prompt' in item) lines.push(`  ${promptText(item.prompt, item)}`);
  if ('prompts' in item) for (const prompt of item.prompts) lines.push(`  ? ${promptText(prompt, item)}`);
  if ('options' in item) for (const { id, label } of item.options) lines.push(`  ${id}) ${labelText(label)}`);
  if ('key' in item)
    lines.push(
      `  = ${typeof item.key === 'object' && 'fact' in item.key ? item.key.fact.text : JSON.stringify(item.key)}`,
    );
  if (item.type === 'true-false' && !item.key) lines.push(`  ← ${source?.text}`);
  if ('points' in item)
    for (const { is, source: from } of item.points)
      lines.push(
        `  * ${is.kind} ${is.kind === 'fact' ? is.fact.text : is.kind === 'concept' ? is.text : item.sources[from]?.text}`,
      );
  return lines.join('\n');
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
  console.log(`\n${asText(item, index)}`);
index.close();
