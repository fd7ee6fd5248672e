import { describe, expect, it } from 'vitest';
import { indexShelf } from '../../commands/index.js';
import type { ArticleIndex } from '../../src/answer/index.js';
import { answer, readThrough } from '../../src/answer/index.js';
import type { Indexer, Indexing } from '../../src/imports/index.js';
import { indexArticle } from '../../src/index.js';
import { shipped } from '../answer/shipped.js';
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
    const indexOf = indexShelf(languages, 270_000);
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

describe('a short article whose index had to make room', () => {
  /** The shipped article, counting how often the text of its paragraphs is read. */
  function counted() {
    let reads = 0;
    const paragraphs = shipped.paragraphs.map(({ number, text }) => ({
      number,
      get text() {
        reads++;
        return text;
      },
    }));
    return { kept: { id: 'a', revision: 1, article: { ...shipped, paragraphs } }, reads: () => reads };
  }

  /** Asks for it, for its beginning too, and for others until there is no room left for them. */
  function afterOthers() {
    const indexOf = indexShelf(languages, 400_000);
    const { kept: one, reads } = counted();
    const before = { whole: indexOf(one), beginning: indexOf(one, 7) };
    for (const id of ['b', 'c', 'd', 'e']) indexOf(kept(id));
    return { indexOf, one, reads, before };
  }

  it('is opened again without being read again', () => {
    const { indexOf, one, reads, before } = afterOthers();
    const read = reads();
    const index = indexOf(one);
    // To make it anew reads each of them many times.
    expect(reads() - read).toBeLessThan(shipped.paragraphs.length * 5);
    expect(index).not.toBe(before.whole);
    expect(indexOf(one)).toBe(index);
  });

  it.each([
    ['whole', undefined],
    ['beginning', 7],
  ] as const)('answers as it did before: the %s', (part, through) => {
    const { indexOf, one, before } = afterOthers();
    const index = indexOf(one, through);
    expect(index).not.toBe(before[part]);
    expect(index.article.paragraphs).toHaveLength(through ?? shipped.paragraphs.length);
    for (const question of ['What did Putin say?', 'Who wrote this?', 'Why does China support Russia?'])
      expect(answer(index, question)).toEqual(answer(before[part], question));
  });

  it('is another after a change of its text', () => {
    const { indexOf, one } = afterOthers();
    const article = articleOf(['The ferry sails at noon.']);
    expect(indexOf({ ...one, revision: 2, article }).article).toBe(article);
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
