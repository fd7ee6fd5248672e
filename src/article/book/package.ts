import { DOMParser } from 'linkedom';
import { decode } from '../text/index.js';
import { type Archive, isDamaged, isLocked } from './archive.js';

/** What the package of an EPUB says of the book. */
export interface BookPackage {
  readonly title?: string;
  readonly authors: readonly string[];
  readonly publisher?: string;
  readonly date?: string;
  /** The names of the chapters' files, in the order of reading. */
  readonly chapters: readonly string[];
  /** What the table of contents calls a file. */
  readonly names: ReadonlyMap<string, string>;
}

/** As much of XML's DOM as is needed. */
interface XmlElement {
  readonly textContent: string | null;
  readonly parentElement: XmlElement | null;
  getAttribute(name: string): string | null;
  getElementsByTagName(name: string): Iterable<XmlElement>;
}

/** Fonts are scrambled in books that are sold without protection; these say so. */
const SCRAMBLED_FONT = /^http:\/\/(?:www\.idpf\.org\/2008\/embedding|ns\.adobe\.com\/pdf\/enc#RC)$/;

/**
 * Reads what stands in the package of an EPUB 2 or 3 (https://www.w3.org/TR/epub-33/#sec-package-doc).
 *
 * @throws UnreadableArticle when the book is protected or has no package.
 */
export function readPackage(archive: Archive): BookPackage {
  const encryption = parse(archive, 'META-INF/encryption.xml');
  for (const method of all(encryption, 'EncryptionMethod'))
    if (!SCRAMBLED_FONT.test(method.getAttribute('Algorithm') ?? '')) throw isLocked();
  const [root] = all(parse(archive, 'META-INF/container.xml'), 'rootfile');
  const path =
    root?.getAttribute('full-path') ?? [...archive.keys()].find((name) => name.endsWith('.opf')) ?? '';
  const opf = parse(archive, path);
  if (opf === undefined) throw isDamaged('no package');
  const items = all(opf, 'item').map((item) => ({
    id: item.getAttribute('id'),
    name: resolve(path, item.getAttribute('href') ?? ''),
    kind: item.getAttribute('media-type') ?? '',
    properties: item.getAttribute('properties') ?? '',
  }));
  const byId = new Map(items.map((item) => [item.id, item]));
  const contents = items.find(({ properties }) => /\bnav\b/.test(properties));
  const ncx = items.find(({ kind }) => kind === 'application/x-dtbncx+xml');
  const said = (name: string) => all(opf, `dc:${name}`).map(textOf).find(Boolean);
  return {
    ...optional('title', said('title')),
    authors: all(opf, 'dc:creator').filter(isAuthor).map(textOf).filter(Boolean),
    ...optional('publisher', said('publisher')),
    ...optional('date', said('date')),
    chapters: all(opf, 'itemref')
      .filter((item) => item.getAttribute('linear') !== 'no')
      .flatMap((item) => byId.get(item.getAttribute('idref'))?.name ?? [])
      .filter((name) => name !== contents?.name),
    names: new Map([...namesIn(archive, ncx?.name, 'navPoint'), ...namesIn(archive, contents?.name, 'li')]),
  };
}

const optional = <K extends string>(key: K, value: string | undefined) =>
  (value === undefined ? {} : { [key]: value }) as { readonly [P in K]?: string };

/** A creator without a role, or one who wrote: translators and artists have roles of their own. */
function isAuthor(creator: XmlElement): boolean {
  const role = creator.getAttribute('opf:role');
  return role === null || role === 'aut';
}

/** What a table of contents, `navPoint`s of an NCX or `li`s of a page, calls the files that it leads to. */
function namesIn(archive: Archive, path: string | undefined, point: string): [string, string][] {
  const contents = path === undefined ? undefined : parse(archive, path);
  return all(contents, point).flatMap((entry): [string, string][] => {
    const [link] = point === 'li' ? all(entry, 'a') : all(entry, 'content');
    const [label] = point === 'li' ? [link] : all(entry, 'text');
    const href = link?.getAttribute(point === 'li' ? 'href' : 'src') ?? '';
    // A place inside a file has a heading there.
    return label && href !== '' && !href.includes('#') ? [[resolve(path ?? '', href), textOf(label)]] : [];
  });
}

function parse(archive: Archive, path: string): XmlElement | undefined {
  const bytes = archive.get(path);
  if (bytes === undefined) return undefined;
  return new DOMParser().parseFromString(decode(bytes), 'text/xml').documentElement as unknown as XmlElement;
}

/** Elements by their names, whatever prefix the file gives them. */
function all(root: XmlElement | undefined, name: string): XmlElement[] {
  if (root === undefined) return [];
  const found = [...root.getElementsByTagName(name)];
  if (found.length > 0 || name.includes(':')) return found;
  return ['opf', 'enc', 'ncx', 'ocf'].flatMap((prefix) => [
    ...root.getElementsByTagName(`${prefix}:${name}`),
  ]);
}

const textOf = (element: XmlElement) => (element.textContent ?? '').replace(/\s+/g, ' ').trim();

/** A name that is said in one file of an archive, from the archive's root. */
function resolve(from: string, href: string): string {
  try {
    return decodeURIComponent(new URL(href, `http://archive/${from}`).pathname.slice(1));
  } catch {
    return href;
  }
}
