import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
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

/**
 * A document's vectors from a folder, where they are kept when they are first made. A folder that can't be
 * written to costs time, nothing else.
 */
export async function cachedVectors(
  folder: string,
  encoder: Encoder,
  texts: DocumentTexts,
  options?: EncodingOptions,
): Promise<DocumentVectors> {
  const file = join(folder, `${hashTexts(texts)}.${encoder.id}.vectors`);
  const known = readKept(file, texts, encoder);
  if (known) return known;
  const made = await encodeDocument(encoder, texts, options);
  try {
    mkdirSync(folder, { recursive: true });
    // Renamed when it is whole: two programs may write at once, and one may be stopped.
    writeFileSync(`${file}.${process.pid}`, writeDocumentVectors(made));
    renameSync(`${file}.${process.pid}`, file);
  } catch {
    // Made again the next time.
  }
  return made;
}

function readKept(file: string, texts: DocumentTexts, encoder: Encoder): DocumentVectors | undefined {
  try {
    return readDocumentVectors(readFileSync(file), texts, encoder);
  } catch {
    return undefined;
  }
}
