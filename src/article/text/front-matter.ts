import { createRequire } from 'node:module';
import type { Caption, PrintedDate, SourceKind } from '../article.js';
import { isSourceKind, readDoi } from '../header/index.js';
import { putOnOneLine, withoutUnseen } from './clean.js';
import type { Header } from './outline.js';

// Loaded when needed: most articles are plain text, and have none.
const load = createRequire(import.meta.url);

const tidy = (text: string) => putOnOneLine(withoutUnseen(text));
interface FrontMatter {
  readonly title?: string;
  readonly said: Header;
  /** Whether it lists captions and notes, as an export does: then the body is the body, and no line of it is searched. */
  readonly sorted: boolean;
}

/** Reads the YAML over a Markdown text, in the words that static sites use for such fields. */
export function readFrontMatter(yaml: string): FrontMatter | undefined {
  let value: unknown;
  try {
    // `core` keeps dates as they are printed.
    value = (load('yaml') as typeof import('yaml')).parse(yaml, { schema: 'core', logLevel: 'error' });
  } catch {
    // "title: Two towns: a bridge" is no YAML, but everyone can read it.
    value = Object.fromEntries(
      yaml.split('\n').flatMap((line) => {
        const [, key, words] = /^(\w+):\s*(.+)$/.exec(line) ?? [];
        return key && words ? [[key, words.replace(/^(["'])(.*)\1$/, '$2')]] : [];
      }),
    );
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  const fields = new Map<string, unknown>(
    Object.entries(value).map(([key, one]) => [key.toLowerCase(), one]),
  );
  const first = <T>(read: (value: unknown) => T | undefined, names: readonly string[]): T | undefined => {
    for (const name of names) {
      const found = read(fields.get(name));
      if (found !== undefined) return found;
    }
    return undefined;
  };
  const title = first(line, ['title']);
  const authors = first(names, ['author', 'authors', 'by', 'byline']);
  const container = first(line, ['source', 'site', 'publication', ...CONTAINERS.keys()]);
  const publisher = first(line, ['publisher', 'institution', 'university', 'school']);
  const sorted = Array.isArray(fields.get('captions')) && Array.isArray(fields.get('notes'));
  // Who writes a header by hand names a paper by either word; an export means what it says.
  const source = container ?? (sorted ? undefined : publisher);
  const published = first(date, ['published', 'date', 'publication_date']);
  const updated = first(date, ['updated', 'modified', 'lastmod']);
  const section = first(line, ['section', 'category']);
  const publication = {
    ...optional('sourceKind', kindIn(fields)),
    ...(source !== publisher && optional('publisher', publisher)),
    ...optional('volume', first(line, ['volume'])),
    ...optional('issue', first(line, ['issue', 'number'])),
    ...optional('pages', first(line, ['pages'])),
    ...optional('doi', readDoi(first(line, ['doi']))),
  };
  const url = first(line, ['url', 'link', 'canonical', 'canonical_url']);
  const tongue = /^[a-z]{2,3}(?=$|[-_])/i.exec(first(line, ['language', 'lang']) ?? '')?.[0].toLowerCase();
  const captions = [
    ...captionsOf(fields.get('caption'), fields.get('credit')),
    ...all(fields.get('captions')),
  ];
  const notes = list(fields.get('notes')).flatMap((one) => lines(one) ?? []);
  return {
    ...(title !== undefined && { title }),
    said: {
      ...(authors && { authors }),
      ...(source !== undefined && { source }),
      ...(published !== undefined && { published }),
      ...(updated !== undefined && { updated }),
      ...(section !== undefined && { section }),
      ...(Object.keys(publication).length > 0 && { publication }),
      ...(url !== undefined && { url }),
      ...(tongue !== undefined && { language: tongue }),
      captions,
      notes,
    },
    sorted,
  };
}

const optional = <K extends string, V>(name: K, value: V | undefined) =>
  (value === undefined ? {} : { [name]: value }) as { readonly [N in K]?: V };

/** Words for where something came out that tell what kind of source that is. */
const CONTAINERS: ReadonlyMap<string, SourceKind> = new Map([
  ['newspaper', 'newspaper'],
  ['magazine', 'magazine'],
  ['journal', 'journal'],
  ['blog', 'blog'],
  ['book', 'chapter'],
  ['encyclopedia', 'encyclopedia'],
  ['podcast', 'podcast'],
]);

/** What `kind` says; else which word the source is named by. */
function kindIn(fields: ReadonlyMap<string, unknown>): SourceKind | undefined {
  const said = line(fields.get('kind'))?.toLowerCase();
  if (isSourceKind(said)) return said;
  return [...CONTAINERS].find(([name]) => line(fields.get(name)) !== undefined)?.[1];
}

const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const isMapping = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function line(value: unknown): string | undefined {
  return typeof value === 'string' || typeof value === 'number'
    ? tidy(String(value)) || undefined
    : undefined;
}

/** Words of which each line says something for itself. */
function lines(value: unknown): string | undefined {
  if (typeof value !== 'string') return line(value);
  const tidied = withoutUnseen(value)
    .replaceAll('\t', ' ')
    .replace(/(?<! ) *\n */g, '\n')
    .trim();
  return tidied || undefined;
}

/** Nothing for an empty list, so that the byline in the text is looked for. */
function names(value: unknown): string[] | undefined {
  const found = typeof value === 'string' ? value.split(/\s*(?:;|,| and )\s*/) : list(value);
  const named = found.flatMap((one) => line(one) ?? []);
  return named.length > 0 ? named : undefined;
}

/** A date in words, or words with the date that they stand for. */
function date(value: unknown): string | PrintedDate | undefined {
  if (!isMapping(value)) return line(value);
  const printed = line(value.printed);
  const iso = line(value.iso);
  return printed === undefined ? undefined : { printed, ...(iso !== undefined && { iso }) };
}

function captionsOf(words: unknown, by: unknown): Caption[] {
  const text = lines(words);
  const credit = lines(by);
  return text === undefined ? [] : [{ text, ...(credit !== undefined && { credit }) }];
}

const all = (captions: unknown): Caption[] =>
  list(captions).flatMap((one) =>
    isMapping(one) ? captionsOf(one.text, one.credit) : captionsOf(one, undefined),
  );
