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

/** The longest that each field of one text may be. */
const LONGEST = {
  title: LONGEST_TITLE,
  source: LONGEST_NAME,
  section: LONGEST_NAME,
  publisher: LONGEST_NAME,
  volume: LONGEST_PLACE,
  issue: LONGEST_PLACE,
  pages: LONGEST_PLACE,
} as const;
const TEXTS = Object.keys(LONGEST) as (keyof typeof LONGEST)[];

type Capped = Partial<Pick<Article, keyof typeof LONGEST | 'authors' | 'published' | 'updated'>>;

/**
 * A header that lists can hold: what is longer than any header's ends in an ellipsis, names beyond the byline's
 * length are left out. The fields that are missing, or null, stay so.
 */
export function capHeader<T extends { readonly [K in keyof Capped]: Capped[K] | null }>(header: T): T {
  const { authors, published, updated } = header;
  const texts = TEXTS.flatMap((field) => {
    const text = header[field];
    return text ? [[field, cut(text, LONGEST[field])] as const] : [];
  });
  return {
    ...header,
    ...Object.fromEntries(texts),
    ...(authors && { authors: capByline(authors) }),
    ...(published && { published: capDate(published) }),
    ...(updated && { updated: capDate(updated) }),
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
