import type { Kysely } from 'kysely';
import type { Library, Logged, LoggedChange, Place } from '../contract/index.js';
import { LOG_LIFE, MOST_LOGGED } from '../contract/index.js';
import type { Tables } from '../engines/index.js';
import { type ListedArticle, libraryOf, readEach, readJson, shownOf } from './rows.js';
import type { Shelves } from './shelves.js';

/** What was changed in a server's library, by whom. */
export function createLog(shelves: Shelves): Pick<Library, 'logged'> {
  return {
    async logged(place) {
      const rows = await shelves.database.read
        .selectFrom('log')
        .select(['person', 'at', 'what_json'])
        .where('library', '=', libraryOf(place))
        .where('at', '>', shelves.now() - LOG_LIFE)
        .orderBy('number', 'desc')
        .limit(MOST_LOGGED)
        .execute();
      return readEach(
        rows,
        ({ person, at, what_json }): Logged => ({
          at: new Date(at),
          change: readJson<LoggedChange>(what_json),
          ...(person !== '' && { person }),
        }),
      );
    },
  };
}

/** Puts down a change in the transaction that makes it. Nobody but themselves changes a person's own library. */
export async function record(
  { now }: Pick<Shelves, 'now'>,
  tables: Kysely<Tables>,
  place: Pick<Place, 'server' | 'person'>,
  change: LoggedChange,
): Promise<void> {
  if (place.server === undefined) return;
  const library = libraryOf(place);
  const row = { library, person: place.person, at: now(), what_json: JSON.stringify(change) };
  await tables.insertInto('log').values(row).execute();
  const beyond = await tables
    .selectFrom('log')
    .select('number')
    .where('library', '=', library)
    .orderBy('number', 'desc')
    .offset(MOST_LOGGED)
    .limit(1)
    .executeTakeFirst();
  if (!beyond) return;
  await tables
    .deleteFrom('log')
    .where('library', '=', library)
    .where('number', '<=', beyond.number)
    .execute();
}

/** What lists show of an article, of whatever library and state. */
export async function listedOf(
  { shipped }: Shelves,
  tables: Kysely<Tables>,
  id: string,
): Promise<ListedArticle> {
  const kept = shipped.get(id);
  if (kept) return shownOf(kept.article);
  const { listing_json } = await tables
    .selectFrom('articles')
    .select('listing_json')
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  return readJson<ListedArticle>(listing_json);
}
