import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import type { Article, Caption } from '../article.js';
import { asCaption, asCredits } from '../header/header.js';
import { clean, HARD_BREAK, unwrap, withoutUnseen } from '../text/clean.js';
import { articleFrom, type Block } from '../text/outline.js';
import { UnreadableArticle } from '../unreadable.js';
import { isElement, isText, type Page, type PageElement, type PageNode } from './page.js';
import { headerOf } from './page-header.js';

const BLOCK = new Set(
  (
    'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CENTER DD DETAILS DIV DL DT FIELDSET FIGURE FOOTER H1 H2 H3 H4 H5 H6 ' +
    'HEADER HGROUP HR LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL'
  ).split(' '),
);
/** What is no text of the article, though it may have text in it. */
const SKIPPED = new Set(
  (
    'AUDIO BUTTON CANVAS DATALIST DIALOG EMBED FORM HEAD IFRAME INPUT MATH NAV NOSCRIPT OBJECT RP RT SCRIPT SELECT ' +
    'STYLE SVG TEMPLATE TEXTAREA TITLE VIDEO'
  ).split(' '),
);

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
    // Without <html> the parser would take the first tag for the whole page.
    const whole = /<html\b/i.test(source) ? source : `<html><body>${source}</body></html>`;
    const page = (parseHTML(whole) as unknown as { document: Page }).document;
    if (isDeep(page.documentElement)) throw tooDeep();
    const figures = captionsIn(page.querySelector('article') ?? page.querySelector('main'));
    const header = headerOf(page, url);
    const { content, byline } = articleOf(page);
    const { blocks, captions } = blocksOf(content, header.title);
    if (blocks.length === 0) {
      throw new UnreadableArticle(
        'empty',
        'There is no text in this page; it may be put together by scripts. Paste the text of the article instead.',
      );
    }
    return articleFrom(
      {
        ...(header.title !== undefined && { title: header.title }),
        blocks,
        header: {
          ...header.said,
          ...(header.said.authors === undefined && byline),
          captions: captions.length > 0 ? captions : figures,
        },
      },
      name,
    );
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw tooDeep(error);
  }
}

/** Pages that people make are some thirty elements deep; looking for the article takes time squared in it. */
const MAX_DEPTH = 300;

function isDeep(root: PageElement): boolean {
  let level: PageElement[] = [root];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > MAX_DEPTH) return true;
    level = level.flatMap((element) => [...element.childNodes].filter(isElement));
  }
  return false;
}

const tooDeep = (cause?: unknown) =>
  new UnreadableArticle(
    'damaged',
    'This page is nested too deeply to be read; paste the text of the article instead.',
    {
      cause,
    },
  );

type Content = { readonly content: PageElement; readonly byline: ReturnType<typeof bylineOf> };

function articleOf(page: Page): Content {
  const body = page.querySelector('body') ?? page.documentElement;
  const found = new Readability<PageNode>(page, { serializer: (node: PageNode) => node }).parse();
  if (found?.content && isElement(found.content) && /\p{L}/u.test(found.content.textContent ?? '')) {
    return { content: found.content, byline: bylineOf(found.byline) };
  }
  // Nothing that looks like an article: short pages, lists. Whatever text there is, then.
  return { content: page.querySelector('article') ?? page.querySelector('main') ?? body, byline: undefined };
}

/** What is said in the line that Readability took out of the text for a byline. */
function bylineOf(line: string | null | undefined) {
  const words = tidy(line ?? '');
  return asCredits(words) ?? asCredits(`By ${words}`);
}

/** The captions under the pictures of a part of the page. */
function captionsIn(part: PageElement | null): Caption[] {
  return part ? [...part.querySelectorAll('figcaption')].flatMap(captionOf) : [];
}

function captionOf(figcaption: PageElement): Caption[] {
  const text = tidy(inlineText(figcaption).replaceAll(HARD_BREAK, ' '));
  return /[\p{L}\p{N}]/u.test(text) ? [asCaption(text) ?? { text }] : [];
}

const tidy = (text: string) => withoutUnseen(text).replace(/\s+/g, ' ').trim();

