import type { SourceKind } from '../article.js';
import { readDoi } from '../header/index.js';
import type { Publication } from '../text/index.js';
import { type Data, isData, type LinkedData } from './linked-data.js';
import { firstSaid, type MetaTags } from './meta-tags.js';
import { type HtmlPage, wordsOf } from './page.js';

/** Where an article came out, as its page tells machines. */
interface PublishedIn extends Publication {
  /** The journal, magazine or book that it is a part of; of a report the institution. Papers are named by their sites. */
  readonly container?: string;
}

/** Types of schema.org, by the kind of source that they tell. `Article` and `WebPage` are anybody's. */
const TYPES: readonly (readonly [RegExp, SourceKind])[] = [
  [/^(?:Medical)?ScholarlyArticle$/, 'journal'],
  [/NewsArticle$|^LiveBlogPosting$/, 'newspaper'],
  [/^BlogPosting$/, 'blog'],
  [/^(?:SocialMedia|DiscussionForum)Posting$/, 'post'],
  [/^Report$/, 'report'],
  [/^Chapter$/, 'chapter'],
  [/^Thesis$/, 'thesis'],
  [/^PodcastEpisode$/, 'podcast'],
  [/^Movie$/, 'film'],
];
/** Types of what an article is a part of. */
const PARTS: readonly (readonly [RegExp, SourceKind])[] = [
  [/^Newspaper$/, 'newspaper'],
  [/^Blog$/, 'blog'],
  [/^Book$/, 'chapter'],
];
/** Words of `og:type`. */
const SHOWN: readonly (readonly [RegExp, SourceKind])[] = [
  [/^video\.movie$/i, 'film'],
  [/^video(?:\.|$)/i, 'video'],
];
/** What degree a thesis is for, in the words of its page. */
const DEGREES: readonly (readonly [RegExp, SourceKind])[] = [
  [/doctor|dissertation|\bph\.?\s?d\b|\bd\.?phil\b|\bed\.?d\b/i, 'dissertation'],
  [/master|\bm\.?(?:a|sc?|ed|phil|fa)\b/i, 'masters'],
];
/** Words for works of other kinds than articles, which news sites also set their own articles under. */
const GENRES: readonly (readonly [RegExp, SourceKind])[] = [
  [/press ?release|news ?release/i, 'press'],
  [/^(?:speech|address|lecture)$/i, 'speech'],
  [/^interview$/i, 'interview'],
  [/^podcast(?: episode)?$/i, 'podcast'],
];
/** Words of `dc.type` and `prism.aggregationtype`, in which catalogues write it each in a way of their own. */
const WORDS: readonly (readonly [RegExp, SourceKind])[] = [
  [/doctoral ?thesis|thesis.doctoral|dissertation/i, 'dissertation'],
  [/master ?thesis|thesis.master/i, 'masters'],
  [/thesis/i, 'thesis'],
  [/encyclop/i, 'encyclopedia'],
  ...GENRES,
  [/journal|scholarly/i, 'journal'],
  [/newspaper/i, 'newspaper'],
  [/magazine/i, 'magazine'],
  [/blog/i, 'blog'],
  [/book ?(?:chapter|section|part)|^chapter|incollection/i, 'chapter'],
  [/report|working ?paper/i, 'report'],
];

const told = (table: typeof TYPES, words: readonly string[]): SourceKind | undefined =>
  table.find(([pattern]) => words.some((word) => pattern.test(word)))?.[1];

/**
 * Reads what the page says of its source: the tags that libraries read first (`citation_*`, PRISM, Dublin Core: they
 * are made for citations), then JSON-LD and microdata.
 */
export function publicationOf(page: HtmlPage, linked: LinkedData, metas: MetaTags): PublishedIn {
  const meta = (...names: readonly string[]) => metas(...names)[0];
  const cited = (name: string) => meta(`citation_${name}`, `bepress_citation_${name}`);
  const data = linked.article;
  const parts = partsOf(linked);
  const ofParts = (name: string) => parts.map((part) => textOf(part[name])).find((one) => one !== undefined);

  const journal = cited('journal_title') ?? meta('prism.publicationname');
  const book =
    cited('inbook_title') ?? cited('book_title') ?? cited('conference_title') ?? cited('conference');
  const institution = cited('technical_report_institution');
  const university = cited('dissertation_institution') ?? textOf(organisationOf(linked).name);
  const volume = firstSaid(cited('volume'), meta('prism.volume'), ofParts('volumeNumber'));
  const issue = firstSaid(
    cited('issue'),
    meta('prism.number', 'prism.issueidentifier'),
    cited('technical_report_number'),
    ofParts('issueNumber'),
    textOf(data.reportNumber),
    textOf(data.episodeNumber),
  );

  const kind = kindOf(page, linked, metas, { book, institution, journal, cited, parts, volume });
  const named = firstSaid(
    book,
    institution,
    journal,
    parts
      .filter((part) => typesOf(part).some((type) => /^(?:Periodical|Book|PodcastSeries)$/.test(type)))
      .map((part) => textOf(part.name))
      .find((name) => name !== undefined),
  );
  const pages = pagesOf(data, cited, meta);
  const doi = doiOf(data, metas, cited('doi'));
  const publisher = firstSaid(
    isThesis(kind) ? university : undefined,
    cited('publisher'),
    kind === 'journal' ? meta('dc.publisher') : undefined,
  );
  return {
    ...(named !== undefined && kind !== 'newspaper' && kind !== 'blog' && { container: named }),
    ...(kind !== undefined && { sourceKind: kind }),
    ...(publisher !== undefined && { publisher }),
    ...(volume !== undefined && { volume }),
    ...(issue !== undefined && { issue }),
    ...(pages !== undefined && { pages }),
    ...(doi !== undefined && { doi }),
  };
}

