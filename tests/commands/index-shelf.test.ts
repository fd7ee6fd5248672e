import { describe, expect, it } from 'vitest';
import { indexShelf } from '../../commands/index.js';
import type { ArticleIndex } from '../../src/answer/index.js';
import { readThrough } from '../../src/answer/index.js';
import type { Indexer, Indexing } from '../../src/imports/index.js';
import { indexArticle } from '../../src/index.js';
import { languages } from '../languages.js';
import { articleOf } from '../reply/articles.js';

const kept = (id: string, revision = 1) => ({ id, revision, article: articleOf(['x'.repeat(10)]) });

describe('the shelf of indexes', () => {
  it('makes the index of an article once for each revision', () => {
    const indexOf = indexShelf(languages);
    const first = kept('a');
    expect(indexOf(first)).toBe(indexOf({ ...first }));
    expect(indexOf(kept('a', 2))).not.toBe(indexOf(first));
  });

  it('lets go of those not used for longest when there is no room', () => {
    const indexOf = indexShelf(languages, 500_000);
    const a = indexOf(kept('a'));
    const b = indexOf(kept('b'));
    expect(indexOf(kept('a'))).toBe(a);
    indexOf(kept('c'));
    expect(indexOf(kept('a'))).toBe(a);
    expect(indexOf(kept('b'))).not.toBe(b);
  });

  it('keeps the latest, whatever its size', () => {
    const indexOf = indexShelf(languages, 1);
    expect(indexOf(kept('a'))).toBe(indexOf(kept('a')));
  });
});

describe('a long article', () => {
  /** An indexer that notes what it is given, and gives it back when it is told to. */
  function ownIndexer() {
    const given: Indexing[] = [];
    const waiting: (() => void)[] = [];
    const indexer: Indexer = {
      build(indexing) {
        given.push(indexing);
        const { article, beginning } = indexing;
        return new Promise<ArticleIndex>((done) => {
          waiting.push(() =>
            done(beginning ? readThrough(beginning.whole, beginning.through) : indexArticle(article)),
          );
        });
      },
      close: async () => {},
    };
    const giveAll = () => {
      for (const give of waiting.splice(0)) give();
    };
    return { given, indexer, giveAll };
  }

  /** Counts how often the text of its paragraphs is read. */
  function longArticle() {
    let reads = 0;
    const article = articleOf([]);
    const paragraphs = Array.from({ length: 40 }, (_, at) => ({
      number: at + 1,
      get text() {
        reads++;
        return 'The ferry sails to the island at noon. '.repeat(25);
      },
    }));
    return { kept: { id: 'long', revision: 1, article: { ...article, paragraphs } }, reads: () => reads };
  }

  it('is never indexed on the thread that answers', async () => {
    const { given, indexer, giveAll } = ownIndexer();
    const indexOf = indexShelf(languages, 1_000_000, indexer);
    const { kept, reads } = longArticle();
    const index = indexOf(kept);
    expect(index).toBeInstanceOf(Promise);
    expect(given).toEqual([{ key: 'long:1', article: kept.article }]);
    // Its length was taken, and that is all.
    expect(reads()).toBe(40);
    giveAll();
    const made = await index;
    expect(indexOf(kept)).toBe(made);
  });

  it('nor is its beginning, unless that is short', async () => {
    const { given, indexer, giveAll } = ownIndexer();
    const indexOf = indexShelf(languages, 1_000_000, indexer);
    const { kept } = longArticle();
    const [short, long] = [indexOf(kept, 3), indexOf(kept, 39)];
    giveAll();
    expect((await short).article.paragraphs).toHaveLength(3);
    giveAll();
    const index = await long;
    expect(index.article.paragraphs).toHaveLength(39);
    expect(given.map(({ key }) => key)).toEqual(['long:1', 'long:1', 'long:1:39']);
    expect(indexOf(kept, 39)).toBe(index);
  });

  it('makes a short one wait for nothing', () => {
    const { given, indexer } = ownIndexer();
    const indexOf = indexShelf(languages, 1_000_000, indexer);
    expect(indexOf(kept('a'))).toBe(indexOf(kept('a')));
    expect(given).toEqual([]);
  });
});
