import { LRUCache } from 'lru-cache';
import { type ArticleIndex, type Languages, type PackedIndex, unpackIndex } from '../answer/index.js';
import type { Article } from '../article/index.js';
import { findProgram } from '../package-files.js';
import { createThread, createTurns, doInSlices, EFFORT, type EffortLimits } from '../threads/index.js';
import type { IndexTask } from './index-worker.js';
import { ImportRefused } from './refused.js';

/** What is to be indexed. */
export interface Indexing {
  /** The same for the same text only; whoever asks for one that is being indexed waits for that. */
  readonly key: string;
  readonly article: Article;
  /** For the beginning of the article, up to a paragraph's number: the index of all of it. */
  readonly beginning?: { readonly whole: ArticleIndex; readonly through: number };
}

/** Indexes long articles in a thread of its own, so that nobody else waits. */
export interface Indexer {
  /** @throws ImportRefused when it can't be done within the limits, or too many wait. */
  build(indexing: Indexing): Promise<ArticleIndex>;
  /** Ends the thread; what is waited for is refused. */
  close(): Promise<void>;
}

export interface IndexerOptions {
  /** What one article may take; the heap of the thread, in bytes; another program. For tests. */
  readonly limits?: EffortLimits;
  readonly heap?: number;
  readonly worker?: URL;
}

/**
 * More than a document may take when it comes in and is indexed for the first time (parse-in-thread.ts): a thread that takes
 * too much at once ends the whole process, which that one's may and the bot's must not.
 */
const HEAP = 320_000_000;
const YOUNG = 32_000_000;
/** As many wait at most: more would wait for minutes. */
const MOST_WAITING = 50;
/** What was refused once is refused at once for so long, in milliseconds: trying takes 20 s of everybody's turn and more. */
const REMEMBERED = 60_000;

/** @param languages what the indexes are to go on with here, where questions are answered. */
export function createIndexer(languages: Languages, options: IndexerOptions = {}): Indexer {
  const turn = createTurns(1);
  const building = new Map<string, Promise<ArticleIndex>>();
  const refused = new LRUCache<string, ImportRefused>({ max: 1000, ttl: REMEMBERED });
  const thread = createThread<IndexTask, PackedIndex>({
    program: options.worker ?? findProgram('imports/index-worker'),
    heap: options.heap ?? HEAP,
    young: YOUNG,
    limits: options.limits ?? EFFORT,
    tooSlow,
    tooMuch,
  });

  async function work({ key, article, beginning }: Indexing): Promise<ArticleIndex> {
    try {
      const task = { article, ...(beginning && { through: beginning.through }) };
      return await doInSlices(
        unpackIndex(await turn(() => thread.tell(task)), article, languages, beginning),
      );
    } catch (error) {
      if (error instanceof ImportRefused) refused.set(key, error);
      throw error;
    } finally {
      building.delete(key);
    }
  }

  return {
    async build(indexing) {
      const { key } = indexing;
      const known = building.get(key);
      if (known) return known;
      const why = refused.get(key);
      if (why) throw why;
      if (building.size >= MOST_WAITING) {
        throw new ImportRefused('busy', 'Too many articles are being read just now; try again in a minute.');
      }
      const begun = work(indexing);
      building.set(key, begun);
      return begun;
    },
    async close() {
      const ended = thread.close(new ImportRefused('cancelled', 'Footnote is being stopped.'));
      await Promise.allSettled(building.values());
      await ended;
    },
  };
}

const tooSlow = () =>
  new ImportRefused(
    'too-slow',
    'This article takes too long to get ready; cut it into chapters and add them one by one.',
  );

const tooMuch = (cause: unknown) =>
  new ImportRefused(
    'too-big',
    'This article takes too much memory to get ready; cut it into chapters and add them one by one.',
    { cause },
  );
