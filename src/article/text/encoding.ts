import { UnreadableArticle } from '../unreadable.js';

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
 * Bytes as text, by the first of these that says what they are: a byte order mark, the content type's charset,
 * the declaration of an HTML or XML text, being UTF-8, looking like UTF-16 or Windows-1252.
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
  // Many a page that says UTF-8 or nothing is neither; one that names another encoding is mostly right.
  if (decoder.encoding === 'utf-8' && !isUtf8(bytes)) return legacy(bytes);
  return decoder.encoding === 'windows-1252' ? western(bytes) : decoder.decode(bytes);
}

/** UTF-8 for a label that nobody knows, and for UTF-16, which the bytes are not. */
function decoderOf(label: string) {
  try {
    const decoder = new TextDecoder(label);
    return decoder.encoding.startsWith('utf-16') ? new TextDecoder() : decoder;
  } catch {
    return new TextDecoder();
  }
}

/** A character that was cut in two at the end is forgiven. */
function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
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
    .replace(/[\u0080-\u009f]/g, (letter) => WINDOWS[letter.charCodeAt(0) - 0x80]!);
}

/** Western European text is mostly ASCII; where it isn't, a guess would be a quotation in wrong letters. */
function legacy(bytes: Uint8Array): string {
  const high = bytes.reduce((count, byte) => (byte >= 0x80 ? count + 1 : count), 0);
  if (high * 4 < bytes.length) return western(bytes);
  throw new UnreadableArticle(
    'not-text',
    'The letters of this file are in an encoding that it doesn’t name; save the article as UTF-8 and try again.',
  );
}
