import { LRUCache } from 'lru-cache';
import { type Article, putOnOneLine } from '../../article/index.js';
import { once, oncePer } from '../../once.js';
import { type Language, plain, voiceOf } from '../i18n/index.js';
import { citeInLine } from './citation.js';
import type { Cited, ToCite } from './cited.js';
import { makeDeepLink } from './deep-link.js';
import { type CitationEngine, loadEngine, type ReadStyle, warmUp } from './engine.js';
import { makeEntry } from './entry.js';
import { wordCitation } from './worded.js';

export const CITATION_STYLES = ['apa', 'mla', 'chicago', 'harvard', 'bibtex', 'csl-json', 'link'] as const;
export type CitationStyle = (typeof CITATION_STYLES)[number];

export const isStyle = (text: string | undefined): text is CitationStyle =>
  CITATION_STYLES.some((style) => style === text);

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
  const load = once(() => loadEngine(read));
  const madeOf = oncePer((_: Article) => new LRUCache<string, Cited>({ max: MOST_REMEMBERED }));
  return {
    async cite(article, request) {
      const known = madeOf(article);
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
  const { style, retrieved } = request;
  const voice = voiceOf(request.language);
  const paragraph = article.paragraphs.find(({ number }) => number === request.paragraph)?.number;
  const lost =
    request.paragraph !== undefined && paragraph === undefined
      ? [voice.say('cite.noParagraph', { paragraph: request.paragraph })]
      : [];
  const quotation =
    request.quotation === undefined ? undefined : putInOneLine(request.quotation) || undefined;
  const wanted: ToCite = { article, paragraph, quotation, retrieved, voice };
  const made =
    style === 'link'
      ? // A link leads to the words as they stand in the article, with their line breaks.
        makeLink({ ...wanted, quotation: request.quotation })
      : style === 'bibtex' || style === 'csl-json'
        ? makeEntry(await load(), style, wanted)
        : wordCitation(await load(), style, wanted);
  return { text: fitCodeBlock(made.text), notes: [...lost, ...made.notes] };
}

const putInOneLine = (text: string) => putOnOneLine(plain(text));

/** Three backticks would end the block; other marks are what they are in it. */
const fitCodeBlock = (text: string) => plain(text).replace(/`{2,}/g, (run) => "'".repeat(run.length));

function makeLink({ article, paragraph, quotation, voice }: ToCite): Cited {
  const asked = quotation ? 'words' : paragraph ? 'paragraph' : undefined;
  const link = makeDeepLink(article, { ...(paragraph && { paragraph }), ...(quotation && { quotation }) });
  if (link) {
    const led = asked === undefined || link.leadsTo === asked;
    return {
      text: link.url,
      notes: led ? [] : [voice.say('cite.notLed', { leadsTo: link.leadsTo ?? 'page' })],
    };
  }
  const place = paragraph === undefined ? '' : `, ¶${paragraph}`;
  return { text: citeInLine(article, voice.language).text + place, notes: [voice.say('cite.noLink')] };
}
