import { once } from '../../once.js';
import { isPenName, isPerson } from '../header/index.js';
import { bareLetters } from '../text/index.js';
import { bylinesIn } from './byline.js';
import { type Data, isData, type LinkedData } from './linked-data.js';
import { MARKED, namesMarked, namesWithMarks, SURELY_MARKED, screenNameMarked } from './marked-names.js';
import type { MetaTags } from './meta-tags.js';
import { AS_IS, type IsOutlet, namesIn, type People } from './name-lines.js';
import { type HtmlPage, wordsOf } from './page.js';
import { linesBeside, type PageLine } from './page-lines.js';
import { shownIn } from './shown.js';
import { isOnBlogs, isSite, MARK } from './site-name.js';

/** A page, and what was read of it before its people. */
export interface PageRead {
  readonly page: HtmlPage;
  readonly lines: readonly PageLine[];
  readonly data: LinkedData;
  readonly meta: MetaTags;
  readonly title?: string | undefined;
  readonly source?: string | undefined;
  readonly host?: string | undefined;
  /** Whose own site the page says it is, if that is a person. */
  readonly owner?: string | undefined;
  /** Without host; "/" is a front page, which nobody has written. */
  readonly path?: string | undefined;
}

/** Whether a path is that of a front page, which is no article. */
export const isFrontPage = (path: string | undefined) =>
  path !== undefined && /^\/(?:index\.\w+)?$/.test(path);

/**
 * The authors of an article: who is named by JSON-LD, by meta tags, by the parts of the page that are marked so, or by
 * a line beside the title. Publishing systems put there, too, whose account the page was made with, and who owns the
 * site; neither is its author.
 */
export function peopleOf(read: PageRead): People {
  const { page, lines, data, meta, title, source, host, path, owner } = read;
  const isOutlet: IsOutlet = (name) => name !== owner && isSite(name, { source, host });
  const told = toldIn(page, meta);
  const beside = linesBeside(lines, title);
  const ways: readonly (() => People)[] = [
    () => ({
      authors: meta('citation_author', 'citation_authors')
        .flatMap((names) => names.split(/\s*;\s*/u))
        .map(givenFirst)
        .filter(isPerson),
    }),
    () => namesIn(told.apartFromAccounts(linkedAuthors(data, isOutlet, beside)), isOutlet, isPenName),
    () =>
      namesIn(
        isFrontPage(path)
          ? []
          : told.apartFromAccounts(
              told.apartFromOwner([
                ...meta(...META).flatMap(apartNames),
                ...(meta(...META).length === 0 ? meta('dc.creator', 'dcterms.creator').map(givenFirst) : []),
              ]),
            ),
        isOutlet,
      ),
    ...MARKED.map(
      (selector, at) => () =>
        namesIn(
          namesMarked(page, selector, beside, title),
          isOutlet,
          at < SURELY_MARKED ? isPenName : undefined,
        ),
    ),
    () => ({ authors: namesWithMarks(page, beside) }),
    () => namesIn(bylinesIn(lines, title), isOutlet),
    () => ({
      authors: isFrontPage(path)
        ? []
        : [owner ?? ''].filter((name) => isPerson(name) && !title?.includes(name)),
    }),
    () => ({
      authors: screenNameMarked(page, lines, beside).filter((name) => isOnBlogs(host) || !isOutlet(name)),
    }),
  ];
  let agency: string | undefined;
  for (const way of ways) {
    const found = way();
    agency ??= found.source;
    // What an article is called is what it is about.
    const authors = [...new Set(found.authors)].filter((name) => name !== title).slice(0, 30);
    if (authors.length > 0) return { authors, ...(agency !== undefined && { source: agency }) };
  }
  return { ...(agency !== undefined && { source: agency }) };
}

