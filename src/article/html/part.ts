import { parseHTML } from 'linkedom';
import type { TextBlock } from '../text/index.js';
import { clean } from '../text/index.js';
import { isDeep, tooDeep } from './html.js';
import { blocksOf } from './outline.js';
import type { HtmlPage } from './page.js';
import { piecesOf } from './pieces.js';

/**
 * The blocks of a page that is nothing but text, such as a chapter of a book: nothing is looked for, nothing left out.
 *
 * @throws UnreadableArticle when it is nested too deeply.
 */
export function readPart(html: string): TextBlock[] {
  // HTML knows no `<title/>` or `<a/>`: it would take all that follows for what stands in it.
  const closed = clean(html).replace(
    /<(title|script|style|a|span|div|p|i|b|em|strong)\b([^<>]*)\/>/gi,
    '<$1$2></$1>',
  );
  const body = /<body\b/i.test(closed) ? closed : `<html><body>${closed}</body></html>`;
  try {
    const page = (parseHTML(body) as unknown as { document: HtmlPage }).document;
    if (isDeep(page.documentElement)) throw tooDeep();
    return blocksOf(piecesOf(page.querySelector('body') ?? page.documentElement).pieces);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw tooDeep(error);
  }
}
