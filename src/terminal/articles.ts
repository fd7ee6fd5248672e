import { sayFailure, sayRefusal } from '../../commands/index.js';
import { WrongUsage } from '../command-line.js';
import { readConfig, WrongSettings } from '../config.js';
import { ImportRefused } from '../imports/index.js';
import {
  createStore,
  LibraryAway,
  LibraryRefusal,
  openDatabase,
  readShippedArticles,
  UnreadableFile,
  UnusableDatabase,
} from '../library/index.js';
import { plain } from '../reply/index.js';
import { readTask } from './host-articles.js';

/** What the host is told. */
function sentenceOf(error: Error): string {
  if (error instanceof LibraryAway) return sayFailure(error, '', 'en');
  return sayRefusal(error, 'en') ?? error.message;
}

async function main(args: readonly string[]): Promise<string> {
  const task = readTask(args);
  const { databaseUrl } = readConfig();
  const shipped = await readShippedArticles(({ message }) => process.stderr.write(`${plain(message)}\n`));
  const database = await openDatabase(databaseUrl, () => {});
  const library = createStore({ database, shipped, cacheBytes: 1_000_000 });
  try {
    return await task(library);
  } finally {
    await library.close();
  }
}

try {
  process.stdout.write(`${await main(process.argv.slice(2))}\n`);
} catch (error) {
  const wrong =
    error instanceof WrongUsage ||
    error instanceof WrongSettings ||
    error instanceof UnreadableFile ||
    error instanceof ImportRefused;
  const impossible =
    error instanceof UnusableDatabase || error instanceof LibraryAway || error instanceof LibraryRefusal;
  if (!wrong && !impossible) throw error;
  process.stderr.write(`${plain(sentenceOf(error))}\n`);
  process.exitCode = wrong ? 2 : 1;
}
