import { type Anchor, anchorsOf } from '../../article/index.js';
import type { Draft, Kept, Library, Listing, Place } from '../contract/index.js';
import type { LibraryAway } from '../refusals.js';
import { askOrRecall } from './away.js';
import { draftOf, selectDraft } from './drafts.js';
import { ID, keptOf, libraryOf, listedFrom, readJson, shownOf } from './rows.js';
import {
  findFirstVisible,
  findVisible,
  HOST_LIBRARY,
  mayHaveOwn,
  type Shelves,
  seenFrom,
} from './shelves.js';

type Reading = Pick<Library, 'current' | 'find' | 'list' | 'anchors' | 'findDraft'>;

/** What is read of the libraries. While the database is away, what was read lately is given as it was. */
export function createReading(shelves: Shelves, onAway?: (away: LibraryAway) => void): Reading {
  const { cache, known, shipped } = shelves;
  const tables = shelves.database.read;

  async function current(place: Place): Promise<Kept> {
    const { id, revision } = await currentAt(place);
    // Removed since, by somebody else.
    return (await load(id, revision)) ?? firstOf(shipped);
  }

  async function find(place: Place, id: string): Promise<Kept | undefined> {
    const library = libraryOf(place);
    if (!(await mayHaveOwn(shelves, library))) return shipped.get(id);
    const seen = await known.ask(library, `find/${id}`, () => findVisible(shelves, tables, library, id));
    return seen && load(id, seen.revision);
  }

  async function currentAt(place: Place): Promise<{ readonly id: string; readonly revision: number }> {
    const library = libraryOf(place);
    if (!(await mayHaveOwn(shelves, library))) return firstOf(shipped);
    return known.ask(library, currentQuestion(place), () => currentOf(shelves, place));
  }

  /** The article in its present revision, which may be later than the one that is known of. */
  async function load(id: string, revision: number): Promise<Kept | undefined> {
    const inMemory = shipped.get(id) ?? cache.get(id, revision);
    if (inMemory) return inMemory;
    const row = await tables
      .selectFrom('articles')
      .select(['id', 'revision', 'article_json', 'edits_json'])
      .where('id', '=', id)
      .where('state', '=', 'kept')
      .executeTakeFirst();
    if (!row) return undefined;
    const kept = keptOf(row);
    cache.put(kept, row.article_json.length + row.edits_json.length);
    return kept;
  }

  /** Which article a question is answered with, or was when the database was last there. */
  const answer = <T extends Kept | undefined>(library: string, question: string, work: () => Promise<T>) =>
    askOrRecall(
      async () => {
        const kept = await work();
        cache.remember(library, question, kept);
        return kept;
      },
      (away) => {
        const before = cache.recall(library, question);
        const kept = before && (shipped.get(before.id) ?? cache.get(before.id, before.revision));
        if (kept) onAway?.(away);
        return kept as T | undefined;
      },
    );

  return {
    current: (place) => answer(libraryOf(place), currentQuestion(place), () => current(place)),
    find: (place, id) => answer(libraryOf(place), `find/${id}`, () => find(place, id)),

    async list(place) {
      const library = libraryOf(place);
      const { id: currentId } = await currentAt(place);
      const rows = await tables
        .selectFrom('articles')
        .select(['id', 'library', 'revision', 'listing_json', 'added'])
        .where('library', 'in', seenFrom(library))
        .where('state', '=', 'kept')
        .execute();
      const hidden = await tables
        .selectFrom('hidden')
        .select(['article', 'library'])
        .where('library', 'in', seenFrom(library))
        .execute();
      const hiddenHere = new Set(hidden.filter((one) => one.library === library).map((one) => one.article));
      // What the host has hidden doesn't exist for others.
      const hiddenByHost = new Set(hidden.filter((one) => one.library !== library).map((one) => one.article));
      const marks = (id: string) => ({
        current: id === currentId,
        hidden: hiddenHere.has(id),
      });
      const listings: Listing[] = [
        ...[...shipped.values()].map(({ id, revision, article }) => ({
          id,
          revision,
          ...shownOf(article),
          shared: true,
          ...marks(id),
        })),
        ...rows.map(({ id, revision, library: owner, listing_json, added }) => ({
          id,
          revision,
          ...listedFrom(listing_json),
          shared: owner === HOST_LIBRARY && library !== HOST_LIBRARY,
          ...marks(id),
          added: new Date(added),
        })),
      ];
      return listings
        .filter(({ id }) => !hiddenByHost.has(id))
        .sort((a, b) => byTitle.compare(a.title, b.title) || (a.id < b.id ? -1 : 1));
    },

    async anchors(place, id, revision): Promise<readonly Anchor[] | undefined> {
      const kept = await find(place, id);
      if (!kept || revision > kept.revision || revision < 1) return undefined;
      const past = await tables
        .selectFrom('past_paragraphs')
        .select('paragraphs_json')
        .where('article', '=', id)
        .where('revision', '>=', revision)
        .orderBy('revision')
        .limit(1)
        .executeTakeFirst();
      return past ? readJson<Anchor[]>(past.paragraphs_json) : anchorsOf(kept.article);
    },

    async findDraft(place, id): Promise<Draft | undefined> {
      const row = ID.test(id)
        ? await selectDraft(shelves, tables, libraryOf(place), id).selectAll().executeTakeFirst()
        : undefined;
      return row && draftOf(row);
    },
  };
}

/** What is read at a place, as a question whose answer is remembered. */
const currentQuestion = ({ channel = '', parent = '' }: Place) => `current/${channel}/${parent}`;

const byTitle = new Intl.Collator('en', { numeric: true, sensitivity: 'base' });

/** Which article is read at a place. */
async function currentOf(shelves: Shelves, place: Place): Promise<{ id: string; revision: number }> {
  const { database, shipped } = shelves;
  const library = libraryOf(place);
  const seen = seenFrom(library);
  const wheres = [place.channel, place.parent, ''].filter((channel) => channel !== undefined);
  const choices = await database.read
    .selectFrom('choices')
    .leftJoin('articles', (join) =>
      join
        .onRef('articles.id', '=', 'choices.article')
        .on('articles.state', '=', 'kept')
        .on('articles.library', 'in', seen),
    )
    .leftJoin('hidden', (join) =>
      join.onRef('hidden.article', '=', 'choices.article').on('hidden.library', 'in', seen),
    )
    .select(['choices.library', 'choices.channel', 'choices.article', 'articles.revision'])
    .where(({ and, or, eb }) =>
      or([
        and([eb('choices.library', '=', library), eb('choices.channel', 'in', wheres)]),
        and([eb('choices.library', '=', HOST_LIBRARY), eb('choices.channel', '=', '')]),
      ]),
    )
    .where('hidden.article', 'is', null)
    .execute();
  const order = [...wheres.map((channel) => [library, channel]), [HOST_LIBRARY, '']];
  for (const [owner, channel] of order) {
    const choice = choices.find((one) => one.library === owner && one.channel === channel);
    const revision = choice && (shipped.get(choice.article)?.revision ?? choice.revision);
    if (choice && revision !== undefined && revision !== null) return { id: choice.article, revision };
  }
  // Hidden or not, something must be there to read.
  return (await findFirstVisible(shelves, database.read, library)) ?? firstOf(shipped);
}

function firstOf(shipped: Shelves['shipped']): Kept {
  const [first] = shipped.values();
  if (!first) throw new Error('No article comes with Footnote.');
  return first;
}
