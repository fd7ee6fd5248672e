import type { Library, Place, ReadableArticle, StoredText } from '../library.js';
import { libraryOf } from './rows.js';
import { type Shelves, seenFrom, visible } from './shelves.js';

/** What is needed of the libraries to look through all articles of one. */
export function search(shelves: Shelves): Pick<Library, 'readable' | 'hasOthers' | 'stored'> {
  const { shipped } = shelves;
  const tables = shelves.database.read;

  return {
    readable: (place, model = '') => readableAt(place, model),

    // Asked with each refusal.
    hasOthers: (place, id) =>
      shelves.known.ask(libraryOf(place), `others/${id}`, async () =>
        (await readableAt(place, '')).some((one) => one.id !== id),
      ),

    async stored(place, id, model): Promise<StoredText | undefined> {
      if (!(await visible(shelves, tables, libraryOf(place), id))) return undefined;
      const own = shipped.get(id);
      if (own) return { article_json: JSON.stringify(own.article), edits_json: '{}' };
      const row = await tables
        .selectFrom('articles')
        .leftJoin('vectors', (join) =>
          join.onRef('vectors.article', '=', 'articles.id').on('vectors.model', '=', model ?? ''),
        )
        .select(['article_json', 'edits_json', 'vectors.hash', 'vectors.content'])
        .where('articles.id', '=', id)
        .where('articles.state', '=', 'kept')
        .executeTakeFirst();
      if (!row) return undefined;
      const { article_json, edits_json, hash, content } = row;
      // libsql gives an ArrayBuffer, pg a Buffer.
      const vectors =
        hash !== null && content !== null ? { hash, bytes: new Uint8Array(content) } : undefined;
      return { article_json, edits_json, ...(vectors && { vectors }) };
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
