import { sql } from 'kysely';
import type { Library, Place, ReadableArticle } from '../contract/index.js';
import { libraryOf } from './rows.js';
import { findVisible, mayHaveOwn, type Shelves, seenFrom } from './shelves.js';

/** What is needed of the libraries to look through all articles of one. */
export function createSearch(
  shelves: Shelves,
): Pick<Library, 'readable' | 'hasOthers' | 'stored' | 'storedWords'> {
  const { shipped } = shelves;
  const tables = shelves.database.read;

  return {
    readable: (place, model = '') => readableAt(place, model),

    // Asked with each refusal.
    async hasOthers(place, id) {
      const library = libraryOf(place);
      if (!(await mayHaveOwn(shelves, library))) return [...shipped.keys()].some((one) => one !== id);
      return shelves.known.ask(library, `others/${id}`, async () =>
        (await readableAt(place, '')).some((one) => one.id !== id),
      );
    },

    async storedWords(place, ids, form, model = '') {
      const seen = seenFrom(libraryOf(place));
      // Where the sentences' vectors end; each takes up the same.
      const skipped = sql`words.sentences * (length(vectors.content) / (words.sentences + words.paragraphs))`;
      const rows = await tables
        .selectFrom('articles')
        .innerJoin('words', (join) =>
          join
            .onRef('words.article', '=', 'articles.id')
            .onRef('words.revision', '=', 'articles.revision')
            .on('words.form', '=', form),
        )
        .leftJoin('vectors', (join) =>
          join
            .onRef('vectors.article', '=', 'articles.id')
            .onRef('vectors.hash', '=', 'words.hash')
            .on('vectors.model', '=', model),
        )
        .select([
          'articles.id',
          'words.content as words',
          sql<Uint8Array | null>`substr(vectors.content, ${skipped} + 1)`.as('vectors'),
        ])
        .where('articles.id', 'in', [...ids])
        .where('articles.state', '=', 'kept')
        .where('articles.library', 'in', seen)
        .where(({ not, exists, selectFrom }) =>
          not(
            exists(
              selectFrom('hidden')
                .select('hidden.article')
                .whereRef('hidden.article', '=', 'articles.id')
                .where('hidden.library', 'in', seen),
            ),
          ),
        )
        .execute();
      return rows.map(({ id, words, vectors }) => ({ id, words, ...(vectors && { vectors }) }));
    },

    async stored(place, id) {
      const seen = await findVisible(shelves, tables, libraryOf(place), id);
      if (!seen) return undefined;
      const own = shipped.get(id);
      const { revision } = seen;
      if (own) return { id, revision, article_json: JSON.stringify(own.article), edits_json: '{}' };
      return tables
        .selectFrom('articles')
        .select(['id', 'revision', 'article_json', 'edits_json'])
        .where('id', '=', id)
        .where('state', '=', 'kept')
        .executeTakeFirst();
    },
  };

  async function readableAt(place: Place, model: string): Promise<ReadableArticle[]> {
    const library = libraryOf(place);
    const seen = seenFrom(library);
    const rows = await tables
      .selectFrom('articles')
      .leftJoin('vectors', (join) =>
        join.onRef('vectors.article', '=', 'articles.id').on('vectors.model', '=', model),
      )
      .select(['articles.id', 'articles.revision', 'vectors.hash'])
      .where('library', 'in', seen)
      .where('articles.state', '=', 'kept')
      .orderBy('articles.added')
      .orderBy('articles.id')
      .execute();
    const hidden = await tables.selectFrom('hidden').select('article').where('library', 'in', seen).execute();
    const isHidden = new Set(hidden.map(({ article }) => article));
    const limits = await limitsAt(place.channel, place.parent, library);
    const all = [...[...shipped.values()].map(({ id, revision }) => ({ id, revision, hash: null })), ...rows];
    return all
      .filter(({ id }) => !isHidden.has(id))
      .map(({ id, revision, hash }) => {
        const through = limits.get(id);
        return { id, key: `${id}:${revision}:${hash ?? ''}`, ...(through !== undefined && { through }) };
      });
  }

  /** The limits of a channel, else of the one that it belongs to, by article. */
  async function limitsAt(
    channel: string | undefined,
    parent: string | undefined,
    library: string,
  ): Promise<Map<string, number>> {
    const channels = [channel, parent].filter((one) => one !== undefined);
    if (channels.length === 0) return new Map();
    const rows = await tables
      .selectFrom('progress')
      .select(['channel', 'article', 'through'])
      .where('library', '=', library)
      .where('channel', 'in', channels)
      .where('through', 'is not', null)
      .execute();
    const limitsOf = (one: string | undefined) => rows.filter((row) => row.channel === one);
    // The channel's own go before its parent's.
    const inOrder = [...limitsOf(parent), ...limitsOf(channel)];
    return new Map(inOrder.map(({ article, through }) => [article, through ?? 0]));
  }
}
