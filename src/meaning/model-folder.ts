import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Directions, readDirections } from './tokens.js';
import { UnusableModel } from './unusable.js';

/** What a folder's model.json says: how its model is called. */
export interface ModelDescription {
  readonly name: string;
  /** The languages that it was made for, as ISO 639 codes; `*` for any. */
  readonly languages: readonly string[];
  /** Numbers in a vector. */
  readonly dimensions: number;
  /** The most tokens that it reads at once, its own marks counted in. */
  readonly length: number;
  /** How a text's vector comes from those of its tokens: their mean, or the first one. */
  readonly pooling: 'mean' | 'first';
  /** What is put before a text. */
  readonly prefixes: { readonly question: string; readonly passage: string };
  /** SHA-256 of the files, in hexadecimal digits. */
  readonly files: {
    readonly 'model.onnx': string;
    readonly 'tokenizer.json': string;
    readonly 'directions.bin'?: string;
  };
}

/** A model folder whose files are what its model.json says. */
interface ModelFolder {
  readonly description: ModelDescription;
  /** Names the model, its very weights and directions: vectors of another one can't be compared with its own. */
  readonly id: string;
  readonly model: string;
  /** What tokenizer.json holds. */
  readonly tokenizer: object;
  /** Absent where the folder has no directions.bin: then there are no vectors of tokens. */
  readonly directions?: Directions;
}

/** Reads a model folder and checks its files. @throws UnusableModel */
export function readModelFolder(folder: string): ModelFolder {
  const description = describe(folder, readPart(folder, 'model.json').toString('utf8'));
  const check = (name: keyof ModelDescription['files']) => {
    const bytes = readPart(folder, name);
    if (createHash('sha256').update(bytes).digest('hex') !== description.files[name]) {
      throw new UnusableModel(
        'damaged',
        `${join(folder, name)} is not the file that model.json names (its SHA-256 differs). Copy it again.`,
      );
    }
    return bytes;
  };
  check('model.onnx');
  const tokenizer = parse(join(folder, 'tokenizer.json'), check('tokenizer.json').toString('utf8'));
  const { name, files } = description;
  const id = `${name}@${files['model.onnx'].slice(0, 12)}`;
  const whole = { description, id, model: join(folder, 'model.onnx'), tokenizer };
  const along = files['directions.bin'];
  if (along === undefined) return whole;
  const directions = readDirections(check('directions.bin'), description.dimensions);
  if (directions) return { ...whole, id: `${id}.${along.slice(0, 6)}`, directions };
  const file = join(folder, 'directions.bin');
  throw new UnusableModel('damaged', `${file} has not ${description.dimensions} numbers a direction.`);
}

function readPart(folder: string, name: string): Buffer {
  try {
    return readFileSync(join(folder, name));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new UnusableModel(
      'missing',
      `${join(folder, name)} can’t be read (${code}). A model’s folder holds model.json, model.onnx and tokenizer.json.`,
      { cause: error },
    );
  }
}

function parse(file: string, text: string): object {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null) return value;
  } catch {
    // Said below: the parser's own message quotes the file.
  }
  throw new UnusableModel('damaged', `${file} is not JSON of the right form. Copy it again.`);
}

const isText = (value: unknown): value is string => typeof value === 'string';
const isCount = (value: unknown): value is number => Number.isInteger(value) && (value as number) > 0;
const isHash = (value: unknown) => isText(value) && /^[0-9a-f]{64}$/.test(value);
const isPart = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

/** What each entry of model.json must be. */
const FORM: readonly (readonly [string, string, (value: unknown) => boolean])[] = [
  // It is written into the database's keys and into log lines.
  ['name', 'a name of letters, digits, points and hyphens', (v) => isText(v) && /^[\w.-]{1,60}$/.test(v)],
  ['languages', 'a list of codes such as "en", or ["*"]', (v) => Array.isArray(v) && v.every(isText)],
  ['dimensions', 'a whole number from 1 to 4096', (v) => isCount(v) && v <= 4096],
  ['length', 'a whole number of tokens from 16 to 8192', (v) => isCount(v) && v >= 16 && v <= 8192],
  ['pooling', '"mean" or "first"', (v) => v === 'mean' || v === 'first'],
  [
    'prefixes',
    '{ "question": "…", "passage": "…" }',
    (v) => isPart(v) && isText(v.question) && isText(v.passage),
  ],
  [
    'files',
    'the SHA-256 of "model.onnx" and "tokenizer.json", and of "directions.bin" if it is there',
    (v) => isPart(v) && ['model.onnx', 'tokenizer.json', ...Object.keys(v)].every((file) => isHash(v[file])),
  ],
];

function describe(folder: string, text: string): ModelDescription {
  const file = join(folder, 'model.json');
  const given = parse(file, text) as Record<string, unknown>;
  const wrong = FORM.filter(([key, , fits]) => !fits(given[key]));
  if (wrong.length > 0) {
    const faults = wrong.map(([key, wanted]) => `“${key}” must be ${wanted}`).join('; ');
    throw new UnusableModel('foreign', `${file}: ${faults}.`);
  }
  return given as unknown as ModelDescription;
}
