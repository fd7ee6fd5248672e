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

/** What a folder keeps of a document for a model, with the hash of its texts; nothing where it keeps none. */
export function keptVectors(
  folder: string,
  model: string,
  texts: DocumentTexts,
): { readonly hash: string; readonly bytes: Uint8Array } | undefined {
  const hash = hashTexts(texts);
  try {
    return { hash, bytes: readFileSync(join(folder, nameOf(hash, model))) };
  } catch {
    return undefined;
  }
}

const nameOf = (hash: string, model: string) => `${hash}.${model}.vectors`;

/**
 * A document's vectors from a folder, where they are kept when they are first made. A folder that can't be
 * written to costs time, nothing else.
 *
 * @param options.shipped a folder that is looked into before, and never written to.
 */
export async function cachedVectors(
  folder: string,
  encoder: Encoder,
  texts: DocumentTexts,
  { shipped, ...options }: EncodingOptions & { readonly shipped?: string } = {},
): Promise<DocumentVectors> {
  const known =
    (shipped !== undefined && readKept(shipped, texts, encoder)) || readKept(folder, texts, encoder);
  if (known) return known;
  const made = await encodeDocument(encoder, texts, options);
  const file = join(folder, nameOf(hashTexts(texts), encoder.id));
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

function readKept(folder: string, texts: DocumentTexts, encoder: Encoder): DocumentVectors | undefined {
  const kept = keptVectors(folder, encoder.id, texts);
  return kept && readDocumentVectors(kept.bytes, texts, encoder);
}
