import type { Article, Paragraph } from '../../article/index.js';
import type { Beside } from './parts.js';

/** Whole paragraphs in a row, and the numbers with which the row before and the row after begin. */
export interface Row extends Beside {
  readonly paragraphs: readonly Paragraph[];
}

/** A page of an article. */
export interface Page extends Row {
  /** This page's place and how many there are, counted from 1. */
  readonly page: number;
  readonly pages: number;
}

/** How much a page holds, in UTF-16 code units: a card has room for 4,000 with its heading and its buttons. */
const PAGE = 3000;
/** More paragraphs than this would need too long a state to have the rest of them shown. */
export const MOST_IN_A_ROW = 10;

/**
 * The page of an article on which a paragraph stands. Pages are the same wherever one begins to read, so that
 * turning back leads to where one was. A paragraph longer than a page is a page of its own.
 *
 * @param from the number of a paragraph; one that doesn't exist is taken for the nearest that does.
 * @param size the most that a page holds, paragraphs of more than that excepted; it has 10 paragraphs at most.
 * @returns nothing when the article has no paragraphs.
 */
export function readFrom(article: Pick<Article, 'paragraphs'>, from: number, size = PAGE): Page | undefined {
  const pages: Paragraph[][] = [];
  let length = 0;
  for (const paragraph of article.paragraphs) {
    const page = pages.at(-1);
    // Two for the line between two paragraphs.
    if (page && page.length < MOST_IN_A_ROW && length + 2 + paragraph.text.length <= size) {
      page.push(paragraph);
      length += 2 + paragraph.text.length;
    } else {
      pages.push([paragraph]);
      length = paragraph.text.length;
    }
  }
  const at = Math.max(
    0,
    pages.findLastIndex(([first]) => first && first.number <= from),
  );
  const paragraphs = pages[at];
  if (!paragraphs) return undefined;
  const [previous, next] = [pages[at - 1]?.[0], pages[at + 1]?.[0]];
  return {
    paragraphs,
    page: at + 1,
    pages: pages.length,
    ...(previous && { previous: previous.number }),
    ...(next && { next: next.number }),
  };
}

/**
 * So many paragraphs from one on.
 *
 * @param from the number of a paragraph; one that doesn't exist is taken for the nearest that does.
 * @param count how many, 1 to 10; others are taken for the nearest of these.
 * @returns nothing when the article has no paragraphs.
 */
export function readRow(article: Pick<Article, 'paragraphs'>, from: number, count: number): Row | undefined {
  const { length } = article.paragraphs;
  if (length === 0) return undefined;
  const most = Math.min(Math.max(count, 1), MOST_IN_A_ROW);
  const first = Math.min(Math.max(from, 1), length);
  const next = first + most;
  return {
    paragraphs: article.paragraphs.slice(first - 1, next - 1),
    ...(first > 1 && { previous: Math.max(1, first - most) }),
    ...(next <= length && { next }),
  };
}
