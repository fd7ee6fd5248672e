import { joinUnspaced } from '../unspaced.js';

/** What is written with a hyphen behind it before nearly every word; "re-" and "un-" are not. */
const PREFIX = /^(?:all|cross|ex|half|quasi|self|vice|well|semi|anglo|franco)$/iu;

/**
 * Lines as one paragraph. A word parted at the end of a line becomes one, unless it is written with a hyphen elsewhere,
 * is one of several joined by hyphens, or has a beginning that is never joined.
 *
 * @param words those of the document; nothing if it parts none, so that each hyphen at a line's end is the word's own.
 */
export function joinLines(lines: readonly string[], words: ReadonlySet<string> | undefined): string {
  const pieces: string[] = [];
  // Only the end of what is joined so far is looked at: a paragraph may have thousands of lines.
  let end = '';
  for (const line of lines) {
    const joint = pieces.length === 0 ? '' : jointBetween(end, line, words);
    const last = pieces.at(-1);
    if (last !== undefined && joint === PARTED_HERE) pieces[pieces.length - 1] = last.slice(0, -1);
    const space = joint === ' ' ? ' ' : '';
    pieces.push(space + line);
    end = `${joint === PARTED_HERE ? end.slice(0, -1) : end}${space}${line}`.slice(-LONGEST_WORD);
  }
  return pieces.join('');
}

/** In characters: words are shorter. */
const LONGEST_WORD = 80;
/** Stands for a hyphen that only parts a word at the end of its line. */
const PARTED_HERE = '-';

function jointBetween(text: string, line: string, words: ReadonlySet<string> | undefined): string {
  if (/\d[-\u2010]$/u.test(text) && /^\d/u.test(line)) return '';
  const head = PARTED.exec(text)?.groups?.start;
  const tail = /^(?<end>\p{L}[\p{L}-]*)/u.exec(line)?.groups?.end;
  if (head === undefined || tail === undefined) return joinUnspaced(text, line) ? '' : ' ';
  return !text.endsWith('\u00ad') && (!words || keepsHyphen(head, tail, words)) ? '' : PARTED_HERE;
}

/** The words of a text, with the hyphens inside them. */
export const hyphenatedWords = (text: string): readonly string[] => text.match(/[\p{L}-]+/gu) ?? [];

const PARTED = /(?<start>[\p{L}-]*\p{L})[-\u00ad\u2010]$/u;

function keepsHyphen(head: string, tail: string, words: ReadonlySet<string>): boolean {
  if (!/^\p{Ll}/u.test(tail)) return true;
  if (words.has(head + tail)) return false;
  if (words.has(`${head}-${tail}`)) return true;
  const pieces = head.split('-');
  const last = pieces.at(-1) ?? '';
  // "state-of-the-" and "art": what stands between hyphens is a word, unless the rest makes one of it.
  if (pieces.length > 1) return words.has(last) && !words.has(last + tail);
  return PREFIX.test(head) && tail.length > 3;
}
