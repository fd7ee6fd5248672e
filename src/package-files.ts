import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Where the package lies, whether it is compiled or not. */
export function packageFolder(): string {
  let folder = import.meta.dirname;
  while (!existsSync(join(folder, 'package.json'))) folder = dirname(folder);
  return folder;
}

/**
 * A program of a thread or a process of its own, compiled. They run as they were built, also where the sources run as they
 * are (tests): a thread is not told how to read TypeScript.
 *
 * @param path from src on, without the ending: `imports/worker`.
 */
export function findProgram(path: string): URL {
  return pathToFileURL(join(packageFolder(), 'dist', 'src', `${path}.js`));
}

/** Reads a style or a locale of citations that comes with Footnote (data/csl), by the name of its file. */
export function readCitationStyle(file: string): string {
  return readFileSync(join(packageFolder(), 'data', 'csl', file), 'utf8');
}
