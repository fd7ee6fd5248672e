import { Readability } from '@mozilla/readability';
import { isElement, type Page, type PageNode } from './page.js';
import { type Content, piecesOf } from './pieces.js';

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

export interface Body extends Content {
  /** What stands in the line that was taken out of the text for a byline. */
  readonly byline?: string;
}

/**
 * The body of the article in a page, which is used up: what Readability finds, as in the reader view of Firefox, or
 * the part that the page itself names as its text, if Readability missed much of it or took much more.
 */
export function bodyOf(page: Page): Body {
  const named = namedPart(page);
  const whole = page.querySelector('body') ?? page.documentElement;
  const main = piecesOf(page.querySelector('article') ?? page.querySelector('main') ?? whole);
  const found = new Readability<PageNode>(page, {
    serializer: (node: PageNode) => node,
    keepClasses: true,
  }).parse();
  const read = found?.content && isElement(found.content) ? piecesOf(found.content) : undefined;
  const byline = found?.byline?.trim();
  return { ...chosen(read, named, main), ...(byline && { byline }) };
}

function namedPart(page: Page): Content | undefined {
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

function chosen(read: Content | undefined, named: Content | undefined, main: Content): Content {
  if (!read || !hasLetters(read)) return named && hasLetters(named) ? named : main;
  if (!named || prose(named) < FEWEST)
    return prose(read) < FEWEST / 2 && prose(main) > prose(read) * 2 ? main : read;
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
