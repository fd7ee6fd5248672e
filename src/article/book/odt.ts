import type { Article } from '../article.js';
import { readPart } from '../html/index.js';
import { decode } from '../text/index.js';
import { isDamaged, isLocked, openArchive } from './archive.js';
import { articleOfPage } from './word-page.js';

/**
 * Reads a document of LibreOffice (OpenDocument text): its XML is made a page of, as its styles say.
 *
 * @throws UnreadableArticle when it is damaged or protected, or there is no text in it.
 */
export function readOdt(
  bytes: Uint8Array,
  about: { readonly name?: string; readonly url?: string } = {},
): Article {
  const archive = openArchive(bytes);
  const textOf = (file: string) => decode(archive.get(file) ?? new Uint8Array());
  if (textOf('META-INF/manifest.xml').includes('manifest:encryption-data')) throw isLocked();
  const xml = textOf('content.xml');
  if (!xml.includes('<office:text')) throw isDamaged();
  const { html, notes } = pageOf(xml);
  return articleOfPage({ html, notes, properties: textOf('meta.xml') }, about);
}

/** What becomes of elements; of others only the words stay. */
const TAGS: Readonly<Record<string, string>> = {
  'text:list': 'ul',
  'text:list-item': 'li',
  'text:list-header': 'li',
  'table:table': 'table',
  'table:table-row': 'tr',
  'table:table-cell': 'td',
};
/** What nobody reads as the text: what was deleted, comments, contents that the program made, descriptions for ears. */
const LEFT_OUT = new Set(
  (
    'text:tracked-changes office:annotation office:forms office:scripts office:font-face-decls office:automatic-styles ' +
    'text:table-of-content text:illustration-index text:table-index text:object-index text:alphabetical-index ' +
    'text:note-citation text:sequence-decls svg:title svg:desc text:ruby-text'
  ).split(' '),
);
const TOKEN = /<(?<end>\/?)(?<name>[\w:.-]+)(?<rest>[^<>]*)>|[^<]+|</g;

interface Styles {
  /** Styles that the document made of others, by name. */
  readonly parents: ReadonlyMap<string, string>;
  readonly bold: ReadonlySet<string>;
  readonly raised: ReadonlySet<string>;
  /** Styles of lists whose items are numbered. */
  readonly numbered: ReadonlySet<string>;
}

const attribute = (rest: string, name: string) => new RegExp(`\\s${name}="([^"]*)"`).exec(rest)?.[1];

function stylesIn(xml: string): Styles {
  const parents = new Map<string, string>();
  const [bold, raised, numbered] = [new Set<string>(), new Set<string>(), new Set<string>()];
  let style = '';
  for (const [, name = '', rest = ''] of xml.matchAll(STYLE)) {
    if (name === 'style:text-properties') {
      if (attribute(rest, 'fo:font-weight') === 'bold') bold.add(style);
      if (/^(?:super|[1-9])/.test(attribute(rest, 'style:text-position') ?? '')) raised.add(style);
    } else if (name === 'text:list-level-style-number') {
      if (attribute(rest, 'text:level') === '1') numbered.add(style);
    } else {
      style = attribute(rest, 'style:name') ?? '';
      parents.set(style, attribute(rest, 'style:parent-style-name') ?? '');
    }
  }
  return { parents, bold, raised, numbered };
}
const STYLE = /<(style:style|text:list-style|style:text-properties|text:list-level-style-number)(\s[^<>]*)>/g;

/** Names of styles are English in every language, and spell a space as `_20_`. */
const PARAGRAPHS: readonly (readonly [RegExp, string, string])[] = [
  [/^Title$/, '<h1 class="title">', '</h1>'],
  [/^Author$/i, '<p class="author">', '</p>'],
  [/^Date$/i, '<p class="date">', '</p>'],
  [
    /^(?:(?:\w{1,20}_20_)?Caption|(?:Figure|Table)Caption|Illustration|Figure|Table|Drawing|Abbildung|Tabelle)$/,
    '<figcaption>',
    '</figcaption>',
  ],
  [/^Preformatted_20_Text$/, '<pre>', '</pre>'],
  [/^Heading_20_[1-6]$/, '<h3>', '</h3>'],
];

/** The tags of a paragraph; a style that the document made is that of which it was made. */
function paragraphOf(style: string, { parents, bold }: Styles): readonly [string, string] {
  const named = [style, parents.get(style) ?? ''];
  const [, begin, end] = PARAGRAPHS.find(([name]) => named.some((one) => name.test(one))) ?? [];
  if (begin !== undefined && end !== undefined) return [begin, end];
  return bold.has(style) ? ['<p><strong>', '</strong></p>'] : ['<p>', '</p>'];
}

/** The tags that stand for those of an element. */
function tagsOf(name: string, rest: string, styles: Styles): readonly [string, string] {
  if (name === 'text:h') {
    const level = Math.min(6, Number(attribute(rest, 'text:outline-level') ?? 1));
    return [`<h${level}>`, `</h${level}>`];
  }
  const style = attribute(rest, 'text:style-name') ?? '';
  if (name === 'text:p') return paragraphOf(style, styles);
  const tag = tagOf(name, style, styles);
  return tag === undefined ? ['', ''] : [`<${tag}>`, `</${tag}>`];
}

function tagOf(name: string, style: string, { bold, raised, numbered }: Styles): string | undefined {
  if (name === 'text:list' && numbered.has(style)) return 'ol';
  if (name !== 'text:span') return TAGS[name];
  return raised.has(style) ? 'sup' : bold.has(style) ? 'strong' : undefined;
}

/** As deep as a web page may be nested; parsing a deeper one takes time squared in it. */
const DEEPEST = 300;

/** A page of the document's text, and the words of its notes. */
function pageOf(xml: string): { readonly html: string; readonly notes: readonly string[] } {
  const styles = stylesIn(xml);
  const [text, notes]: [string[], string[]] = [[], []];
  let into = text;
  const ends: string[] = [];
  let leftOut = 0;
  const addTag = (name: string, rest: string, side: 'begin' | 'end') => {
    if (rest.endsWith('/')) into.push(EMPTY[name] ?? '');
    else if (name === 'text:note-body') {
      if (side === 'end') notes.push(wordsOf(into.join('')));
      into = side === 'end' ? text : [];
    } else if (side === 'end') into.push(ends.pop() ?? '');
    else {
      const [begin, end] = tagsOf(name, rest, styles);
      into.push(begin);
      ends.push(end);
      if (ends.length > DEEPEST) throw isDamaged();
    }
  };
  for (const { 0: token, groups } of xml.slice(xml.indexOf('<office:text')).matchAll(TOKEN)) {
    const { end = '', name, rest = '' } = groups ?? {};
    if (name !== undefined && LEFT_OUT.has(name) && !rest.endsWith('/')) leftOut += end === '' ? 1 : -1;
    else if (leftOut > 0) continue;
    else if (name === undefined) into.push(token);
    else addTag(name, rest, end === '' ? 'begin' : 'end');
  }
  return { html: text.join(''), notes: notes.filter(Boolean) };
}

/** Elements without words of their own. */
const EMPTY: Readonly<Record<string, string>> = {
  'text:line-break': '<br>',
  'text:tab': ' ',
  'text:s': ' ',
  'text:p': '<p></p>',
  'table:table-cell': '<td></td>',
};

const wordsOf = (html: string) =>
  readPart(html)
    .blocks.map(({ text }) => text)
    .join('\n');
