/** Writes a whole embedding model of a few words: tokenizer, configuration, and an ONNX file made byte by byte. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { seeded } from '../../conformance/vector-index.ts';

const dimension = 8;
const words = [
  '[PAD]',
  '[UNK]',
  'query:',
  'passage:',
  'trafficking',
  'in',
  'persons',
  'victims',
  'protection',
];

/** Protocol buffers, as far as ONNX needs them: a field is a number or bytes. */
function varint(value: number): Buffer {
  const bytes: number[] = [];
  let rest = value;
  for (; rest > 127; rest = Math.floor(rest / 128)) bytes.push((rest % 128) + 128);
  return Buffer.from([...bytes, rest]);
}

const number = (field: number, value: number): Buffer => Buffer.concat([varint(field * 8), varint(value)]);

function bytes(field: number, ...parts: (Buffer | string)[]): Buffer {
  const content = Buffer.concat(parts.map((part) => Buffer.from(part)));
  return Buffer.concat([varint(field * 8 + 2), varint(content.length), content]);
}

const float = 1;
const int64 = 7;

/** A graph's input or output: name, element type, and shape by the names of its sizes. */
function valueInfo(field: number, name: string, type: number, shape: readonly (string | number)[]): Buffer {
  const sizes = shape.map((size) => bytes(1, typeof size === 'string' ? bytes(2, size) : number(1, size)));
  return bytes(field, bytes(1, name), bytes(2, bytes(1, number(1, type), bytes(2, ...sizes))));
}

/** `last_hidden_state` = the row of a random table for each token: a transformer without layers. */
function onnxModel(seed: number): Buffer {
  const random = seeded(seed);
  const table = Float32Array.from({ length: words.length * dimension }, () => random() - 0.5);
  const graph = [
    bytes(
      1,
      bytes(1, 'table'),
      bytes(1, 'input_ids'),
      bytes(2, 'last_hidden_state'),
      bytes(3, 'look-up'),
      bytes(4, 'Gather'),
    ),
    bytes(2, 'tiny'),
    bytes(
      5,
      number(1, words.length),
      number(1, dimension),
      number(2, float),
      bytes(8, 'table'),
      bytes(9, Buffer.from(table.buffer)),
    ),
    ...['input_ids', 'attention_mask', 'token_type_ids'].map((name) =>
      valueInfo(11, name, int64, ['batch', 'tokens']),
    ),
    valueInfo(12, 'last_hidden_state', float, ['batch', 'tokens', dimension]),
  ];
  return Buffer.concat([number(1, 7), bytes(7, ...graph), bytes(8, bytes(1, ''), number(2, 13))]);
}

const tokenizer = {
  version: '1.0',
  truncation: null,
  padding: null,
  added_tokens: [0, 1].map((id) => ({
    id,
    content: words[id],
    single_word: false,
    lstrip: false,
    rstrip: false,
    normalized: false,
    special: true,
  })),
  normalizer: null,
  pre_tokenizer: { type: 'WhitespaceSplit' },
  post_processor: null,
  decoder: null,
  model: {
    type: 'WordPiece',
    unk_token: '[UNK]',
    continuing_subword_prefix: '##',
    max_input_chars_per_word: 100,
    vocab: Object.fromEntries(words.map((word, id) => [word, id])),
  },
};

/** Writes the model into `folder` and returns it. Another seed makes another model; `weights` is the file's place. */
export function writeTinyModel(
  folder: string,
  { seed = 1, weights = 'onnx/model_quantized.onnx' } = {},
): string {
  mkdirSync(dirname(join(folder, weights)), { recursive: true });
  writeFileSync(join(folder, weights), onnxModel(seed));
  writeFileSync(join(folder, 'tokenizer.json'), JSON.stringify(tokenizer));
  writeFileSync(
    join(folder, 'tokenizer_config.json'),
    JSON.stringify({
      tokenizer_class: 'PreTrainedTokenizerFast',
      model_max_length: 64,
      pad_token: '[PAD]',
      unk_token: '[UNK]',
    }),
  );
  writeFileSync(
    join(folder, 'config.json'),
    JSON.stringify({ model_type: 'bert', hidden_size: dimension, vocab_size: words.length, pad_token_id: 0 }),
  );
  return folder;
}
