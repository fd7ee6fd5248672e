import { setImmediate as others } from 'node:timers/promises';
import { Tokenizer } from '@huggingface/tokenizers';
import { type ModelDescription, readModelFolder } from './model-folder.js';
import { type InferenceSession, loadRuntime, type Runtime, SESSION_OPTIONS } from './runtime.js';
import { UnusableModel } from './unusable.js';
import { addVector, normaliseVector } from './vectors.js';

/** Makes vectors of texts: texts of like meaning get vectors that are near each other. */
export interface Encoder {
  /** Names the model and its very weights: vectors of another one can't be compared with its own. */
  readonly id: string;
  /** Numbers in a vector. */
  readonly dimensions: number;
  /** The languages that it was made for, as ISO 639 codes; `*` for any. */
  readonly languages: readonly string[];
  /** Whether the model was made for a language (ISO 639 code). */
  knows(language: string): boolean;
  /** The vector of a question, of length 1. What goes beyond the model's length is left out. */
  encodeQuestion(text: string): Promise<Float32Array>;
  /** The vector of a sentence or paragraph, of length 1; one that is too long for the model is read in parts. */
  encodePassage(text: string): Promise<Float32Array>;
  /** Gives the memory back. No call may follow. */
  close(): Promise<void>;
}

/**
 * Opens the model in a folder.
 *
 * @param runtime how ONNX Runtime is loaded; another one for tests.
 * @throws UnusableModel
 */
export async function openEncoder(
  folder: string,
  runtime: () => Promise<Runtime> = loadRuntime,
): Promise<Encoder> {
  const { description, id, model, tokenizer } = readModelFolder(folder);
  const { Tensor, InferenceSession: Sessions } = await runtime();
  const foreign = (error: unknown) =>
    new UnusableModel('foreign', `${folder} holds no model of sentences that Footnote can call.`, {
      cause: error,
    });
  try {
    const session = await Sessions.create(model, SESSION_OPTIONS);
    const tokens = new Tokenizer(tokenizer, {});
    const encoder = encoderOf(id, description, tokens, modelOf(session, Tensor, description));
    // A model of another form shows it at the first text.
    await encoder.encodeQuestion('Who?').catch(async (error) => {
      await session.release();
      throw error;
    });
    return encoder;
  } catch (error) {
    throw foreign(error);
  }
}

export const knowsLanguage = (languages: readonly string[], language: string): boolean =>
  languages.includes('*') || languages.includes(language);

/** What models of sentences usually call the vectors of the tokens. */
const HIDDEN = 'last_hidden_state';

/** A model as it is called here. */
interface OpenModel {
  /** The sum of the tokens' vectors (with pooling by the first, that one alone). */
  read(ids: readonly number[]): Promise<Float32Array>;
  close(): Promise<void>;
}

function modelOf(
  session: InferenceSession,
  Tensor: Runtime['Tensor'],
  { dimensions, pooling }: ModelDescription,
): OpenModel {
  const [first = HIDDEN, ...others] = session.outputNames;
  const output = others.includes(HIDDEN) ? HIDDEN : first;
  const constant = (value: bigint, length: number) =>
    new Tensor('int64', new BigInt64Array(length).fill(value), [1, length]);
  return {
    async read(ids) {
      const inputs: Record<string, unknown> = {
        input_ids: new Tensor('int64', BigInt64Array.from(ids, BigInt), [1, ids.length]),
        attention_mask: constant(1n, ids.length),
        token_type_ids: constant(0n, ids.length),
      };
      const feeds = Object.fromEntries(session.inputNames.map((name) => [name, inputs[name]]));
      const { [output]: hidden } = await session.run(feeds, [output]);
      if (!hidden || hidden.dims.join() !== [1, ids.length, dimensions].join()) {
        throw new Error(`${output} has the form [${hidden?.dims}]`);
      }
      const numbers = hidden.data as Float32Array;
      if (pooling === 'first') return numbers.slice(0, dimensions);
      const sum = new Float32Array(dimensions);
      for (let at = 0; at < numbers.length; at += dimensions)
        addVector(sum, numbers.subarray(at, at + dimensions));
      return sum;
    },
    close: () => session.release(),
  };
}

function encoderOf(
  id: string,
  { dimensions, length, languages, prefixes }: ModelDescription,
  tokenizer: Tokenizer,
  model: OpenModel,
): Encoder {
  const idsOf = (text: string): number[] => tokenizer.encode(text, { add_special_tokens: false }).ids;
  /** Reads a long text a stretch at a time, until there are so many tokens; others have their turn between. */
  const idsOfLong = async (text: string, most = Number.POSITIVE_INFINITY): Promise<number[]> => {
    const ids: number[] = [];
    for (const stretch of stretches(text)) {
      if (ids.length >= most) break;
      if (ids.length > 0) await others();
      for (const id of idsOf(stretch)) ids.push(id);
    }
    return ids;
  };
  const { before, after } = marksOf(tokenizer);
  const passage = idsOf(prefixes.passage);
  const question = idsOf(prefixes.question);
  const room = (prefix: readonly number[]) => length - prefix.length - before.length - after.length;
  return {
    id,
    dimensions,
    languages,
    knows: (language) => knowsLanguage(languages, language),
    async encodeQuestion(text) {
      const ids = (await idsOfLong(text, room(question))).slice(0, room(question));
      return normaliseVector(await model.read([...before, ...question, ...ids, ...after]));
    },
    async encodePassage(text) {
      const ids = await idsOfLong(text);
      const parts = Math.max(1, Math.ceil(ids.length / room(passage)));
      const size = Math.ceil(ids.length / parts);
      const sum = new Float32Array(dimensions);
      for (let part = 0; part < parts; part++) {
        const own = ids.slice(part * size, (part + 1) * size);
        const vector = await model.read([...before, ...passage, ...own, ...after]);
        addVector(sum, vector);
      }
      return normaliseVector(sum);
    },
    close: () => model.close(),
  };
}

/** Read at once, in UTF-16 code units: the tokenizer takes some 8 ms for as many. */
const STRETCH = 1000;

/** A text cut before spaces, so that no word is torn; one without spaces is cut between characters. */
function* stretches(text: string): Generator<string> {
  for (let from = 0; from < text.length; ) {
    let to = Math.min(text.length, from + STRETCH);
    if (to < text.length) {
      const space = text.lastIndexOf(' ', to);
      if (space > from) to = space;
      else if (/[\uDC00-\uDFFF]/.test(text.charAt(to))) to--;
    }
    yield text.slice(from, to);
    from = to;
  }
}

/** The marks that the tokenizer puts before and after a text. */
function marksOf(tokenizer: Tokenizer): { before: readonly number[]; after: readonly number[] } {
  const bare: number[] = tokenizer.encode('a', { add_special_tokens: false }).ids;
  const marked: number[] = tokenizer.encode('a').ids;
  const at = marked.findIndex((_, start) => bare.every((id, i) => marked[start + i] === id));
  if (bare.length === 0 || at < 0) throw new Error('the tokenizer puts a text’s marks inside it');
  return { before: marked.slice(0, at), after: marked.slice(at + bare.length) };
}
