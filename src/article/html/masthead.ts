import { tidy } from './inline.js';
import type { HtmlPage, PageElement } from './page.js';

/** Where a site's name stands, and leads to its front page. */
const MASTHEAD =
  'h1 a[href], h2 a[href], header a[href], #header a[href], #banner a[href], [class*="site-title"] a[href], a[class*="site-title"], [class*="masthead"] a[href]';
/** As many of their links are looked at: it is one of the first. */
const MOST_LINKS = 40;
/** In characters; what is longer is a headline. */
const LONGEST_NAME = 80;

export function mastheadsOf(page: HtmlPage, address: string | undefined): string[] {
  const names = [...page.querySelectorAll(MASTHEAD)]
    .slice(0, MOST_LINKS)
    .filter((link) => isHome(link, address))
    .map((link) => tidy(link.textContent ?? ''));
  return [...new Set(names)].filter((name) => name.length >= 3 && name.length <= LONGEST_NAME);
}

/** Whether a link leads to the front page, or to the folder that a page is in. */
export function isHome(link: PageElement | null, address: string | undefined): boolean {
  const href = link?.getAttribute('href') ?? undefined;
  if (href === undefined) return false;
  if (/^(?:https?:\/\/[^/]+)?\/?(?:index\.\w+)?$/i.test(href)) return true;
  if (address === undefined || !URL.canParse(href, address)) return false;
  const [to, here] = [new URL(href, address), new URL(address)];
  const rest = here.pathname.slice(to.pathname.length);
  return (
    to.host === here.host &&
    to.search === '' &&
    to.hash === '' &&
    /\/$/.test(to.pathname) &&
    here.pathname.startsWith(to.pathname) &&
    rest !== '' &&
    !VERSION.test(rest)
  );
}
/** The same article in another shape. */
const VERSION = /^(?:(?:amp|print|mobile|feed|index|comments?|page)(?![\p{L}-])|\d{1,2}\/?$)/iu;
