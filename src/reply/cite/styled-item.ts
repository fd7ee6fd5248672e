import type { Article, SourceKind } from '../../article/index.js';
import type { CslStyle } from './engine.js';
import { type CslItem, makeCslItem, NAME_ROLES } from './item.js';
import { cutPostTitle, wordKind, writeNumber } from './kind-in-style.js';
import type { AuthorName, CslName } from './names.js';
import { capitaliseAfterColon, keepCapitals, makeSentenceTitle, type SentenceTitle } from './title-case.js';

/** An article as a style is to word it. */
interface StyledItem {
  readonly item: CslItem;
  /** The same before what the style asks for was done to names and kinds. */
  readonly whole: CslItem;
  readonly authors: readonly AuthorName[];
  readonly titled: SentenceTitle | undefined;
  /** A name that is both author and publisher, and stands once. */
  readonly onlyName?: string | undefined;
}

export function styleItem(article: Article, style: CslStyle, retrieved: string | undefined): StyledItem {
  const { item: printed, kind, authors } = makeCslItem(article, retrieved);
  const titled =
    printed.title === undefined || kind === 'post' ? undefined : makeSentenceTitle(printed.title, article);
  const title = titled
    ? styleTitle(titled.title, style, article.language)
    : printed.title && asIs(cutPostTitle(printed.title, style));
  // The titles of books are titles like those of their chapters; the names of papers are names.
  const book = TITLED.has(kind) ? printed['container-title'] : undefined;
  const whole: CslItem = {
    ...printed,
    ...(title !== undefined && { title }),
    ...(book !== undefined && { 'container-title': makeSentenceTitle(book, article).title }),
  };
  const { item: once, name } = nameOnce(whole, style);
  const written = writeNames(authors, style);
  const plain = style === 'chicago' ? withoutArticle(once) : once;
  const item = {
    ...plain,
    ...styleNames(plain, written),
    ...wordKind(kind, style, {
      isOnline: plain.URL !== undefined || plain.DOI !== undefined,
      source: article.source,
    }),
    ...(plain.number !== undefined && { number: writeNumber(kind, style, plain.number) }),
    ...(style === 'chicago' && keepMonth(plain)),
    ...(kind === 'film' && styleFilm(plain, style, written)),
  };
  return { item, whole, authors, titled, onlyName: name };
}

/** What is in a work whose name is a title. */
const TITLED: ReadonlySet<SourceKind> = new Set(['chapter', 'encyclopedia', 'podcast']);

function styleNames(item: CslItem, written: ReadonlyMap<CslName, CslName>): Partial<CslItem> {
  const roles = NAME_ROLES.filter((role) => item[role] !== undefined);
  return Object.fromEntries(
    roles.map((role) => [role, item[role]?.map((name) => written.get(name) ?? name)]),
  );
}

/**
 * A film came out in a year, whatever the style (APA 7, 10.12; Chicago 17, 14.265). Only APA and MLA have a word for who
 * made it; in the others they stand in the author's place.
 */
function styleFilm(
  { issued, director = [] }: CslItem,
  style: CslStyle,
  written: ReadonlyMap<CslName, CslName>,
): Partial<CslItem> {
  const isNamed = style === 'apa' || style === 'mla' || director.length === 0;
  return {
    ...(issued &&
      'date-parts' in issued && { issued: { 'date-parts': [issued['date-parts'][0].slice(0, 1)] } }),
    ...(!isNamed && { director: undefined, author: director.map((name) => written.get(name) ?? name) }),
  };
}

/** Words whose capitals no style may change. */
const asIs = (words: string) => `<span class="nocase">${words}</span>`;

/** Chicago has of a journal's date the month (17, 14.171). */
function keepMonth({ type, issued }: CslItem): Partial<CslItem> {
  return type === 'article-journal' && issued && 'date-parts' in issued
    ? { issued: { ...issued, 'date-parts': [issued['date-parts'][0].slice(0, 2)] } }
    : {};
}

function styleTitle(title: string, style: CslStyle, language: string): string {
  if (style === 'apa') return capitaliseAfterColon(title);
  const isTitleCase = language === 'en' && (style === 'mla' || style === 'chicago');
  return isTitleCase ? keepCapitals(title) : title;
}

/**
 * A name that is both author and publisher: APA and Harvard name the author, MLA the publisher, and Chicago both where a
 * work stands for itself (17, 14.84).
 */
function nameOnce(item: CslItem, style: CslStyle): { item: CslItem; name?: string } {
  const name = item.author?.length === 1 ? item.author[0]?.literal : undefined;
  const place = (['container-title', 'publisher'] as const).find((one) => item[one] === name);
  const isBoth = style === 'chicago' && (item.type === 'report' || item.type === 'book');
  if (name === undefined || place === undefined || isBoth) return { item };
  const { [style === 'apa' || style === 'harvard' ? place : 'author']: _, ...once } = item;
  return { item: once, name };
}

/** Chicago leaves the article out of the names of newspapers in English. */
function withoutArticle(item: CslItem): CslItem {
  const container = item['container-title'];
  return item.type === 'article-newspaper' && container !== undefined && container !== ''
    ? { ...item, 'container-title': container.replace(/^The\s+(?=\p{Lu})/u, '') }
    : item;
}

/**
 * The names as citeproc is to take them. MLA and Chicago leave a name as it is that begins with the family's; APA and
 * Harvard cut given names short, which citeproc doesn't do for one in small letters (bell hooks).
 */
function writeNames(authors: readonly AuthorName[], style: CslStyle): ReadonlyMap<CslName, CslName> {
  const initials = style === 'apa' || style === 'harvard';
  return new Map(
    authors.map(({ name, familyFirst }) => [
      name,
      {
        ...name,
        ...(initials && name.given && /^\p{Ll}+$/u.test(name.given) && { given: `${[...name.given][0]}.` }),
        ...(!initials && familyFirst && { 'static-ordering': true as const }),
        'parse-names': 0 as const,
      },
    ]),
  );
}
