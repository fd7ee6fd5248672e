import { Readability } from '@mozilla/readability';
import { clean } from '../text/index.js';
import { pageSignsOf, withChosen } from './block-signs.js';
import { kindOf, lineOf } from './inline.js';
import { chosenAmong, createJudge } from './judge.js';
import { withoutNoise } from './noise.js';
import { type HtmlPage, isElement, type PageElement, type PageNode, parsePage } from './page.js';
import { headerOf } from './page-header.js';
import { isProse, type Piece } from './piece.js';
import { type Content, contentOf, lengthOf, piecesOf } from './pieces.js';

/** Where publishing systems say that the text stands, the surest first. */
const NAMED = [
  '[itemprop="articleBody"]',
  '[property="articleBody"]',
  '.entry-content',
  '.post-content',
  '.article-body',
  '.article__body',
  '.article-content',
  '.article__content',
  '.articleBody',
  '.post-body',
  '.story-body',
  '.field--name-body',
  '.post-entry',
  '#article-body',
  '.td-post-content',
  '.StandardArticleBody_body',
] as const;

/**
 * The body of the article in a page, which is used up: what Readability finds, as in the reader view of Firefox, or
 * the part that the page itself names as its text, if Readability missed much of it or took much more; then block by
 * block what all signs together say.
 *
 * @param again parses the page once more; asked only where neither of them finds a text.
 */
export function bodyOf(page: HtmlPage, again: () => HtmlPage, title?: string): Content {
  const whole = page.querySelector('body') ?? page.documentElement;
  const standfirst = standfirstOf(page);
  const blocks = contentOf(whole).pieces;
  const judge = createJudge(blocks, title);
  const { pieces: picked, captions } = pickFrom(page, again);
  const pieces = judge(withoutNoise(picked));
  // Readability takes what stands in a <header> away.
  const lost = standfirst !== undefined && !pieces.some(({ text }) => text.includes(standfirst));
  const first: Piece[] = lost ? [{ text: standfirst, level: 0, linked: 0, list: false, element: whole }] : [];
  return { pieces: [...first, ...pieces], captions };
}

/** The part of a page that is the article's, which uses the page up. */
function pickFrom(page: HtmlPage, again: () => HtmlPage): Content {
  const named = namedPart(page);
  removeConsent(page.querySelector('body') ?? page.documentElement);
  keepHeadings(page);
  const content = readView(page);
  const read = content && isElement(content) ? piecesOf(content) : undefined;
  return chosen(read, named, () => mainPart(again()));
}

/** What Readability takes for the article; nothing where a page is so broken that it fails. */
function readView(page: HtmlPage): PageNode | undefined {
  try {
    const reader = new Readability<PageNode>(page, {
      serializer: (node: PageNode) => node,
      keepClasses: true,
      charThreshold: SHORTEST,
    });
    return reader.parse()?.content ?? undefined;
  } catch {
    return undefined;
  }
}

/** Readability takes what is called a header for that of the page; a heading is called so that has a link to itself. */
function keepHeadings(page: HtmlPage): void {
  for (const heading of page.querySelectorAll(
    'h2[class*="header"], h3[class*="header"], h4[class*="header"]',
  ))
    heading.setAttribute('class', '');
}

/**
 * In characters. Where Readability finds less, it looks again among comments, dialogs and the like; a short notice is
 * shorter than the 500 that it asks for, and was lost to its comments.
 */
const SHORTEST = 150;

const CONSENT = /cookie|consent|onetrust|didomi/i;
/** How deep in a page, in elements, such a part begins: mostly it is the body's. */
const CONSENT_DEPTH = 4;

/** A whole page may be named by what it knows of cookies, so it must speak of them where it begins. */
const asksConsent = (part: PageElement) =>
  (/dialog$/.test(part.getAttribute('role') ?? '') ||
    CONSENT.test(`${part.getAttribute('class') ?? ''} ${part.getAttribute('id') ?? ''}`)) &&
  ASKING.test((part.textContent ?? '').slice(0, BEGINNING));
const ASKING =
  /cookie|consent|privacy|gdpr|datenschutz|dsgvo|einwillig|privacidad|privacidade|confidentialit|prywatno|конфиденциальн/i;
const BEGINNING = 1000;

