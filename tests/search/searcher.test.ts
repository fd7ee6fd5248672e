import { afterEach, describe, expect, it } from 'vitest';
import { cutTexts } from '../../src/answer/index.js';
import type { Article } from '../../src/article/index.js';
import { inTurns } from '../../src/imports/index.js';
import { hashTexts, packVectors, writeVectors } from '../../src/meaning/index.js';
import {
  createSearcher,
  type Searcher,
  type SearcherOptions,
  SearchRefused,
} from '../../src/search/index.js';
import { articleOf } from '../library/engines.js';

const opened: Searcher[] = [];
function searcherOf(options?: SearcherOptions): Searcher {
  const searcher = createSearcher(options);
  opened.push(searcher);
  return searcher;
}
afterEach(async () => {
  await Promise.all(opened.splice(0).map((one) => one.close()));
});

const ARTICLES: readonly Article[] = [
  articleOf('Bridge', 'The council met.', 'The old bridge was closed for its rust.'),
  articleOf('Harbour', 'A storm broke the lighthouse.', 'The bridge to the harbour was spared.'),
];

/** A library of these articles, and which of them had to be read. */
function libraryOf(articles: readonly Article[], edits: object = {}) {
  const read: string[] = [];
  return {
    read,
    articles: articles.map((_, at) => ({ id: `${at}`, key: `${at}:1` })),
    most: 3,
    load: async (id: string) => {
      read.push(id);
      const article = articles[Number(id)];
      return article && { article_json: JSON.stringify(article), edits_json: JSON.stringify(edits) };
    },
  };
}

const worker = new URL('./search-worker.mjs', import.meta.url);

describe('a library is searched in a thread of its own', () => {
  it('which reads each article once, as far as the place has read it', async () => {
    const searcher = searcherOf();
    const library = libraryOf(ARTICLES);
    const question = 'Why was the old bridge closed?';
    const found = await searcher.search({ ...library, question });
    expect(found.passages[0]).toEqual({ id: '0', paragraph: 2 });
    expect(found.looked).toBe(2);
    expect(await searcher.search({ ...library, question })).toEqual(found);
    expect(library.read).toEqual(['0', '1']);
    const articles = [{ id: '0', key: '0:1', through: 1 }];
    expect(await searcher.search({ ...library, articles, question })).toEqual({ passages: [], looked: 1 });
  });

  it('which reads anew what has another key, with what was set by hand, and passes over what is gone', async () => {
    const searcher = searcherOf();
    const before = libraryOf(ARTICLES);
    await searcher.search({ ...before, question: 'Zanzibar' });
    const after = libraryOf(ARTICLES, { title: 'Rust in Zanzibar', published: null });
    const articles = [
      { id: '0', key: '0:2' },
      { id: '7', key: '7:1' },
    ];
    const found = await searcher.search({ ...after, articles, question: 'the rust in Zanzibar' });
    expect(found).toEqual({ passages: [{ id: '0', paragraph: 2 }], looked: 1 });
  });

  it('which finds by meaning by vectors of the very text, and leaves out those of another', async () => {
    const texts = await inTurns(cutTexts(ARTICLES[0]!));
    const near = Float32Array.from([1, 0]);
    const far = Float32Array.from([0, 1]);
    const pack = (some: readonly string[]) =>
      writeVectors(
        packVectors(
          some.map((text) => (text.includes('bridge') ? near : far)),
          2,
        ),
      );
    const bytes = Buffer.concat([pack(texts.sentences), pack(texts.paragraphs)]);
    const found = async (hash: string) => {
      const library = libraryOf(ARTICLES.slice(0, 1));
      const load = async (id: string) => {
        const text = await library.load(id);
        return text && { ...text, vectors: { hash, bytes } };
      };
      const { passages } = await searcherOf().search({
        ...library,
        load,
        question: 'crossing',
        vector: near,
      });
      return passages.map(({ paragraph }) => paragraph);
    };
    expect(await found(hashTexts(texts))).toEqual([2]);
    expect(await found('another')).toEqual([]);
  });

  it('which reads no longer than people wait, tells how far it came, and goes on there', async () => {
    let time = 0;
    const searcher = searcherOf({ reading: 10, now: () => time });
    const library = libraryOf(ARTICLES);
    const load = async (id: string) => {
      time += 20;
      return library.load(id);
    };
    const question = 'the lighthouse';
    expect(await searcher.search({ ...library, load, question })).toEqual({ passages: [], looked: 1 });
    const { looked, passages } = await searcher.search({ ...library, load, question });
    expect([looked, passages]).toEqual([2, [{ id: '1', paragraph: 1 }]]);
  });

  it('which is ended when it takes too long or too much memory, and is there again for the next', async () => {
    const searcher = searcherOf({ worker, step: 1000, heap: 30_000_000 });
    const library = libraryOf(ARTICLES);
    for (const question of ['stuck', 'hungry'])
      await expect(searcher.search({ ...library, question })).rejects.toThrow(SearchRefused);
    for (const question of ['faulty', 'gone']) {
      const failed = await searcher.search({ ...library, question }).catch((error: unknown) => error);
      expect(failed).toBeInstanceOf(Error);
      expect(failed).not.toBeInstanceOf(SearchRefused);
    }
    expect(await searcher.search({ ...library, question: 'well' })).toEqual({ passages: [], looked: 0 });
  });

  it('which refuses when too many wait, and when it is closed', async () => {
    const searcher = searcherOf({ worker });
    const library = libraryOf(ARTICLES);
    const all = await Promise.allSettled(
      Array.from({ length: 21 }, () => searcher.search({ ...library, question: 'well' })),
    );
    expect(all.map(({ status }) => status)).toEqual([...Array<string>(20).fill('fulfilled'), 'rejected']);
    await searcher.close();
    await expect(searcher.search({ ...library, question: 'well' })).rejects.toThrow(SearchRefused);
  });
});