const META = [
  'author',
  'parsely-author',
  'sailthru.author',
  'byl',
  'article:author',
  'og:article:author',
  'article.author',
  'cxenseparse:author',
  'bt:author',
  'vr:author',
] as const;
const WRITTEN_BY =
  /^(?:written by|verfasst von|geschrieben von|escrito por|por|écrit par|scritto da|door)$/iu;

/** Tells names that stand in the machine's part of a page for another reason than having written the article. */
function toldIn(page: HtmlPage, meta: MetaTags) {
  const rights = meta('copyright', 'publisher', 'dc.rights', 'dc.publisher', 'rights');
  // "Friends of the Valley Northtown - Two towns mend a bridge": a site that has its owner's name and more.
  const sites = (wordsOf(page.querySelector('title')?.textContent) ?? '').split(MARK);
  // WordPress fills these with the account; a page that names its author shows the name, too.
  const isAccount = WRITTEN_BY.test(meta('twitter:label1')[0] ?? '')
    ? new Set(meta('twitter:data1'))
    : new Set<string>();
  const shown = once(() => bareLetters(shownIn(page)));
  const isShown = (name: string) => shown().includes(bareLetters(name));
  return {
    apartFromAccounts: (names: readonly string[]) =>
      names.filter((name) => !isAccount.has(name) || (name.includes(' ') && isShown(name))),
    apartFromOwner: (names: readonly string[]) =>
      names.filter(
        (name) =>
          !rights.some((right) => bareLetters(right).includes(bareLetters(name))) &&
          !sites.some((site) => site.startsWith(`${name} `)),
      ),
  };
}

/** "Miller, Jane" as a byline has it. */
const givenFirst = (name: string) => name.replace(/^([^,]+),\s*([^,]+)$/, '$2 $1');

/** The names of a tag: "Jane Smith|Tom Bell", and "jane@paper.example (Jane Smith)". */
function apartNames(content: string): string[] {
  const names = content.replace(/^\S+@\S+\s+\(([^()]+)\)$/, '$1');
  const parts = names.split(/\s*[|]\s*/);
  return parts.every(isPerson) ? parts : [isFamilyFirst(names) ? givenFirst(names) : names];
}

/** Of two single words, a comma makes one name: "Miller, Jane". */
const isFamilyFirst = (name: string) => /^\p{Lu}[\p{L}’'-]+,\s\p{Lu}[\p{L}’'-]+$/u.test(name);

function linkedAuthors(
  { article, resolve }: LinkedData,
  isOutlet: IsOutlet,
  beside: readonly PageLine[],
): string[] {
  const namesOf = (told: unknown) => {
    const all = isData(told) && Array.isArray(told['@list']) ? told['@list'] : [told].flat();
    return all.map(resolve).flatMap((one) => {
      const names = [nameOf(one)]
        .flat()
        .flatMap((name) => wordsOf(name) ?? [])
        .map((name) => (isFamilyFirst(name) ? givenFirst(name) : name));
      // An organisation that is marked as one, and is not where the article appears, has written it.
      return isOrganisation(one)
        ? names.filter((name) => !isOutlet(name) && ORGANISATION.test(name)).map((name) => `${AS_IS}${name}`)
        : names;
    });
  };
  const authors = namesOf(article.author);
  if (authors.length === 0) return namesOf(article.creator);
  // Some systems call all but the first a contributor; the byline names them together.
  const byline = beside.find(({ text }) => authors.every((name) => text.includes(name)))?.text ?? '';
  return [...authors, ...namesOf(article.contributor).filter((name) => byline.includes(name))];
}

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

/** A name stands in the object, in an object in its place, or in that of whoever has the role of an author. */
function nameOf(value: unknown, depth = 0): unknown {
  if (!isData(value) || depth > 2) return value;
  const { name, givenName, familyName, author } = value as Data;
  return name === undefined && typeof familyName === 'string'
    ? `${wordsOf(givenName) ?? ''} ${familyName}`
    : nameOf(name ?? author, depth + 1);
}
