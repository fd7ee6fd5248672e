import { createHash } from 'node:crypto';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The words that the tiny model knows, with a vector for each: animals, boats and the rest. */
const WORDS: readonly (readonly [string, readonly number[]])[] = [
  ['[UNK]', [0, 0, 0.1]],
  ['[CLS]', [0, 0, 0]],
  ['[SEP]', [0, 0, 0]],
  ['cat', [1, 0, 0]],
  ['kitten', [0.9, 0.1, 0]],
  ['ship', [0, 1, 0]],
  ['ferry', [0.1, 0.9, 0]],
];

/** Protobuf, as far as ONNX needs it: numbers as varints, everything else with its length before it. */
const varint = (value: number): number[] =>
  value < 128 ? [value] : [(value % 128) | 128, ...varint(Math.floor(value / 128))];
const number = (field: number, value: number) => [...varint(field * 8), ...varint(value)];
const bytes = (field: number, value: readonly number[]) => [
  ...varint(field * 8 + 2),
  ...varint(value.length),
  ...value,
];
const text = (field: number, value: string) => bytes(field, [...Buffer.from(value)]);

const FLOAT = 1;
const INT64 = 7;
/** A ValueInfoProto: a name, a type of elements, and a form of numbers or names for what varies. */
function value(field: number, name: string, type: number, form: readonly (number | string)[]): number[] {
  const dims = form.flatMap((dim) => bytes(1, typeof dim === 'number' ? number(1, dim) : text(2, dim)));
  return bytes(field, [...text(1, name), ...bytes(2, bytes(1, [...number(1, type), ...bytes(2, dims)]))]);
}

/** A model that looks each token's vector up in a table (ONNX's Gather). */
function onnx(vectors: readonly (readonly number[])[], outputWidth: number): Uint8Array {
  const raw = Buffer.from(Float32Array.from(vectors.flat()).buffer);
  const table = [
    ...number(1, vectors.length),
    ...number(1, outputWidth),
    ...number(2, FLOAT),
    ...text(8, 'table'),
    ...bytes(9, [...raw]),
  ];
  const gather = [
    ...text(1, 'table'),
    ...text(1, 'input_ids'),
    ...text(2, 'last_hidden_state'),
    ...text(4, 'Gather'),
  ];
  const graph = [
    ...bytes(1, gather),
    ...text(2, 'lookup'),
    ...bytes(5, table),
    ...value(11, 'input_ids', INT64, ['batch', 'tokens']),
    ...value(12, 'last_hidden_state', FLOAT, ['batch', 'tokens', outputWidth]),
  ];
  return Uint8Array.from([...number(1, 8), ...bytes(8, number(2, 13)), ...bytes(7, graph)]);
}

const TOKENIZER = {
  version: '1.0',
  added_tokens: [],
  normalizer: { type: 'BertNormalizer', clean_text: true, handle_chinese_chars: true, lowercase: true },
  pre_tokenizer: { type: 'BertPreTokenizer' },
  post_processor: {
    type: 'TemplateProcessing',
    single: [
      { SpecialToken: { id: '[CLS]', type_id: 0 } },
      { Sequence: { id: 'A', type_id: 0 } },
      { SpecialToken: { id: '[SEP]', type_id: 0 } },
    ],
    pair: [],
    special_tokens: {
      '[CLS]': { id: '[CLS]', ids: [1], tokens: ['[CLS]'] },
      '[SEP]': { id: '[SEP]', ids: [2], tokens: ['[SEP]'] },
    },
  },
  decoder: { type: 'WordPiece', prefix: '##', cleanup: true },
  model: {
    type: 'WordPiece',
    unk_token: '[UNK]',
    continuing_subword_prefix: '##',
    max_input_chars_per_word: 100,
    vocab: Object.fromEntries(WORDS.map(([word], id) => [word, id])),
  },
};

const sha256 = (content: string | Uint8Array) => createHash('sha256').update(content).digest('hex');

/**
 * Writes a model of seven words and three dimensions; @returns its folder.
 *
 * @param given replaces entries of model.json.
 * @param directions what its file of directions holds; without, it has none.
 */
export function writeTinyModel(
  given: Readonly<Record<string, unknown>> = {},
  directions?: readonly number[],
): string {
  const folder = mkdtempSync(join(tmpdir(), 'footnote-model-'));
  const model = onnx(
    WORDS.map(([, vector]) => vector),
    3,
  );
  const tokenizer = JSON.stringify(TOKENIZER);
  writeFileSync(join(folder, 'model.onnx'), model);
  writeFileSync(join(folder, 'tokenizer.json'), tokenizer);
  const bytes = directions && new Uint8Array(Float32Array.from(directions).buffer);
  if (bytes) writeFileSync(join(folder, 'directions.bin'), bytes);
  const description = {
    name: 'tiny',
    languages: ['*'],
    dimensions: 3,
    length: 16,
    pooling: 'mean',
    prefixes: { question: '', passage: '' },
    files: {
      'model.onnx': sha256(model),
      'tokenizer.json': sha256(tokenizer),
      ...(bytes && { 'directions.bin': sha256(bytes) }),
    },
    ...given,
  };
  writeFileSync(join(folder, 'model.json'), JSON.stringify(description));
  return folder;
}
