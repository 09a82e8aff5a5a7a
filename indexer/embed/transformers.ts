/** Embeddings by a feature-extraction model of transformers.js, loaded from disk and never from the network. */
import { createHash } from 'node:crypto';
import { access, readFile } from 'node:fs/promises';
import { basename, dirname, isAbsolute, join, resolve } from 'node:path';
import { env, type FeatureExtractionPipeline, pipeline } from '@xenova/transformers';
import { IndexError } from '../errors.ts';
import { Embedder } from './embedder.ts';
import { type LookedUp, StaticEmbedder } from './static-embedder.ts';

/** What a family of models wants written before a text. */
const prefixes: readonly { name: RegExp; query: string; passage: string }[] = [
  { name: /(^|[-_/])e5[-_]/i, query: 'query: ', passage: 'passage: ' },
];

/** Files that every model has beside its weights. */
const described = ['tokenizer.json', 'tokenizer_config.json', 'config.json'];
const quantizedFile = join('onnx', 'model_quantized.onnx');
const plainFile = join('onnx', 'model.onnx');
const batchSize = 32;

const exists = (path: string) =>
  access(path).then(
    () => true,
    () => false,
  );

/** The folder that `model` names: a path, or a name such as `Xenova/multilingual-e5-small` under `modelsFolder`. */
async function findFolder(model: string, modelsFolder: string): Promise<string> {
  const places =
    isAbsolute(model) || model.startsWith('.')
      ? [resolve(model)]
      : [join(modelsFolder, model), resolve(model)];
  for (const place of places) {
    const present = await Promise.all(described.map((file) => exists(join(place, file))));
    if (present.every(Boolean)) return place;
  }
  throw new IndexError(
    'model_missing',
    `The embedding model "${model}" is not at ${places.join(' or ')}. Put its folder there (${described.join(', ')}, onnx/); nothing is downloaded.`,
  );
}

class TransformersEmbedder extends Embedder {
  constructor(
    readonly model: string,
    readonly dimension: number,
    readonly fingerprint: string,
    private readonly extract: FeatureExtractionPipeline,
    private readonly prefix: { query: string; passage: string },
  ) {
    super({});
  }

  override async embedQuery(text: string): Promise<number[]> {
    const [vector] = await this.embed([this.prefix.query + text]);
    if (vector === undefined) throw new Error('the model returned no vector');
    return vector;
  }

  override async embedDocuments(texts: string[]): Promise<number[][]> {
    const vectors: number[][] = [];
    for (let from = 0; from < texts.length; from += batchSize)
      vectors.push(
        ...(await this.embed(texts.slice(from, from + batchSize).map((text) => this.prefix.passage + text))),
      );
    return vectors;
  }

  private async embed(texts: string[]): Promise<number[][]> {
    const output = await this.extract(texts, { pooling: 'mean', normalize: true });
    // A text without a single token has no direction; a zero vector is near to nothing.
    return (output.tolist() as number[][]).map((vector) =>
      vector.every(Number.isFinite) ? vector : vector.map(() => 0),
    );
  }
}

/** transformers.js keeps the folder of models in one global, so models are opened one after another. */
let opening: Promise<unknown> = Promise.resolve();

/**
 * Opens a model.
 * @param model path or name of a folder with the tokenizer's and the model's descriptions and `onnx/model[_quantized].onnx`
 * @param modelsFolder where names are looked up
 * @throws IndexError `model_missing` when there is no such folder or no ONNX file in it
 */
export function openTransformersEmbedder(model: string, modelsFolder: string): Promise<Embedder> {
  const next = opening.then(() => open(model, modelsFolder));
  opening = next.catch(() => undefined);
  return next;
}

async function open(model: string, modelsFolder: string): Promise<Embedder> {
  const folder = await findFolder(model, modelsFolder);
  const quantized = await exists(join(folder, quantizedFile));
  const weights = join(folder, quantized ? quantizedFile : plainFile);
  if (!(await exists(weights)))
    throw new IndexError(
      'model_missing',
      `The embedding model "${model}" has neither ${quantizedFile} nor ${plainFile} in ${folder}.`,
    );
  env.allowRemoteModels = false;
  env.allowLocalModels = true;
  env.localModelPath = dirname(folder);
  const extract = await pipeline('feature-extraction', basename(folder), {
    quantized,
    local_files_only: true,
  });
  const prefix = prefixes.find(({ name }) => name.test(basename(folder))) ?? { query: '', passage: '' };
  const hash = createHash('sha256').update(JSON.stringify(['mean', prefix.query, prefix.passage]));
  for (const file of [weights, ...described].map((name) => resolve(folder, name)))
    hash.update(await readFile(file));
  const probe = await extract('dalil', { pooling: 'mean', normalize: true });
  const dimension = probe.dims.at(-1) ?? 0;
  const name = basename(folder);
  const fingerprint = hash.digest('hex');
  const scores = pieceScores(extract);
  return scores
    ? new StaticEmbedder({
        name,
        dimension,
        fingerprint,
        scores,
        lookUp: (text) => lookUp(extract, text),
        cut: (text) => idsOf(extract.tokenizer(text, { truncation: true })),
      })
    : new TransformersEmbedder(name, dimension, fingerprint, extract, prefix);
}

/** Scores of the tokenizer's unigram model, where the model's description (config.json) says that it is static. */
function pieceScores({ model, tokenizer }: FeatureExtractionPipeline): readonly number[] | undefined {
  const { static_embeddings: isStatic } = model.config as { static_embeddings?: boolean };
  const { scores } = tokenizer.model as { scores?: readonly number[] };
  return isStatic ? scores : undefined;
}

const idsOf = ({ input_ids: { data } }: { input_ids: { data: unknown } }): number[] =>
  Array.from(data as BigInt64Array, Number);

async function lookUp({ model, tokenizer }: FeatureExtractionPipeline, text: string): Promise<LookedUp> {
  const inputs = tokenizer(text, { truncation: true });
  const ids = idsOf(inputs);
  if (ids.length === 0) return { ids, vectors: new Float32Array() };
  const { last_hidden_state: output } = await model(inputs);
  return { ids, vectors: output.data as Float32Array };
}
