import { Worker } from 'node:worker_threads';
import { LRUCache } from 'lru-cache';
import { type ArticleIndex, type Languages, type PackedIndex, unpackIndex } from '../answer/index.js';
import type { Article } from '../article/index.js';
import type { IndexTask } from './index-worker.js';
import { ImportRefused } from './refused.js';
import { inTurns } from './slices.js';
import { turns } from './turns.js';

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
  /** How long one article may take, in milliseconds; the heap of the thread, in bytes; another program. For tests. */
  readonly milliseconds?: number;
  readonly heap?: number;
  readonly worker?: URL;
}

/** What a document may take when it comes in, too (parse-apart.ts). */
const MILLISECONDS = 20_000;
const HEAP = 256_000_000;
/** As many wait at most: more would wait for minutes. */
const MOST_WAITING = 50;
/** What was refused once is refused at once for so long, in milliseconds: trying takes 20 s of everybody's turn. */
const REMEMBERED = 60_000;

/** The compiled worker, also when the sources run as they are (tests): a thread is not told how to read TypeScript. */
const WORKER = new URL(
  import.meta.url.endsWith('.ts') ? '../../dist/src/imports/index-worker.js' : './index-worker.js',
  import.meta.url,
);

/** @param languages what the indexes are to go on with here, where questions are answered. */
export function createIndexer(languages: Languages, options: IndexerOptions = {}): Indexer {
  const turn = turns(1);
  const building = new Map<string, Promise<ArticleIndex>>();
  const refused = new LRUCache<string, ImportRefused>({ max: 1000, ttl: REMEMBERED });
  const closing = new AbortController();
  let worker: Worker | undefined;

  /** Gives an article to the thread, which is started when it is needed, and again after it was ended. */
  function pack(task: IndexTask): Promise<PackedIndex> {
    return new Promise((done, failed) => {
      closing.signal.throwIfAborted();
      worker ??= startWorker(options);
      const own = worker;
      own.ref();
      const end = (settle: () => void, isLost: boolean) => {
        clearTimeout(timer);
        closing.signal.removeEventListener('abort', cancel);
        // Node has listeners of its own on a worker: all of them would be too many to take off.
        own.off('message', give).off('error', fail).off('exit', leave);
        own.unref();
        if (!isLost) return settle();
        worker = undefined;
        own.terminate().then(settle, settle);
      };
      const give = (packed: PackedIndex) => end(() => done(packed), false);
      const fail = (error: NodeJS.ErrnoException) =>
        end(() => failed(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? tooMuch(error) : error), true);
      const leave = (code: number) => end(() => failed(new Error(`the worker ended with ${code}`)), true);
      const cancel = () => end(() => failed(closing.signal.reason), true);
      const timer = setTimeout(
        () => end(() => failed(tooSlow()), true),
        options.milliseconds ?? MILLISECONDS,
      );
      closing.signal.addEventListener('abort', cancel, { once: true });
      own.on('message', give).on('error', fail).on('exit', leave);
      own.postMessage(task);
    });
  }

  async function work({ key, article, beginning }: Indexing): Promise<ArticleIndex> {
    try {
      const task = { article, ...(beginning && { through: beginning.through }) };
      return await inTurns(unpackIndex(await turn(() => pack(task)), article, languages, beginning));
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
      closing.abort(new ImportRefused('cancelled', 'Footnote is being stopped.'));
      await Promise.allSettled(building.values());
      await worker?.terminate();
    },
  };
}

function startWorker({ worker: program = WORKER, heap = HEAP }: IndexerOptions): Worker {
  return new Worker(program, {
    // An article gets to see nothing of the bot's settings, whatever it finds in its reader.
    env: {},
    execArgv: [],
    argv: [],
    resourceLimits: { maxOldGenerationSizeMb: Math.ceil(heap / 1e6), maxYoungGenerationSizeMb: 32 },
  });
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
