import type { Kept } from '../contract/index.js';
import type { Database } from '../engines/index.js';
import { LibraryAway } from '../refusals.js';
import { articleAfter, hasArticle, keptOf } from './rows.js';

/** An article's vectors as they are kept, with the hash of the texts of which they are. */
interface KeptVectors {
  readonly hash: string;
  readonly bytes: Uint8Array;
  /** Those of the tokens; absent where the model has none. */
  readonly tokens?: Uint8Array;
}

/** What is kept of the articles for finding by meaning. What comes with Footnote is in no table, so never here. */
export interface ArticleVectors {
  find(id: string, model: string): Promise<KeptVectors | undefined>;
  /** Keeps an article's vectors in the place of older ones; nothing when the article is gone. */
  keep(id: string, model: string, kept: KeptVectors): Promise<void>;
  /** The next article, by id, of which nothing is kept for a model. */
  nextWithout(model: string, after: string): Promise<Kept | undefined>;
}

export function createArticleVectors({ read, write }: Database): ArticleVectors {
  return {
    async find(id, model) {
      const row = await read
        .selectFrom('vectors')
        .select(['hash', 'content', 'tokens'])
        .where('article', '=', id)
        .where('model', '=', model)
        .executeTakeFirst();
      return row && { hash: row.hash, bytes: row.content, ...(row.tokens && { tokens: row.tokens }) };
    },

    keep: (article, model, { hash, bytes: content, tokens = null }) =>
      write.transaction().execute(async (tables) => {
        // Those of another model, too: it is not in use any more.
        await tables.deleteFrom('vectors').where('article', '=', article).execute();
        if (await hasArticle(tables, article))
          await tables.insertInto('vectors').values({ article, model, hash, content, tokens }).execute();
      }),

    async nextWithout(model, after) {
      for (let last = after; ; ) {
        const row = await rowAfter(model, last);
        if (!row) return undefined;
        try {
          return keptOf(row);
        } catch (error) {
          // A damaged one must not keep those behind it from being read: who asks it is told.
          if (!(error instanceof LibraryAway)) throw error;
          last = row.id;
        }
      }
    },
  };

  function rowAfter(model: string, after: string) {
    return articleAfter(read, after)
      .where(({ not, exists, selectFrom }) =>
        not(
          exists(
            selectFrom('vectors')
              .select('vectors.article')
              .whereRef('vectors.article', '=', 'articles.id')
              .where('vectors.model', '=', model),
          ),
        ),
      )
      .executeTakeFirst();
  }
}
