import type { Kysely } from 'kysely';
import type { Library } from '../contract/index.js';
import type { Tables } from '../engines/index.js';
import { LibraryRefusal } from '../refusals.js';
import { listedOf, record } from './log.js';
import { ID, libraryOf } from './rows.js';
import { change, findVisible, refuseTheLast, refuseUnseen, type Shelves, seenFrom } from './shelves.js';

/** What is read where, and what is not to be seen. */
export function createChoices(shelves: Shelves): Pick<Library, 'choose' | 'hide' | 'unhide'> {
  const { shipped } = shelves;

  return {
    choose: (place, id, where) =>
      change(shelves, libraryOf(place), async (tables) => {
        const library = libraryOf(place);
        const channel = where === 'everywhere' ? '' : where.channel;
        if (id !== undefined) await refuseUnseen(shelves, tables, library, id);
        await tables
          .deleteFrom('choices')
          .where('library', '=', library)
          .where('channel', '=', channel)
          .execute();
        const there = where === 'everywhere' ? {} : { channel };
        const listed = id === undefined ? {} : { title: (await listedOf(shelves, tables, id)).title };
        await record(shelves, tables, place, { kind: 'chosen', ...listed, ...there });
        if (id === undefined) return;
        await tables.insertInto('choices').values({ library, channel, article: id }).execute();
      }),

    hide: (place, id) =>
      change(shelves, libraryOf(place), async (tables) => {
        const library = libraryOf(place);
        await refuseUnlessShared(tables, library, id);
        if (!(await findVisible(shelves, tables, library, id))) return;
        await refuseTheLast(shelves, tables, library, id);
        await tables.insertInto('hidden').values({ library, article: id }).execute();
        const { title } = await listedOf(shelves, tables, id);
        await record(shelves, tables, place, { kind: 'hidden', title });
      }),

    unhide: (place, id) =>
      change(shelves, libraryOf(place), async (tables) => {
        const library = libraryOf(place);
        await refuseUnlessShared(tables, library, id);
        const { numDeletedRows } = await tables
          .deleteFrom('hidden')
          .where('library', '=', library)
          .where('article', '=', id)
          .executeTakeFirst();
        if (numDeletedRows === 0n) return;
        const { title } = await listedOf(shelves, tables, id);
        await record(shelves, tables, place, { kind: 'shown', title });
      }),
  };

  async function refuseUnlessShared(tables: Kysely<Tables>, library: string, id: string): Promise<void> {
    if (shipped.has(id)) return;
    const row = ID.test(id)
      ? await tables
          .selectFrom('articles')
          .select('library')
          .where('id', '=', id)
          .where('state', '=', 'kept')
          .where('library', 'in', seenFrom(library))
          .executeTakeFirst()
      : undefined;
    if (!row) throw new LibraryRefusal({ because: 'no-such-article', id });
    if (row.library === library) throw new LibraryRefusal({ because: 'not-shared', id });
  }
}
