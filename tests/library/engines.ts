import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe } from 'vitest';
import type { Article } from '../../src/article/article.js';
import type { Database } from '../../src/library/database.js';
import type { Kept, Library, Reading } from '../../src/library/library.js';
import { openDatabase } from '../../src/library/open.js';
import { createStore } from '../../src/library/store.js';
import { type Server, startPostgres, whyNoPostgres } from './postgres.js';

export const HOUR = 3_600_000;
export const DAY = 24 * HOUR;

/** A library over a database of its own, and a clock that stands still unless it is moved. */
export interface Opened {
  readonly library: Library;
  readonly database: Database;
  /** The database's address. */
  readonly address: string;
  readonly clock: { now: number };
  /** How many statements were run so far. */
  readonly statements: () => number;
  /** Another library over the same database, as another process has. */
  again(options?: Partial<OpenOptions>): Promise<Library>;
}

interface OpenOptions {
  readonly shipped: readonly [Kept, ...Kept[]];
  readonly cacheBytes: number;
}

export function articleOf(title: string, ...texts: string[]): Article {
  const paragraphs = (texts.length > 0 ? texts : [`What ${title} says.`]).map((text, at) => ({
    number: at + 1,
    text,
  }));
  return { title, authors: [], language: 'en', paragraphs, captions: [], notes: [] };
}

export function readingOf(title: string, ...texts: string[]): Reading {
  const article = articleOf(title, ...texts);
  const content = [title, ...article.paragraphs.map(({ text }) => text)].join('\n\n');
  return { article, original: { content, format: 'text', name: `${title}.txt` } };
}

export const SHIPPED: readonly [Kept, ...Kept[]] = [
  { id: 'shipped-1', revision: 1, article: articleOf('Shipped first') },
  { id: 'shipped-2', revision: 1, article: articleOf('Another shipped') },
];

/**
 * Runs tests once with each database engine. PostgreSQL's say so when they are skipped.
 *
 * @param own whether the tests stop the server.
 */
export function onEachEngine(
  name: string,
  tests: (open: (options?: Partial<OpenOptions>) => Promise<Opened>, server: () => Server) => void,
  own = false,
): void {
  const missing = whyNoPostgres();
  describe(`${name}, on SQLite`, () => {
    let folder = '';
    let made = 0;
    beforeAll(() => {
      folder = mkdtempSync(join(tmpdir(), 'footnote-library-'));
    });
    afterAll(() => rmSync(folder, { recursive: true }));
    tests(
      (options) => openAt(`file:${join(folder, `${++made}.db`)}`, options),
      () => {
        throw new Error('SQLite has no server.');
      },
    );
  });
  describe.skipIf(missing)(`${name}, on PostgreSQL${missing ? ` (${missing})` : ''}`, () => {
    let server: Server | undefined;
    const running = () => server!;
    beforeAll(async () => {
      server = await startPostgres(own);
    });
    afterAll(() => server?.close());
    tests(async (options) => openAt(await running().create(), options), running);
  });
}

export async function openAt(address: string, options: Partial<OpenOptions> = {}): Promise<Opened> {
  const clock = { now: Date.UTC(2026, 0, 1) };
  let statements = 0;
  const store = async (changed: Partial<OpenOptions>) => {
    const opened = await openDatabase(address, () => {});
    const database = counting(opened, () => statements++);
    const library = createStore({
      database,
      shipped: SHIPPED,
      cacheBytes: 10_000_000,
      now: () => clock.now,
      ...options,
      ...changed,
    });
    return { database, library };
  };
  const { database, library } = await store({});
  const others: Library[] = [];
  return {
    address,
    database,
    clock,
    statements: () => statements,
    library: {
      ...library,
      async close() {
        for (const other of others) await other.close();
        await library.close();
      },
    },
    async again(changed = {}) {
      const other = await store(changed);
      others.push(other.library);
      return other.library;
    },
  };
}

function counting(database: Database, count: () => void): Database {
  const plugin = {
    transformQuery: ({ node }: { node: never }) => {
      count();
      return node;
    },
    transformResult: async ({ result }: { result: never }) => result,
  };
  return {
    ...database,
    read: database.read.withPlugin(plugin as never),
    write: database.write.withPlugin(plugin as never),
  };
}
