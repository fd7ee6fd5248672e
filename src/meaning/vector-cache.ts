import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  type DocumentBytes,
  type DocumentTexts,
  type DocumentVectors,
  type EncodingOptions,
  encodeDocument,
  readDocumentVectors,
  writeDocumentVectors,
} from './article-vectors.js';
import type { Encoder } from './encoder.js';

/** Names a document cut in this very way: by its texts, not by how it is called. */
export function hashTexts({ sentences, paragraphs }: DocumentTexts): string {
  const hash = createHash('sha256');
  for (const text of [...sentences, '', ...paragraphs]) hash.update(text).update('\0');
  return hash.digest('hex').slice(0, 32);
}

/** What a folder keeps of a document for a model, with the hash of its texts; nothing where it keeps none. */
export function readKeptVectors(
  folder: string,
  model: string,
  texts: DocumentTexts,
): (DocumentBytes & { readonly hash: string }) | undefined {
  const hash = hashTexts(texts);
  const read = (kind: keyof typeof SUFFIXES) => {
    try {
      return readFileSync(join(folder, nameOf(hash, model, kind)));
    } catch {
      return undefined;
    }
  };
  const bytes = read('bytes');
  const tokens = read('tokens');
  return bytes && { hash, bytes, ...(tokens && { tokens }) };
}

const SUFFIXES = { bytes: 'vectors', tokens: 'tokens' };
const nameOf = (hash: string, model: string, kind: keyof typeof SUFFIXES) =>
  `${hash}.${model}.${SUFFIXES[kind]}`;

/**
 * A document's vectors from a folder, where they are kept when they are first made. A folder that can't be
 * written to costs time, nothing else.
 *
 * @param options.shipped a folder that is looked into before, and never written to.
 */
export async function readOrMakeVectors(
  folder: string,
  encoder: Encoder,
  texts: DocumentTexts,
  { shipped, ...options }: EncodingOptions & { readonly shipped?: string } = {},
): Promise<DocumentVectors> {
  const known =
    (shipped !== undefined && readKept(shipped, texts, encoder)) || readKept(folder, texts, encoder);
  if (known) return known;
  const made = await encodeDocument(encoder, texts, options);
  const { bytes, tokens } = writeDocumentVectors(made);
  const hash = hashTexts(texts);
  const write = (kind: keyof typeof SUFFIXES, content: Uint8Array) => {
    const file = join(folder, nameOf(hash, encoder.id, kind));
    // Renamed when it is whole: two programs may write at once, and one may be stopped.
    writeFileSync(`${file}.${process.pid}`, content);
    renameSync(`${file}.${process.pid}`, file);
  };
  try {
    mkdirSync(folder, { recursive: true });
    if (tokens) write('tokens', tokens);
    write('bytes', bytes);
  } catch {
    // Made again the next time.
  }
  return made;
}

function readKept(folder: string, texts: DocumentTexts, encoder: Encoder): DocumentVectors | undefined {
  const kept = readKeptVectors(folder, encoder.id, texts);
  return kept && readDocumentVectors(kept, texts, encoder);
}
