import { createRemembered, type Deps, indexShelf, offered } from '../commands/index.js';
import type { Config } from './config.js';
import { createImporter, createIndexer } from './imports/index.js';
import { openLanguages } from './languages.js';
import {
  createArticleVectors,
  createStore,
  createWordRows,
  type Database,
  type Library,
  openDatabase,
  readShippedArticles,
} from './library/index.js';
import type { Log } from './log.js';
import { readCitationStyle } from './package-files.js';
import { createCitations } from './reply/index.js';
import { createSearcher } from './search/index.js';
import { startMeaning } from './start-meaning.js';

/** The part of the memory for articles that is for their texts; the rest is for their indexes. */
const TEXTS = 0.2;
const DAY = 24 * 3_600_000;

/** All that the commands work with, opened for as long as the program runs. */
export type HostDeps = Deps & { library: Library; claim: Database['claim']; close(): Promise<void> };

/**
 * Opens the library and what else the commands work with, by the settings.
 *
 * @throws UnreadableFile, UnusableDatabase
 */
export async function openDeps({ databaseUrl, articleMemory, model }: Config, log: Log): Promise<HostDeps> {
  const shipped = await readShippedArticles(({ message }) => log.warn(message));
  const database = await openDatabase(databaseUrl, (err) => log.warn({ err }, 'the database has hung up'));
  const library = createStore({
    database,
    shipped,
    cacheBytes: articleMemory * TEXTS,
    onAway: (err) => log.warn({ err }, 'the library is away: read from memory'),
  });
  await purgeDaily(library, log);
  const languages = openLanguages();
  const indexer = createIndexer(languages);
  const now = () => new Date();
  const searcher = createSearcher({
    store: createWordRows(database),
    onError: (err) => log.warn({ err }, 'an article could not be made ready for a search of all'),
  });
  const meaning = await startMeaning(model, shipped, createArticleVectors(database), log);
  void searcher.prepare();
  return {
    library,
    claim: (part, way) => database.claim(part, way),
    ...(meaning && { nearness: meaning.nearness, meaning }),
    close: async () => {
      await meaning?.close();
      await indexer.close();
      await searcher.close();
      await library.close();
    },
    importer: createImporter(),
    searcher,
    citations: createCitations(readCitationStyle),
    now,
    ...createRemembered(now),
    indexOf: indexShelf(languages, articleMemory * (1 - TEXTS), indexer),
    ...offered,
  };
}

/** Deletes what is due, now and then daily. */
async function purgeDaily(library: Library, log: Log): Promise<void> {
  const purge = () => library.purge().catch((err) => log.error({ err }, 'what is due was not deleted'));
  await purge();
  setInterval(purge, DAY).unref();
}
