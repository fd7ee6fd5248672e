import { BY, isPerson, isScreenName } from '../header/index.js';
import { isBlock, isSkipped, kindOf, lineOf, tidy } from './inline.js';
import {
  type HtmlPage,
  isElement,
  isInPageFooter,
  isText,
  type PageElement,
  type PageNode,
  wordsOf,
} from './page.js';
import type { PageLine } from './page-lines.js';
import { HIDDEN } from './shown.js';

/** The surest first: a part is marked as the author's, or its class is how publishing systems call it. */
export const MARKED = [
  '[itemprop~="author"], [itemprop="creator"], body [property="author"], body [property="schema:author"], body [property="dc:creator"]',
  '[rel="author"]:not([href*="plus.google."])',
  '.vcard .fn, .byline__name, .byline-name, .author-name, .author__name, .article-author, .article__author, .post-author, .entry-author, .c-byline__author, .p-author, .authorname, .documentAuthor, .author .username',
  '.byline, .author, [class*="writtenby"], [class*="byline"], [class*="Byline"], [class*="article-author"], #author',
  '[class*="author"], [class*="autor"], [class*="Author"], [id*="author"], [class*="dateline"], [class*="auteur"], [class*="szerzo"], [class*="yazar"], [class*="forfatter"], [class*="kirjoittaja"], [class*="redacteur"], [class~="firma"], [class~="signature"], [data-testid*="yline"], [data-testid*="uthor"], [data-qa*="uthor"]',
] as const;
/** As many of them name somebody and nothing else, so that a single word is a name, too. */
export const SURELY_MARKED = 3;
/** More are the authors of teasers or comments. */
const MOST_MARKED = 4;
/** So that a page made of bylines takes no time. */
const MOST_LOOKED_AT = 200;

/** What stands in the parts of a page that a selector marks as the author’s, a name a line. */
export function namesMarked(
  page: HtmlPage,
  selector: string,
  beside: readonly PageLine[],
  title: string | undefined,
): string[] {
  const marked = [...page.querySelectorAll(selector)]
    .slice(0, MOST_LOOKED_AT)
    .filter((one) => !one.closest(ELSEWHERE) && !isInPageFooter(one) && !isInTeaser(one, title))
    .map(linesIn);
  const distinct = [...new Map(marked.map((lines) => [lines.join('\n'), lines])).values()];
  const few = (some: readonly (readonly string[])[]) =>
    some.length <= MOST_MARKED ? [...new Set(some.flat())].filter((line) => line.length <= 120) : [];
  // Where several are marked, others' teasers may be among them.
  return distinct.length <= 1 || beside.length === 0
    ? few(distinct)
    : few(distinct.filter((lines) => lines.some((line) => beside.some(({ text }) => text.includes(line)))));
}

/** Papers have their authors near the top; marks of notes further down are in the text. */
const MOST_MARKS = 12;

/** "Jane Smith<sup>1</sup>, Tom Bell<sup>2,*</sup>" beside the title: nobody but authors has marks for where they work. */
export function namesWithMarks(page: HtmlPage, beside: readonly PageLine[]): string[] {
  for (const sup of [...page.querySelectorAll('sup')].slice(0, MOST_MARKS)) {
    const line = sup.closest('p, div, h2, h3, h4, address, li');
    if (!line || !isNoteMark(sup) || tidy(line.textContent ?? '').length > 2 * LONGEST_BYLINE) continue;
    const names = apart(line)
      .join(', ')
      .split(/[\s,;]+(?:and|und|et|y|&)\s+|\s*[,;]\s*/u)
      .filter((name) => name !== '');
    const [first] = names;
    if (first !== undefined && names.every(isPerson) && beside.some(({ text }) => text.startsWith(first)))
      return names;
  }
  return [];
}

const ELSEWHERE = `[itemtype$="/Answer"], [itemtype$="/Comment"], [itemtype$="/UserComments"], #answers, [id*="comment"], [class*="comment"], [class*="infobox"], aside, [class*="related"], [class*="teaser"], nav, figure, [class*="caption"], [class*="credit"][class*="image"], ${HIDDEN}`;

/** How far around a byline the headline of a teaser is looked for, in elements. */
const AROUND = 4;
const LINKED_HEADING = 'h2 a[href], h3 a[href], h4 a[href], a[href] h2, a[href] h3, a[href] h4';
/** A teaser has fewer characters, an article more. */
const LONGEST_TEASER = 600;

/** Whether a byline stands with a heading that leads to another article. */
function isInTeaser(element: PageElement, title: string | undefined): boolean {
  let around = element.parentNode;
  for (let up = 0; up < AROUND && around !== null && isElement(around); up++) {
    if (around.querySelector('h1') !== null || tidy(around.textContent ?? '').length > LONGEST_TEASER)
      return false;
    // A byline may be a heading, too, with a link to its author.
    const link = [...around.querySelectorAll(LINKED_HEADING)].find(
      (one) => !isMost(lineOf(one), lineOf(element)),
    );
    if (link) return title === undefined || !lineOf(link).includes(title);
    around = around.parentNode;
  }
  return false;
}

/** In characters: "A story by ". */
const LONGEST_LABEL = 15;
const isMost = (name: string, byline: string) =>
  name !== '' && byline.endsWith(name) && byline.length - name.length <= LONGEST_LABEL;

