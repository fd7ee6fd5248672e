import { asCredits } from '../header/header.js';
import { type Data, isData, type LinkedData } from './linked-data.js';
import type { MetaTags } from './meta-tags.js';
import { type Page, type PageElement, wordsOf } from './page.js';
import { isSite } from './title.js';

export interface People {
  readonly authors?: readonly string[];
  readonly source?: string;
}

/** Who is no author whatever the page says: desks, roles, logins, firms. */
const NOBODY =
  /(?:^|[^\p{L}])(?:admin(?:istrator)?|redak\w*|redac\w*|rédaction|редакция|editors?|editorial|staff|team|webteam|webmaster|desk|newsroom|news|online|web|press(?:e|estelle|emitteilung)?|agentur|agency|agencia|gmbh|ag|e\.?\s?v|inc|ltd|llc|corp|company|verlag|verein|verband|magazin|magazine|zeitung|journal|times|post|blog|guest|gast|anonym\w*|anónimo|no author|unknown|user|support|marketing|kommunikation|communications?|institut\w*|university|universität|ministerium|bundes\w*|stiftung|foundation|gesellschaft|radio|tv|dpa|afp|reuters|efe|ap|pap|jiji|xinhua|pti|ansa|wire|services?|reporters?|correspondents?|contributors?|writers?|author|autor(?:in|en)?)(?![\p{L}])|[@\d/_|]|https?:|\.(?:com|de|net|org|at|ch)\b/iu;

const PERSON =
  /^(?:\p{Lu}[\p{L}\p{M}'’.-]*|\p{Lu}\.)(?:\s+(?:(?:de|da|di|du|del|della|dos|der|den|van|von|zu|v\.|bin|ibn|al|el|la|le|y|ter|ten|af)\s+)*(?:\p{Lu}[\p{L}\p{M}'’.-]*|\p{Lu}\.)){1,4}$/u;
const UNSPACED = /^(?:[\p{sc=Han}]{2,4}|[\p{sc=Han}\p{sc=Katakana}·・]{2,12}|\p{sc=Hangul}{2,4})$/u;
const OTHER_SCRIPT =
  /^[\p{sc=Arabic}\p{sc=Hebrew}\p{sc=Devanagari}\p{sc=Bengali}\p{sc=Thai}\p{M}.]+(?:\s[\p{sc=Arabic}\p{sc=Hebrew}\p{sc=Devanagari}\p{sc=Bengali}\p{sc=Thai}\p{M}.]+){1,4}$/u;
const isPerson = (name: string) =>
  name.length <= 60 &&
  !NOBODY.test(name) &&
  (PERSON.test(name) || UNSPACED.test(name) || OTHER_SCRIPT.test(name));

type IsOutlet = (name: string) => boolean;

/** The authors of an article: who is named by JSON-LD, by meta tags, or by the parts of the page that are marked so. */
export function peopleOf(
  page: Page,
  data: LinkedData,
  meta: MetaTags,
  { source, host }: { readonly source?: string | undefined; readonly host?: string | undefined },
): People {
  const isOutlet: IsOutlet = (name) => isSite(name, source, host);
  const ways: readonly (() => People)[] = [
    () => namesIn(linkedAuthors(data, isOutlet), isOutlet),
    () => ({ authors: meta('citation_author').map(givenFirst).filter(isPerson) }),
    () =>
      namesIn(
        meta(
          'author',
          'parsely-author',
          'dc.creator',
          'dcterms.creator',
          'sailthru.author',
          'byl',
          'article:author',
        ),
        isOutlet,
      ),
    () =>
      namesIn(
        /^(?:written by|verfasst von|geschrieben von|escrito por|por|écrit par|scritto da|door)$/iu.test(
          meta('twitter:label1')[0] ?? '',
        )
          ? meta('twitter:data1')
          : [],
        isOutlet,
      ),
    ...MARKED.map((selector) => () => namesIn(marked(page, selector), isOutlet)),
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
const isOrganisation = (value: unknown) =>
  isData(value) &&
  [value['@type']].flat().some((type) => type === 'Organization' || type === 'NewsMediaOrganization');

/** A name stands in the object, or in an object in its place. */
function nameOf(value: unknown, depth = 0): unknown {
  return isData(value) && depth < 3 ? nameOf((value as Data).name, depth + 1) : value;
}

/** Names as the lines of a header would say them: agencies are told from people, "By" and titles go. */
function namesIn(lines: readonly string[], isOutlet: IsOutlet): People {
  const authors: string[] = [];
  let source: string | undefined;
  for (const line of lines.slice(0, 30)) {
    if (line.startsWith(AS_IS)) authors.push(line.slice(1));
    if (line.length > 200 || line.startsWith(AS_IS)) continue;
    const bare = line
      .replace(LABEL, '')
      .replace(/\s+@\w+$/u, '')
      .replace(/\s*\([^()]*\)\s*/g, ' ')
      .trim();
    const read = asCredits(line) ?? asCredits(`By ${bare}`);
    const names = isPerson(bare)
      ? [bare]
      : (read?.authors ?? bare.split(/\s*(?:[|;·•–]|\s-\s)\s*/u).slice(0, 1));
    const people = names.map(wellCased).filter((name) => isPerson(name) && !isOutlet(name));
    // Keywords are single words; what is half understood is not said.
    if (people.length === names.length || people.length > 1) authors.push(...people);
    source ??= read?.source;
  }
  return { authors, ...(source !== undefined && { source }) };
}

const LABEL =
  /^(?:(?:written|posted|published|reported|story|words|text|analysis)?\s*(?:by|von|por|par|av|door|przez)|autor(?:in|en|es|a)?|authors?|text|texte|texto|foto|автор|作者|记者|вид)\s*[:：]?\s+/iu;
const wellCased = (name: string) =>
  /\p{Ll}/u.test(name)
    ? name.replace(/(?<=\s)\p{Lu}{3,}$/u, (word) => word[0] + word.slice(1).toLowerCase())
    : name.replace(/\p{Lu}{2,}/gu, (word) => word[0] + word.slice(1).toLowerCase());

const MARKED = [
  '[itemprop="author"]',
  '[rel="author"]',
  '.byline__name, .byline-name, .author-name, .author__name, .article-author, .article__author, .post-author, .entry-author, .c-byline__author, .p-author, .authorname',
  '.vcard .fn, .byline, .author, [class*="writtenby"], [class*="byline"], [class*="Byline"], [class*="article-author"], #author',
  '[class*="author"], [class*="autor"], [id*="author"], [class*="dateline"]',
] as const;
/** More are the authors of teasers or comments. */
const MOST_MARKED = 4;

function marked(page: Page, selector: string): string[] {
  const lines = [...page.querySelectorAll(selector)].filter((one) => !one.closest(ELSEWHERE)).flatMap(lineOf);
  const distinct = [...new Set(lines)].filter((line) => line.length <= 120);
  return distinct.length <= MOST_MARKED ? distinct : [];
}

const ELSEWHERE =
  '[id*="comment"], [class*="comment"], aside, footer, [class*="related"], [class*="teaser"], nav';

function lineOf(element: PageElement): string[] {
  const named = [...element.querySelectorAll('[itemprop="name"], [rel="author"]')];
  return (named.length > 0 ? named : [element]).flatMap(
    (one) => wordsOf(one.getAttribute('content') ?? one.textContent) ?? [],
  );
}
