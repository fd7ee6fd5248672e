/**
 * Control characters (a terminal obeys them), and the marks that turn round or embed the direction of text
 * (they make words read as what they are not). Left and right marks and joiners stay: Arabic, Persian,
 * Hebrew and emoji are written with them, and they reach no further than the next letter.
 */
const UNSHOWABLE = /[\p{Cc}\u{202A}-\u{202E}\u{2066}-\u{2069}\u{FEFF}\u{E0000}-\u{E007F}]/gu;

/** The text as every surface may show it: line breaks and tabs kept, unpaired surrogates replaced. */
export function plain(text: string): string {
  return text
    .replace(/\p{Cs}/gu, '\u{FFFD}')
    .replace(UNSHOWABLE, (mark) => (mark === '\n' || mark === '\t' ? mark : ''));
}

/** The text on one line, cut to `limit` UTF-16 code units with an ellipsis. */
export function brief(text: string, limit: number): string {
  const line = plain(text).replace(/\s+/g, ' ').trim();
  if (line.length <= limit) return line;
  return `${line
    .slice(0, limit - 1)
    .replace(/[\uD800-\uDBFF]$/, '')
    .trimEnd()}…`;
}
