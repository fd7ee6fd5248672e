import { LRUCache } from 'lru-cache';
import type { Article } from '../../article/index.js';
import { type Language, plain, type Voice, voiceOf } from '../i18n/index.js';
import { citation } from './citation.js';
import { deepLink } from './deep-link.js';
import { type CitationEngine, type CslStyle, loadEngine, type ReadStyle, warmUp } from './engine.js';
import { type CslItem, cslItem } from './item.js';
import type { AuthorName, CslName } from './names.js';
import { capitalAfterColon, type SentenceTitle, sentenceTitle } from './title-case.js';

export const CITATION_STYLES = ['apa', 'mla', 'chicago', 'harvard', 'bibtex', 'csl-json', 'link'] as const;
export type CitationStyle = (typeof CITATION_STYLES)[number];

export interface CiteRequest {
  readonly style: CitationStyle;
  /** The paragraph's number, as the locator. */
  readonly paragraph?: number;
  /** The article's own words, without quotation marks around them. */
  readonly quotation?: string;
  /** The day on which the article was read, in ISO 8601. */
  readonly retrieved?: string;
  /** The language of the notes; the citation's own is the style's. */
  readonly language?: Language;
}

/** A citation, to stand in a code block. */
export interface Cited {
  /** What is to be copied: quotation and citation in the text, if asked for, then the entry; never three backticks. */
  readonly text: string;
  /** What the reader should know of it: what was missing, what was judged. In sentences. */
  readonly notes: readonly string[];
}

export interface Citations {
  /** Cites an article, or a paragraph of it, or words in it. Never throws for what an article or a quotation holds. */
  cite(article: Article, request: CiteRequest): Promise<Cited>;
  /** Loads what citations need before anybody asks: on a busy machine the first takes longer than Discord waits. */
  prepare(): Promise<void>;
}

/** Citations remembered of each article: one takes 10 ms to make, and a group cites the same few paragraphs. */
const MOST_REMEMBERED = 200;

/**
 * Makes citations. @citation-js is loaded at the first one, for who doesn't prepare it: that takes as long as
 * all the rest.
 */
export function createCitations(read: ReadStyle): Citations {
  let loading: Promise<CitationEngine> | undefined;
  const load = () => (loading ??= loadEngine(read));
  const made = new WeakMap<Article, LRUCache<string, Cited>>();
  return {
    async cite(article, request) {
      const known = made.get(article) ?? new LRUCache({ max: MOST_REMEMBERED });
      made.set(article, known);
      const key = JSON.stringify(request);
      const cited = known.get(key) ?? (await cite(article, request, load));
      known.set(key, cited);
      return cited;
    },
    prepare: async () => warmUp(await load()),
  };
}

async function cite(
  article: Article,
  request: CiteRequest,
  load: () => Promise<CitationEngine>,
): Promise<Cited> {
  const { style } = request;
  const voice = voiceOf(request.language);
  const paragraph = article.paragraphs.find(({ number }) => number === request.paragraph)?.number;
  const lost =
    request.paragraph !== undefined && paragraph === undefined
      ? [voice.say('cite.noParagraph', { paragraph: request.paragraph })]
      : [];
  const quotation = request.quotation === undefined ? undefined : oneLine(request.quotation) || undefined;
  const made =
    style === 'link'
      ? linked(article, paragraph, request.quotation, voice)
      : style === 'bibtex' || style === 'csl-json'
        ? data(await load(), article, style, paragraph, quotation, request.retrieved, voice)
        : worded(await load(), article, style, paragraph, quotation, request.retrieved, voice);
  return { text: forCodeBlock(made.text), notes: [...lost, ...made.notes] };
}

const oneLine = (text: string) => plain(text).replace(/\s+/g, ' ').trim();

