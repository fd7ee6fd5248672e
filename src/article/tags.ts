const ELEMENTS = new Set(
  (
    'a abbr acronym address applet area article aside audio b base basefont bdi bdo big blink blockquote body br button canvas caption ' +
    'center cite code col colgroup data datalist dd del details dfn dialog dir div dl dt em embed fieldset figcaption figure font footer ' +
    'form frame frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html i iframe img input ins kbd label legend li link main map mark ' +
    'marquee math menu meta meter nav noscript object ol optgroup option output p param picture pre progress q rp rt ruby s samp script ' +
    'section select slot small source span strike strong style sub summary sup svg table tbody td template textarea tfoot th thead time ' +
    'title tr track tt u ul var video wbr'
  ).split(' '),
);
const BLOCKS =
  /^<\/?(?:address|article|aside|blockquote|caption|center|dd|details|div|dl|dt|fig|figcaption|figure|footer|form|h[1-6]|header|hr|li|main|nav|ol|p|pre|section|summary|table|td|th|tr|ul)\b/iu;
const UNSEEN = /<(script|style|template|head)\b[^<>]*>/giu;

/** Whether `<…>` is markup: an element of HTML, anything with an attribute, a comment. "<Frame Relay>" is prose in angle brackets. */
export function isTag(text: string): boolean {
  if (/^<[!?]/u.test(text)) return true;
  const name = /^<\/?([a-z][a-z0-9-]*)/iu.exec(text)?.[1]?.toLowerCase();
  return name !== undefined && (ELEMENTS.has(name) || /=|\/>$/u.test(text) || name.includes('-'));
}

/**
 * The text of a piece of HTML, cut where a block begins or ends; scripts, styles and comments are left out. Character references stay.
 *
 * @param picture is told the alternative text of each picture that has one.
 */
export function stripTags(html: string, picture: (alt: string) => void): string[] {
  return unseen(html)
    .replace(/<[^<>]*>/gu, (tag) => {
      if (!isTag(tag)) return tag;
      const alt = /^<img\b/iu.test(tag)
        ? /\salt\s?=\s?(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/iu.exec(tag)
        : null;
      if (alt) picture(alt[1] ?? alt[2] ?? alt[3] ?? '');
      if (BLOCKS.test(tag)) return '\0';
      return /^<br\b/iu.test(tag) ? '\u2028' : '';
    })
    .split('\0')
    .filter((part) => part.trim() !== '');
}

/** Cuts out comments and elements whose text nobody sees, in one pass however many are left open. */
function unseen(html: string): string {
  let text = cut(html, /<!--/gu, () => '-->');
  text = cut(text, UNSEEN, (match) => `</${match[1]!.toLowerCase()}`);
  return text;
}

function cut(text: string, opening: RegExp, closing: (match: RegExpExecArray) => string): string {
  const lower = text.toLowerCase();
  let kept = '';
  let from = 0;
  opening.lastIndex = 0;
  for (let match = opening.exec(text); match; match = opening.exec(text)) {
    const end = lower.indexOf(closing(match), match.index + match[0].length);
    kept += text.slice(from, match.index);
    from = end < 0 ? text.length : Math.max(end + 3, text.indexOf('>', end) + 1);
    opening.lastIndex = from;
    if (from >= text.length) break;
  }
  return kept + text.slice(from);
}
