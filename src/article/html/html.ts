import type { Article } from '../article.js';
import { articleFrom, clean } from '../text/index.js';
import { UnreadableArticle } from '../unreadable.js';
import { bodyOf } from './body.js';
import { withoutEcho } from './echo.js';
import { withoutNoise } from './noise.js';
import { blocksOf } from './outline.js';
import { isElement, type PageElement, parsePage } from './page.js';
import { headerOf } from './page-header.js';
import { withoutPaperwork } from './paper.js';
import { captionsIn, piecesOf } from './pieces.js';
import { signedBy } from './signature.js';

/**
 * Reads a web page: the article by Readability, as in the reader view of Firefox, the header by what the page says
 * of itself in JSON-LD, in its meta tags and in the lines over the text.
 *
 * @param url where the page was fetched from.
 * @throws UnreadableArticle when there is no text in it.
 */
export function readHtml(
  html: string,
  { name, url }: { readonly name?: string; readonly url?: string } = {},
): Article {
  const source = clean(html);
  try {
    const page = parsePage(source);
    if (isDeep(page.documentElement)) throw tooDeep();
    const figures = captionsIn(page.querySelector('article') ?? page.querySelector('main'));
    const header = headerOf(page, url);
    const { pieces, captions } = bodyOf(page, () => parsePage(source), header.title);
    const text = withoutPaperwork(withoutNoise(pieces));
    const blocks = withoutEcho(blocksOf(text, header.title), header.title, header.said);
    if (blocks.length === 0) {
      const shown = source.replace(NOSCRIPT, '');
      if (shown.length < source.length && prosaic(shown))
        return readHtml(shown, { ...(name !== undefined && { name }), ...(url !== undefined && { url }) });
      throw new UnreadableArticle(
        'empty',
        'There is no text in this page; it may be put together by scripts. Paste the text of the article instead.',
      );
    }
    const article = (authors?: readonly string[]) =>
      articleFrom(
        {
          ...(header.title !== undefined && { title: header.title }),
          blocks,
          header: {
            ...header.said,
            ...(authors && { authors }),
            captions: captions.length > 0 ? captions : figures,
          },
        },
        name,
      );
    const read = article();
    const signed = read.authors.length === 0 ? signedBy(text) : [];
    return signed.length === 0 ? read : article(signed);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw tooDeep(error);
  }
}

/** Some pages have their text for browsers without scripts only. Most have a line there that asks for scripts. */
const NOSCRIPT = /<\/?noscript\b[^<>]*>/gi;
const LEAST_PROSE = 400;

function prosaic(html: string): boolean {
  const page = parsePage(html);
  const { pieces } = piecesOf(page.querySelector('body') ?? page.documentElement);
  return pieces.reduce((sum, { text, linked }) => sum + text.length * (1 - linked), 0) >= LEAST_PROSE;
}

/** Pages that people make are some thirty elements deep; looking for the article takes time squared in it. */
const MAX_DEPTH = 300;

export function isDeep(root: PageElement): boolean {
  let level: PageElement[] = [root];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > MAX_DEPTH) return true;
    level = level.flatMap((element) => [...element.childNodes].filter(isElement));
  }
  return false;
}

export const tooDeep = (cause?: unknown) =>
  new UnreadableArticle(
    'damaged',
    'This page is nested too deeply to be read; paste the text of the article instead.',
    {
      cause,
    },
  );
