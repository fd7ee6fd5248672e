import { type HtmlPage, wordsOf } from './page.js';

/** A look into the meta tags: all that is said under the first of several names that is there. */
export type MetaTags = (...names: readonly string[]) => readonly string[];

export function metaTags(page: HtmlPage): MetaTags {
  const tags = new Map<string, string[]>();
  for (const tag of page.querySelectorAll('meta[content]')) {
    const name = tag.getAttribute('property') ?? tag.getAttribute('name') ?? tag.getAttribute('itemprop');
    const content = wordsOf(tag.getAttribute('content'));
    if (!name || content === undefined) continue;
    for (const one of name.toLowerCase().split(/\s+/)) tags.set(one, [...(tags.get(one) ?? []), content]);
  }
  return (...names) => names.map((name) => tags.get(name)).find((content) => content !== undefined) ?? [];
}

/** The first that a page says, of several ways in which pages say the same. */
export const firstSaid = (...values: readonly (string | undefined)[]): string | undefined =>
  values.find((value) => value !== undefined);
