import { DOMParser } from 'linkedom';
import type { NamedPlace } from '../html/index.js';
import { decode, putOnOneLine } from '../text/index.js';
import { type Archive, isDamaged, isLocked } from './archive.js';

/** What the package of an EPUB says of the book. */
export interface BookPackage {
  readonly title?: string;
  readonly authors: readonly string[];
  readonly publisher?: string;
  readonly date?: string;
  /** The names of the chapters' files, in the order of reading. */
  readonly chapters: readonly string[];
  /** What the table of contents calls places in a file. */
  readonly places: ReadonlyMap<string, readonly NamedPlace[]>;
}

/** As much of XML's DOM as is needed. */
interface XmlElement {
  readonly nodeName: string;
  readonly textContent: string | null;
  readonly parentElement: XmlElement | null;
  getAttribute(name: string): string | null;
  getElementsByTagName(name: string): Iterable<XmlElement>;
}

/** Fonts are scrambled in books that are sold without protection; these say so. */
const SCRAMBLED_FONT = /^http:\/\/(?:www\.idpf\.org\/2008\/embedding|ns\.adobe\.com\/pdf\/enc#RC)$/;
const NO_TEXT = /\.(?:[ot]tf|ttc|woff2?|jpe?g|png|gif|svg|mp[34]|m4a)$/i;

/**
 * Reads what stands in the package of an EPUB 2 or 3 (https://www.w3.org/TR/epub-33/#sec-package-doc).
 *
 * @throws UnreadableArticle when the book is protected or has no package.
 */
export function readPackage(archive: Archive): BookPackage {
  for (const data of all(parse(archive, 'META-INF/encryption.xml'), 'EncryptedData')) {
    const [method] = all(data, 'EncryptionMethod');
    const [file] = all(data, 'CipherReference');
    const isOfText = !NO_TEXT.test(file?.getAttribute('URI') ?? '');
    if (isOfText && !SCRAMBLED_FONT.test(method?.getAttribute('Algorithm') ?? '')) throw isLocked();
  }
  const [root] = all(parse(archive, 'META-INF/container.xml'), 'rootfile');
  const path =
    root?.getAttribute('full-path') ?? [...archive.keys()].find((name) => name.endsWith('.opf')) ?? '';
  const opf = parse(archive, path);
  if (opf === undefined) throw isDamaged('no package');
  const items = all(opf, 'item').map((item) => ({
    id: item.getAttribute('id'),
    name: resolve(path, (item.getAttribute('href') ?? '').replace(/#.*/, '')),
    kind: item.getAttribute('media-type') ?? '',
    properties: item.getAttribute('properties') ?? '',
  }));
  const byId = new Map(items.map((item) => [item.id, item]));
  const contents = items.find(({ properties }) => /\bnav\b/.test(properties));
  const ncx = items.find(({ kind }) => kind === 'application/x-dtbncx+xml');
  const refined = refinementsIn(opf);
  const titles = all(opf, 'dc:title');
  const title = titles.find((one) => refined(one, 'title-type') === 'main') ?? titles.find(textOf);
  const named = title === undefined ? '' : textOf(title);
  const turnedOver = new Set(
    all(opf, 'reference')
      .filter((one) => TURNED_OVER.test(one.getAttribute('type') ?? ''))
      .map((one) => resolve(path, (one.getAttribute('href') ?? '').replace(/#.*/, ''))),
  );
  const ofContents = placesIn(archive, contents?.name, 'li');
  return {
    ...optional('title', NO_NAME.test(named) ? undefined : named),
    authors: all(opf, 'dc:creator')
      .filter((one) => /^(?:aut)?$/.test(one.getAttribute('opf:role') ?? refined(one, 'role') ?? ''))
      .map((one) =>
        givenFirst(
          textOf(one).replace(ADDRESS, '').trim(),
          one.getAttribute('opf:file-as') ?? refined(one, 'file-as'),
        ),
      )
      .filter((name) => !NO_NAME.test(name)),
    ...optional('publisher', all(opf, 'dc:publisher').map(textOf).find(Boolean)),
    ...optional('date', dateOf(all(opf, 'dc:date'))),
    // Some programs name each section of a file in the spine, with its place: the file is read once.
    chapters: [
      ...new Set(
        all(opf, 'itemref')
          .filter((item) => item.getAttribute('linear') !== 'no')
          .flatMap((item) => byId.get(item.getAttribute('idref'))?.name ?? []),
      ),
    ].filter((name) => name !== contents?.name && !turnedOver.has(name)),
    places: ofContents.size > 0 ? ofContents : placesIn(archive, ncx?.name, 'navPoint'),
  };
}

/** An address behind a name. */
const ADDRESS = /<[^<>\s@]+@[^<>\s@]+>$/u;
/** Pages that EPUB 2 has names for in its guide, and no reader reads. */
const TURNED_OVER = /^(?:cover|title-?page|toc|copyright-?page|loi|lot)$/i;
/** What programs write where nobody is known, or nothing. */
const NO_NAME =
  /^(?:\[?(?:unknown|unbekannt|desconocido|inconnu|anonymous|various|untitled|n\/?a|none)\]?|[^\p{L}\p{N}]*)$/iu;

/** What an EPUB 3 says of an element elsewhere: `<meta refines="#creator" property="role">aut</meta>`. */
function refinementsIn(opf: XmlElement) {
  const metas = all(opf, 'meta').filter((meta) => meta.getAttribute('refines') !== null);
  return (element: XmlElement, property: string): string | undefined => {
    const id = element.getAttribute('id');
    const found = metas.find(
      (meta) =>
        id !== null &&
        meta.getAttribute('refines') === `#${id}` &&
        meta.getAttribute('property') === property,
    );
    return found && textOf(found);
  };
}

/** "Ruiz, Maria" as a title page has it, where the package shows that this is how she is filed. */
const givenFirst = (name: string, filed: string | undefined) =>
  name === filed ? name.replace(/^([^,]+),\s*([^,]+)$/, '$2 $1') : name;

/** The day of publication; others are of a change or of a conversion, and year 101 is how calibre says none. */
function dateOf(dates: readonly XmlElement[]): string | undefined {
  const ofEvent = (pattern: RegExp) =>
    dates.filter((one) => pattern.test(one.getAttribute('opf:event') ?? '')).map(textOf);
  return [...ofEvent(/publication$/), ...ofEvent(/^$/)].find((date) => /^1[0-9]{3}|^2/.test(date));
}

const optional = <K extends string>(key: K, value: string | undefined) =>
  (value === undefined ? {} : { [key]: value }) as { readonly [P in K]?: string };

/** What a table of contents, `navPoint`s of an NCX or `li`s of a page, calls the places that it leads to, by their files. */
function placesIn(
  archive: Archive,
  path: string | undefined,
  point: 'li' | 'navPoint',
): ReadonlyMap<string, readonly NamedPlace[]> {
  const places = new Map<string, NamedPlace[]>();
  const page = path === undefined ? undefined : parse(archive, path);
  // Beside the table of contents there may be one of pages, and one of landmarks.
  const [contents = page] = all(page, 'nav').filter((nav) =>
    /\btoc\b/.test(nav.getAttribute('epub:type') ?? ''),
  );
  for (const entry of all(contents, point)) {
    const [link] = point === 'li' ? all(entry, 'a') : all(entry, 'content');
    // A part without a page of its own has no link, and stands where its first chapter does.
    const isOwn = link !== undefined && nearest(link, point) === entry;
    const words = all(entry, 'span').find((span) => nearest(span, point) === entry);
    const [label] = point === 'navPoint' ? all(entry, 'text') : [isOwn ? link : words];
    const [file = '', id] = (link?.getAttribute(point === 'li' ? 'href' : 'src') ?? '').split('#');
    if (!link || !label || textOf(label) === '') continue;
    const name = resolve(path ?? '', file);
    const own = places.get(name) ?? [];
    places.set(name, own);
    own.push({ ...(id && { id }), label: textOf(label), level: Math.min(depthOf(entry, point), DEEPEST) });
  }
  return places;
}

/** Headings have six levels. */
const DEEPEST = 6;

const isCalled = (element: XmlElement, name: string) =>
  element.nodeName.toLowerCase().endsWith(name.toLowerCase());

/** The entry of a table of contents that something stands in. */
function nearest(element: XmlElement, point: string): XmlElement | null {
  let around = element.parentElement;
  while (around !== null && !isCalled(around, point)) around = around.parentElement;
  return around;
}

function depthOf(entry: XmlElement, point: string): number {
  let depth = 1;
  for (let around = nearest(entry, point); around !== null; around = nearest(around, point)) depth++;
  return depth;
}

function parse(archive: Archive, path: string): XmlElement | undefined {
  const bytes = archive.get(path);
  if (bytes === undefined) return undefined;
  const { documentElement } = new DOMParser().parseFromString(decode(bytes), 'text/xml');
  // A file without any element has none.
  return (documentElement as unknown as XmlElement | null) ?? undefined;
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

const textOf = (element: XmlElement) => putOnOneLine(element.textContent ?? '');

/** A name that is said in one file of an archive, from the archive's root. */
function resolve(from: string, href: string): string {
  try {
    return decodeURIComponent(new URL(href, `http://archive/${from}`).pathname.slice(1));
  } catch {
    return href;
  }
}
