import type { Kysely } from 'kysely';
import { keepLatest } from '../../keep-latest.js';
import type { GroupNotes, Owner, Place, Progress, Settings } from '../contract/index.js';
import type { Tables } from '../engines/index.js';
import { askOrRecall } from './away.js';
import { listedOf, record } from './log.js';
import { libraryOf, readJson, serverLibrary } from './rows.js';
import { change, refuseUnseen, type Shelves } from './shelves.js';

/** Answers remembered for when the database is away. */
const REMEMBERED = 10_000;
/** What questions of how far channels are begin with. */
export const PROGRESS = 'progress/';

export function createGroupNotes(shelves: Shelves): GroupNotes {
  const tables = shelves.database.read;
  const seen = keepLatest<object>(REMEMBERED);

  /**
   * What a question is answered with, or was when the database was last there.
   *
   * @param none what nothing has to be remembered of: hardly anybody who asks has settings.
   */
  const answer = <T extends object>(question: string, none: T | undefined, work: () => Promise<T>) =>
    askOrRecall(
      async () => {
        const given = await work();
        if (given === none) seen.delete(question);
        else seen.set(question, given);
        return given;
      },
      () => (seen.get(question) as T | undefined) ?? none,
    );

  /** Hardly any person has settings, and few servers have; where nothing was read or limited, nobody has come far. */
  const mayHave = (table: 'settings' | 'progress', library: string) =>
    shelves.known.mayBeOn(table === 'progress' ? PROGRESS : table, library, (most) =>
      tables.selectFrom(table).select('library').distinct().limit(most).execute(),
    );

  return {
    settings(owner) {
      const library = libraryOfOwner(owner);
      const question = `settings/${library}`;
      const none: Settings = {};
      return answer(question, none, async () => {
        if (!(await mayHave('settings', library))) return none;
        return shelves.known.ask(library, question, async () => {
          const rows = await tables
            .selectFrom('settings')
            .select(['name', 'value_json'])
            .where('library', '=', library)
            .execute();
          return Object.fromEntries(rows.map(({ name, value_json }) => [name, readJson(value_json)]));
        });
      });
    },

    set(owner, name, value, by) {
      const library = libraryOfOwner(owner);
      return change(shelves, library, async (all) => {
        await all.deleteFrom('settings').where('library', '=', library).where('name', '=', name).execute();
        if ('server' in owner && by !== undefined)
          await record(shelves, all, { ...owner, person: by }, { kind: 'set', setting: name });
        if (value === undefined) return;
        await all
          .insertInto('settings')
          .values({ library, name, value_json: JSON.stringify(value) })
          .execute();
      });
    },

    async progress(place, article): Promise<Progress> {
      const library = libraryOf(place);
      const channels = [place.channel, place.parent].filter((channel) => channel !== undefined);
      if (channels.length === 0) return {};
      const question = `${PROGRESS}${library}/${channels.join('/')}/${article}`;
      const rows = await answer(question, undefined, async () => {
        if (!(await mayHave('progress', library))) return [];
        return shelves.known.ask(library, question, () =>
          tables
            .selectFrom('progress')
            .select(['channel', 'position', 'through'])
            .where('library', '=', library)
            .where('article', '=', article)
            .where('channel', 'in', channels)
            .execute(),
        );
      });
      const inOrder = channels.map((channel) => {
        const row = rows.find((one) => one.channel === channel);
        return { ...row, position: shelves.jottings.noted({ library, channel, article }) ?? row?.position };
      });
      const first = (field: keyof Progress) => inOrder.map((row) => row[field] ?? undefined).find(Boolean);
      const [position, through] = [first('position'), first('through')];
      return { ...(position !== undefined && { position }), ...(through !== undefined && { through }) };
    },

    async advance(place, article, position) {
      const { channel } = place;
      if (channel === undefined) throw new TypeError('Only a channel has progress.');
      shelves.jottings.note({ library: libraryOf(place), channel, article, position });
    },

    limit: (place, article, last) =>
      change(shelves, libraryOf(place), (all) => setLimit(all, place, article, last)),

    async discussed(place, article) {
      await shelves.jottings.write();
      return tables
        .selectFrom('discussed')
        .select(['paragraph', 'count'])
        .where('library', '=', libraryOf(place))
        .where('article', '=', article)
        .orderBy('paragraph')
        .execute();
    },

    threads: (place, article) =>
      tables
        .selectFrom('threads')
        .select(['paragraph', 'channel', 'thread'])
        .where('library', '=', libraryOf(place))
        .where('article', '=', article)
        .orderBy('at')
        .execute(),

    addThread: (place, article, paragraph, thread) =>
      change(shelves, libraryOf(place), async (all) => {
        const key = { library: libraryOf(place), channel: place.channel ?? '', article, paragraph };
        await all
          .deleteFrom('threads')
          .where(({ and }) => and(key))
          .execute();
        await all
          .insertInto('threads')
          .values({ ...key, thread, at: shelves.now() })
          .execute();
      }),

    dropThread: (server, thread) =>
      change(shelves, serverLibrary(server), async (all) => {
        await all
          .deleteFrom('threads')
          .where('library', '=', serverLibrary(server))
          .where('thread', '=', thread)
          .execute();
      }),

    async discuss(place, article, paragraphs) {
      shelves.jottings.count(libraryOf(place), article, paragraphs);
    },
  };

  /** Sets or lifts a channel's limit in a transaction. @throws LibraryRefusal */
  async function setLimit(
    all: Kysely<Tables>,
    place: Place,
    article: string,
    last: number | undefined,
  ): Promise<void> {
    const { channel, parent } = place;
    if (channel === undefined) throw new TypeError('Only a channel has a limit.');
    const library = libraryOf(place);
    await refuseUnseen(shelves, all, library, article);
    const { title, paragraphs } = await listedOf(shelves, all, article);
    // A thread has its channel's limit unless it has one of its own.
    const inherited =
      last !== undefined || parent === undefined
        ? undefined
        : await all
            .selectFrom('progress')
            .select('through')
            .where('library', '=', library)
            .where('channel', '=', parent)
            .where('article', '=', article)
            .executeTakeFirst();
    await setThrough(all, place, article, last ?? (inherited?.through ? paragraphs : null));
    const to = last === undefined ? {} : { last };
    await record(shelves, all, place, { kind: 'limited', title, channel, ...to });
  }
}

/** Sets the last paragraph that may be quoted in a channel; null lifts the limit. */
export async function setThrough(
  tables: Kysely<Tables>,
  place: Place,
  article: string,
  through: number | null,
): Promise<void> {
  const { channel } = place;
  if (channel === undefined) throw new TypeError('Only a channel has progress.');
  await tables
    .insertInto('progress')
    .values({ library: libraryOf(place), channel, article, position: null, through })
    .onConflict((conflict) => conflict.columns(['library', 'channel', 'article']).doUpdateSet({ through }))
    .execute();
}

const libraryOfOwner = (owner: Owner): string =>
  'server' in owner ? serverLibrary(owner.server) : libraryOf(owner);
