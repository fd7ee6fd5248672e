import type { Kysely, Selectable } from 'kysely';
import type { Place, PrivateNote, PrivateNotes } from '../contract/index.js';
import type { Tables } from '../engines/index.js';
import { LibraryRefusal } from '../refusals.js';
import { ID, libraryOf, newId, readEach, readJson } from './rows.js';
import { change, refuseUnseen, type Shelves } from './shelves.js';

/** Of a person in a library: a guess at more than anybody leafs through. With all their words some 300 KB. */
export const MOST_NOTES = 100;

/** What people keep for themselves. Each query names the person, so that nobody gets another's. */
export function createNotes(shelves: Shelves): PrivateNotes {
  return {
    async notes(place) {
      const rows = await shelves.database.read
        .selectFrom('notes')
        .selectAll()
        .where('person', '=', place.person)
        .where('library', '=', libraryOf(place))
        .orderBy('at')
        .execute();
      return readEach(rows, noteOf);
    },

    async admitNote(place) {
      await refuseBeyondRoom(shelves.database.read, place);
    },

    takeNote: (place, { article, paragraph, ...kept }) =>
      change(shelves, ownLibraryOf(place), async (tables) => {
        const library = libraryOf(place);
        const { person } = place;
        await refuseUnseen(shelves, tables, library, article);
        const kept_json = JSON.stringify(kept);
        const known = await tables
          .selectFrom('notes')
          .selectAll()
          .where('person', '=', person)
          .where('library', '=', library)
          .where('article', '=', article)
          .where('paragraph', '=', paragraph)
          .where('kept_json', '=', kept_json)
          .executeTakeFirst();
        if (known) return noteOf(known);
        const { latest } = await refuseBeyondRoom(tables, place);
        // Two of one moment, or after the clock was put back, stay in their order.
        const at = Math.max(shelves.now(), (latest ?? 0) + 1);
        const row = { id: newId(), library, person, article, paragraph, kept_json, at };
        await tables.insertInto('notes').values(row).execute();
        return noteOf(row);
      }),

    dropNote: (place, id) =>
      change(shelves, ownLibraryOf(place), async (tables) => {
        if (!ID.test(id)) return false;
        const { numDeletedRows } = await tables
          .deleteFrom('notes')
          .where('id', '=', id)
          .where('person', '=', place.person)
          .where('library', '=', libraryOf(place))
          .executeTakeFirst();
        return numDeletedRows > 0n;
      }),
  };
}

/** When the person's latest note there was taken. @throws LibraryRefusal `too-many-notes` */
async function refuseBeyondRoom(tables: Kysely<Tables>, place: Place): Promise<{ latest: number | null }> {
  const { count, latest } = await tables
    .selectFrom('notes')
    .select(({ fn }) => [fn.countAll<number>().as('count'), fn.max('at').as('latest')])
    .where('person', '=', place.person)
    .where('library', '=', libraryOf(place))
    .executeTakeFirstOrThrow();
  if (count >= MOST_NOTES) throw new LibraryRefusal({ because: 'too-many-notes', limit: MOST_NOTES });
  return { latest };
}

/** The person's own, wherever they are: what they keep for themselves changes nothing of a server's library. */
const ownLibraryOf = ({ person }: { readonly person: string }) => libraryOf({ person });

function noteOf({ id, article, paragraph, kept_json }: Selectable<Tables['notes']>): PrivateNote {
  const kept = readJson<Pick<PrivateNote, 'title' | 'cited' | 'text' | 'note'>>(kept_json);
  return { id, article, ...(paragraph !== null && { paragraph }), ...kept };
}

/**
 * Gives the notes of an article the numbers that their paragraphs have in its new text. However many people have
 * notes of it, that takes as many statements as it has paragraphs.
 *
 * @param again where a paragraph stands now; nothing when it is not there any more.
 */
export async function renumberNotes(
  tables: Kysely<Tables>,
  article: string,
  again: (paragraph: number) => number | undefined,
): Promise<void> {
  const noted = await tables
    .selectFrom('notes')
    .select('paragraph')
    .distinct()
    .where('article', '=', article)
    .where('paragraph', 'is not', null)
    .execute();
  for (const { paragraph: before } of noted) {
    const now = before === null ? undefined : again(before);
    if (now === before) continue;
    await tables
      .updateTable('notes')
      // Below zero until all are done: ¶5 that becomes ¶6 must not go on to where ¶6 has gone.
      .set({ paragraph: now === undefined ? null : -now })
      .where('article', '=', article)
      .where('paragraph', '=', before)
      .execute();
  }
  await tables
    .updateTable('notes')
    .set(({ neg, ref }) => ({ paragraph: neg(ref('paragraph')) }))
    .where('article', '=', article)
    .where('paragraph', '<', 0)
    .execute();
}
