import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { type Article, ENDINGS, readDocument, UnreadableArticle } from '../article/index.js';
import { packageFolder } from '../package-files.js';
import type { Kept } from './contract/index.js';
import { idOf } from './store/index.js';

/** A file that could not be read as an article. The message says which and why, for a person. */
export class UnreadableFile extends Error {
  constructor(
    readonly file: string,
    reason: string,
  ) {
    super(`${file}: ${reason}`);
    this.name = 'UnreadableFile';
  }
}

/** More is no article, in bytes: a book with its pictures has a tenth of it. */
const MOST_BYTES = 100_000_000;

/** What is in a file. @throws UnreadableFile */
export function readBytesOf(file: string): Uint8Array {
  try {
    const about = statSync(file);
    if (about.isDirectory()) throw new UnreadableFile(file, 'this is a folder, not a file');
    // A pipe would be waited for, for ever.
    if (!about.isFile()) throw new UnreadableFile(file, 'this is a pipe or a device, not a file');
    // So says Linux of what it makes up as it is read, which may be waited for as well (/proc/kmsg).
    if (about.size === 0) return new Uint8Array();
    if (about.size > MOST_BYTES)
      throw new UnreadableFile(file, `this is more than ${MOST_BYTES / 1_000_000} MB`);
    return readFileSync(file);
  } catch (error) {
    if (error instanceof UnreadableFile) throw error;
    throw new UnreadableFile(file, reasonOf(error));
  }
}

/** Reads one file as an article: of any format that Footnote knows. @throws UnreadableFile */
export async function readArticleFile(file: string): Promise<Article> {
  const bytes = readBytesOf(file);
  try {
    return await readDocument(bytes, { name: basename(file) });
  } catch (error) {
    if (!(error instanceof UnreadableArticle)) throw error;
    throw new UnreadableFile(file, error.message);
  }
}

function reasonOf(error: unknown): string {
  const code = (error as NodeJS.ErrnoException).code;
  if (code === 'ENOENT') return 'there is no such file';
  if (code === 'ELOOP') return 'this link leads to itself';
  if (code === 'EACCES' || code === 'EPERM')
    return 'this file may not be read by the user that the bot runs as';
  return error instanceof Error ? error.message : String(error);
}

/** Where the articles lie that come with the package. */
export function findShippedFolder(): string {
  return join(packageFolder(), 'data', 'articles');
}

/**
 * The articles of a folder by file name: the same for every place, and the first is read unless another is chosen.
 *
 * @param warn told of each file that could not be read; the others still load.
 * @returns at least one.
 * @throws UnreadableFile when there is no article at all.
 */
export async function readShippedArticles(
  warn: (unreadable: UnreadableFile) => void,
  folder = findShippedFolder(),
): Promise<readonly [Kept, ...Kept[]]> {
  const kept: Kept[] = [];
  for (const file of listArticleFiles(folder)) {
    try {
      kept.push({ id: identify(file), revision: 1, article: await readArticleFile(file) });
    } catch (error) {
      if (!(error instanceof UnreadableFile)) throw error;
      warn(error);
    }
  }
  const [first, ...others] = kept;
  if (!first)
    throw new UnreadableFile(folder, `there is no article that could be read (${ENDINGS.join(', ')})`);
  return [first, ...others];
}

const FILE_ENDINGS: readonly string[] = [...ENDINGS, '.htm'];

function listArticleFiles(folder: string): string[] {
  try {
    return readdirSync(folder)
      .filter((name) => FILE_ENDINGS.includes(extname(name).toLowerCase()))
      .sort()
      .map((name) => join(folder, name));
  } catch (error) {
    throw new UnreadableFile(folder, reasonOf(error));
  }
}

/** Of the name and the text, so that an edited file is another article and old buttons don't quote it wrongly. */
function identify(file: string): string {
  const hash = createHash('sha256').update(basename(file)).update('\0').update(readBytesOf(file));
  return idOf(hash.digest());
}
