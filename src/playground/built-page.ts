import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { extname, join, sep } from 'node:path';
import { packageFolder } from '../package-files.js';
import type { Asset } from './surface.js';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/**
 * The page as `npm run build` made it, read into memory once: whatever path is asked for, no other file can be
 * given out.
 *
 * @throws {Error} when the page has not been built.
 */
export function builtPage(): (path: string) => Asset | undefined {
  const folder = join(packageFolder(), 'dist', 'page');
  if (!existsSync(join(folder, 'index.html')))
    throw new Error('The page has not been built yet. `npm run build` does it.');
  const assets = new Map<string, Asset>();
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const type = TYPES[extname(entry.name)];
    if (!entry.isFile() || type === undefined) continue;
    const file = join(entry.parentPath, entry.name);
    const path = file.slice(folder.length).replaceAll(sep, '/');
    assets.set(path === '/index.html' ? '/' : path, { data: readFileSync(file), type });
  }
  return (path) => assets.get(path);
}
