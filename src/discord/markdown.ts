import { plain } from '../reply/index.js';

/**
 * Characters that begin, end or part Discord's Markdown wherever they stand: emphasis, code, spoilers, links,
 * mentions, timestamps, emoji, addresses that Discord would turn into links.
 */
const ANYWHERE = /[\\*_~`|<>[\]@]|:(?=\S)|(?<=\w)\.(?=\w)/g;
/** Marks that mean something at the beginning of a line only: headings, small print, lists. */
const AT_LINE_START = /^(\s*)(#|-|\+|\d+(?=[.)]))/gm;

/**
 * Escapes a text so that Discord shows it exactly as it is. Discord takes a backslash before any character but
 * letters, digits and white space, and doesn't show it.
 */
export function escapeMarkdown(text: string): string {
  return plain(text)
    .replace(ANYWHERE, '\\$&')
    .replace(AT_LINE_START, (_, space: string, mark: string) =>
      /\d/.test(mark) ? `${space}${mark}\\` : `${space}\\${mark}`,
    );
}

/** The text that `escapeMarkdown` was given, but for marks that nothing shows. */
export function unescapeMarkdown(text: string): string {
  return text.replace(/\\([^\p{L}\p{N}\s])/gu, '$1');
}

/** Tags, some of which no standard knows, are among what `plain` takes out. */
export const isVisible = (text: string) => /[^\s\p{Cf}\p{Cc}\u{E0000}-\u{E007F}]/u.test(text);