const firstKind = (signs: readonly (SourceKind | false | undefined)[]): SourceKind | undefined =>
  signs.find((sign): sign is SourceKind => sign !== false && sign !== undefined);

/** What catalogues' tags and JSON-LD call it. */
const wordsFor = (data: Data, metas: MetaTags): SourceKind | undefined =>
  told(WORDS, metas('prism.aggregationtype', 'dc.type', 'dcterms.type')) ??
  told(
    GENRES,
    [data.genre].flat().flatMap((one) => textOf(one) ?? []),
  );

function doiOf(data: Data, metas: MetaTags, told: string | undefined): string | undefined {
  return [
    told,
    metas('prism.doi')[0],
    ...metas('dc.identifier', 'dcterms.identifier'),
    ...[data.identifier, data.sameAs, data['@id'], data.url]
      .flat()
      .map((one) => (isData(one) ? textOf(one.value) : textOf(one))),
  ]
    .map(readDoi)
    .find((one) => one !== undefined);
}

/** What kind of source the page tells that it is. */
function kindOf(
  page: HtmlPage,
  linked: LinkedData,
  metas: MetaTags,
  { book, institution, journal, cited, parts, volume }: SaidOfIt,
): SourceKind | undefined {
  const data = linked.article;
  const wordy = wordsFor(data, metas);
  const typed = told(TYPES, typesOf(data)) ?? told(TYPES, itemTypes(page));
  const isPeriodical = parts.some((part) => typesOf(part).includes('Periodical'));
  const found = firstKind([
    book !== undefined && 'chapter',
    institution !== undefined && 'report',
    cited('dissertation_institution') !== undefined && 'thesis',
    wordy !== 'journal' && wordy,
    // News sites fill these in for libraries as well.
    journal !== undefined && (typed === 'newspaper' ? 'newspaper' : 'journal'),
    wordy,
    told(PARTS, parts.flatMap(typesOf)),
    typed,
    isPeriodical && (volume === undefined ? 'magazine' : 'journal'),
    isNewsroom(linked.resolve([data.publisher].flat()[0])) && 'newspaper',
    told(SHOWN, metas('og:type')),
  ]);
  const degree = [cited('dissertation_name'), textOf(data.inSupportOf)].filter((one) => one !== undefined);
  return found === 'thesis' ? (told(DEGREES, degree) ?? found) : found;
}

interface SaidOfIt {
  readonly book: string | undefined;
  readonly institution: string | undefined;
  readonly journal: string | undefined;
  readonly volume: string | undefined;
  readonly cited: Look;
  readonly parts: readonly Data[];
}

/** A look for what is said under a name. */
type Look = (name: string) => string | undefined;

function pagesOf(data: Data, cited: Look, meta: Look): string | undefined {
  return firstSaid(
    range(cited('firstpage'), cited('lastpage')),
    range(meta('prism.startingpage'), meta('prism.endingpage')),
    meta('prism.pagerange'),
    textOf(data.pagination),
    range(textOf(data.pageStart), textOf(data.pageEnd)),
  )?.replace(/(?<=\d)\s*[-‐‑]\s*(?=\d)/gu, '–');
}

const isThesis = (kind: SourceKind | undefined) =>
  kind === 'thesis' || kind === 'dissertation' || kind === 'masters';

/** Where a thesis was written. */
function organisationOf({ article, resolve }: LinkedData): Data {
  const organisation = resolve([article.sourceOrganization].flat()[0]);
  return isData(organisation) ? organisation : {};
}

/** JSON-LD writes numbers of volumes either way. */
const textOf = (value: unknown): string | undefined =>
  typeof value === 'number' ? `${value}` : wordsOf(value);

const typesOf = (data: Data): string[] =>
  [data['@type']].flat().flatMap((type) => (typeof type === 'string' ? [type] : []));

/** Deeper than article, issue, volume and journal nothing is nested. */
const MAX_PARTS = 5;

/** What an article is a part of, and what that is a part of. */
function partsOf({ article, resolve }: LinkedData): Data[] {
  const all: Data[] = [];
  let level = [article];
  for (let depth = 0; depth < MAX_PARTS && level.length > 0; depth++) {
    level = level.flatMap((one) =>
      [one.isPartOf, one.partOfSeries].flat().slice(0, 10).map(resolve).filter(isData),
    );
    all.push(...level);
  }
  return all;
}

/** The types of microdata on what may be the article; those of its comments come later. */
function itemTypes(page: HtmlPage): string[] {
  const element = page.querySelector(
    'article[itemtype], main[itemtype], [itemtype$="Article"], [itemtype$="Posting"]',
  );
  return (element?.getAttribute('itemtype') ?? '').split(/\s+/).map((type) => type.replace(/^.*\//, ''));
}

const isNewsroom = (publisher: unknown) =>
  isData(publisher) && typesOf(publisher).includes('NewsMediaOrganization');

const range = (from: string | undefined, to: string | undefined): string | undefined =>
  from === undefined || to === undefined || from === to ? from : `${from}–${to}`;
