import { asCredits } from '../header/index.js';
import { bylinesIn, withoutAnnouncement } from './byline.js';
import { type Data, isData, type LinkedData } from './linked-data.js';
import { MARKED, namesMarked, SURELY_MARKED } from './marked-names.js';
import type { MetaTags } from './meta-tags.js';
import { type HtmlPage, wordsOf } from './page.js';
import { linesBeside, type PageLine } from './page-lines.js';
import { isPenName, isPerson, wellCased } from './person-names.js';
import { shownIn } from './shown.js';
import { isSite } from './title.js';

export interface People {
  readonly authors?: readonly string[];
  readonly source?: string;
}

/** What is known of a page beside what it is made of. */
export interface PageContext {
  readonly title?: string | undefined;
  readonly source?: string | undefined;
  readonly host?: string | undefined;
  /** Without host; "/" is a front page, which nobody has written. */
  readonly path?: string | undefined;
}

/** Whether a path is that of a front page, which is no article. */
export const isFrontPage = (path: string | undefined) =>
  path !== undefined && /^\/(?:index\.\w+)?$/.test(path);

type IsOutlet = (name: string) => boolean;

/**
 * The authors of an article: who is named by JSON-LD, by meta tags, by the parts of the page that are marked so, or by
 * a line beside the title. Publishing systems put there, too, whose account the page was made with, and who owns the
 * site; neither is its author.
 */
export function peopleOf(
  page: HtmlPage,
  lines: readonly PageLine[],
  data: LinkedData,
  meta: MetaTags,
  { title, source, host, path }: PageContext,
): People {
  const isOutlet: IsOutlet = (name) => isSite(name, source, host);
  const told = toldIn(page, meta);
  const beside = linesBeside(lines, title);
  const ways: readonly (() => People)[] = [
    () => ({ authors: meta('citation_author').map(givenFirst).filter(isPerson) }),
    () => namesIn(told.apartFromAccounts(linkedAuthors(data, isOutlet)), isOutlet, isPenName),
    () =>
      namesIn(isFrontPage(path) ? [] : told.apartFromAccounts(told.apartFromOwner(meta(...META))), isOutlet),
    ...MARKED.map(
      (selector, at) => () =>
        namesIn(namesMarked(page, selector, beside), isOutlet, at < SURELY_MARKED ? isPenName : undefined),
    ),
    () => namesIn(bylinesIn(lines, title), isOutlet),
  ];
  let agency: string | undefined;
  for (const way of ways) {
    const found = way();
    agency ??= found.source;
    const authors = [...new Set(found.authors)].slice(0, 30);
    if (authors.length > 0) return { authors, ...(agency !== undefined && { source: agency }) };
  }
  return { ...(agency !== undefined && { source: agency }) };
}

const META = [
  'author',
  'parsely-author',
  'dc.creator',
  'dcterms.creator',
  'sailthru.author',
  'byl',
  'article:author',
] as const;
const WRITTEN_BY =
  /^(?:written by|verfasst von|geschrieben von|escrito por|por|écrit par|scritto da|door)$/iu;

/** Tells names that stand in the machine's part of a page for another reason than having written the article. */
function toldIn(page: HtmlPage, meta: MetaTags) {
  const rights = meta('copyright', 'publisher', 'dc.rights', 'rights');
  // WordPress fills these with the account; a page that names its author shows the name, too.
  const isAccount = WRITTEN_BY.test(meta('twitter:label1')[0] ?? '')
    ? new Set(meta('twitter:data1'))
    : new Set<string>();
  let shown: string | undefined;
  const isShown = (name: string) => {
    shown ??= fold(shownIn(page));
    return shown.includes(fold(name));
  };
  return {
    apartFromAccounts: (names: readonly string[]) =>
      names.filter((name) => !isAccount.has(name) || (name.includes(' ') && isShown(name))),
    apartFromOwner: (names: readonly string[]) =>
      names.filter((name) => !rights.some((right) => fold(right).includes(fold(name)))),
  };
}

const fold = (text: string) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
/** "Miller, Jane" as a byline has it. */
const givenFirst = (name: string) => name.replace(/^([^,]+),\s*([^,]+)$/, '$2 $1');

function linkedAuthors({ article, resolve }: LinkedData, isOutlet: IsOutlet): string[] {
  return [article.author ?? article.creator]
    .flat()
    .map(resolve)
    .flatMap((one) => {
      const names = [nameOf(one)].flat().flatMap((name) => wordsOf(name) ?? []);
      // An organisation that is marked as one, and is not where the article appears, has written it.
      return isOrganisation(one)
        ? names.filter((name) => !isOutlet(name) && ORGANISATION.test(name)).map((name) => `${AS_IS}${name}`)
        : names;
    });
}

/** Before a name that is no person's and stays as it is. */
const AS_IS = '\u0001';
/** What an author that is no person has in its name; others are mostly the outlet under another spelling. */
const ORGANISATION =
  /\b(?:Watch|International|Foundation|Institute|Institut|Commission|Committee|Council|Ministry|Ministerium|Association|Verband|University|Universität|Office|Organi[sz]ation|Stiftung|Society|Energie)\b/u;
const isOrganisation = (value: unknown) => {
  const types = isData(value) ? [value['@type']].flat() : [];
  return (
    !types.includes('Person') &&
    types.some((type) => type === 'Organization' || type === 'NewsMediaOrganization')
  );
};

/** A name stands in the object, or in an object in its place. */
function nameOf(value: unknown, depth = 0): unknown {
  return isData(value) && depth < 3 ? nameOf((value as Data).name, depth + 1) : value;
}

/** Names as the lines of a header would say them: agencies are told from people, "By" and titles go. */
function namesIn(
  lines: readonly string[],
  isOutlet: IsOutlet,
  isPen: (name: string) => boolean = () => false,
): People {
  const authors: string[] = [];
  let source: string | undefined;
  for (const line of lines.slice(0, 30)) {
    if (line.startsWith(AS_IS)) authors.push(line.slice(1));
    if (line.length > 200 || line.startsWith(AS_IS)) continue;
    if (PICTURED.test(line)) continue;
    const bare = withoutAnnouncement(line)
      .replace(/\s+@\w+$/u, '')
      .replace(/\s*\([^()]*\)\s*/g, ' ')
      .replace(/[\s—–|·•,:-]+$/u, '')
      .trim();
    const read = asCredits(line) ?? asCredits(`By ${bare}`);
    const names = isPerson(bare)
      ? [bare]
      : (read?.authors ?? bare.split(/\s*(?:[|;·•–]|\s-\s)\s*/u).slice(0, 1));
    const people = names.map(wellCased).filter((name) => (isPerson(name) || isPen(name)) && !isOutlet(name));
    // Keywords are single words; what is half understood is not said.
    if (people.length === names.length || people.length > 1) authors.push(...people);
    source ??= read?.source;
  }
  return { authors, ...(source !== undefined && { source }) };
}

/** Who took the picture. */
const PICTURED = /^(?:fotos?|photos?|bild(?:er)?|images?|grafik|illustration|video)\b/iu;
