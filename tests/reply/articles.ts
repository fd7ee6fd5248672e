import { type Article, readArticle } from '../../src/article/index.js';
import { indexArticle } from '../../src/index.js';
import type { Source } from '../../src/reply/index.js';

/** A small article with two speakers, a joint statement and a long last paragraph. */
export const TEXT = `Council votes to reopen the old library

By Ana Reyes and Tom Hall Source: Harbor Courier Published: 3 March 2021

The town council voted on Monday to reopen the old library on Mill Street. The building has been closed since 2015.

Mayor Ruth Okafor said the library would open its doors in June. She said the town had saved enough money for new windows.

Peter Lind said the roof was still unsafe. "We cannot let children sit under that roof," Lind said.

Both Okafor and Lind pledged to visit the building in April.

The author is a reporter for the Harbor Courier. desk@courier.example`;

export function source(article: Article = readArticle(TEXT), id = 'library1', revision = 3): Source {
  return { id, revision, index: indexArticle(article) };
}

/** An article of the given paragraphs under a title. */
export function articleOf(paragraphs: readonly string[], header: Partial<Article> = {}): Article {
  return {
    title: 'A title',
    authors: [],
    language: 'en',
    captions: [],
    notes: [],
    ...header,
    paragraphs: paragraphs.map((text, at) => ({ number: at + 1, text })),
  };
}
