import type { Kysely, Selectable } from 'kysely';
import { type Article, anchorsOf } from '../../article/index.js';
import type { HeaderEdit, Kept } from '../contract/index.js';
import type { Tables } from '../engines/index.js';
import { carryNotes } from './carry-notes.js';
import { articleOf, keptOf, mergeEdits, newId, readJson, shownOf } from './rows.js';

export type ArticleRow = Selectable<Tables['articles']>;

/**
 * Makes the text of another row, a draft or an earlier text, the article's that it replaces. The text that it has so far
 * is put aside, one for each article, so that it can be brought back.
 */
export async function takeText(
  tables: Kysely<Tables>,
  from: ArticleRow,
  target: ArticleRow,
  now: number,
): Promise<Kept> {
  await tables
    .deleteFrom('articles')
    .where('replaces', '=', target.id)
    .where('state', '=', 'earlier')
    .where('id', '!=', from.id)
    .execute();
  const earlier = { ...target, id: newId(), state: 'earlier', replaces: target.id, changed: now } as const;
  await tables.insertInto('articles').values(earlier).execute();
  // It stays for a day without its text, so that keeping it again finds where it went.
  await tables
    .updateTable('articles')
    .set({ state: 'merged', article_json: '{}', edits_json: '{}', listing_json: '{}' })
    .where('id', '=', from.id)
    .execute();
  const past = anchorsOf(articleOf(target));
  await tables
    .insertInto('past_paragraphs')
    .values({ article: target.id, revision: target.revision, paragraphs_json: JSON.stringify(past) })
    .execute();
  const article = readJson<Article>(from.article_json);
  await carryNotes(tables, target.id, past, article);
  const edits = mergeEdits(readJson<HeaderEdit>(target.edits_json), readJson<HeaderEdit>(from.edits_json));
  return writeRevision(tables, target, from.article_json, edits);
}

/** Writes an article's or draft's next revision. */
export async function writeRevision(
  tables: Kysely<Tables>,
  row: ArticleRow,
  article_json: string,
  edits: HeaderEdit,
): Promise<Kept> {
  const next = { article_json, edits_json: JSON.stringify(edits), revision: row.revision + 1 };
  const listing_json = JSON.stringify(shownOf(articleOf(next)));
  await tables
    .updateTable('articles')
    .set({ ...next, listing_json })
    .where('id', '=', row.id)
    .execute();
  return keptOf({ ...row, ...next });
}
