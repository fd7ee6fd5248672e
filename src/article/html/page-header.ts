import type { PrintedDate } from '../article.js';
import { readDate } from '../header/dates.js';
import { asCredits } from '../header/header.js';
import { withoutUnseen } from '../text/clean.js';
import type { Header } from '../text/outline.js';
import type { Page } from './page.js';

/** What a page says of its article: JSON-LD first (made for machines), then meta tags, then what is shown. */
export function headerOf(page: Page, url?: string): { readonly title?: string; readonly said: Header } {
  const data = linkedData(page);
  const meta = metaTags(page);
  const first = (...values: readonly (string | undefined)[]) => values.find((value) => value !== undefined);
  const people = peopleOf(data.author);
  const named =
    people.length > 0
      ? people
      : peopleOf(meta('author', 'parsely-author', 'dc.creator', 'citation_author', 'article:author'));
  const credits = named.length > 0 ? asByline(named) : undefined;
  const publisher = Array.isArray(data.publisher) ? data.publisher[0] : data.publisher;
  const source = first(
    wordsOf(nameOf(publisher)),
    meta('og:site_name', 'citation_journal_title', 'application-name', 'dc.publisher'),
    credits?.source,
  );
  const title = titleOf(page, wordsOf(data.headline), meta('og:title', 'twitter:title', 'dc.title'), source);
  const published = dateOf(page, first(wordsOf(data.datePublished), meta(...PUBLISHED)));
  const updated = dateOf(
    page,
    first(wordsOf(data.dateModified), meta('article:modified_time', 'og:updated_time', 'last-modified')),
  );
  const section = first(
    wordsOf(Array.isArray(data.articleSection) ? data.articleSection[0] : data.articleSection),
    meta('article:section', 'section'),
  );
  const address = addressOf(page, first(meta('og:url'), wordsOf(data.url)), url);
  return {
    ...(title !== undefined && { title }),
    said: {
      ...(credits?.authors && { authors: credits.authors }),
      ...(source !== undefined && { source }),
      ...(published && { published }),
      // Publishing systems write both; the same moment twice says nothing.
      ...(updated && updated.iso?.slice(0, 16) !== published?.iso?.slice(0, 16) && { updated }),
      ...(section !== undefined && { section }),
      ...(address !== undefined && { url: address }),
    },
  };
}

const PUBLISHED = [
  'article:published_time',
  'og:published_time',
  'datepublished',
  'date',
  'pubdate',
  'publishdate',
  'parsely-pub-date',
  'dc.date',
  'dc.date.issued',
  'dcterms.created',
  'citation_publication_date',
  'sailthru.date',
] as const;

const ARTICLE = /(?:Article|BlogPosting|Report|LiveBlogPosting|SocialMediaPosting)$/;
type Data = Readonly<Record<string, unknown>>;
const isData = (value: unknown): value is Data =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The first object of the page's JSON-LD that describes an article. */
function linkedData(page: Page): Data {
  for (const script of page.querySelectorAll('script[type="application/ld+json"]')) {
    const found = articleIn(parsed(script.textContent ?? ''));
    if (found) return found;
  }
  return {};
}

function parsed(json: string): unknown {
  try {
    // Some systems wrap it for browsers of the nineties.
    return JSON.parse(json.replace(/^\s*<!\[CDATA\[|\]\]>\s*$/g, ''));
  } catch {
    return undefined;
  }
}

/** Objects stand alone, in lists, or in a graph; what is deeper down is about other things. */
function articleIn(value: unknown, depth = 0): Data | undefined {
  if (Array.isArray(value) && depth < 4) {
    for (const one of value) {
      const found = articleIn(one, depth + 1);
      if (found) return found;
    }
  }
  if (!isData(value)) return undefined;
  const types = [value['@type']].flat();
  if (types.some((type) => typeof type === 'string' && ARTICLE.test(type))) return value;
  return depth < 4 ? articleIn(value['@graph'] ?? value.mainEntity, depth + 1) : undefined;
}

/** A look into the meta tags: of several names the first that is there, with words in it. */
function metaTags(page: Page): (...names: readonly string[]) => string | undefined {
  const tags = new Map<string, string>();
  for (const tag of page.querySelectorAll('meta[content]')) {
    const name = tag.getAttribute('property') ?? tag.getAttribute('name') ?? tag.getAttribute('itemprop');
    const content = wordsOf(tag.getAttribute('content'));
    if (!name || content === undefined) continue;
    for (const one of name.toLowerCase().split(/\s+/)) if (!tags.has(one)) tags.set(one, content);
  }
  return (...names) => names.map((name) => tags.get(name)).find((content) => content !== undefined);
}

