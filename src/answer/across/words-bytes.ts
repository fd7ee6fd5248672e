import type { PackedWords } from './packed-words.js';

/**
 * The form in which words are kept. Raise it when `packWords` cuts, stems or hashes words in another way, or when they
 * are laid out in another: what was kept in an older form is packed again.
 */
export const WORDS_FORM = 2;

/** The header, in numbers of four bytes: the form, how many hashes, places and lengths, and the language's letters. */
const HEADER = 4 + 2;
const LETTERS = 8;

/** Packed words as bytes, to be kept. */
export function writeWords({
  language,
  hashes,
  ends,
  places,
  counts,
  lengths,
}: PackedWords): Uint8Array<ArrayBuffer> {
  const header = new Int32Array(HEADER);
  header.set([WORDS_FORM, hashes.length, places.length, lengths.length]);
  new TextEncoder().encodeInto(language, new Uint8Array(header.buffer, 16, LETTERS));
  const parts = [header, hashes, ends, places, lengths, counts];
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.byteLength, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(new Uint8Array(part.buffer, part.byteOffset, part.byteLength), at);
    at += part.byteLength;
  }
  return bytes;
}

/**
 * What `writeWords` wrote, without copying it; nothing when it can't be that. The numbers are the machine's own: one that
 * writes them the other way round reads another form.
 *
 * @param bytes must lie at a place in memory that four divides.
 */
export function readWords(bytes: Uint8Array): PackedWords | undefined {
  const { buffer, byteOffset } = bytes;
  if (bytes.length < HEADER * 4) return undefined;
  const [form, words = 0, places = 0, lengths = 0] = new Int32Array(buffer, byteOffset, 4);
  const size = HEADER * 4 + words * 8 + places * 3 + lengths * 2;
  if (form !== WORDS_FORM || size !== bytes.length) return undefined;
  const letters = new Uint8Array(buffer, byteOffset + 16, LETTERS);
  let at = byteOffset + HEADER * 4;
  const next = (size: number) => {
    at += size;
    return at - size;
  };
  return {
    language: new TextDecoder().decode(letters).split('\0', 1)[0] ?? '',
    hashes: new Int32Array(buffer, next(words * 4), words),
    ends: new Int32Array(buffer, next(words * 4), words),
    places: new Uint16Array(buffer, next(places * 2), places),
    lengths: new Uint16Array(buffer, next(lengths * 2), lengths),
    counts: new Uint8Array(buffer, next(places), places),
  };
}
