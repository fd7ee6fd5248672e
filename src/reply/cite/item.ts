import type { Article, PrintedDate } from '../../article/article.js';
import { brief } from '../i18n/plain.js';
import { type AuthorName, authorNames, type CslName } from './names.js';

/** A language as BCP 47 writes it, such as `zh-Hans`; nothing for `und` and whatever else a header calls its language. */
export function languageTag(language: string): string | undefined {
  return /^(?!und$)[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/iu.test(language) ? language : undefined;
}

/** A date in CSL's terms: year, month, day, as far as they are known; or the words that can't be read. */
export type CslDate = { readonly 'date-parts': readonly [readonly number[]] } | { readonly literal: string };

/** An article in CSL's terms (https://docs.citationstyles.org, "Appendix IV - Variables"). */
export interface CslItem {
  readonly id: string;
  readonly type: 'article-newspaper' | 'webpage' | 'document';
  readonly title?: string;
  readonly author?: readonly CslName[];
  readonly 'container-title'?: string;
  readonly issued?: CslDate;
  readonly accessed?: CslDate;
  readonly URL?: string;
  readonly language?: string;
  readonly note?: string;
  readonly annote?: string;
}

/** @returns nothing for an address that is none of the web's. */
export function webAddress(url: string | undefined): string | undefined {
  if (url === undefined || !URL.canParse(url)) return undefined;
  const { protocol, href } = new URL(url);
  return protocol === 'http:' || protocol === 'https:' ? href : undefined;
}

export function cslDate({ printed, iso }: PrintedDate): CslDate {
  const known = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?/.exec(iso ?? '');
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
export function cslItem(
  article: Article,
  retrieved: string | undefined,
): { item: CslItem; authors: readonly AuthorName[] } {
  const authors = authorNames(article);
  const title = brief(article.title, 500);
  const source = article.source && brief(article.source, 200);
  const url = webAddress(article.url);
  const language = languageTag(article.language);
  const item: CslItem = {
    id: key(article, authors),
    type: source ? 'article-newspaper' : url ? 'webpage' : 'document',
    ...(title !== '' && { title }),
    ...(authors.length > 0 && { author: authors.map(({ name }) => name) }),
    ...(source && { 'container-title': source }),
    ...(article.published && { issued: cslDate(article.published) }),
    ...(url !== undefined && { URL: url }),
    ...(url !== undefined &&
      retrieved !== undefined && { accessed: cslDate({ printed: retrieved, iso: retrieved }) }),
    ...(language !== undefined && { language }),
  };
  return { item, authors };
}

/** Author, year, first word of the title, in the letters that BibTeX takes everywhere: `li2020china`. */
function key({ title, published }: Article, [first]: readonly AuthorName[]): string {
  const ascii = (text: string) =>
    text
      .normalize('NFKD')
      .replace(/[^a-z0-9]/gi, '')
      .toLowerCase()
      .slice(0, 24);
  const word =
    title
      .split(/\s+/u)
      .map(ascii)
      .find((one) => one.length > 3) ?? '';
  const author = ascii(first?.name.family ?? first?.name.literal ?? '');
  return (author + (published?.iso?.slice(0, 4) ?? '') + word).replace(/^(?=\d|$)/, 'article');
}
