import type { Article, Paragraph } from '../../article/index.js';
import type { Section } from '../answer.js';
import { numberOf, SMALL_ORDINALS } from '../text/index.js';
import type { ExcerptAsked } from './excerpt.js';
import { wholeOf } from './phrases/index.js';
import { BESIDE, BESIDE_NUMBER, cut, ITEM, MOST_CHARACTERS, type SectionContext } from './section-words.js';
import { headedOf } from './sections.js';

const OUTLINE = wholeOf(({ outline }) => outline);

/** Longer lists are counted by nobody. */
const MOST_ITEMS = 20;

/** No message has room for more. */
const MOST_PARAGRAPHS = 10;

/** How an item opens: "1.", "Tip 1:", "#1". */
const NUMBERED = /^(?:(?<noun>\p{L}{3,20})\s)?(?:no\.\s?)?#?(?<number>\d{1,2})(?:[.):–—-](?!\d)|\s|$)/iu;
/** How an item of a list opens that stands in paragraphs of its own. */
const MARKED = new RegExp(
  `^(?:[-•*–·▪◦]\\s|\\(?(?:\\d{1,2}|\\p{L}|[ivx]{1,4})[.)]\\s|(?:${['first', ...SMALL_ORDINALS].join('|')})(?:ly)?[,:]\\s)`,
  'iu',
);
const CLOSED = /[.!?。！？…]["”’»)\]]*$/u;

/**
 * Reads a question for the headings of an article ("what are the sections?"), or for all that it has numbered ("what are
 * the six tips?"); nothing when it asks for something else, or the article has no such list.
 */
export function readListAsked(text: string, context: SectionContext): ExcerptAsked | undefined {
  if (text.length > MOST_CHARACTERS) return undefined;
  const words = cut(text);
  const isBeside = (word: string) => BESIDE.test(word) || BESIDE_NUMBER.test(word);
  const count = countIn(words);
  const named = words.filter((word) => numberOf(word) === undefined && !isBeside(word));
  const asksForAll = named.every((word) => OUTLINE.test(word)) && words.some((word) => OUTLINE.test(word));
  if (asksForAll || OUTLINE.test(words.join(' ')))
    return headedOf(context.article).length > 1 ? { of: 'outline' } : undefined;
  const isPlural = named.some((word) => ITEM.test(word) && word.endsWith('s'));
  if (named.length === 0 || !(count !== undefined || isPlural)) return undefined;
  return findHeaded(named, count, context) ?? findParagraphs(named, count, context);
}

/** How many things are spoken of: "the six tips". */
const countIn = (words: readonly string[]): number | undefined =>
  words.map(numberOf).findLast((number) => number !== undefined && number > 1 && number <= MOST_ITEMS);

/** Sections that are numbered from 1, or as many as the title promises. */
function findHeaded(named: readonly string[], count: number | undefined, context: SectionContext) {
  const { article } = context;
  const sections = headedOf(article);
  const numbered = rowOf(sections, ({ headings }) => headings.at(-1) ?? '');
  const row = numbered.length > 0 ? numbered : promisedBy(article, count);
  if (row.length < 2 || (count !== undefined && row.length !== count)) return undefined;
  const texts = [article.title, ...row.map(({ headings }) => headings.join(' '))];
  if (!areNamed(named, texts, count, context)) return undefined;
  const [first, last] = [row[0], row.at(-1)];
  return first && last && ({ of: 'outline', range: { from: first.from, to: last.to } } as const);
}

const promisedBy = (article: Article, count: number | undefined): readonly Section[] => {
  const sections = headedOf(article);
  return sections.length === count && countIn(cut(article.title)) === count ? sections : [];
};

/** Paragraphs, or lines of one, that are numbered from 1. */
function findParagraphs(
  named: readonly string[],
  count: number | undefined,
  context: SectionContext,
): ExcerptAsked | undefined {
  const { article } = context;
  const lines = article.paragraphs.flatMap((paragraph) =>
    paragraph.text.split('\n').map((text) => ({ text, paragraph })),
  );
  const row = rowOf(lines, ({ text }) => text);
  const first = row[0]?.paragraph;
  if (!first || row.length < 2 || (count !== undefined && row.length !== count)) return undefined;
  const above = article.paragraphs[first.number - 2]?.text ?? '';
  if (!areNamed(named, [article.title, first.heading ?? '', above], count, context)) return undefined;
  const only = [...new Set(row.map(({ paragraph }) => paragraph.number))].slice(0, MOST_PARAGRAPHS);
  return { of: 'paragraphs', range: { from: first.number, to: only.at(-1) ?? first.number, only } };
}

/** Those that are numbered 1, 2, 3 and so on, whatever stands between them. */
function rowOf<T>(ones: readonly T[], textOf: (one: T) => string): T[] {
  const row: T[] = [];
  for (const one of ones) {
    const { number } = NUMBERED.exec(textOf(one))?.groups ?? {};
    if (number !== undefined && Number(number) === row.length + 1) row.push(one);
  }
  return row;
}

/** Whether a list is called what is asked for. One that has the right number may be called tips, ideas or rules. */
function areNamed(
  named: readonly string[],
  texts: readonly string[],
  count: number | undefined,
  { passages }: SectionContext,
): boolean {
  const stem = (word: string) => passages.words(word)[0]?.stem ?? word;
  const words = texts.flatMap(cut);
  const stems = new Set(words.map(stem));
  const isOfItems = count !== undefined || words.some((word) => ITEM.test(word));
  return named.every((word) => stems.has(stem(word)) || (isOfItems && ITEM.test(word)));
}

/**
 * What stands under a paragraph that leads to it ("There are four types of wood:"), with that paragraph; nothing where
 * nothing does.
 *
 * @param lead a paragraph that ends in a colon.
 */
export function readUnder(article: Article, lead: Paragraph): ExcerptAsked | undefined {
  const { paragraphs } = article;
  const first = paragraphs[lead.number];
  if (!first) return undefined;
  const sentence = lead.text.split(/[.!?。！？]\s/u).at(-1) ?? '';
  const count = countIn(cut(sentence));
  if (first.heading !== lead.heading) {
    const sections = headedOf(article).filter(({ from }) => from >= first.number);
    const last = count === undefined ? undefined : sections[count - 1];
    return last && { of: 'outline', range: { from: first.number, to: last.to } };
  }
  const rest = paragraphs.slice(lead.number).filter(({ heading }) => heading === lead.heading);
  return { of: 'paragraphs', range: { from: lead.number, to: lead.number + countItems(rest, count) } };
}

/** How many of the paragraphs under a colon are its list: all with a mark, as many as were promised, or all without a full stop. */
function countItems(rest: readonly Paragraph[], count: number | undefined): number {
  const has = (form: RegExp, at: number) => form.test(rest[at]?.text ?? '');
  if (has(MARKED, 0)) {
    let last = 0;
    let items = 1;
    // An item may go on in a paragraph without a mark.
    for (let at = 1; at < rest.length && at - last <= 2 && items !== count; at++)
      if (has(MARKED, at)) {
        last = at;
        items++;
      }
    return last + 1;
  }
  if (has(/\n/, 0)) return 1;
  if (count !== undefined) return Math.min(count, rest.length);
  let last = 0;
  while (last + 1 < rest.length && !has(CLOSED, last) && (has(/[;,]$/, last) || !has(CLOSED, last + 1)))
    last++;
  return last + 1;
}
