import type { Span } from '../../answer/index.js';
import { type Article, putOnOneLine } from '../../article/index.js';
import { readWebAddress } from './item.js';
import { type BlockStretch, encodeDirective, PageText } from './text-fragment.js';

/** Words of an article: by paragraph and place, or by what they are. */
interface LinkedWords {
  /** The paragraph's number. */
  readonly paragraph?: number;
  /** Where in the paragraph; all of it without. */
  readonly span?: Span;
  /** The words themselves, looked up in the paragraph, or else in every one. */
  readonly quotation?: string;
}

interface DeepLink {
  readonly url: string;
  /** What a browser shows when it opens the address: the words, their paragraph, or (absent) the page's top. */
  readonly leadsTo?: 'words' | 'paragraph';
}

/**
 * The address of an article on the web, leading to its words if they can be told from all others in it.
 *
 * @returns nothing when the article has no address of the web.
 */
export function makeDeepLink(article: Article, words: LinkedWords): DeepLink | undefined {
  const url = readWebAddress(article.url);
  if (url === undefined) return undefined;
  const before = [article.title, ...article.captions.map(({ text }) => text)];
  const texts = article.paragraphs.map(({ text }) => text);
  const page = new PageText([...before, ...texts, ...article.notes].map(putOnOneLine), article.language);
  const exact = findWanted(article, words);
  const block = article.paragraphs.findIndex(({ number }) => number === words.paragraph);
  const whole = texts[block];
  const candidates: [DeepLink['leadsTo'], BlockStretch | undefined][] = [
    ['words', exact],
    ['paragraph', whole === undefined ? undefined : { block, start: 0, end: putOnOneLine(whole).length }],
  ];
  for (const [leadsTo, stretch] of candidates) {
    const directive = stretch && page.directive({ ...stretch, block: stretch.block + before.length });
    if (leadsTo && directive) return { url: withDirective(url, encodeDirective(directive)), leadsTo };
  }
  return { url };
}

/** Where the words stand, in the text with its white space collapsed; `block` counts paragraphs from 0. */
function findWanted(
  { paragraphs }: Article,
  { paragraph, span, quotation }: LinkedWords,
): BlockStretch | undefined {
  for (const [block, { number, text }] of paragraphs.entries()) {
    if (paragraph !== undefined && number !== paragraph) continue;
    if (span && paragraph !== undefined) {
      const start = text.slice(0, span.start).trimStart().replace(/\s+/gu, ' ').length;
      return { block, start, end: start + putOnOneLine(text.slice(span.start, span.end)).length };
    }
    const sought = quotation === undefined ? '' : putOnOneLine(quotation);
    const start = sought === '' ? -1 : putOnOneLine(text).indexOf(sought);
    if (start >= 0) return { block, start, end: start + sought.length };
  }
  return undefined;
}

/** An address may have a fragment of its own, which comes first. */
function withDirective(url: string, directive: string): string {
  const [page = '', fragment = ''] = url.split('#', 2);
  return `${page}#${fragment.replace(/:~:.*$/s, '')}:~:text=${directive}`;
}
