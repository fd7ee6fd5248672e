import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { KyselyPlugin } from 'kysely';
import { afterAll, beforeAll, describe } from 'vitest';
import type { Article } from '../../src/article/article.js';
import type { Kept, Library, Place } from '../../src/library/contract/index.js';
import type { Database } from '../../src/library/engines/database.js';
import { openDatabase } from '../../src/library/engines/open.js';
import { createStore, type StoreOptions } from '../../src/library/store/store.js';
import { afterwards, makeFolder } from '../afterwards.js';
import { articleOf as inParagraphs } from '../reply/articles.js';
import { type Server, sharedServer, whyNoPostgres } from './postgres.js';

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
  /** What every statement fails with from now on; undefined to go on. */
  fail(error: Error | undefined): void;
  /** Another library over the same database, as another process has. */
  again(options?: Partial<OpenOptions>): Promise<Library>;
}

export type OpenOptions = Pick<StoreOptions, 'shipped' | 'cacheBytes' | 'onAway'>;

/** An article of some paragraphs, or of one that tells of the title. */
export const articleOf = (title: string, ...texts: string[]): Article =>
  inParagraphs(texts.length > 0 ? texts : [`What ${title} says.`], { title });

/** Gives an article another text. */
export async function replaceText(
  library: Library,
  place: Place,
  id: string,
  article: Article,
): Promise<Kept> {
  return library.keep(place, (await library.draft(place, article, id)).id);
}

export const SHIPPED: readonly [Kept, ...Kept[]] = [
  { id: 'shipped-1', revision: 1, article: articleOf('Shipped first') },
  { id: 'shipped-2', revision: 1, article: articleOf('Another shipped') },
];

/** Runs tests once with each database engine. PostgreSQL's say so when they are skipped. */
export function onEachEngine(
  name: string,
  tests: (
    open: (options?: Partial<OpenOptions>) => Promise<Opened>,
    /** The address of a database that has nothing in it yet. */
    create: () => Promise<string>,
  ) => void,
): void {
  const missing = whyNoPostgres();
  describe(`${name}, on SQLite`, () => {
    let folder = '';
    let made = 0;
    beforeAll(() => {
      folder = mkdtempSync(join(tmpdir(), 'footnote-library-'));
    });
    afterAll(() => rmSync(folder, { recursive: true }));
    const create = async () => `file:${join(folder, `${++made}.db`)}`;
    tests(async (options) => openAt(await create(), options), create);
  });
  describe.skipIf(missing)(`${name}, on PostgreSQL${missing ? ` (${missing})` : ''}`, () => {
    let server: Server;
    beforeAll(() => {
      server = sharedServer();
    });
    afterAll(() => server.close());
    const create = () => server.create();
    tests(async (options) => openAt(await create(), options), create);
  });
}

export async function openAt(address: string, options: Partial<OpenOptions> = {}): Promise<Opened> {
  const clock = { now: Date.UTC(2026, 0, 1) };
  let statements = 0;
  let fault: Error | undefined;
  const store = async (changed: Partial<OpenOptions>) => {
    const opened = await openDatabase(address, () => {});
    const begin = () => {
      if (fault) throw fault;
    };
    const counted = counting(opened, begin, () => statements++);
    // While it is away, so is what tells of changes.
    const takeChanged = () => (fault ? undefined : opened.others.takeChanged());
    const database = { ...counted, others: { ...opened.others, takeChanged } };
    const store = createStore({
      database,
      shipped: SHIPPED,
      cacheBytes: 10_000_000,
      now: () => clock.now,
      ...options,
      ...changed,
    });
    return { database, library: caughtUp(store, opened) };
  };
  const { database, library } = await store({});
  const others: Library[] = [];
  return {
    address,
    database,
    clock,
    statements: () => statements,
    fail(error) {
      fault = error;
    },
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

/** The address of a SQLite database that isn't there yet, and is gone after the test. */
export const newAddress = (): string => `file:${join(makeFolder(), 'library.db')}`;

/** A library over a SQLite database for the test alone. */
export async function openLibrary(options?: Partial<OpenOptions>): Promise<Opened> {
  const opened = await openAt(newAddress(), options);
  afterwards(() => opened.library.close());
  return opened;
}

/** A library that knows of what other processes have changed at once, not only within a moment. */
function caughtUp(library: Library, { others }: Database): Library {
  const wrapped = Object.entries(library).map(([name, method]: [string, (...all: never[]) => unknown]) => [
    name,
    async (...given: never[]) => {
      if (name !== 'close') await others.catchUp();
      return method.apply(library, given);
    },
  ]);
  return Object.fromEntries(wrapped) as Library;
}

function counting(database: Database, begin: () => void, end: () => void): Database {
  const plugin: KyselyPlugin = {
    transformQuery({ node }) {
      begin();
      return node;
    },
    async transformResult({ result }) {
      end();
      return result;
    },
  };
  return { ...database, read: database.read.withPlugin(plugin), write: database.write.withPlugin(plugin) };
}
