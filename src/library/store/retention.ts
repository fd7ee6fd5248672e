import type { Kysely } from 'kysely';
import { type Library, LOG_LIFE } from '../contract/index.js';
import type { Tables } from '../engines/index.js';
import { REMOVED_LIFE } from './changes.js';
import { DRAFT_LIFE } from './drafts.js';
import { IMPORT_SPAN } from './quotas.js';
import { libraryOf, serverLibrary, serverOf } from './rows.js';
import { change, type Shelves } from './shelves.js';

/** How long what a server had is kept after the bot was removed from it. */
const LEFT_LIFE = 30 * 24 * 3_600_000;

/** How long things are kept, and how they are deleted. */
export function createRetention(
  shelves: Shelves,
): Pick<Library, 'forget' | 'leave' | 'return' | 'attend' | 'purge'> {
  const { cache, database, now } = shelves;

  return {
    async forget(place) {
      const library = libraryOf(place);
      // What is written later would stay.
      await shelves.jottings.write();
      await change(shelves, library, (tables) => erase(tables, library));
      cache.forget(library);
      await database.scrub();
    },

    leave: (server) =>
      change(shelves, serverLibrary(server), async (tables) => {
        await tables
          .insertInto('departures')
          .values({ server, at: now() })
          .onConflict((conflict) => conflict.column('server').doNothing())
          .execute();
      }),

    return: (server) =>
      change(shelves, serverLibrary(server), async (tables) => {
        await tables.deleteFrom('departures').where('server', '=', server).execute();
      }),

    async attend(servers, isOurs = () => true) {
      const present = new Set(servers);
      const left = await database.read.selectFrom('departures').select('server').execute();
      const gone = new Set(left.map(({ server }) => server));
      for (const server of gone) if (present.has(server)) await this.return(server);
      for (const library of await listKnown(database.read)) {
        const server = serverOf(library);
        if (server === undefined || present.has(server) || gone.has(server)) continue;
        if (isOurs(server)) await this.leave(server);
      }
    },

    async purge() {
      const drafts = { states: ['draft', 'merged'], before: now() - DRAFT_LIFE } as const;
      const removed = { states: ['removed', 'earlier'], before: now() - REMOVED_LIFE } as const;
      for (const { states, before } of [drafts, removed]) {
        const due = await database.read
          .selectFrom('articles')
          .select(['id', 'library'])
          .where('state', 'in', states)
          .where('changed', '<=', before)
          .execute();
        for (const { id, library } of due) {
          await change(shelves, library, async (tables) => {
            // It may have been restored since.
            const { numDeletedRows } = await tables
              .deleteFrom('articles')
              .where('id', '=', id)
              .where('state', 'in', states)
              .where('changed', '<=', before)
              .executeTakeFirst();
            if (numDeletedRows === 0n) return;
            for (const table of ['choices', 'progress', 'discussed', 'threads', 'schedule'] as const) {
              await tables.deleteFrom(table).where('article', '=', id).execute();
            }
          });
        }
      }
      await database.write.transaction().execute(async (tables) => {
        // Earlier versions kept the files, too.
        await tables.deleteFrom('originals').execute();
        await tables
          .deleteFrom('imports')
          .where('at', '<=', now() - IMPORT_SPAN)
          .execute();
        await tables
          .deleteFrom('log')
          .where('at', '<=', now() - LOG_LIFE)
          .execute();
      });
      const due = await database.read
        .selectFrom('departures')
        .select('server')
        .where('at', '<=', now() - LEFT_LIFE)
        .execute();
      for (const { server } of due) {
        const library = serverLibrary(server);
        await change(shelves, library, async (tables) => {
          const still = await tables
            .selectFrom('departures')
            .select('server')
            .where('server', '=', server)
            .where('at', '<=', now() - LEFT_LIFE)
            .executeTakeFirst();
          if (still) await erase(tables, library);
        });
        cache.forget(library);
      }
      await database.scrub();
    },
  };
}

/** Every table with rows that belong to a library; the others hang on these. */
const OWNED = [
  'articles',
  'choices',
  'hidden',
  'imports',
  'settings',
  'progress',
  'discussed',
  'notes',
  'log',
  'threads',
  'schedule',
] as const;

/** Deletes everything of a library. */
async function erase(tables: Kysely<Tables>, library: string): Promise<void> {
  // People's own progress with its articles stands in theirs.
  const articles = tables.selectFrom('articles').select('id').where('library', '=', library);
  await tables.deleteFrom('progress').where('article', 'in', articles).execute();
  for (const table of OWNED) await tables.deleteFrom(table).where('library', '=', library).execute();
  const server = serverOf(library);
  if (server !== undefined) {
    await tables.deleteFrom('departures').where('server', '=', server).execute();
    return;
  }
  // A person's notes stand in the libraries of servers too, and so does what they changed there.
  const person = library.slice(1);
  await tables.deleteFrom('notes').where('person', '=', person).execute();
  for (const table of ['log', 'schedule'] as const)
    await tables.updateTable(table).set({ person: '' }).where('person', '=', person).execute();
}

/** The libraries of which anything is kept. */
async function listKnown(tables: Kysely<Tables>): Promise<Set<string>> {
  const all = await Promise.all(
    OWNED.map((table) => tables.selectFrom(table).select('library').distinct().execute()),
  );
  return new Set(all.flat().map(({ library }) => library));
}
