import { afterEach, describe, expect, it } from 'vitest';
import type { Article } from '../../src/article/index.js';
import { packVectors, writeVectors } from '../../src/meaning/index.js';
import {
  createSearcher,
  type Searcher,
  type SearcherOptions,
  SearchRefused,
} from '../../src/search/index.js';
import type { PackedText } from '../../src/search/messages.js';
import type { KeptWords, WordStore } from '../../src/search/searcher.js';
import { articleOf } from '../library/engines.js';
import { thrownBy } from '../thrown.js';

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
    kept: async (): Promise<KeptWords[]> => [],
    text: async (id: string) => {
      read.push(id);
      const article = articles[Number(id)];
      return (
        article && {
          id,
          revision: 1,
          article_json: JSON.stringify(article),
          edits_json: JSON.stringify(edits),
        }
      );
    },
  };
}

/** A store of the articles of a library, with what was packed of them. */
function storeOf({ articles, text }: ReturnType<typeof libraryOf>) {
  const packed = new Map<string, PackedText>();
  const store: WordStore = {
    keep: async ({ id }, words) => void packed.set(id, words),
    nextWithout: async (_, after) => {
      const next = articles.find(({ id }) => id > after && !packed.has(id));
      return next && text(next.id);
    },
  };
  const kept = async (ids: readonly string[]): Promise<KeptWords[]> =>
    ids.flatMap((id) => {
      const own = packed.get(id);
      // The thread takes what it is given.
      return own ? [{ id, words: Uint8Array.from(own.words) }] : [];
    });
  return { packed, store, kept };
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
    expect(await searcher.search({ ...library, articles, question })).toEqual({
      passages: [],
      looked: 1,
      isCommon: false,
    });
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
    expect(found).toEqual({ passages: [{ id: '0', paragraph: 2 }], looked: 1, isCommon: false });
  });

  it('which passes over what is damaged, and finds the rest', async () => {
    const { text, ...library } = libraryOf(ARTICLES);
    const damaged = async (id: string) => {
      const one = await text(id);
      return one && id === '1' ? { ...one, article_json: one.article_json.slice(0, -9) } : one;
    };
    const search = { ...library, text: damaged, question: 'the bridge to the harbour' };
    expect(await searcherOf().search(search)).toEqual({
      passages: [{ id: '0', paragraph: 2 }],
      looked: 1,
      isCommon: false,
    });
  });

  it('which finds by meaning, where the vectors of its paragraphs are kept', async () => {
    const near = Float32Array.from([1, 0]);
    const far = Float32Array.from([0, 1]);
    const library = libraryOf(ARTICLES.slice(0, 1));
    const { store, kept, packed } = storeOf(library);
    const searcher = searcherOf({ store });
    let revision = 0;
    const found = async (vectors?: Uint8Array) => {
      // Under another key nothing of it is held.
      const articles = [{ id: '0', key: `0:${++revision}` }];
      const withVectors = async (ids: readonly string[]) =>
        (await kept(ids)).map((one) => ({ ...one, vectors: vectors && Uint8Array.from(vectors) }));
      const search = { ...library, articles, kept: withVectors, question: 'crossing', vector: near };
      return (await searcher.search(search)).passages.map(({ paragraph }) => paragraph);
    };
    const vectors = writeVectors(packVectors([far, near], 2));
    // Those of an article that is packed only now are there, too.
    expect(await found(vectors)).toEqual([2]);
    expect([...packed.keys()]).toEqual(['0']);
    expect(await found(vectors)).toEqual([2]);
    expect(await found()).toEqual([]);
    expect(await found(vectors.subarray(1))).toEqual([]);
  });

  it('which packs an article once, before anybody asks, and needs no text of it any more', async () => {
    const library = libraryOf(ARTICLES);
    const { store, kept, packed } = storeOf(library);
    await searcherOf({ store }).prepare();
    expect([...packed.keys()]).toEqual(['0', '1']);
    expect(packed.get('0')).toMatchObject({ sentences: 2, paragraphs: 2 });
    library.read.length = 0;
    const found = await searcherOf({ store }).search({ ...library, kept, question: 'the lighthouse' });
    expect(found).toEqual({ passages: [{ id: '1', paragraph: 1 }], looked: 2, isCommon: false });
    expect(library.read).toEqual([]);
  });

  it('which finds what could not be kept, and tells why it could not', async () => {
    const library = libraryOf(ARTICLES);
    const { kept } = storeOf(library);
    const keep = async () => {
      throw new Error('the disk is full');
    };
    const told: unknown[] = [];
    const store: WordStore = { keep, nextWithout: async () => undefined };
    const searcher = searcherOf({ store, onError: (error) => told.push(error) });
    const found = await searcher.search({ ...library, kept, question: 'the lighthouse' });
    expect(found.passages).toEqual([{ id: '1', paragraph: 1 }]);
    expect(told).toEqual([new Error('the disk is full'), new Error('the disk is full')]);
  });

  it('which prepares the others where one can’t be read', async () => {
    const library = libraryOf(ARTICLES);
    const text = async (id: string) => {
      const one = await library.text(id);
      return one && id === '0' ? { ...one, article_json: 'no JSON' } : one;
    };
    const { store, packed } = storeOf({ ...library, text });
    const told: unknown[] = [];
    await searcherOf({ store, onError: (error) => told.push(error) }).prepare();
    expect([...packed.keys()]).toEqual(['1']);
    expect(told).toHaveLength(1);
  });

  it('which reads no longer than people wait, tells how far it came, and goes on there', async () => {
    let time = 0;
    const searcher = searcherOf({ reading: 10, now: () => time });
    const library = libraryOf(ARTICLES);
    const text = async (id: string) => {
      time += 20;
      return library.text(id);
    };
    const question = 'the lighthouse';
    expect(await searcher.search({ ...library, text, question })).toEqual({
      passages: [],
      looked: 1,
      isCommon: false,
    });
    const { looked, passages } = await searcher.search({ ...library, text, question });
    expect([looked, passages]).toEqual([2, [{ id: '1', paragraph: 1 }]]);
  });

  it('which is ended when it takes too long or too much memory, and is there again for the next', async () => {
    const library = libraryOf(ARTICLES);
    await expect(
      searcherOf({ worker, step: { processor: 100_000, clock: 20 } }).search({
        ...library,
        question: 'stuck',
      }),
    ).rejects.toThrow(SearchRefused);
    // What goes well may take its time on a busy machine.
    const searcher = searcherOf({ worker, step: { processor: 100_000, clock: 100_000 }, heap: 30_000_000 });
    await expect(searcher.search({ ...library, question: 'hungry' })).rejects.toThrow(SearchRefused);
    for (const question of ['faulty', 'gone']) {
      const failed = await thrownBy(searcher.search({ ...library, question }), Error);
      expect(failed).not.toBeInstanceOf(SearchRefused);
    }
    expect(await searcher.search({ ...library, question: 'well' })).toEqual({
      passages: [],
      looked: 0,
      isCommon: false,
    });
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
