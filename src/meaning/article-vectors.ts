import type { Encoder, TextReading } from './encoder.js';
import { compareTokens, packTokens, readTokens, type TextTokens, writeTokens } from './tokens.js';
import { compareVectors, type PackedVectors, packVectors, readVectors, writeVectors } from './vectors.js';

/** The vectors of a document's sentences and paragraphs, made by the model that `model` names. */
export interface DocumentVectors {
  readonly model: string;
  readonly sentences: PackedVectors;
  readonly paragraphs: PackedVectors;
  /** Of the paragraphs' tokens; absent where the model has none. */
  readonly tokens?: TextTokens;
}

/** A document cut into what gets vectors. */
export interface DocumentTexts {
  readonly sentences: readonly string[];
  readonly paragraphs: readonly string[];
}

/** How near a document is to a question, as cosines. */
export interface DocumentNearness {
  readonly ofSentences: Float32Array;
  readonly ofParagraphs: Float32Array;
  /** How near a paragraph is token by token; it costs a hundred times as much as the others, so it is told when asked. */
  readonly byTokens?: (paragraph: number) => number;
  /** The same by the first wording alone, of a question in several. */
  readonly asAsked?: Pick<DocumentNearness, 'ofSentences' | 'ofParagraphs'>;
}

/** A document's vectors as bytes, to be kept. */
export interface DocumentBytes {
  readonly bytes: Uint8Array;
  /** Absent where the model has none. */
  readonly tokens?: Uint8Array;
}

export interface EncodingOptions {
  readonly signal?: AbortSignal;
  /** Told after each text how many are done, of how many. */
  readonly onProgress?: (done: number, all: number) => void;
}

/**
 * Makes the vectors of a document, one text after another. A paragraph of one sentence is read once.
 *
 * @throws whatever the signal was aborted with.
 */
export async function encodeDocument(
  encoder: Encoder,
  { sentences, paragraphs }: DocumentTexts,
  { signal, onProgress }: EncodingOptions = {},
): Promise<DocumentVectors> {
  const many = new Set([...sentences, ...paragraphs]).size;
  const known = new Map<string, TextReading>();
  const read = async (texts: readonly string[], encode: (text: string) => Promise<TextReading>) => {
    const readings: TextReading[] = [];
    for (const text of texts) {
      let reading = known.get(text);
      if (!reading) {
        signal?.throwIfAborted();
        reading = await encode(text);
        known.set(text, reading);
        onProgress?.(known.size, many);
      }
      readings.push(reading);
    }
    return readings;
  };
  const pack = (readings: readonly TextReading[]) =>
    packVectors(
      readings.map(({ vector }) => vector),
      encoder.dimensions,
    );
  // First, since a sentence that is a paragraph needs no tokens, and the other way round it does.
  const ofParagraphs = await read(paragraphs, encoder.readPassage);
  const ofSentences = await read(sentences, async (text) => ({ vector: await encoder.encodePassage(text) }));
  const vectors = { model: encoder.id, sentences: pack(ofSentences), paragraphs: pack(ofParagraphs) };
  const { tokenDimensions } = encoder;
  if (tokenDimensions === undefined) return vectors;
  const tokens = ofParagraphs.map((one) => one.tokens ?? new Float32Array());
  return { ...vectors, tokens: packTokens(tokens, tokenDimensions) };
}

/** How near each sentence and paragraph is to a question. */
export function compareDocument(
  { vector, tokens: asked, first }: TextReading,
  { sentences, paragraphs, tokens }: DocumentVectors,
): DocumentNearness {
  const compare = (one: Float32Array) => ({
    ofSentences: compareVectors(one, sentences),
    ofParagraphs: compareVectors(one, paragraphs),
  });
  const near = { ...compare(vector), ...(first && { asAsked: compare(first) }) };
  if (!asked || !tokens) return near;
  return { ...near, byTokens: (paragraph) => compareTokens(asked, tokens, paragraph) };
}

/** A document's vectors as bytes, to be kept. */
export function writeDocumentVectors({ sentences, paragraphs, tokens }: DocumentVectors): DocumentBytes {
  const bytes = Buffer.concat([writeVectors(sentences), writeVectors(paragraphs)]);
  return tokens ? { bytes, tokens: writeTokens(tokens) } : { bytes };
}

/** What `writeDocumentVectors` wrote of these texts by this model; nothing when it can't be that. */
export function readDocumentVectors(
  { bytes, tokens }: DocumentBytes,
  { sentences, paragraphs }: DocumentTexts,
  { id, dimensions, tokenDimensions }: Pick<Encoder, 'id' | 'dimensions' | 'tokenDimensions'>,
): DocumentVectors | undefined {
  const border = sentences.length * (dimensions + 4);
  if (bytes.length !== border + paragraphs.length * (dimensions + 4)) return undefined;
  const ofSentences = readVectors(bytes.subarray(0, border), dimensions);
  const ofParagraphs = readVectors(bytes.subarray(border), dimensions);
  if (!ofSentences || !ofParagraphs) return undefined;
  const vectors = { model: id, sentences: ofSentences, paragraphs: ofParagraphs };
  if (tokenDimensions === undefined) return vectors;
  const ofTokens = tokens && readTokens(tokens, paragraphs.length, tokenDimensions);
  return ofTokens && { ...vectors, tokens: ofTokens };
}