/** The blocks of an element in order. Headings name the blocks under them; one that repeats the title doesn't. */
function blocksOf(content: PageElement, title = ''): { blocks: Block[]; captions: Caption[] } {
  const blocks: Block[] = [];
  const captions: Caption[] = [];
  let heading: string | undefined;
  let line = '';
  const add = (text: string) => {
    const trimmed = withoutUnseen(text)
      .replace(/ +/g, ' ')
      .replace(/ ?\n ?/g, '\n')
      .trim();
    if (trimmed) blocks.push({ text: trimmed, ...(heading !== undefined && { heading }) });
  };
  /** Ends a run of words. Two line breaks in a row are how old pages part paragraphs. */
  const flush = () => {
    for (const part of line.split(/\u2028\s*\u2028/)) add(unwrap(part));
    line = '';
  };
  const walk = (element: PageElement) => {
    for (const node of element.childNodes) {
      if (isText(node)) line += wordsOf(node);
      else if (!isElement(node) || SKIPPED.has(nameOf(node))) continue;
      else if (!isBlock(node)) line += partText(node);
      else {
        flush();
        block(node);
        flush();
      }
    }
  };
  const block = (element: PageElement) => {
    const kind = nameOf(element);
    if (/^H[1-6]$/.test(kind)) {
      const text = tidy(inlineText(element).replaceAll(HARD_BREAK, ' '));
      heading = text === '' || text === title ? undefined : text;
    } else if (kind === 'UL' || kind === 'OL') add(listLines(element).join('\n'));
    else if (kind === 'PRE') for (const part of (element.textContent ?? '').split(/\n\s*\n/)) add(part);
    else if (kind === 'FIGCAPTION') captions.push(...captionOf(element));
    else if (kind === 'TABLE' && isTabular(element)) add(tableLines(element).join('\n'));
    else walk(element);
  };
  walk(content);
  flush();
  return { blocks, captions };
}

const nameOf = (node: PageNode) => node.nodeName.toUpperCase();

/** A text node's words; a break that is no `<br>` is only a wrap. */
const wordsOf = (node: PageNode) => (node.textContent ?? '').replace(/[\t\f\r ]+/g, ' ');

/** Also a `<span>` around paragraphs. */
function isBlock(element: PageElement): boolean {
  const kind = nameOf(element);
  if (BLOCK.has(kind) || kind === 'FIGCAPTION') return true;
  return element.querySelector('p, div, ul, ol, table, figure, blockquote, h2, h3') !== null;
}

/** The words of an element in one run, with `HARD_BREAK` for `<br>`. */
function inlineText(element: PageElement): string {
  if (nameOf(element) === 'BR') return HARD_BREAK;
  let text = '';
  for (const node of element.childNodes) {
    if (isText(node)) text += wordsOf(node);
    else if (isElement(node)) text += partText(node);
  }
  return text;
}

/** A list is one paragraph with an item a line, as in Markdown; numbers are said where they are shown. */
function listLines(list: PageElement): string[] {
  let number = Number(list.getAttribute('start') ?? 1) || 1;
  return [...list.childNodes].filter(isElement).flatMap((item) => {
    const inner = [...item.childNodes].filter(isElement).filter((one) => /^[UO]L$/.test(nameOf(one)));
    const own = [...item.childNodes].filter((one) => !inner.includes(one as PageElement));
    const words = own
      .map((one) => (isElement(one) ? partText(one) : isText(one) ? wordsOf(one) : ''))
      .join('');
    const line = unwrap(words);
    const mark = nameOf(list) === 'OL' && line ? `${number++}. ` : '';
    return [...(line ? [mark + line] : []), ...inner.flatMap(listLines)];
  });
}

function partText(element: PageElement): string {
  if (SKIPPED.has(nameOf(element))) return '';
  const words = inlineText(element);
  return BLOCK.has(nameOf(element)) ? `${HARD_BREAK}${words}${HARD_BREAK}` : words;
}

/** Tables that hold paragraphs were used to lay out a page. */
function isTabular(table: PageElement): boolean {
  return (
    table.querySelector('p, div, ul, ol, table, blockquote') === null &&
    table.querySelector('td + td, th + td, th + th') !== null
  );
}

function tableLines(table: PageElement): string[] {
  return [...table.querySelectorAll('tr')]
    .map((row) =>
      [...row.childNodes]
        .filter(isElement)
        .map((cell) => tidy(inlineText(cell).replaceAll(HARD_BREAK, ' ')))
        .join(' | '),
    )
    .filter((line) => /[^ |]/.test(line));
}