/** Takes away what asks for consent, which may be longer than the article, unless the article is in it. */
function removeConsent(body: PageElement): void {
  const found: PageElement[] = [];
  let level = [...body.childNodes].filter(isElement);
  for (let depth = 0; depth < CONSENT_DEPTH; depth++) {
    found.push(...level.filter(asksConsent));
    level = level.flatMap((part) => [...part.childNodes].filter(isElement));
  }
  if (found.length === 0) return;
  const size = lengthOf(body);
  for (const part of found)
    if (part.querySelector('h1, article, main') === null && size - lengthOf(part) >= SHORTEST) part.remove();
}

const mainPart = (page: HtmlPage): Content =>
  piecesOf(
    page.querySelector('article') ??
      page.querySelector('main') ??
      page.querySelector('body') ??
      page.documentElement,
  );

/** The blocks of a page with what tells whether they are the article's: what the weights are fitted to. */
export function signsOfPage(html: string, url?: string) {
  const parse = () => parsePage(clean(html));
  const page = parse();
  const { title } = headerOf(page, url);
  const blocks = contentOf(page.querySelector('body') ?? page.documentElement).pieces;
  const chosen = chosenAmong(blocks, withoutNoise(pickFrom(parse(), parse).pieces));
  return withChosen(pageSignsOf(blocks, title), chosen).flatMap((signs, at) => {
    const block = blocks[at];
    return block === undefined ? [] : [{ block, chosen: chosen[at] === true, signs }];
  });
}

const STANDFIRST =
  '[class*="standfirst"], [class*="stand-first"], .dek, .subheadline, .subheading, .article-subtitle, .article__subtitle, .entry-subtitle, article .subtitle, .vorspann, .article__intro, .article-intro, .article-lead, .article__lead, .lead, .lede, .bajada, .chapo, [itemprop="alternativeHeadline"]';

/** The lines under the headline that say what it is about, where exactly one part of the page is marked as that. */
function standfirstOf(page: HtmlPage): string | undefined {
  const texts = [...page.querySelectorAll(STANDFIRST), ...underHeadlines(page)]
    .filter((one) => !one.closest('aside, footer, nav, [class*="teaser"], [class*="related"]'))
    .map(lineOf);
  const [text] = new Set(texts);
  return text !== undefined && new Set(texts).size === 1 && text.length >= 30 && text.length <= 500
    ? text
    : undefined;
}

/** A page has one headline in the header of its article. */
const MOST_HEADLINES = 5;

/** The paragraphs next to headlines; a selector with "+" goes through all siblings of each paragraph of a page. */
const underHeadlines = (page: HtmlPage): PageElement[] =>
  [...page.querySelectorAll('article header > h1')].slice(0, MOST_HEADLINES).flatMap((headline) => {
    const siblings = [...(headline.parentNode?.childNodes ?? [])].filter(isElement);
    const next = siblings[siblings.indexOf(headline) + 1];
    return next !== undefined && kindOf(next) === 'P' ? [next] : [];
  });

function namedPart(page: HtmlPage): Content | undefined {
  // Many pages have none of them, which one walk tells as well as sixteen.
  if (page.querySelector(NAMED.join(', ')) === null) return undefined;
  for (const selector of NAMED) {
    const parts = [...page.querySelectorAll(selector)];
    // Several are the teasers of a front page or of a blog.
    if (parts.length > 0 && parts.length <= 3) {
      const contents = parts.map(piecesOf);
      const best = contents.reduce((a, b) => (prose(b) > prose(a) ? b : a));
      if (prose(best) > 0) return best;
    }
  }
  return undefined;
}

/** A text of fewer characters than two short paragraphs says too little to be preferred. */
const FEWEST = 400;

function chosen(read: Content | undefined, named: Content | undefined, mainOf: () => Content): Content {
  if (!read || !hasLetters(read)) return named && hasLetters(named) ? named : mainOf();
  if (!named || prose(named) < FEWEST) {
    if (prose(read) >= FEWEST / 2 && read.pieces.some(isProse)) return read;
    // Readability may take a long list of names for the text, and leave out the letter that they signed.
    const main = mainOf();
    return prose(main) > prose(read) * 2 || (!read.pieces.some(isProse) && main.pieces.some(isProse))
      ? main
      : read;
  }
  const ratio = prose(read) / prose(named);
  return ratio < 0.9 || ratio > 1.15 ? named : read;
}

const hasLetters = ({ pieces }: Content) => pieces.some(({ text }) => /\p{L}/u.test(text));

/** How many characters of a part are prose: not headings, not links. */
function prose({ pieces }: Content): number {
  return pieces.reduce(
    (sum, { text, level, linked }) => (level === 0 && linked < 0.5 ? sum + text.length : sum),
    0,
  );
}
