import type { SourceKind } from '../article.js';
import { kindOfName } from '../header/index.js';
import type { Header, Publication } from '../text/index.js';
import { changedDate } from './line-dates.js';
import { isData, linkedData } from './linked-data.js';
import { mastheadsOf } from './masthead.js';
import { firstSaid, metaTags } from './meta-tags.js';
import { isOneself, ownerOf } from './owner.js';
import { type HtmlPage, wordsOf } from './page.js';
import { dateInAddress, momentOf, publishedDate, toldDate } from './page-date.js';
import { linesOf } from './page-lines.js';
import { isFrontPage, peopleOf } from './people.js';
import { publicationOf } from './publication.js';
import { isSite, MARK, withoutMasthead, withoutSlogan } from './site-name.js';
import { titleOf } from './title.js';

/** The names of tags that say when an article was published. */
const PUBLISHED = `
  article:published_time og:published_time article:published datepublished og:pubdate pubdate publishdate
  publish-date publish_date published_at parsely-pub-date citation_publication_date citation_date
  citation_online_date sailthru.date cxenseparse:recs:publishtime originalpublicationdate
  cxenseparse:publishtime publication_date date_published published iso-8601-publish-date
  article_date_original displaydate vr:published_time bt:pubdate rnews:datepublished dc.date.published`
  .trim()
  .split(/\s+/);
/** The names of tags that say a date of the page, which may be that of its last change. */
const DATED = `
  date dc.date dc.date.issued dc.date.created dcterms.created dcterms.issued dcterms.date
  shareaholic:article_published_time og:article:published_time datecreated created pdate`
  .trim()
  .split(/\s+/);

/** Without what pages are made with, which some say is their publisher. */
function publisherNameOf(publisher: unknown): string | undefined {
  const name = wordsOf(isData(publisher) ? publisher.name : publisher);
  return TOOL.test(name ?? '') ? undefined : name;
}
const TOOL = /^(?:blogger|wordpress(?:\.(?:com|org))?|joomla!?|drupal|wix(?:\.com)?|squarespace|ghost)$/i;

/** What a page says of its article: JSON-LD first (made for machines), then meta tags, then what is shown. */
export function headerOf(page: HtmlPage, url?: string): { readonly title?: string; readonly said: Header } {
  const metas = metaTags(page);
  const meta = (...names: readonly string[]) => metas(...names)[0];
  const canonical = page.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? undefined;
  const social = meta('og:title', 'twitter:title', 'dc.title', 'citation_title');
  const titles = [
    social,
    wordsOf(page.querySelector('title')?.textContent),
    wordsOf(page.querySelector('h1')?.textContent),
  ];
  const linked = linkedData(
    page,
    titles.filter((title) => title !== undefined),
    canonical ?? url,
  );
  const data = linked.article;
  const publisher = linked.resolve([data.publisher].flat()[0]);
  const { container, ...publication } = publicationOf(page, linked, metas);
  const publisherName = publisherNameOf(publisher);
  const address = addressOf(page, firstSaid(meta('og:url'), wordsOf(data.url)), url);
  const mastheads = mastheadsOf(page, address ?? url);
  const here = address ?? url;
  const host = hostOf(here);
  const site = firstSaid(container, siteNamed(page, meta, publisher, host), siteShown(page, mastheads));
  const owners = metas('author', 'publisher', 'copyright', 'dc.publisher');
  const lines = linesOf(page.querySelector('body') ?? page.documentElement);
  const title = titleOf(page, {
    owners,
    headline: wordsOf(data.headline),
    social,
    source: site,
    host,
    address: here,
    mastheads,
    lines,
  });
  const path = url !== undefined && URL.canParse(url) ? new URL(url).pathname : undefined;
  const credits = peopleOf({
    page,
    lines,
    data: linked,
    meta: metas,
    title,
    source: site,
    host,
    path,
    owner: ownerOf(page, site, publisher),
  });
  const source = firstSaid(site, credits.source);
  const language =
    /^[a-z]{2}/i.exec(page.documentElement.getAttribute('lang') ?? '')?.[0].toLowerCase() ?? 'und';
  const published = publishedDate({
    page,
    lines,
    title,
    language,
    told: [momentOf(data.datePublished), momentOf(meta(...PUBLISHED))],
    weakly: [
      meta(...DATED),
      momentOf(data.dateCreated),
      ...(isFrontPage(path) ? [] : [momentOf(linked.page.datePublished)]),
    ],
    address: dateInAddress(url ?? canonical, language),
  });
  const updated =
    toldDate(
      page,
      firstSaid(
        momentOf(data.dateModified),
        meta('article:modified_time', 'og:updated_time', 'last-modified'),
      ),
      language,
    ) ?? changedDate(lines, language);
  const section = firstSaid(wordsOf([data.articleSection].flat()[0]), meta('article:section', 'section'));
  return {
    ...(title !== undefined && { title }),
    said: {
      ...(credits.authors && { authors: credits.authors }),
      ...(source !== undefined && { source }),
      ...(published && { published }),
      // Publishing systems write both; the same moment twice says nothing.
      ...(updated && updated.iso?.slice(0, 16) !== published?.iso?.slice(0, 16) && { updated }),
      ...(section !== undefined && { section }),
      publication: publishedIn(publication, source, publisherName),
      ...(address !== undefined && { url: address }),
    },
  };
}

