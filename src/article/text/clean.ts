import { UnreadableArticle } from '../unreadable.js';
import { joinUnspaced } from '../unspaced.js';

/** The longest text that is read, in UTF-16 code units: some 1.3 million English words. */
const MAX_LENGTH = 8_000_000;

/** A hard line end, kept apart from a line end that is only a wrap. Never in cleaned text before a reader puts it there. */
export const HARD_BREAK = '\u2028';

// Zero-width space, word joiner, BOM, soft hyphen, invisible operators, and the marks that turn the direction of text: nobody sees
// them, they keep words from being found, and overrides can make a quotation read as something else.
// The zero-width joiners (U+200C, U+200D) stay: Persian, Hindi and emoji are spelled with them.
const INVISIBLE =
  /[\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]/gu;
// biome-ignore lint/suspicious/noControlCharactersInRegex: removing them is the point
const CONTROL = /[\0-\x08\x0e-\x1f\x7f-\x84\x86-\x9f]/gu;
const SPACES = /[\r\v\f\u0085\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/gu;

/**
 * Text as the rest of this folder wants it, the same for every format:
 * - CRLF, CR, NEL, vertical tab, form feed, U+2028 and U+2029 (as an empty line) become `\n`;
 * - no-break, thin, ideographic and other wide or narrow spaces become a plain space;
 * - byte order marks, zero-width spaces, soft hyphens and bidirectional control characters go;
 * - other control characters go, lone surrogates become U+FFFD;
 * - composed normal form (NFC), so that `é` is one character however it was typed.
 *
 * @throws UnreadableArticle for a text that is too long, or no text at all.
 */
export function clean(text: string): string {
  if (text.length > MAX_LENGTH) {
    throw new UnreadableArticle(
      'too-long',
      'This text is too long for one article; cut it into chapters and add them one by one.',
    );
  }
  const controls = text.match(CONTROL)?.length ?? 0;
  if (text.includes('\0') || controls * 200 > text.length) {
    throw new UnreadableArticle(
      'not-text',
      'This is not text; save the article as plain text or Markdown (UTF-8) and try again.',
    );
  }
  return withoutUnseen(text.replace(/\u2029/gu, '\n\n').replace(/\r\n?|[\u0085\v\f\u2028]/gu, '\n'));
}

/**
 * The same for words that a format had spelled otherwise (`&#8203;`, YAML's "\\u202e"). `\n` and U+2028 are left alone,
 * other line ends become spaces: a format that spells them means no line end.
 */
export function withoutUnseen(text: string): string {
  // A page is cleaned run by run, and most runs are ASCII.
  if (!/[^\t\n -~]/.test(text)) return text;
  return text
    .replace(CONTROL, '')
    .replace(INVISIBLE, '')
    .replace(SPACES, ' ')
    .toWellFormed()
    .normalize('NFC');
}

/** A text on one line: white space of any kind as single spaces, and none around it. */
export const putOnOneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Lines of one paragraph as one: wraps become a space (nothing between Chinese or Japanese), hard line ends `\n`. */
export function unwrap(text: string): string {
  const pieces: string[] = [];
  let last = '';
  for (const raw of text.split('\n')) {
    // Not trim(), which takes a hard line end away, too.
    const line = raw.replace(/[ \t]+/gu, ' ').replace(/^ | $/gu, '');
    if (line === '') continue;
    if (last !== '' && last !== HARD_BREAK && !joinUnspaced(last, line)) pieces.push(' ');
    pieces.push(line);
    last = line.slice(-1);
  }
  const joined = pieces.join('');
  return joined.includes(HARD_BREAK)
    ? joined.replace(/(?<! ) *\u2028[ \u2028]*/gu, '\n').trim()
    : joined.trim();
}
