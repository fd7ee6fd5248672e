import type { StoredText } from '../contract/index.js';
import type { Database } from '../engines/index.js';
import { articleAfter, hasArticle } from './rows.js';

/** What articles are searched by, as it was packed. What comes with Footnote is in no table, so never here. */
interface WordRows {
  /** Keeps an article's in the place of older ones; nothing when the article is gone. */
  keep(
    article: { readonly id: string; readonly revision: number; readonly form: number },
    packed: {
      readonly hash: string;
      readonly sentences: number;
      readonly paragraphs: number;
      readonly words: Uint8Array;
    },
  ): Promise<void>;
  /** The next article, by id, of whose text nothing in this form is kept. */
  nextWithout(form: number, after: string): Promise<StoredText | undefined>;
}

export function createWordRows({ read, write }: Database): WordRows {
  return {
    keep: ({ id, revision, form }, { words, ...packed }) =>
      write.transaction().execute(async (tables) => {
        await tables.deleteFrom('words').where('article', '=', id).execute();
        if (!(await hasArticle(tables, id))) return;
        const row = { article: id, revision, form, ...packed, content: words };
        await tables.insertInto('words').values(row).execute();
      }),

    nextWithout: (form, after) =>
      articleAfter(read, after)
        .where(({ not, exists, selectFrom }) =>
          not(
            exists(
              selectFrom('words')
                .select('words.article')
                .whereRef('words.article', '=', 'articles.id')
                .whereRef('words.revision', '=', 'articles.revision')
                .where('words.form', '=', form),
            ),
          ),
        )
        .executeTakeFirst(),
  };
}
