import type { Kysely } from 'kysely';
import type { HeaderEdit, Kept, Library, Place } from '../contract/index.js';
import type { Tables } from '../engines/index.js';
import { LibraryRefusal } from '../refusals.js';
import { draftOf, selectDraft } from './drafts.js';
import { record } from './log.js';
import { refuseBeyondQuota, refuseWhenFull } from './quotas.js';
import {
  applyEdits,
  ID,
  keptOf,
  libraryOf,
  listedFrom,
  mergeEdits,
  newId,
  readJson,
  shownOf,
} from './rows.js';
import { change, findVisible, HOST_LIBRARY, hold, refuseTheLast, type Shelves } from './shelves.js';
import { type ArticleRow, takeText, writeRevision } from './texts.js';

/** How long what was removed or replaced can be restored. */
export const REMOVED_LIFE = 7 * 24 * 3_600_000;

type Changes = Pick<
  Library,
  'admit' | 'draft' | 'keep' | 'discard' | 'edit' | 'remove' | 'restorable' | 'restore'
>;

/** A change that may move paragraphs: what was jotted down of them as they stood is written before. */
const changeText: typeof change = async (shelves, library, work) => {
  await shelves.jottings.write();
  return change(shelves, library, work);
};

/** What changes the articles of a library. Every change is one transaction. */
export function createChanges(shelves: Shelves): Changes {
  const { now } = shelves;

  return {
    admit: (place) =>
      change(shelves, libraryOf(place), async (tables) => {
        const library = libraryOf(place);
        if (library === HOST_LIBRARY) return;
        await refuseWhenFull(tables, library);
        // Of a server's import its person's own library takes note too: that is where a person's are counted.
        const own = libraryOf({ person: place.person });
        if (own !== library) await hold(shelves.database, tables, own);
        await refuseBeyondQuota(
          tables,
          library,
          now(),
          own === library ? 'too-many-of-yours' : 'too-many-imports',
        );
        if (own !== library) await refuseBeyondQuota(tables, own, now(), 'too-many-of-yours');
        for (const one of new Set([library, own])) {
          await tables.insertInto('imports').values({ library: one, at: now() }).execute();
        }
      }),

    draft: (place, article, replaces) =>
      change(shelves, libraryOf(place), async (tables) => {
        const library = libraryOf(place);
        const target = replaces === undefined ? undefined : await own(tables, library, replaces);
        if (!target) await refuseWhenFull(tables, library);
        // What was set by hand in the article it replaces is shown in the draft, too.
        const edits_json = target?.edits_json ?? '{}';
        const shown = applyEdits(article, readJson<HeaderEdit>(edits_json));
        const row: ArticleRow = {
          id: newId(),
          library,
          state: 'draft',
          replaces: replaces ?? null,
          revision: 1,
          listing_json: JSON.stringify(shownOf(shown)),
          article_json: JSON.stringify(article),
          edits_json,
          added: now(),
          changed: now(),
        };
        await tables.insertInto('articles').values(row).execute();
        return draftOf(row);
      }),

    keep: (place, id) =>
      changeText(shelves, libraryOf(place), async (tables) => {
        const library = libraryOf(place);
        const known = ID.test(id) ? await rowOf(tables, library, id) : undefined;
        if (known?.state === 'kept') return keptOf(known);
        if (known?.state === 'merged') return keptOf(await own(tables, library, known.replaces ?? ''));
        const draft =
          known && (await selectDraft(shelves, tables, library, id).selectAll().executeTakeFirst());
        if (!draft) throw new LibraryRefusal({ because: 'no-such-draft', id });
        if (draft.replaces !== null) {
          const target = await own(tables, library, draft.replaces);
          const merged = await takeText(tables, draft, target, now());
          return noted(tables, place, 'replaced', merged);
        }
        await refuseWhenFull(tables, library);
        const time = { added: now(), changed: now() };
        await tables
          .updateTable('articles')
          .set({ state: 'kept', ...time })
          .where('id', '=', id)
          .execute();
        return noted(tables, place, 'added', keptOf(draft));
      }),

    discard: (place, id) =>
      change(shelves, libraryOf(place), async (tables) => {
        if (!ID.test(id)) return false;
        const { numDeletedRows } = await tables
          .deleteFrom('articles')
          .where('id', '=', id)
          .where('library', '=', libraryOf(place))
          .where('state', '=', 'draft')
          .executeTakeFirst();
        return numDeletedRows > 0n;
      }),

    edit: (place, id, header) =>
      change(shelves, libraryOf(place), async (tables) => {
        const library = libraryOf(place);
        const draft = ID.test(id)
          ? await selectDraft(shelves, tables, library, id).selectAll().executeTakeFirst()
          : undefined;
        const row = draft ?? (await own(tables, library, id));
        const edits = mergeEdits(readJson<HeaderEdit>(row.edits_json), header);
        const after = await writeRevision(tables, row, row.article_json, edits);
        return draft ? after : noted(tables, place, 'edited', after);
      }),

    remove: (place, id) =>
      change(shelves, libraryOf(place), async (tables) => {
        const row = await own(tables, libraryOf(place), id);
        await refuseTheLast(shelves, tables, libraryOf(place), id);
        await tables
          .updateTable('articles')
          .set({ state: 'removed', changed: now() })
          .where('id', '=', row.id)
          .execute();
        await noted(tables, place, 'removed', keptOf(row));
      }),

    async restorable(place) {
      const library = libraryOf(place);
      const rows = await shelves.database.read
        .selectFrom('articles')
        .leftJoin('articles as now', 'now.id', 'articles.replaces')
        .select(['articles.id', 'articles.replaces', 'articles.changed', 'articles.listing_json'])
        .where('articles.library', '=', library)
        .where('articles.changed', '>', now() - REMOVED_LIFE)
        .where(({ and, or, eb }) =>
          or([
            eb('articles.state', '=', 'removed'),
            and([eb('articles.state', '=', 'earlier'), eb('now.state', '=', 'kept')]),
          ]),
        )
        .orderBy('articles.changed', 'desc')
        .execute();
      return rows.map(({ id, replaces, changed, listing_json }) => ({
        id,
        title: listedFrom(listing_json).title,
        since: new Date(changed),
        ...(replaces !== null && { earlierOf: replaces }),
      }));
    },

    restore: (place, id) =>
      changeText(shelves, libraryOf(place), async (tables) => {
        const library = libraryOf(place);
        const row = ID.test(id) ? await rowOf(tables, library, id) : undefined;
        if (row?.state === 'kept') return keptOf(row);
        if (row?.state === 'merged') return keptOf(await own(tables, library, row.replaces ?? ''));
        if (!(row?.state === 'removed' || row?.state === 'earlier') || row.changed <= now() - REMOVED_LIFE) {
          throw new LibraryRefusal({ because: 'no-such-article', id });
        }
        if (row.state === 'earlier') {
          const target = await own(tables, library, row.replaces ?? '');
          return noted(tables, place, 'reverted', await takeText(tables, row, target, now()));
        }
        await refuseWhenFull(tables, library);
        await tables
          .updateTable('articles')
          .set({ state: 'kept', changed: now() })
          .where('id', '=', id)
          .execute();
        return noted(tables, place, 'restored', keptOf(row));
      }),
  };

  /** Has a change stand in the log. */
  async function noted(
    tables: Kysely<Tables>,
    place: Place,
    kind: 'added' | 'replaced' | 'reverted' | 'edited' | 'removed' | 'restored',
    kept: Kept,
  ): Promise<Kept> {
    await record(shelves, tables, place, { kind, title: kept.article.title });
    return kept;
  }

  function rowOf(tables: Kysely<Tables>, library: string, id: string): Promise<ArticleRow | undefined> {
    return tables
      .selectFrom('articles')
      .selectAll()
      .where('id', '=', id)
      .where('library', '=', library)
      .executeTakeFirst();
  }

  /** An article that belongs to the library itself. */
  async function own(tables: Kysely<Tables>, library: string, id: string): Promise<ArticleRow> {
    const row = ID.test(id) ? await rowOf(tables, library, id) : undefined;
    if (row?.state === 'kept') return row;
    const because = (await findVisible(shelves, tables, library, id)) ? 'shared' : 'no-such-article';
    throw new LibraryRefusal({ because, id });
  }
}
