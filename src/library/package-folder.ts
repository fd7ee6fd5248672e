import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Where the package lies, whether it is compiled or not. */
export function packageFolder(): string {
  let folder = import.meta.dirname;
  while (!existsSync(join(folder, 'package.json'))) folder = dirname(folder);
  return folder;
}