function wordsOf(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  // Systems escape twice: "Q&amp;amp;A".
  const words = withoutUnseen(
    value.slice(0, 2000).replaceAll('&amp;', '&').replaceAll('&quot;', '"').replaceAll('&#39;', "'"),
  )
    .replace(/<[^<>]*>/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  return words || undefined;
}

const nameOf = (value: unknown) => (isData(value) ? value.name : value);

/** Names of authors; addresses of their profiles are none. */
function peopleOf(value: unknown): string[] {
  return [value]
    .flat()
    .flatMap((one) => [nameOf(one)].flat())
    .map(wordsOf)
    .filter((name) => name !== undefined)
    .filter((name) => !/^(?:https?:|www\.|@)|\.(?:com|org|net)\//i.test(name) && name.length <= 200)
    .slice(0, 30);
}

/** Names as the lines of a header would say them: agencies are told from people, "By" and titles go. */
function asByline(names: readonly string[]): { authors?: string[]; source?: string } {
  const found: { authors?: string[]; source?: string } = {};
  for (const name of names) {
    const read = asCredits(name) ?? asCredits(`By ${name}`);
    const authors = read?.authors ?? (read?.source === undefined && name.length <= 80 ? [name] : []);
    for (const author of authors)
      if (!found.authors?.includes(author)) found.authors = [...(found.authors ?? []), author];
    if (read?.source !== undefined) found.source ??= read.source;
  }
  return found;
}

/** The heading that readers see, if what machines are told begins with it; else what machines are told. */
function titleOf(page: Page, headline?: string, ogTitle?: string, source?: string): string | undefined {
  const tag = wordsOf(page.querySelector('title')?.textContent);
  const headings = [...page.querySelectorAll('h1')].flatMap(({ textContent }) => wordsOf(textContent) ?? []);
  const told = [headline, ogTitle, tag].filter((title) => title !== undefined);
  const shown = headings.find((heading) =>
    told.some((title) => title.includes(heading) && heading !== source),
  );
  const only = headings.length === 1 && headings[0] !== source ? headings[0] : undefined;
  return shown ?? headline ?? withoutSite(ogTitle ?? only ?? tag, source) ?? headings[0];
}

/** "Two towns mend a bridge | Evening News" without the site. */
function withoutSite(title: string | undefined, source: string | undefined): string | undefined {
  if (title === undefined || source === undefined) return title;
  for (const mark of [' | ', ' - ', ' – ', ' — ', ' · ', ' :: ']) {
    const at = title.lastIndexOf(mark);
    if (at > 0 && title.slice(at + mark.length).toLowerCase() === source.toLowerCase())
      return title.slice(0, at).trim();
  }
  return title;
}

/** A moment in the words that the page shows for it, or else as machines are told. */
function dateOf(page: Page, told: string | undefined): PrintedDate | undefined {
  const iso = told === undefined ? undefined : readDate(told);
  if (told === undefined || iso === undefined) return undefined;
  for (const time of page.querySelectorAll('time[datetime]')) {
    const shown = wordsOf(time.textContent);
    if (shown === undefined || shown.length > 60) continue;
    if (readDate(time.getAttribute('datetime') ?? '')?.slice(0, 10) !== iso.slice(0, 10)) continue;
    if (readDate(shown)?.slice(0, 10) === iso.slice(0, 10)) return { printed: shown, iso };
  }
  return { printed: told, iso };
}

/**
 * Where the article stands: where the page says, if that is on the host it was fetched from; for a saved page
 * there is only the page's word for it.
 */
function addressOf(page: Page, told: string | undefined, url: string | undefined): string | undefined {
  const canonical = page.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? undefined;
  const fetched = url === undefined ? undefined : webAddress(url);
  for (const candidate of [canonical, told]) {
    const address = candidate === undefined ? undefined : webAddress(candidate, url);
    if (address && (!fetched || siteOf(address) === siteOf(fetched))) return address.href;
  }
  return fetched?.href;
}

function webAddress(text: string, base?: string): URL | undefined {
  if (!URL.canParse(text, base)) return undefined;
  const url = new URL(text, base);
  return /^https?:$/.test(url.protocol) && !url.username && !url.password && url.href.length <= 2000
    ? url
    : undefined;
}

const siteOf = ({ hostname }: URL) => hostname.replace(/^(?:www|m|amp|mobile)\./, '');
