import { afterEach, describe, expect, test } from 'vitest';
import { type ArticleIndex, indexArticle } from '../../src/answer/index.js';
import type { Article } from '../../src/article/index.js';
import { createIndexer, ImportRefused, type Indexer, type IndexerOptions } from '../../src/imports/index.js';
import { languages } from '../languages.js';
import { articleOf, TEXT } from '../reply/articles.js';
import { thrownBy } from '../thrown.js';

let opened: Indexer[] = [];
function indexerOf(options?: IndexerOptions): Indexer {
  const indexer = createIndexer(languages, options);
  opened.push(indexer);
  return indexer;
}
afterEach(async () => {
  await Promise.all(opened.map((indexer) => indexer.close()));
  opened = [];
});

const worker = new URL('./index-worker.mjs', import.meta.url);
const PARAGRAPHS = TEXT.split('\n\n');
const titled = (title: string): Article => articleOf(PARAGRAPHS, { title });
/** All that an index holds; of its function for aliases what that gives for every paragraph. */
const held = ({ article, passages: { aliases, ...passages }, attribution }: ArticleIndex) => ({
  article,
  passages,
  aliases: article.paragraphs.map(({ text }) => aliases(passages.words(text), text)),
  spoken: attribution(),
});

const refusal = (building: Promise<ArticleIndex>) => thrownBy(building, ImportRefused);

describe('an article is indexed in a thread of its own', () => {
  test('and the index is the one that would be made here', async () => {
    const article = titled('A title');
    const index = await indexerOf().build({ key: 'a', article });
    expect(held(index)).toEqual(held(indexArticle(article, languages)));
    expect(index.article).toBe(article);
  });

  test('so that its text is only read to be handed over', async () => {
    const reads = new Map<number, number>();
    const paragraphs = PARAGRAPHS.map((text, at) => ({
      number: at + 1,
      get text() {
        reads.set(at, (reads.get(at) ?? 0) + 1);
        return text;
      },
    }));
    const index = await indexerOf().build({ key: 'a', article: { ...titled('A title'), paragraphs } });
    index.attribution();
    index.wordTable();
    expect([...reads.values()]).toEqual(PARAGRAPHS.map(() => 1));
  });

  test('once for all who ask for it at the same time', async () => {
    const indexer = indexerOf();
    const [one, other] = await Promise.all([
      indexer.build({ key: 'a', article: titled('A') }),
      indexer.build({ key: 'a', article: titled('A') }),
    ]);
    expect(one).toBe(other);
  });

  test('to the last paragraph that is read', async () => {
    const article = titled('A');
    const indexer = indexerOf();
    const whole = await indexer.build({ key: 'a', article });
    const index = await indexer.build({ key: 'a:2', article, beginning: { whole, through: 2 } });
    expect(index.whole).toBe(whole);
    expect(index.passages.paragraphs).toEqual(article.paragraphs.slice(0, 2));
  });
});

describe('what can’t be indexed within the limits is refused with a sentence', () => {
  test('of memory, and others are answered after it', async () => {
    const indexer = indexerOf({ worker, heap: 40_000_000 });
    const refused = refusal(indexer.build({ key: 'hungry', article: titled('hungry') }));
    const after = indexer.build({ key: 'fine', article: titled('Fine') });
    expect(await refused).toMatchObject({ kind: 'too-big', message: expect.stringMatching(/\.$/) });
    expect((await after).article.title).toBe('Fine');
  });

  test('of time, and at once when it is asked for again within the minute', async () => {
    const indexer = indexerOf({ worker, limits: { processor: 100_000, clock: 20 } });
    const stuck = { key: 'stuck', article: titled('stuck') };
    const first = await refusal(indexer.build(stuck));
    expect(first).toMatchObject({ kind: 'too-slow', message: expect.stringMatching(/\.$/) });
    expect(await refusal(indexer.build(stuck))).toBe(first);
  });

  test('and so are those who come when fifty wait', async () => {
    const indexer = indexerOf({ worker });
    const waiting = Array.from({ length: 50 }, (_, at) =>
      refusal(indexer.build({ key: `${at}`, article: titled('stuck') })),
    );
    expect((await refusal(indexer.build({ key: 'more', article: titled('Fine') }))).kind).toBe('busy');
    await indexer.close();
    expect(new Set((await Promise.all(waiting)).map(({ kind }) => kind))).toEqual(new Set(['cancelled']));
  });
});

test.each(['faulty', 'gone'])(
  'a fault of the thread (%s) is thrown as one, and others are answered',
  async (title) => {
    const indexer = indexerOf({ worker });
    const faulty = indexer.build({ key: title, article: titled(title) });
    const after = indexer.build({ key: 'fine', article: titled('Fine') });
    await expect(faulty).rejects.not.toBeInstanceOf(ImportRefused);
    expect((await after).article.title).toBe('Fine');
  },
);