/** In characters: a part with more is a box about the author, or holds teasers. */
const LONGEST_BYLINE = 200;

/** The lines of an element; names that are marked in it alone, where they are. */
function linesIn(element: PageElement): string[] {
  const named = [...element.querySelectorAll('[itemprop="name"], [rel="author"]')];
  return (named.length > 0 ? named : [element]).flatMap((one) => {
    const told = one.getAttribute('content');
    // A word that is not shown is an account.
    if (told !== null) return [wordsOf(told) ?? ''].filter((name) => /\s|\P{sc=Latin}{2}/u.test(name));
    return tidy(one.textContent ?? '').length > LONGEST_BYLINE ? [] : apart(one);
  });
}

/** What ends so is continued by the next part: "Photo:" and "by". */
const GOES_ON = new RegExp(`(?:[:：]|(?:^|\\s)(?:${BY}|di|and|und|et|&))\\s*$`, 'iu');

/**
 * The words of an element, a line for each of its blocks and for each of its parts that run together: "AuthorJane
 * Smith". Behind the first line that names somebody, others count only where they are marked alike.
 */
function apart(element: PageElement): string[] {
  const parts: Part[] = [];
  let broken = true;
  const walk = (node: PageNode, of: PageElement) => {
    if (isText(node)) {
      addWords(parts, { words: node.textContent ?? '', of, broken });
      broken &&= (node.textContent ?? '').trim() === '';
    } else if (isElement(node) && !isSkipped(node) && !isNoteMark(node) && !isPlace(node)) {
      const block = isBlock(node) || kindOf(node) === 'BR';
      broken ||= block;
      for (const child of node.childNodes) walk(child, node);
      broken ||= block;
    }
  };
  walk(element, element);
  const lines = parts.map(({ words, of }) => ({ line: wordsOf(words) ?? '', of }));
  const at = lines.findIndex(({ line }) => isPerson(line));
  const person = lines[at];
  const alike = (one: PageElement, other: PageElement) =>
    one !== other &&
    kindOf(one) === kindOf(other) &&
    one.getAttribute('class') === other.getAttribute('class');
  return lines
    .filter(({ line, of }, place) => line !== '' && (!person || place <= at || alike(of, person.of)))
    .map(({ line }) => line);
}

/** The parts of an address. */
const isPlace = (element: PageElement) =>
  /(?:^|\s)(?:adr|locality|region|country-name)(?:\s|$)/.test(element.getAttribute('class') ?? '');

/** "Jane Smith<sup>1,2</sup>": where she works. */
const isNoteMark = (element: PageElement) =>
  kindOf(element) === 'SUP' && !/\p{L}{2}/u.test(element.textContent ?? '');

interface Part {
  words: string;
  readonly of: PageElement;
}

/** Adds words to the last part, or begins one with them: `broken` where a line ends before them. */
function addWords(parts: Part[], { words: text, of, broken }: Part & { readonly broken: boolean }): void {
  const last = parts.at(-1);
  if (text.trim() === '') {
    if (text !== '' && last) last.words += ' ';
    return;
  }
  const together =
    last !== undefined && /(?:\p{Ll}|(?<!\p{Lu})\.)$/u.test(last.words) && /^\p{Lu}/u.test(text);
  if (last === undefined || ((broken || together) && !GOES_ON.test(last.words)))
    parts.push({ words: text, of });
  else last.words += broken || together || /[:：]$/u.test(last.words) ? ` ${text}` : text;
}

const ANNOUNCED = new RegExp(`(?:^|[\\s|·•])${BY}\\s*[:：]?\\s+(?<name>\\S+)`, 'giu');

/** Who began a discussion, or asked a question: in a forum the name of an account is the author's. */
const BEGUN_BY =
  '[itemtype$="/DiscussionForumPosting"] [itemprop~="author"] [itemprop="name"], [itemtype$="/Question"] [itemprop~="author"] [itemprop="name"]';

/**
 * The one word that a page marks as its author, and shows with "by" before it: a name that somebody writes under. Where
 * several are, one of them may stand beside the title.
 */
export function screenNameMarked(
  page: HtmlPage,
  lines: readonly PageLine[],
  beside: readonly PageLine[],
): string[] {
  const begun = page.querySelector(BEGUN_BY);
  const starter = begun === null || begun.closest(ELSEWHERE) ? '' : tidy(begun.textContent ?? '');
  if (isScreenName(starter)) return [starter];
  const announced = new Set(
    lines.flatMap(({ text }) =>
      text.length > LONGEST_BYLINE
        ? []
        : [...text.matchAll(ANNOUNCED)].flatMap(({ groups }) => groups?.name ?? []),
    ),
  );
  const words = MARKED.slice(0, SURELY_MARKED)
    .flatMap((selector) => [...page.querySelectorAll(selector)].slice(0, MOST_LOOKED_AT))
    .filter((one) => !one.closest(ELSEWHERE))
    .map((one) => tidy(one.textContent ?? ''))
    .filter((word) => announced.has(word));
  const near = words.filter((name) => beside.some(({ text }) => text.includes(name)));
  const [word, ...others] = new Set(near.length > 0 ? near : words);
  return word !== undefined && others.length === 0 && isScreenName(word) ? [word] : [];
}
