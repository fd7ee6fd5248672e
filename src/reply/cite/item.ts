import { crc32 } from 'node:zlib';
import { type Article, type PrintedDate, type SourceKind, sourceKindOf } from '../../article/index.js';
import { brief } from '../i18n/index.js';
import { type CslType, KINDS } from './kinds.js';
import { type AuthorName, type CslName, readAuthorNames } from './names.js';

/** A language as BCP 47 writes it, such as `zh-Hans`; nothing for `und` and whatever else a header calls its language. */
export function readLanguageTag(language: string): string | undefined {
  return /^(?!und$)[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/iu.test(language) ? language : undefined;
}

/** A date in CSL's terms: year, month, day, as far as they are known; or the words that can't be read. */
type CslDate =
  | { readonly 'date-parts': readonly [readonly number[]]; readonly season?: number }
  | { readonly literal: string };

/** In the order of CSL's numbers. "Fall" stays as it is printed: the styles would write "Autumn". */
const SEASONS = /^(?:(spring)|(summer)|(autumn)|(winter)),?\s+(\d{4})$/i;

/** An article in CSL's terms (https://docs.citationstyles.org, "Appendix IV - Variables"). */
export interface CslItem {
  readonly id: string;
  readonly type: CslType | 'document';
  readonly title?: string;
  readonly author?: readonly CslName[];
  /** Of a book, or of the book that a chapter is in. */
  readonly editor?: readonly CslName[];
  readonly translator?: readonly CslName[];
  readonly interviewer?: readonly CslName[];
  /** Of a film. */
  readonly director?: readonly CslName[] | undefined;
  /** What is not said by the type alone: "Press release". */
  readonly genre?: string | undefined;
  readonly medium?: string;
  readonly 'container-title'?: string;
  readonly publisher?: string;
  /** Where a thesis is kept, beside its university. */
  readonly archive?: string;
  readonly volume?: string;
  readonly issue?: string;
  /** Of a report or an episode. */
  readonly number?: string;
  readonly page?: string;
  readonly DOI?: string;
  readonly issued?: CslDate;
  readonly accessed?: CslDate;
  readonly URL?: string;
  readonly language?: string;
  readonly note?: string;
  readonly annote?: string;
}

/** @returns nothing for an address that is none of the web's. */
export function readWebAddress(url: string | undefined): string | undefined {
  if (url === undefined || !URL.canParse(url)) return undefined;
  const { protocol, href } = new URL(url);
  return protocol === 'http:' || protocol === 'https:' ? href : undefined;
}

function makeCslDate({ printed, iso }: PrintedDate): CslDate {
  // A year alone is none of the dates that articles are read for, and is enough for a citation.
  const year = /^\d{4}$/.exec(printed.trim())?.[0] ?? '';
  const known = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?/.exec(iso ?? year);
  const season = known ? null : SEASONS.exec(printed.trim());
  if (season)
    return {
      'date-parts': [[Number(season.at(-1))]],
      season: season.slice(1).findIndex((name) => name !== undefined) + 1,
    };
  if (!known) return { literal: brief(printed, 60) };
  return {
    'date-parts': [
      known
        .slice(1)
        .filter((part) => part !== undefined)
        .map(Number),
    ],
  };
}

/**
 * @param retrieved the day on which the article was read, in ISO 8601.
 */
export function makeCslItem(
  article: Article,
  retrieved: string | undefined,
): { item: CslItem; kind: SourceKind; authors: readonly AuthorName[] } {
  const authors = readAuthorNames(article);
  const title = brief(article.title, 500);
  const source = (article.source && brief(article.source, 200)) || undefined;
  const kind = sourceKindOf(article);
  const url = readWebAddress(article.url);
  const issued = article.published && makeCslDate(article.published);
  const language = readLanguageTag(article.language);
  const item: CslItem = {
    id: makeKey(article.title, issued, authors),
    type: kind === 'webpage' && url === undefined && !source ? 'document' : KINDS[kind].type,
    ...(KINDS[kind].genre !== undefined && { genre: KINDS[kind].genre }),
    ...(title !== '' && { title }),
    ...namesOf(authors, kind),
    ...publicationOf(article, kind, source),
    ...(issued && { issued }),
    ...(url !== undefined && { URL: url }),
    ...(url !== undefined &&
      retrieved !== undefined && { accessed: makeCslDate({ printed: retrieved, iso: retrieved }) }),
    ...(language !== undefined && { language }),
  };
  return { item, kind, authors };
}

/** What people have to do with a work, as far as a byline or its kind tells it. */
export const NAME_ROLES = ['author', 'editor', 'translator', 'interviewer', 'director'] as const;
type NameRole = (typeof NAME_ROLES)[number];

/**
 * Who wrote it, who put it into another language, and of books who put them together. A newspaper's editor who signs an
 * article wrote it. Whoever a film names is who made it.
 */
function namesOf(authors: readonly AuthorName[], kind: SourceKind): Pick<CslItem, NameRole> {
  const isCollected = kind === 'book' || kind === 'chapter' || kind === 'encyclopedia';
  const roleOf = ({ editor, translator, interviewer }: AuthorName): NameRole =>
    translator
      ? 'translator'
      : interviewer
        ? 'interviewer'
        : isCollected && editor
          ? 'editor'
          : kind === 'film'
            ? 'director'
            : 'author';
  return Object.fromEntries(
    NAME_ROLES.flatMap((role) => {
      const names = authors.filter((author) => roleOf(author) === role).map(({ name }) => name);
      return names.length > 0 ? [[role, names]] : [];
    }),
  );
}

/** Where it came out. */
function publicationOf(article: Article, kind: SourceKind, source: string | undefined): Partial<CslItem> {
  const [publisher, volume, issue, page] = (['publisher', 'volume', 'issue', 'pages'] as const).map(
    (name) => brief(article[name] ?? '', 200) || undefined,
  );
  const alone = KINDS[kind].alone === true;
  const by = publisher ?? (alone ? source : undefined);
  return {
    ...(source !== undefined && !alone && { 'container-title': source }),
    ...(by !== undefined && { publisher: by }),
    ...(KINDS[kind].type === 'thesis' && source !== undefined && source !== by && { archive: source }),
    ...(volume !== undefined && { volume }),
    ...(issue !== undefined && { [kind === 'report' || kind === 'podcast' ? 'number' : 'issue']: issue }),
    ...(page !== undefined && { page }),
    ...(article.doi !== undefined && { DOI: article.doi }),
  };
}

/**
 * Author, year, first word of the title, in the letters that BibTeX takes everywhere: `li2020china`. Where author or
 * title has none of them, a number made of both stands in, so that two works in Chinese have two keys.
 */
function makeKey(title: string, issued: CslDate | undefined, authors: readonly AuthorName[]): string {
  const ascii = (text: string) =>
    text
      .normalize('NFKD')
      .replace(/[^a-z0-9]/gi, '')
      .toLowerCase()
      .slice(0, 24);
  const word = title
    .split(/\s+/u)
    .map(ascii)
    .find((one) => one.length > 3);
  const name = authors[0]?.name;
  const author = ascii(name?.family ?? name?.literal ?? '');
  const year = issued && 'date-parts' in issued ? issued['date-parts'][0][0] : '';
  const foreign = word === undefined || (name !== undefined && author === '');
  const apart = foreign
    ? checksum([title, ...authors.map(({ name }) => JSON.stringify(name))].join('\n'))
    : '';
  return `${author}${year}${word ?? ''}${apart}`.replace(/^(?=\d|$)/, 'article');
}

/** Seven letters and digits: by chance two of a hundred thousand works in one language share them (CRC's 32 bits). */
const checksum = (text: string) => crc32(text).toString(36).padStart(7, '0');
