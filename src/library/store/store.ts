import type { Kept, Library } from '../contract/index.js';
import type { Database } from '../engines/index.js';
import type { LibraryAway } from '../refusals.js';
import { readLibraryFailure } from './away.js';
import { createCache } from './cache.js';
import { createChanges } from './changes.js';
import { createChoices } from './choices.js';
import { createGroupNotes, PROGRESS } from './group-notes.js';
import { createJottings } from './jottings.js';
import { createKnown } from './known.js';
import { createLog } from './log.js';
import { createNotes } from './notes.js';
import { createReading } from './reading.js';
import { createRetention } from './retention.js';
import { createSchedule } from './schedule.js';
import { createSearch } from './search.js';
import { HOST_LIBRARY } from './shelves.js';

export interface StoreOptions {
  readonly database: Database;
  /** What comes with Footnote; the first is read where nothing else is chosen. */
  readonly shipped: readonly [Kept, ...Kept[]];
  /** How much memory the articles that were read lately may take up, in bytes, about. */
  readonly cacheBytes: number;
  /** Told when the database is away and something is read from memory instead. */
  readonly onAway?: (away: LibraryAway) => void;
  /** Milliseconds since 1970. */
  readonly now?: () => number;
}

/** The libraries that are kept in a database. Closing the store closes the database. */
export function createStore({
  database,
  shipped,
  cacheBytes,
  onAway,
  now = Date.now,
}: StoreOptions): Library {
  const known = createKnown(database.others, HOST_LIBRARY);
  const shelves = {
    database,
    shipped: new Map(shipped.map((kept) => [kept.id, kept])),
    cache: createCache(cacheBytes),
    known,
    jottings: createJottings(database, (library) => known.changed(library, PROGRESS)),
    now,
  };
  return failAsLibrary({
    ...createReading(shelves, onAway),
    ...createChanges(shelves),
    ...createChoices(shelves),
    ...createGroupNotes(shelves),
    ...createLog(shelves),
    ...createSchedule(shelves),
    ...createRetention(shelves),
    ...createSearch(shelves),
    ...createNotes(shelves),
    async close() {
      await shelves.jottings.close();
      await database.close();
    },
  });
}

/** Every fault of the database comes out as LibraryAway. */
function failAsLibrary(library: Library): Library {
  const wrapped = Object.entries(library).map(([name, method]: [string, (...all: never[]) => unknown]) => [
    name,
    async (...given: never[]) => {
      try {
        return await method.apply(library, given);
      } catch (error) {
        throw readLibraryFailure(error);
      }
    },
  ]);
  return Object.fromEntries(wrapped) as Library;
}
