import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { packageFolder } from '../../package-files.js';
import { type Database, UnusableDatabase } from './database.js';

/**
 * Opens the database that an address names, and brings its tables up to date.
 *
 * @param address `file:` and a path, from the package's folder unless it is absolute, or `postgres://…`.
 * @param onError told when a connection breaks that nobody is using.
 * @throws UnusableDatabase
 */
export async function openDatabase(address: string, onError: (error: Error) => void): Promise<Database> {
  // Only the driver that is wanted is loaded.
  if (/^postgres(?:ql)?:\/\//i.test(address)) {
    return (await import('./postgres.js')).openPostgres(address, onError);
  }
  if (/^file:/i.test(address)) return (await import('./sqlite.js')).openSqlite(fileOf(address));
  throw new UnusableDatabase('DATABASE_URL names neither a file (file:…) nor PostgreSQL (postgres://…).');
}

function fileOf(address: string): string {
  if (/^file:\/\//i.test(address)) return fileURLToPath(address);
  return resolve(packageFolder(), address.slice('file:'.length));
}
