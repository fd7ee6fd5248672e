import { isSkipped } from './inline.js';
import {
  type HtmlPage,
  isElement,
  isInPageFooter,
  isText,
  type PageElement,
  type PageNode,
  wordsOf,
} from './page.js';
import type { PageLine } from './page-lines.js';
import { HIDDEN } from './shown.js';

/** The surest first: a part is marked as the author's, or its class is how publishing systems call it. */
export const MARKED = [
  '[itemprop="author"], [itemprop="creator"]',
  '[rel="author"]:not([href*="plus.google."])',
  '.vcard .fn, .byline__name, .byline-name, .author-name, .author__name, .article-author, .article__author, .post-author, .entry-author, .c-byline__author, .p-author, .authorname, .documentAuthor',
  '.byline, .author, [class*="writtenby"], [class*="byline"], [class*="Byline"], [class*="article-author"], #author',
  '[class*="author"], [class*="autor"], [class*="Author"], [id*="author"], [class*="dateline"]',
] as const;
/** As many of them name somebody and nothing else, so that a single word is a name, too. */
export const SURELY_MARKED = 3;
/** More are the authors of teasers or comments. */
const MOST_MARKED = 4;

/** What stands in the parts of a page that a selector marks as the author’s, a name a line. */
export function namesMarked(page: HtmlPage, selector: string, beside: readonly PageLine[]): string[] {
  const lines = [...page.querySelectorAll(selector)]
    .filter((one) => !one.closest(ELSEWHERE) && !isInPageFooter(one))
    .flatMap(lineOf);
  const distinct = [...new Set(lines)].filter((line) => line.length <= 120);
  if (distinct.length <= MOST_MARKED) return distinct;
  const near = distinct.filter((line) => beside.some(({ text }) => text.includes(line)));
  return near.length <= MOST_MARKED ? near : [];
}

const ELSEWHERE = `[id*="comment"], [class*="comment"], aside, [class*="related"], [class*="teaser"], nav, figure, [class*="caption"], [class*="credit"][class*="image"], ${HIDDEN}`;

function lineOf(element: PageElement): string[] {
  const named = [...element.querySelectorAll('[itemprop="name"], [rel="author"]')];
  return (named.length > 0 ? named : [element]).flatMap(
    (one) => wordsOf(one.getAttribute('content') ?? apart(one)) ?? [],
  );
}

/** The words of an element; where two parts of it run together, a space parts them: "AuthorJane Smith". */
function apart(element: PageElement): string {
  let words = '';
  const walk = (node: PageNode) => {
    if (isText(node)) {
      const text = node.textContent ?? '';
      words += /[\p{Ll}.:]$/u.test(words) && /^\p{Lu}/u.test(text) ? ` ${text}` : text;
    } else if (isElement(node) && !isSkipped(node)) for (const child of node.childNodes) walk(child);
  };
  walk(element);
  return words;
}
