import type { Encoder } from './encoder.js';
import { compareVectors, type PackedVectors, packVectors, readVectors, writeVectors } from './vectors.js';

/** The vectors of a document's sentences and paragraphs, made by the model that `model` names. */
export interface DocumentVectors {
  readonly model: string;
  readonly sentences: PackedVectors;
  readonly paragraphs: PackedVectors;
}

/** A document cut into what gets vectors. */
export interface DocumentTexts {
  readonly sentences: readonly string[];
  readonly paragraphs: readonly string[];
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
  const known = new Map<string, Float32Array>();
  const encode = async (texts: readonly string[]) => {
    const vectors: Float32Array[] = [];
    for (const text of texts) {
      let vector = known.get(text);
      if (!vector) {
        signal?.throwIfAborted();
        vector = await encoder.encodePassage(text);
        known.set(text, vector);
        onProgress?.(known.size, many);
      }
      vectors.push(vector);
    }
    return packVectors(vectors, encoder.dimensions);
  };
  return { model: encoder.id, sentences: await encode(sentences), paragraphs: await encode(paragraphs) };
}

/** How near each sentence and paragraph is to a question's vector, as cosines. */
export function compareDocument(
  question: Float32Array,
  { sentences, paragraphs }: DocumentVectors,
): { readonly ofSentences: Float32Array; readonly ofParagraphs: Float32Array } {
  return {
    ofSentences: compareVectors(question, sentences),
    ofParagraphs: compareVectors(question, paragraphs),
  };
}

/** A document's vectors as bytes, to be kept. */
export function writeDocumentVectors({ sentences, paragraphs }: DocumentVectors): Uint8Array {
  return Buffer.concat([writeVectors(sentences), writeVectors(paragraphs)]);
}

/** What `writeDocumentVectors` wrote of these texts by this model; nothing when it can't be that. */
export function readDocumentVectors(
  bytes: Uint8Array,
  { sentences, paragraphs }: DocumentTexts,
  { id, dimensions }: Pick<Encoder, 'id' | 'dimensions'>,
): DocumentVectors | undefined {
  const border = sentences.length * (dimensions + 4);
  if (bytes.length !== border + paragraphs.length * (dimensions + 4)) return undefined;
  const ofSentences = readVectors(bytes.subarray(0, border), dimensions);
  const ofParagraphs = readVectors(bytes.subarray(border), dimensions);
  if (!ofSentences || !ofParagraphs) return undefined;
  return { model: id, sentences: ofSentences, paragraphs: ofParagraphs };
}
