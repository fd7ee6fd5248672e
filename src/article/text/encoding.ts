import { createRequire } from 'node:module';
import { UnreadableArticle } from '../unreadable.js';

// Loaded for a text that doesn't say its encoding: its models take 40 ms to load.
const load = createRequire(import.meta.url);

/** How far into a file its declaration may stand; browsers look at 1024 bytes, some pages need more. */
const DECLARATION = 4096;

const BYTE_ORDER_MARKS: readonly (readonly [readonly number[], string])[] = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
];

const META = /<meta\b[^>]*?\bcharset\s*=\s*["']?\s*(?<label>[\w:.-]+)/i;
const XML = /^\s*<\?xml\b[^>]*?\bencoding\s*=\s*["'](?<label>[\w:.-]+)["']/i;
const CONTENT_TYPE = /;\s*charset\s*=\s*["']?(?<label>[\w:.-]+)/i;

/**
 * Bytes as text, by the first of these that says what they are: a byte order mark, looking like UTF-16, being UTF-8
 * (whatever they are labelled), the content type's charset, the declaration of an HTML or XML text, what the letters
 * look like. A stray byte in UTF-8 becomes U+FFFD.
 *
 * @throws UnreadableArticle when they are no text in any of these.
 */
export function decode(bytes: Uint8Array, contentType = ''): string {
  const marked = BYTE_ORDER_MARKS.find(([mark]) => mark.every((byte, i) => bytes[i] === byte));
  if (marked) return new TextDecoder(marked[1]).decode(bytes);
  const wide = utf16(bytes);
  if (wide) return new TextDecoder(wide).decode(bytes);
  const head = Buffer.from(bytes.subarray(0, DECLARATION)).toString('latin1');
  const declared = CONTENT_TYPE.exec(contentType) ?? XML.exec(head) ?? META.exec(head);
  const decoder = decoderOf(declared?.groups?.label ?? 'utf-8');
  if (isUtf8(bytes, decoder.encoding)) return new TextDecoder().decode(bytes);
  // Many a page that says UTF-8 or nothing is neither; one that names another encoding is mostly right.
  if (decoder.encoding === 'utf-8') return guess(bytes);
  if (decoder.encoding !== 'windows-1252') return decoder.decode(bytes);
  return isOtherThanWestern(bytes) ? guess(bytes) : western(bytes);
}

/**
 * What no Western text has, and a text in Cyrillic, Greek, Arabic or Polish that a server calls Western has in every
 * sentence: long words of foreign letters, and signs such as "³" inside words.
 */
const NOT_WESTERN = /[\xa1-\xff]{6}|[a-z][\xb1\xb3\xb6\xb9\xbc\xbf][a-z]/g;
/** A word or two may be an ornament, or quoted with its wrong letters. */
const OFTEN = 3;

const isOtherThanWestern = (bytes: Uint8Array) =>
  (Buffer.from(bytes).toString('latin1').match(NOT_WESTERN)?.length ?? 0) >= OFTEN;

/** UTF-8 for a label that nobody knows, and for UTF-16, which the bytes are not. */
function decoderOf(label: string) {
  try {
    const decoder = new TextDecoder(label);
    return decoder.encoding.startsWith('utf-16') ? new TextDecoder() : decoder;
  } catch {
    return new TextDecoder();
  }
}

/** Encodings of one byte a letter, in which two letters in a row that make a character of UTF-8 are no word. */
const SINGLE_BYTE = /^(?:windows-|iso-8859-|koi8-|ibm866|macintosh|x-mac-)/;

/**
 * Whether bytes are UTF-8, as their label says or against it. The bytes of a character of UTF-8 hardly stand in a row
 * in any other encoding, so a few of them tell, and more of them outweigh a stray byte (a guess: one in one where
 * nothing else is said, one in twenty against a label).
 */
function isUtf8(bytes: Uint8Array, label: string): boolean {
  const { characters, strays } = countUtf8(bytes);
  if (label === 'utf-8') return strays === 0 || characters > strays;
  // Three, for two letters of Chinese may look like UTF-8 by chance.
  const enough = SINGLE_BYTE.test(label) ? 1 : 3;
  return characters >= enough && characters >= 20 * strays;
}

/** The characters of UTF-8 beyond ASCII, and the bytes that belong to none. One cut in two at the end is forgiven. */
// biome-ignore lint/complexity/noExcessiveCognitiveComplexity: follows the table of well-formed sequences in the Unicode standard (3.9, table 3-7), byte by byte.
function countUtf8(bytes: Uint8Array): { readonly characters: number; readonly strays: number } {
  let characters = 0;
  let strays = 0;
  for (let i = 0; i < bytes.length; ) {
    const byte = bytes[i]!;
    const length =
      byte < 0x80 ? 1 : byte < 0xc2 ? 0 : byte < 0xe0 ? 2 : byte < 0xf0 ? 3 : byte < 0xf5 ? 4 : 0;
    let follow = 1;
    while (follow < length && i + follow < bytes.length && (bytes[i + follow]! & 0xc0) === 0x80) follow++;
    const cut = i + follow === bytes.length && follow < length;
    if (length > 1 && follow === length) characters++;
    else if (length !== 1 && !cut) strays++;
    i += Math.max(1, follow === length || cut ? follow : 1);
  }
  return { characters, strays };
}

/** UTF-16 without a mark, as far as a text has ASCII in it: every other byte is zero. */
function utf16(bytes: Uint8Array): string | undefined {
  const sample = bytes.subarray(0, 2 * DECLARATION);
  let even = 0;
  let odd = 0;
  for (let i = 0; i < sample.length; i++) if (sample[i] === 0) i % 2 === 0 ? even++ : odd++;
  if (odd * 4 > sample.length && even * 50 < sample.length) return 'utf-16le';
  return even * 4 > sample.length && odd * 50 < sample.length ? 'utf-16be' : undefined;
}

/** What Windows-1252 has at 0x80 to 0x9f; U+FFFD stands where it has nothing. */
const WINDOWS = '€\ufffd‚ƒ„…†‡ˆ‰Š‹Œ\ufffdŽ\ufffd\ufffd‘’“”•–—˜™š›œ\ufffdžŸ';

/** Windows-1252, which Node 20 decodes as ISO 8859-1: quotation marks and dashes become control characters. */
function western(bytes: Uint8Array): string {
  return Buffer.from(bytes)
    .toString('latin1')
    .replace(/[\u0080-\u009f]/g, (letter) => WINDOWS.charAt(letter.charCodeAt(0) - 0x80));
}

/** Names of encodings that a decoder has another name for. */
const DECODERS: Readonly<Record<string, string>> = {
  cp932: 'shift_jis',
  cp949: 'euc-kr',
  cp874: 'windows-874',
};

/**
 * Text in an encoding that nothing names, by the letters that its languages use: jschardet's models, of those that were
 * tried the one that told all of 20 languages apart. What has a byte that is nothing in the encoding is not in it.
 */
function guess(bytes: Uint8Array): string {
  const { detect } = load('jschardet') as typeof import('jschardet');
  const { encoding } = detect(Buffer.from(bytes));
  const name = encoding?.toLowerCase() ?? '';
  const text = decodeAs(bytes, DECODERS[name] ?? name);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: no text has them, a wrong guess does
  if (text !== undefined && !/[\ufffd\x00-\x08\x0e-\x1f\x7f-\x9f]/.test(text)) return text;
  throw new UnreadableArticle(
    'not-text',
    'This file doesn’t say how its letters are stored; save the article as UTF-8 and try again.',
  );
}

function decodeAs(bytes: Uint8Array, label: string): string | undefined {
  try {
    const decoder = new TextDecoder(label);
    return decoder.encoding === 'windows-1252' ? western(bytes) : decoder.decode(bytes);
  } catch {
    return undefined;
  }
}
