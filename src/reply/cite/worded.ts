import type { Cited, ToCite } from './cited.js';
import type { CitationEngine, CslStyle } from './engine.js';
import { type CslItem, cslItem } from './item.js';
import { noteMissing } from './missing.js';
import type { AuthorName, CslName } from './names.js';
import { quoteWithPlace } from './quoting.js';
import { capitalAfterColon, keepCapitals, type SentenceTitle, sentenceTitle } from './title-case.js';

/** A citation in words: the place in the text, if one is asked for, and the reference as a style prints it. */
export function wordCitation(engine: CitationEngine, style: CslStyle, wanted: ToCite): Cited {
  const { article, paragraph, quotation, retrieved, voice } = wanted;
  const { item: printed, authors } = cslItem(article, retrieved);
  const titled = printed.title === undefined ? undefined : sentenceTitle(printed.title, article);
  const title = titled && inStyle(titled.title, style, article.language);
  const book = printed.type === 'chapter' ? printed['container-title'] : undefined;
  const whole: CslItem = {
    ...printed,
    ...(title !== undefined && { title }),
    // The titles of books are titles like those of their chapters; the names of papers are names.
    ...(book !== undefined && { 'container-title': sentenceTitle(book, article).title }),
  };
  const once = namedOnce(whole, style);
  const written = asWritten(authors, style);
  const plain = style === 'chicago' ? withoutArticle(once.item) : once.item;
  const item = {
    ...plain,
    ...namesIn(plain, written),
    ...(style === 'chicago' && asChicago(plain)),
  };
  const reference = engine.reference(item, style);
  const located =
    paragraph === undefined && quotation === undefined ? undefined : engine.inText(item, style, paragraph);
  const text = [quotation && located ? quoteWithPlace(quotation, located, style) : located, reference];
  const notes = [
    ...(once.name === undefined ? [] : [voice.say('cite.oneName', { name: voice.quote(once.name) })]),
    ...(titled && showsCase(titled, style) ? [voice.say('cite.sentenceCase')] : []),
    ...(style === 'mla' && paragraph !== undefined ? [voice.say('cite.ownCount')] : []),
    ...(FOREIGN_LETTERS.test(whole.title ?? '') ? [voice.say('cite.untranslated')] : []),
    ...noteMissing(whole, toCheck(authors, style), wanted, reference),
  ];
  return { text: text.filter((part) => part !== undefined).join('\n\n'), notes };
}

function namesIn(item: CslItem, written: ReadonlyMap<CslName, CslName>): Partial<CslItem> {
  const roles = (['author', 'editor', 'translator'] as const).filter((role) => item[role] !== undefined);
  return Object.fromEntries(
    roles.map((role) => [role, item[role]?.map((name) => written.get(name) ?? name)]),
  );
}

/** Chicago has reports as books (17, 14.220), and of a journal's date the month (14.171). */
function asChicago({ type, issued }: CslItem): Partial<CslItem> {
  if (type === 'report') return { type: 'book' };
  return type === 'article-journal' && issued && 'date-parts' in issued
    ? { issued: { ...issued, 'date-parts': [issued['date-parts'][0].slice(0, 2)] } }
    : {};
}

function inStyle(title: string, style: CslStyle, language: string): string {
  if (style === 'apa') return capitalAfterColon(title);
  const isTitleCase = language === 'en' && (style === 'mla' || style === 'chicago');
  return isTitleCase ? keepCapitals(title) : title;
}

/** Whether a name whose capital was lost would show: title case gives every word one, but "NATO" no more than that. */
const showsCase = ({ from }: SentenceTitle, style: CslStyle): boolean =>
  from === 'capitals' || (from === 'title case' && (style === 'apa' || style === 'harvard'));

/** Letters of another script than Latin, in which the styles ask for a translation beside the title. */
const FOREIGN_LETTERS = /(?!\p{Script=Latin})\p{L}/u;

/**
 * A name that is both author and publisher: APA and Harvard name the author, MLA the publisher, and Chicago both where a
 * work stands for itself (17, 14.84).
 */
function namedOnce(item: CslItem, style: CslStyle): { item: CslItem; name?: string } {
  const name = item.author?.length === 1 ? item.author[0]?.literal : undefined;
  const place = (['container-title', 'publisher'] as const).find((one) => item[one] === name);
  const isBoth = style === 'chicago' && (item.type === 'report' || item.type === 'book');
  if (name === undefined || place === undefined || isBoth) return { item };
  const { [style === 'apa' || style === 'harvard' ? place : 'author']: _, ...once } = item;
  return { item: once, name };
}

/** Chicago leaves the article out of the names of newspapers in English. */
function withoutArticle(item: CslItem): CslItem {
  const container = item['container-title'];
  return item.type === 'article-newspaper' && container !== undefined && container !== ''
    ? { ...item, 'container-title': container.replace(/^The\s+(?=\p{Lu})/u, '') }
    : item;
}

/**
 * The names as citeproc is to take them. MLA and Chicago leave a name as it is that begins with the family's; APA and
 * Harvard cut given names short, which citeproc doesn't do for one in small letters (bell hooks).
 */
function asWritten(authors: readonly AuthorName[], style: CslStyle): ReadonlyMap<CslName, CslName> {
  const initials = style === 'apa' || style === 'harvard';
  return new Map(
    authors.map(({ name, familyFirst }) => [
      name,
      {
        ...name,
        ...(initials && name.given && /^\p{Ll}+$/u.test(name.given) && { given: `${[...name.given][0]}.` }),
        ...(!initials && familyFirst && { 'static-ordering': true as const }),
        'parse-names': 0 as const,
      },
    ]),
  );
}

/** In Chicago's lists a particle may stand before the family's name or after all, as its bearer has it. */
const toCheck = (authors: readonly AuthorName[], style: CslStyle): readonly AuthorName[] =>
  authors.map((author) =>
    style === 'chicago' && author.name['non-dropping-particle'] ? { ...author, judged: true } : author,
  );
