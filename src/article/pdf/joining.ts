import { joinUnspaced } from '../unspaced.js';
import type { Line } from './lines.js';

/** What is written with a hyphen behind it before nearly every word; "re-" and "un-" are not. */
const PREFIX = /^(?:all|cross|ex|half|quasi|self|vice|well|semi|anglo|franco)$/iu;

/**
 * Lines as one paragraph. A word parted at the end of a line becomes one, unless it is written with a hyphen elsewhere,
 * is one of several joined by hyphens, or has a beginning that is never joined.
 */
export function joinLines(lines: readonly Line[], words: ReadonlySet<string>): string {
  return lines
    .map(({ text }) => text)
    .reduce((text, line) => {
      if (/\d[-\u2010]$/u.test(text) && /^\d/u.test(line)) return text + line;
      const head = PARTED.exec(text.slice(-80))?.groups?.start;
      const tail = /^(?<end>\p{L}[\p{L}-]*)/u.exec(line)?.groups?.end;
      if (head === undefined || tail === undefined)
        return `${text}${joinUnspaced(text, line) ? '' : ' '}${line}`;
      return !text.endsWith('\u00ad') && keepsHyphen(head, tail, words)
        ? text + line
        : text.slice(0, -1) + line;
    });
}

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
