import { Tokenizer } from '@huggingface/tokenizers';
import { type ModelDescription, readModelFolder } from './model-folder.js';
import { modelOf, type OpenModel } from './open-model.js';
import { loadRuntime, type Runtime, SESSION_OPTIONS } from './runtime.js';
import { cutterOf, type ModelToken } from './token-cutter.js';
import { type Directions, projectTokens } from './tokens.js';
import { UnusableModel } from './unusable.js';
import { addVector, joinVectors, normaliseVector } from './vectors.js';

/** What a model makes of a text. */
export interface TextReading {
  /** Of the whole text, of length 1. */
  readonly vector: Float32Array;
  /** Of those of its tokens that have a letter or a digit, one after another; absent where the model has none. */
  readonly tokens?: Float32Array;
  /** Of a question in several wordings, the first one's vector. */
  readonly first?: Float32Array;
}

/**
 * The readings of several wordings as one: what is compared with it is as near as it is to all of them on average. Of
 * one it is that one.
 *
 * @param readings one at least.
 */
export function joinReadings(readings: readonly TextReading[]): TextReading {
  const [first] = readings;
  if (!first) throw new TypeError('A question has a wording.');
  if (readings.length === 1) return first;
  // Not of length 1: so its product with another vector is the mean of the cosines.
  const vector = first.vector.map(
    (_, at) => readings.reduce((sum, one) => sum + (one.vector[at] ?? 0), 0) / readings.length,
  );
  const tokens = readings.flatMap((one) => one.tokens ?? []);
  return {
    vector,
    first: first.vector,
    ...(tokens.length === readings.length && { tokens: joinVectors(tokens) }),
  };
}

/** Makes vectors of texts: texts of like meaning get vectors that are near each other. */
export interface Encoder {
  /** Names the model, its very weights and directions: vectors of another one can't be compared with its own. */
  readonly id: string;
  /** Numbers in a vector. */
  readonly dimensions: number;
  /** The languages that it was made for, as ISO 639 codes; `*` for any. */
  readonly languages: readonly string[];
  /** Whether the model was made for a language (ISO 639 code). */
  knows(language: string): boolean;
  /** Numbers in a vector of a token; absent where the model has none. */
  readonly tokenDimensions?: number | undefined;
  /** The vector of a question, of length 1. What goes beyond the model's length is left out. */
  encodeQuestion(text: string): Promise<Float32Array>;
  /** The vector of a sentence or paragraph, of length 1; one that is too long for the model is read in parts. */
  encodePassage(text: string): Promise<Float32Array>;
  /** A question's vector, and those of its tokens. @param wordings one at least; of several as `joinReadings` says. */
  readQuestion(wordings: readonly string[]): Promise<TextReading>;
  /** A passage's vector, and those of its tokens. */
  readPassage(text: string): Promise<TextReading>;
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
  const { description, id, model, tokenizer, directions } = readModelFolder(folder);
  const { Tensor, InferenceSession: Sessions } = await runtime();
  const foreign = (error: unknown) =>
    new UnusableModel('foreign', `${folder} holds no model of sentences that Footnote can call.`, {
      cause: error,
    });
  try {
    const session = await Sessions.create(model, SESSION_OPTIONS);
    const tokens = new Tokenizer(tokenizer, {});
    const opened = modelOf(session, Tensor, description);
    const encoder = encoderOf({ id, description, directions, tokenizer: tokens, model: opened });
    // A model of another form shows it at the first texts, and one that reads a text at a time at two.
    await encoder.readQuestion(['Who?', 'Who is it?']).catch(async (error) => {
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

/** What an encoder is put together of. */
interface EncoderParts {
  readonly id: string;
  readonly description: ModelDescription;
  readonly directions: Directions | undefined;
  readonly tokenizer: Tokenizer;
  readonly model: OpenModel;
}

function encoderOf({ id, description, directions, tokenizer, model }: EncoderParts): Encoder {
  const { dimensions, length, languages, prefixes, pooling } = description;
  const { tokenize, beforeText, after } = cutterOf(tokenizer);
  const question = beforeText(prefixes.question);
  const passage = beforeText(prefixes.passage);
  const room = (prefix: readonly number[]) => length - prefix.length - after.length;

  /** For each text the sum of the vectors of all tokens (with pooling by the first, that one alone), and those of the words. */
  const run = async (prefix: readonly number[], texts: readonly (readonly ModelToken[])[]) => {
    const read = await model.read(
      texts.map((tokens) => [...prefix, ...tokens.map(({ id }) => id), ...after]),
    );
    return read.map((hidden, at) => sumUp(hidden, prefix, texts[at] ?? []));
  };
  const sumUp = (hidden: Float32Array, prefix: readonly number[], tokens: readonly ModelToken[]) => {
    const vectorAt = (at: number) => hidden.subarray(at * dimensions, (at + 1) * dimensions);
    const sum = hidden.slice(0, dimensions);
    if (pooling === 'mean')
      for (let at = 1; at * dimensions < hidden.length; at++) addVector(sum, vectorAt(at));
    const words = tokens.flatMap(({ isWord }, at) => (isWord ? [vectorAt(prefix.length + at)] : []));
    return { sum, words };
  };

  // All wordings at once: that takes two thirds of the time that they take one after another.
  const readQuestion = async (wordings: readonly string[]): Promise<TextReading> => {
    const texts: ModelToken[][] = [];
    for (const text of wordings) texts.push((await tokenize(text, room(question))).slice(0, room(question)));
    const readings = (await run(question, texts)).map(({ sum, words }): TextReading => {
      const vector = normaliseVector(sum);
      return directions ? { vector, tokens: projectTokens(words, directions) } : { vector };
    });
    return joinReadings(readings);
  };

  /** Gives the vectors of the words in each part to be made use of: all of a long text at once take much memory. */
  const encodePassage = async (
    text: string,
    use?: (words: readonly Float32Array[]) => void,
  ): Promise<Float32Array> => {
    const tokens = await tokenize(text);
    const parts = Math.max(1, Math.ceil(tokens.length / room(passage)));
    const size = Math.ceil(tokens.length / parts);
    const all = new Float32Array(dimensions);
    for (let part = 0; part < parts; part++) {
      const [one] = await run(passage, [tokens.slice(part * size, (part + 1) * size)]);
      if (!one) continue;
      addVector(all, one.sum);
      use?.(one.words);
    }
    return normaliseVector(all);
  };

  const readPassage = async (text: string): Promise<TextReading> => {
    if (!directions) return { vector: await encodePassage(text) };
    const parts: Float32Array[] = [];
    const vector = await encodePassage(text, (words) => parts.push(projectTokens(words, directions)));
    return { vector, tokens: joinVectors(parts) };
  };

  return {
    id,
    dimensions,
    tokenDimensions: directions?.dimensions,
    languages,
    knows: (language) => knowsLanguage(languages, language),
    encodeQuestion: async (text) => (await readQuestion([text])).vector,
    encodePassage: (text) => encodePassage(text),
    readQuestion,
    readPassage,
    close: () => model.close(),
  };
}