/** Kinds whose publishers stand in citations. */
const PUBLISHED_BY: ReadonlySet<SourceKind> = new Set([
  'journal',
  'chapter',
  'report',
  'encyclopedia',
  'podcast',
]);

/**
 * Pages of magazines call their articles news, too: the name of the source tells more. A publisher is told where a
 * container has one, or a book or report.
 */
function publishedIn(
  { sourceKind, publisher, ...rest }: Publication,
  source: string | undefined,
  publisherName: string | undefined,
): Publication {
  const kind = sourceKind === 'newspaper' ? (kindOfName(source) ?? sourceKind) : sourceKind;
  const by = publisher ?? (kind !== undefined && PUBLISHED_BY.has(kind) ? publisherName : undefined);
  return {
    ...(kind !== undefined && { sourceKind: kind }),
    ...(by !== undefined && by !== source && { publisher: by }),
    ...rest,
  };
}

/** What a site tells machines that it is called. */
function siteNamed(
  page: HtmlPage,
  meta: (...names: readonly string[]) => string | undefined,
  publisher: unknown,
  host: string | undefined,
): string | undefined {
  const told = meta('og:site_name', 'citation_journal_title', 'application-name', 'dc.publisher')?.replace(
    /^(?:https?:\/\/)?(?:www\.)?(?=\S+$)/i,
    '',
  );
  const name = publisherNameOf(publisher);
  const isOwn = isOneself(publisher);
  const shown = told === undefined && !isOwn ? siteInTitle(page, host) : undefined;
  if (shown !== undefined && !(name !== undefined && shown.startsWith(name))) return shown;
  // Whoever keeps a page for himself is his own publisher; the page has a name of its own.
  const named = isOwn ? (told ?? name) : (name ?? told);
  return named === undefined ? undefined : withoutSlogan(named, host);
}

/** "Two towns - Wikipedia" at en.wikipedia.org: whose company or foundation publishes the site is another name. */
function siteInTitle(page: HtmlPage, host: string | undefined): string | undefined {
  const parts = (wordsOf(page.querySelector('title')?.textContent) ?? '').split(MARK);
  const [last = '', domain] = [parts.at(-1), host?.split('.').slice(-2).join('.')];
  return parts.length > 1 && isSite(last, { host: domain }) ? last : undefined;
}

/** The name of a site that tells machines none: it leads to the front page, and stands at an end of the page's title. */
function siteShown(page: HtmlPage, mastheads: readonly string[]): string | undefined {
  const tag = wordsOf(page.querySelector('title')?.textContent) ?? '';
  return mastheads.find((name) => withoutMasthead(tag, [name]) !== tag);
}

const hostOf = (address: string | undefined) =>
  address !== undefined && URL.canParse(address) ? new URL(address).hostname : undefined;

/**
 * Where the article stands: where the page says, if that is on the host it was fetched from; for a saved page
 * there is only the page's word for it.
 */
function addressOf(page: HtmlPage, told: string | undefined, url: string | undefined): string | undefined {
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
