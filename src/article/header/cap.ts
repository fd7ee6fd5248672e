import type { Article, PrintedDate } from '../article.js';

/** In UTF-16 code units. The longest headlines of newspapers have some 200; the form of Fix shows as much. */
export const LONGEST_TITLE = 300;
/** No name of a person or a paper is as long. */
const LONGEST_NAME = 200;
/** Of all names together, parted by commas: as much as the form of Fix can show and give back. */
export const LONGEST_BYLINE = 3000;
/** Longer words are no date that could be read. */
const LONGEST_DATE = 100;
/** What browsers and servers take. An address that is cut leads nowhere, so a longer one is left out. */
export const LONGEST_ADDRESS = 2000;

/** Of a volume, an issue or pages: "Special Issue on the History of Bridges, Part 2". */
const LONGEST_PLACE = 100;

type Capped = Partial<
  Pick<
    Article,
    | 'title'
    | 'authors'
    | 'source'
    | 'published'
    | 'updated'
    | 'section'
    | 'publisher'
    | 'volume'
    | 'issue'
    | 'pages'
  >
>;

/**
 * A header that lists can hold: what is longer than any header's ends in an ellipsis, names beyond the byline's
 * length are left out. The fields that are missing, or null, stay so.
 */
export function capHeader<T extends { readonly [K in keyof Capped]: Capped[K] | null }>(header: T): T {
  const { title, authors, source, published, updated, section, publisher, volume, issue, pages } = header;
  return {
    ...header,
    ...(title && { title: cut(title, LONGEST_TITLE) }),
    ...(authors && { authors: capByline(authors) }),
    ...(source && { source: cut(source, LONGEST_NAME) }),
    ...(section && { section: cut(section, LONGEST_NAME) }),
    ...(published && { published: capDate(published) }),
    ...(updated && { updated: capDate(updated) }),
    ...(publisher && { publisher: cut(publisher, LONGEST_NAME) }),
    ...(volume && { volume: cut(volume, LONGEST_PLACE) }),
    ...(issue && { issue: cut(issue, LONGEST_PLACE) }),
    ...(pages && { pages: cut(pages, LONGEST_PLACE) }),
  };
}

/** A heading in the body, which every paragraph under it carries. */
export const capHeading = (heading: string) => cut(heading, LONGEST_TITLE);

function capByline(authors: readonly string[]): string[] {
  const kept: string[] = [];
  let length = 0;
  for (const author of authors) {
    const name = cut(author, LONGEST_NAME);
    length += name.length + 2;
    if (length > LONGEST_BYLINE) break;
    kept.push(name);
  }
  return kept;
}

function capDate({ printed, iso }: PrintedDate): PrintedDate {
  const words = cut(printed, LONGEST_DATE);
  return { printed: words, ...(iso !== undefined && iso.length <= LONGEST_DATE && { iso }) };
}

function cut(text: string, most: number): string {
  if (text.length <= most) return text;
  // Half of a surrogate pair is no character.
  return `${text
    .slice(0, most - 1)
    .replace(/[\uD800-\uDBFF]$/, '')
    .trimEnd()}…`;
}
