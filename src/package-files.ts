import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Where the package lies, whether it is compiled or not. */
export function packageFolder(): string {
  let folder = import.meta.dirname;
  while (!existsSync(join(folder, 'package.json'))) folder = dirname(folder);
  return folder;
}

/** Reads a style or a locale of citations that comes with Footnote (data/csl), by the name of its file. */
export function readCitationStyle(file: string): string {
  return readFileSync(join(packageFolder(), 'data', 'csl', file), 'utf8');
}
