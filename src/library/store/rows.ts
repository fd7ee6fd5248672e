import { randomBytes } from 'node:crypto';
import type { Kysely, Selectable } from 'kysely';
import type { Article } from '../../article/index.js';
import type { HeaderEdit, Kept, Listing, Place } from '../contract/index.js';
import type { Tables } from '../engines/index.js';
import { LibraryAway } from '../refusals.js';

/** Whose library a place uses, as it is written in the database: `s` a server's, `p` a person's. */
export function libraryOf({ server, person }: Place): string {
  return server === undefined ? `p${person}` : serverLibrary(server);
}

export const serverLibrary = (server: string) => `s${server}`;
export const serverOf = (library: string) => (library.startsWith('s') ? library.slice(1) : undefined);

/** What may be an article's id; anything else isn't even looked for. */
export const ID = /^[\w-]{1,24}$/;

/** An id of twelve characters; never one that a command line takes for an option. */
export const idOf = (hash: Uint8Array) =>
  Buffer.from(hash).toString('base64url').slice(0, 12).replace(/^-/, '_');

/** 72 random bits: never the same twice. */
export const newId = () => idOf(randomBytes(9));

/** What a list shows of an article. */
export type ListedArticle = Pick<Listing, 'title' | 'authors' | 'source' | 'paragraphs'>;

/**
 * Of the authors' names, in UTF-16 code units: some forty of them. Lists show five, and every list of suggestions
 * searches all names of up to 500 articles.
 */
const LISTED_NAMES = 600;

export function shownOf({ title, authors: all, source, paragraphs }: Article): ListedArticle {
  let length = 0;
  const authors = all.filter((name) => {
    length += name.length;
    return length <= LISTED_NAMES;
  });
  return { title, authors, ...(source !== undefined && { source }), paragraphs: paragraphs.length };
}

/** What a list shows of an article, as it is kept; of a damaged one, that it is there: the others are listed all the same. */
export function listedFrom(text: string): ListedArticle {
  try {
    const { title, authors, source, paragraphs } = Object(readJson(text)) as Partial<ListedArticle>;
    if (typeof title === 'string' && Array.isArray(authors) && typeof paragraphs === 'number')
      return { title, authors, ...(typeof source === 'string' && { source }), paragraphs };
  } catch (error) {
    if (!(error instanceof LibraryAway)) throw error;
  }
  return { title: '', authors: [], paragraphs: 0 };
}

/** Rows that are read each by itself: a damaged one is left out, and keeps none of the others from being read. */
export function readEach<Row, T>(rows: readonly Row[], read: (row: Row) => T): T[] {
  return rows.flatMap((row) => {
    try {
      return [read(row)];
    } catch (error) {
      if (error instanceof LibraryAway) return [];
      throw error;
    }
  });
}

/** @throws LibraryAway for what is no JSON: somebody has meddled with it, or the disk. */
export function readJson<T = unknown>(text: string): T {
  try {
    return JSON.parse(text) as T;
  } catch {
    // The error itself would say what stands there.
    throw new LibraryAway('broken', new Error('what is kept in a column for JSON is no JSON'));
  }
}

/** An article with what was set by hand. */
export function applyEdits(article: Article, edits: HeaderEdit): Article {
  const changed = Object.entries({ ...article, ...edits }).filter(
    ([, value]) => value !== null && value !== undefined,
  );
  return Object.fromEntries(changed) as unknown as Article;
}

/** One edit after another. */
export function mergeEdits(first: HeaderEdit, then: HeaderEdit): HeaderEdit {
  const given = Object.entries(then).filter(([, value]) => value !== undefined);
  return { ...first, ...(Object.fromEntries(given) as HeaderEdit) };
}

export function articleOf(row: Pick<Selectable<Tables['articles']>, 'article_json' | 'edits_json'>): Article {
  return applyEdits(readJson<Article>(row.article_json), readJson<HeaderEdit>(row.edits_json));
}

/** @throws LibraryAway for a damaged row. */
export const keptOf = (
  row: Pick<Selectable<Tables['articles']>, 'id' | 'revision' | 'article_json' | 'edits_json'>,
): Kept => ({ id: row.id, revision: row.revision, article: articleOf(row) });

/** Whether an article is in the table, in whatever state. */
export async function hasArticle(tables: Kysely<Tables>, id: string): Promise<boolean> {
  const row = await tables.selectFrom('articles').select('id').where('id', '=', id).executeTakeFirst();
  return row !== undefined;
}

/** The next article that is kept, by id. */
export const articleAfter = (tables: Kysely<Tables>, after: string) =>
  tables
    .selectFrom('articles')
    .select(['id', 'revision', 'article_json', 'edits_json'])
    .where('state', '=', 'kept')
    .where('id', '>', after)
    .orderBy('id')
    .limit(1);
