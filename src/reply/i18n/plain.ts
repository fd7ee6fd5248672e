/**
 * Control characters (a terminal obeys them), and the marks that turn round or embed the direction of text
 * (they make words read as what they are not). Left and right marks and joiners stay: Arabic, Persian,
 * Hebrew and emoji are written with them, and they reach no further than the next letter.
 */
const UNSHOWABLE =
  // Ranges in code units: with \p{Cc} and the flag `u` the same takes five times as long, and all that is shown comes
  // by here. The last are the tags from U+E0000 on.
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for.
  /[\0-\x08\x0B-\x1F\x7F-\x9F\u202A-\u202E\u2066-\u2069\uFEFF]|\uDB40[\uDC00-\uDC7F]/g;

/** The text as every surface may show it: line breaks and tabs kept, unpaired surrogates replaced. */
export function plain(text: string): string {
  return text.toWellFormed().replace(UNSHOWABLE, '');
}

const RIGHT_TO_LEFT = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC]/;
const LEFT_TO_RIGHT_MARK = '\u200E';

/**
 * Words that stand among the bot's own. Arabic and Hebrew would draw what follows over to their other side, such as
 * the day of “title, author, 3 March 2024”: a mark ends them.
 */
export const endDirection = (text: string): string =>
  RIGHT_TO_LEFT.test(text) ? `${text}${LEFT_TO_RIGHT_MARK}` : text;

/** Words of ASCII with a blank between two: nothing is to be cleaned of that. Most labels and names are such. */
const CLEAN = /^[!-~]+(?: [!-~]+)*$/;

/** Blanks that aren't one plain blank: replacing each of those by itself costs more than all else here. */
const WIDE = /\s{2,}|[^\S ]/g;

/** A text that is cut loses this part of its length at most for a whole word at its end. */
const LOST = 0.3;

/** What doesn't stand before an ellipsis: "the bridge.…". */
const LOOSE_END = /[\s.,;:·、，。；：–—-]+$/u;

/** The text on one line, cut to `limit` UTF-16 code units with an ellipsis, after a word where there are blanks. */
export function brief(text: string, limit: number): string {
  if (text.length <= limit && CLEAN.test(text)) return text;
  const line = plain(text).replace(WIDE, ' ').trim();
  if (line.length <= limit) return line;
  const cut = line.slice(0, limit - 1).replace(/[\uD800-\uDBFF]$/, '');
  const end = line[cut.length] === ' ' ? cut.length : cut.lastIndexOf(' ');
  return `${(end >= (1 - LOST) * limit ? cut.slice(0, end) : cut).replace(LOOSE_END, '')}…`;
}

/** Makes alike what people type alike: case, accents, blanks around it. */
export const foldTyped = (text: string): string =>
  text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().trim();
