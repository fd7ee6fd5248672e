import type { Kysely } from 'kysely';
import { type Anchor, type Article, anchorsOf, findAgain } from '../../article/index.js';
import type { Tables } from '../engines/index.js';
import { addCounts } from './jottings.js';
import { renumberNotes } from './notes.js';

/** Where a paragraph of the earlier text stands now; nothing when it is not there any more. */
type Again = (paragraph: number) => number | undefined;

/** Moves what was noted of the paragraphs of an article to where they stand in its new text. */
export async function carryNotes(
  tables: Kysely<Tables>,
  article: string,
  past: readonly Anchor[],
  now: Pick<Article, 'paragraphs'>,
): Promise<void> {
  const anchors = anchorsOf(now);
  const again: Again = (paragraph) => {
    const anchor = past[paragraph - 1];
    const found = anchor && findAgain(anchor, anchors);
    return found?.kind === 'same' || found?.kind === 'moved' ? found.number : undefined;
  };
  await carryCounts(tables, article, again);
  await renumberNotes(tables, article, again);
  await carryThreads(tables, article, again);
  await carryPlaces(tables, article, again, now.paragraphs.length);
}

/** Counts of paragraphs that are not there any more are dropped. */
async function carryCounts(tables: Kysely<Tables>, article: string, again: Again): Promise<void> {
  const rows = await tables.selectFrom('discussed').selectAll().where('article', '=', article).execute();
  await tables.deleteFrom('discussed').where('article', '=', article).execute();
  for (const row of rows) {
    const paragraph = again(row.paragraph);
    // Another process may have counted it meanwhile.
    if (paragraph !== undefined) await addCounts(tables, [{ ...row, paragraph }]);
  }
}

/** Threads on paragraphs that are not there any more are forgotten. */
async function carryThreads(tables: Kysely<Tables>, article: string, again: Again): Promise<void> {
  const rows = await tables.selectFrom('threads').selectAll().where('article', '=', article).execute();
  await tables.deleteFrom('threads').where('article', '=', article).execute();
  for (const row of rows) {
    const paragraph = again(row.paragraph);
    if (paragraph === undefined) continue;
    await tables
      .insertInto('threads')
      .values({ ...row, paragraph })
      .execute();
  }
}

/** How far channels are, and what they plan, stays as near as can be. @param last the last paragraph's number. */
async function carryPlaces(
  tables: Kysely<Tables>,
  article: string,
  again: Again,
  last: number,
): Promise<void> {
  const near = (paragraph: number) => again(paragraph) ?? Math.min(paragraph, last);
  const steps = await tables.selectFrom('schedule').selectAll().where('article', '=', article).execute();
  for (const step of steps) {
    const [from, to] = [near(step.first), near(step.last)];
    // Two paragraphs may have changed places.
    const range = { first: Math.min(from, to), last: to };
    await tables.updateTable('schedule').set(range).where('id', '=', step.id).execute();
  }
  const nearOrNull = (paragraph: number | null) => (paragraph === null ? null : near(paragraph));
  const rows = await tables.selectFrom('progress').selectAll().where('article', '=', article).execute();
  for (const { library, channel, position, through } of rows) {
    await tables
      .updateTable('progress')
      .set({ position: nearOrNull(position), through: nearOrNull(through) })
      .where('library', '=', library)
      .where('channel', '=', channel)
      .where('article', '=', article)
      .execute();
  }
}