/** Three backticks would end the block; other marks are what they are in it. */
const forCodeBlock = (text: string) => plain(text).replace(/`{2,}/g, (run) => "'".repeat(run.length));

function linked(
  article: Article,
  paragraph: number | undefined,
  quotation: string | undefined,
  voice: Voice,
): Cited {
  const asked = quotation ? 'words' : paragraph ? 'paragraph' : undefined;
  const link = deepLink(article, { ...(paragraph && { paragraph }), ...(quotation && { quotation }) });
  if (link) {
    const led = asked === undefined || link.leadsTo === asked;
    return {
      text: link.url,
      notes: led ? [] : [voice.say('cite.notLed', { leadsTo: link.leadsTo ?? 'page' })],
    };
  }
  const place = paragraph === undefined ? '' : `, ¶${paragraph}`;
  return { text: citation(article, voice.language).text + place, notes: [voice.say('cite.noLink')] };
}

function data(
  engine: CitationEngine,
  article: Article,
  style: 'bibtex' | 'csl-json',
  paragraph: number | undefined,
  quotation: string | undefined,
  retrieved: string | undefined,
  voice: Voice,
): Cited {
  const { item, authors } = cslItem(article, retrieved);
  // Styles of BibTeX make capitals small, but for what stands in braces; CSL-JSON has the title as it is printed.
  const titled =
    style === 'bibtex' && item.title !== undefined ? sentenceTitle(item.title, article) : undefined;
  const annote = [
    paragraph === undefined ? undefined : `Paragraph ${paragraph}`,
    quotation === undefined ? undefined : `“${inside(quotation)}”`,
  ].filter((part) => part !== undefined);
  const published = item.issued && 'literal' in item.issued ? item.issued.literal : undefined;
  const whole: CslItem = {
    ...item,
    ...(titled && { title: titled.title }),
    ...(annote.length > 0 && { annote: annote.join(': ') }),
    // BibTeX has no field for a date in words.
    ...(style === 'bibtex' && published !== undefined && { note: published }),
  };
  const text = style === 'bibtex' ? engine.bibtex(whole) : engine.json(whole);
  const judged = titled?.from === undefined ? [] : [voice.say('cite.sentenceCase')];
  return { text, notes: [...judged, ...missing(article, item, authors, voice)] };
}

function worded(
  engine: CitationEngine,
  article: Article,
  style: CslStyle,
  paragraph: number | undefined,
  quotation: string | undefined,
  retrieved: string | undefined,
  voice: Voice,
): Cited {
  const { item: printed, authors } = cslItem(article, retrieved);
  const titled = printed.title === undefined ? undefined : sentenceTitle(printed.title, article);
  const title = titled && (style === 'apa' ? capitalAfterColon(titled.title) : titled.title);
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
    ...(plain.author && { author: plain.author.map((name) => written.get(name) ?? name) }),
    ...(plain.editor && { editor: plain.editor.map((name) => written.get(name) ?? name) }),
  };
  const reference = engine.reference(item, style);
  const located =
    paragraph === undefined && quotation === undefined ? undefined : engine.inText(item, style, paragraph);
  const text = [quotation && located ? quoted(quotation, located, style) : located, reference];
  const notes = [
    ...(once.name === undefined ? [] : [voice.say('cite.oneName', { name: voice.quote(once.name) })]),
    ...(titled && showsCase(titled, style) ? [voice.say('cite.sentenceCase')] : []),
    ...(style === 'mla' && paragraph !== undefined ? [voice.say('cite.ownCount')] : []),
    ...(FOREIGN_LETTERS.test(whole.title ?? '') ? [voice.say('cite.untranslated')] : []),
    ...missing(article, whole, toCheck(authors, style), voice, reference),
  ];
  return { text: text.filter((part) => part !== undefined).join('\n\n'), notes };
}

/** Whether a name whose capital was lost would show: title case gives every word one, but "NATO" no more than that. */
const showsCase = ({ from }: SentenceTitle, style: CslStyle): boolean =>
  from === 'capitals' || (from === 'title case' && (style === 'apa' || style === 'harvard'));

/** Letters of another script than Latin, in which the styles ask for a translation beside the title. */
const FOREIGN_LETTERS = /(?!\p{Script=Latin})\p{L}/u;

/** A name that is both author and publisher: APA and Harvard name the author, MLA and Chicago the publisher. */
function namedOnce(item: CslItem, style: CslStyle): { item: CslItem; name?: string } {
  const name = item.author?.length === 1 ? item.author[0]?.literal : undefined;
  const place = (['container-title', 'publisher'] as const).find((one) => item[one] === name);
  if (name === undefined || place === undefined) return { item };
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

/**
 * From so many words on a quotation is a block of its own, without quotation marks and with the place after its last
 * mark, in APA and in Chicago. MLA counts lines, Harvard leaves it to whoever teaches.
 */
const BLOCK_WORDS: Readonly<Record<CslStyle, number>> = {
  apa: 40,
  chicago: 100,
  mla: Infinity,
  harvard: Infinity,
};

/** A quotation and where it stands; styles with notes keep the note apart. */
function quoted(quotation: string, located: string, style: CslStyle): string {
  if (quotation.split(' ').length >= BLOCK_WORDS[style]) return `${quotation}\n${located}`;
  const words = inside(quotation);
  if (style === 'chicago') return `“${words}”\n\n${located}`;
  return `“${words.replace(/[.。,;]$/u, '')}” ${located}.`;
}

/** Quotation marks inside quotation marks are single ones. */
function inside(quotation: string): string {
  return quotation
    .replace(/[“„«]\s?/gu, '‘')
    .replace(/\s?[”»]/gu, '’')
    .replace(/(^|[\s([—–-])"/gu, '$1‘')
    .replaceAll('"', '’');
}

/** @param reference the entry, where it tells what the style made of what is missing. */
function missing(
  article: Article,
  item: CslItem,
  authors: readonly AuthorName[],
  voice: Voice,
  reference?: string,
): string[] {
  const notes: string[] = [];
  const source = item['container-title'];
  if (authors.length === 0) {
    const instead =
      reference === undefined ? 'nothing' : source && reference.startsWith(source) ? 'source' : 'title';
    notes.push(voice.say('cite.noAuthor', { instead: item.title === undefined ? 'nothing' : instead }));
  }
  const judged = authors.filter((author) => author.judged).map(({ name }) => name.family ?? '');
  if (judged.length > 0) notes.push(voice.say('cite.judgedNames', { names: voice.list(judged) }));
  if (!item.title) notes.push(voice.say('cite.noTitle'));
  if (!article.published) {
    const written = /\bn\.d\.|\bno date\b/.exec(reference ?? '')?.[0] ?? 'nothing';
    notes.push(voice.say('cite.noDate', { written }));
  } else if (item.issued && 'literal' in item.issued)
    notes.push(voice.say('cite.printedDate', { printed: voice.quote(article.published.printed, 60) }));
  return notes;
}
