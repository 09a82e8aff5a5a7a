/**
 * `npm run eval:model -- --data FOLDER`: bitext accuracy of the embedding model on public test sets (FLORES, Tatoeba):
 * the share of sentences whose nearest neighbour by cosine, in the other language, is their translation.
 * Beside it stands what others have published of theirs.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Language, languageCodes } from '#corpus/languages';
import { type Embedder, openTransformersEmbedder } from '#indexer';
import { loadConfig } from '../../server/config.ts';

/** Accuracy on Tatoeba as published in the results of MTEB (embeddings-benchmark/results, field `accuracy`). */
const published: Record<string, Record<string, string>> = {
  LaBSE: { ar: '0.911', es: '0.988', fr: '0.960', ru: '0.953', zh: '0.963' },
  'multilingual-e5-small': { ar: '0.807', es: '0.954', fr: '0.930', ru: '0.923', zh: '0.924' },
  'static-similarity-mrl-multilingual-v1': {
    ar: '0.859',
    es: '0.947',
    fr: '0.908',
    ru: '0.918',
    zh: '0.923',
  },
  'potion-multilingual-128M': { ar: '0.402', es: '0.616', fr: '0.525', ru: '0.578', zh: '0.678' },
};

const { values } = parseArgs({
  options: { data: { type: 'string' }, json: { type: 'boolean', default: false } },
});
if (values.data === undefined || !existsSync(values.data)) {
  console.error(
    'Usage: npm run eval:model -- --data FOLDER, with flores.<language>.txt and tatoeba.en-<language>.tsv',
  );
  process.exit(1);
}
const folder = values.data;
const config = loadConfig(process.env);
const embedder = await openTransformersEmbedder(config.model, config.modelsFolder);

const lines = (file: string) => readFileSync(join(folder, file), 'utf8').trimEnd().split('\n');

async function embed(texts: string[], model: Embedder): Promise<Float32Array[]> {
  return (await model.embedDocuments(texts)).map((vector) => Float32Array.from(vector));
}

/** Share of the vectors of `from` that are nearest to the vector at their own place in `to`. */
function accuracy(from: readonly Float32Array[], to: readonly Float32Array[]): number {
  const right = from.filter((vector, at) => {
    let best = -1;
    let most = Number.NEGATIVE_INFINITY;
    for (const [other, candidate] of to.entries()) {
      let similarity = 0;
      for (let dimension = 0; dimension < vector.length; dimension += 1)
        similarity += (vector[dimension] as number) * (candidate[dimension] as number);
      if (similarity > most) [best, most] = [other, similarity];
    }
    return best === at;
  });
  return right.length / from.length;
}

const flores = new Map<Language, Float32Array[]>();
for (const language of languageCodes)
  flores.set(language, await embed(lines(`flores.${language}.txt`), embedder));
const table: Record<string, Record<string, string>> = {};
for (const [from, vectors] of flores) {
  const row: Record<string, string> = {};
  for (const [to, others] of flores) row[to] = from === to ? '' : accuracy(vectors, others).toFixed(3);
  table[`FLORES ${from} →`] = row;
}
const toEnglish: Record<string, string> = {};
for (const language of languageCodes.filter((code) => code !== 'en')) {
  const pairs = lines(`tatoeba.en-${language}.tsv`).map((line) => line.split('\t'));
  const english = await embed(
    pairs.map(([text = '']) => text),
    embedder,
  );
  const other = await embed(
    pairs.map(([, text = '']) => text),
    embedder,
  );
  toEnglish[language] = accuracy(other, english).toFixed(3);
}
table['Tatoeba → en'] = toEnglish;
for (const [name, row] of Object.entries(published)) table[`Tatoeba → en, ${name}`] = row;
if (values.json) console.log(JSON.stringify(table));
else console.table(table);
