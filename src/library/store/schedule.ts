import type { Kysely, Selectable } from 'kysely';
import type { Library, Place, PlannedStep } from '../contract/index.js';
import type { Tables } from '../engines/index.js';
import { LibraryRefusal } from '../refusals.js';
import { setThrough } from './group-notes.js';
import { listedOf, record } from './log.js';
import { ID, libraryOf, newId, serverOf } from './rows.js';
import { change, findVisible, refuseUnseen, type Shelves } from './shelves.js';

/** Steps that are planned in a library: more than a reply has room to list. */
const MOST_STEPS = 20;
/** How many steps are carried out at a time; the others are due a minute later. */
const AT_A_TIME = 100;

type Row = Selectable<Tables['schedule']>;

/** What is planned to be read by when. */
export function createSchedule(
  shelves: Shelves,
): Pick<Library, 'plan' | 'planned' | 'takeOut' | 'carryOut' | 'unposted'> {
  const { database, now } = shelves;

  return {
    plan: (place, { article, first, last, at, moves, reminds }) =>
      change(shelves, libraryOf(place), async (tables) => {
        const library = libraryOf(place);
        const { channel, person, server } = place;
        if (channel === undefined || server === undefined)
          throw new TypeError('Only channels have a schedule.');
        await refuseUnseen(shelves, tables, library, article);
        const row: Row = {
          id: newId(),
          library,
          channel,
          article,
          person,
          first,
          last,
          at: at.getTime(),
          moves: Number(moves),
          reminds: Number(reminds),
        };
        // Who plans the same time again puts it right: what does nothing that the new step doesn't do goes.
        await tables
          .deleteFrom('schedule')
          .where('library', '=', library)
          .where('channel', '=', channel)
          .where('article', '=', article)
          .where('at', '=', row.at)
          .where('moves', '<=', row.moves)
          .where('reminds', '<=', row.reminds)
          .execute();
        const planned = await rowsOf(tables, library);
        if (planned.length >= MOST_STEPS)
          throw new LibraryRefusal({ because: 'too-many-steps', limit: MOST_STEPS });
        await tables.insertInto('schedule').values(row).execute();
        await note(tables, row, 'scheduled');
      }),

    async planned(place) {
      const rows = await rowsOf(database.read, libraryOf(place));
      return Promise.all(rows.map((row) => stepOf(row, database.read)));
    },

    takeOut: (place, id) =>
      change(shelves, libraryOf(place), async (tables) => {
        const row = ID.test(id) ? await take(tables, libraryOf(place), id) : undefined;
        if (!row) return false;
        await note(tables, { ...row, person: place.person }, 'unscheduled');
        return true;
      }),

    async carryOut() {
      const due = await database.read
        .selectFrom('schedule')
        .select(['id', 'library'])
        .where('at', '<=', now())
        .orderBy('at')
        .limit(AT_A_TIME)
        .execute();
      const done: PlannedStep[] = [];
      for (const { id, library } of due) {
        const step = await change(shelves, library, async (tables) => {
          // Whoever takes it out carries it out: another process may have, meanwhile.
          const row = await take(tables, library, id);
          if (!row || !(await findVisible(shelves, tables, library, row.article))) return undefined;
          if (row.moves) {
            await setThrough(tables, placeOf(row), row.article, row.last);
            await note(tables, row, 'moved');
          }
          return stepOf(row, tables);
        });
        if (step) done.push(step);
      }
      return done;
    },

    unposted: (step) =>
      change(shelves, libraryOf(step.place), (tables) =>
        record(shelves, tables, step.place, {
          kind: 'unposted',
          title: step.title,
          channel: step.place.channel ?? '',
          last: step.last,
        }),
      ),
  };

  async function note(
    tables: Kysely<Tables>,
    row: Row,
    kind: 'scheduled' | 'unscheduled' | 'moved',
  ): Promise<void> {
    const { title } = await listedOf(shelves, tables, row.article);
    const { channel, last } = row;
    await record(shelves, tables, placeOf(row), { kind, title, channel, last });
  }

  async function stepOf(row: Row, tables: Kysely<Tables>): Promise<PlannedStep> {
    const { title, paragraphs } = await listedOf(shelves, tables, row.article);
    const { id, article, first, last, at, moves, reminds } = row;
    const place = placeOf(row);
    const does = { moves: moves === 1, reminds: reminds === 1 };
    return { id, place, article, title, paragraphs, first, last, at: new Date(at), ...does };
  }
}

const placeOf = ({ library, channel, person }: Row): Place => ({
  server: serverOf(library) ?? '',
  channel,
  person,
});

const rowsOf = (tables: Kysely<Tables>, library: string): Promise<Row[]> =>
  tables
    .selectFrom('schedule')
    .selectAll()
    .where('library', '=', library)
    .orderBy('at')
    .orderBy('id')
    .execute();

/** Takes a step out of the schedule; nothing when it isn't there any more. */
async function take(tables: Kysely<Tables>, library: string, id: string): Promise<Row | undefined> {
  const one = tables.selectFrom('schedule').selectAll().where('id', '=', id).where('library', '=', library);
  const row = await one.executeTakeFirst();
  if (row) await tables.deleteFrom('schedule').where('id', '=', id).execute();
  return row;
}
