import { bareLetters } from '../text/index.js';
import { headingsOf, withoutMarks } from './headings.js';
import { kindOf } from './inline.js';
import { type HtmlPage, wordsOf } from './page.js';
import type { PageLine } from './page-lines.js';
import { isSentence, isSite, MARK, type Site, tokens, withoutMasthead, withoutSite } from './site-name.js';

/** How many words two titles share, from 0 to 1 (the coefficient of Dice). */
export function likeness(a: string, b: string): number {
  const [x, y] = [new Set(tokens(a)), new Set(tokens(b))];
  const shared = [...x].filter((word) => y.has(word)).length;
  return x.size + y.size === 0 ? 0 : (2 * shared) / (x.size + y.size);
}

interface Told extends Site {
  /** Who made the page: no headline is called so. */
  readonly owners: readonly string[];
  readonly headline?: string | undefined;
  readonly social?: string | undefined;
  /** The page's own. */
  readonly address?: string | undefined;
  /** What the links to its front page say. */
  readonly mastheads?: readonly string[];
  readonly lines?: readonly PageLine[];
}

/** The heading that readers see, if it is like what machines are told; else what machines are told. */
export function titleOf(
  page: HtmlPage,
  { owners, headline, social, address, mastheads = [], lines = [], ...site }: Told,
): string | undefined {
  const bare = (text: string) => withoutMasthead(withoutSite(text, site), mastheads);
  const tag = withoutView(wordsOf(page.querySelector('title')?.textContent));
  const told = [headline, social, tag].flatMap((one) => {
    const title = one === undefined ? '' : withoutMarks(bare(one));
    const none = title === '' || EMPTY.test(title) || isSite(title, site);
    return none || owners.some((owner) => bareLetters(owner) === bareLetters(title)) ? [] : [title];
  });
  const near = (text: string) => Math.max(0, ...told.map((title) => nearness(title, text)));
  const parts = (tag ?? '').split(MARK);
  const h1 = headingsOf(page, 'h1', address, told).flatMap((text) => {
    const title = bare(withoutPartBehind(text, told, parts));
    return isSite(title, site) ? [] : [title];
  });
  const h2 = headingsOf(page, 'h2', address, told).slice(0, 12);
  if (page.querySelector(CRUMB) !== null) {
    const headline = bestOf(h2, near, 0.9) ?? bestOf(headingsOf(page, MARKED, address), near, 0.35);
    // It may have the line under the headline in it.
    const inside = told.find((title) => tokens(title).length > 2 && headline?.startsWith(title));
    if (headline !== undefined) return inside ?? withoutKicker(headline, told);
  }
  // "Children and work » Valley Club" over the masthead "Valley Club, the club of the valley".
  const part = partOf(tag, [...h1, ...h2]);
  const slogans =
    part === undefined ? [] : h1.filter((text) => text !== part && near(text) < 0.9 && isMasthead(text, tag));
  const best =
    bestOf(
      h1.filter((text) => !slogans.includes(text)),
      near,
      0.5,
    ) ??
    bestOf(h2, near, 0.95) ??
    part ??
    bestOf(h2, near, 0.75);
  if (best !== undefined) return withoutKicker(best, told);
  const [first, ...others] = h1;
  if (first !== undefined && others.length === 0 && (isSentence(first) || told.length === 0))
    return withoutMarks(first);
  const over = told[0] !== undefined && isPath(told[0], page) ? headingOverText(page) : undefined;
  if (over !== undefined && isSentence(over)) return over;
  return (
    (told[0] === undefined ? undefined : (shownPart(told[0], lines) ?? withoutSections(told[0], page))) ??
    first ??
    headingOverText(page)
  );
}

/** "Valley Post - Print version": the view of an article, and where it appears. */
function withoutView(tag: string | undefined): string | undefined {
  const bare = tag?.replace(PRINTED, '');
  return bare === tag || isSentence(bare ?? '') ? bare : undefined;
}
const PRINTED =
  /(?:^|\s*[|:»–—(-]\s*)(?:print(?:able|er[- ]friendly)?(?: (?:version|view|page|article))|printer[- ]friendly|print|druck(?:version|ansicht)|version imprimable|versión (?:para imprimir|imprimible)|versione stampabile|версия для печати)\)?\s*$/iu;

/** What programs write where nobody gave a title. */
const EMPTY =
  /^(?:untitled(?: (?:document|page))?|undefined|null|document|index|no title|new page(?: \d+)?)$/iu;

/** "Two towns mend a bridge - Valley Forum" as a line of its own has it, on a page without headings. */
function shownPart(title: string, lines: readonly PageLine[]): string | undefined {
  const marks = [...title.matchAll(new RegExp(MARK, 'gu'))];
  const parts = [
    ...marks.map(({ index }) => title.slice(0, index).trim()),
    ...marks.map(({ 0: mark, index }) => title.slice(index + mark.length).trim()),
  ];
  return parts.find((part) => isSentence(part) && lines.some(({ text }) => text === part));
}

/** "Bridges - News | Valley Post", which is the way to a page: all but the last part are called as links of its menu are. */
function isPath(title: string, page: HtmlPage): boolean {
  const parts = title.split(MARK);
  const linked = linkedNames(page);
  return parts.length > 2 && parts.slice(0, -1).every((part) => linked.has(bareLetters(part)));
}

const linkedNames = (page: HtmlPage) =>
  new Set(
    [...page.querySelectorAll('a[href]')].map((link) => bareLetters((link.textContent ?? '').slice(0, 60))),
  );

/** "Two towns mend a bridge - News" without the section, which the page links to by the same name. */
function withoutSections(title: string, page: HtmlPage): string {
  const marks = [...title.matchAll(new RegExp(MARK, 'gu'))];
  if (marks.length === 0) return title;
  const linked = linkedNames(page);
  return marks.reduceRight((rest, mark) => {
    const section = rest.slice(mark.index + mark[0].length);
    const before = rest.slice(0, mark.index).trim();
    return linked.has(bareLetters(section)) && isSentence(before) ? before : rest;
  }, title);
}

/** In characters: a paragraph. */
const LONG = 80;

/** The last heading before the first paragraph, on a page that calls itself by the site's name only. */
function headingOverText(page: HtmlPage): string | undefined {
  const marked = page.querySelector(
    '[itemprop="headline"], .entry-title, .post-title, .article-title, .headline',
  );
  if (marked !== null) return wordsOf(marked.textContent);
  let heading: string | undefined;
  for (const one of page.querySelectorAll('h2, h3, h4, p')) {
    if (one.closest('nav, aside, footer, form') !== null) continue;
    const text = wordsOf(one.textContent) ?? '';
    if (kindOf(one) !== 'P' && isSentence(text)) heading = text;
    else if (text.length > LONG) break;
  }
  return heading;
}

/** How like a title that machines are told is to a heading, from 0 to 1. */
function nearness(title: string, text: string): number {
  const rest = title.startsWith(text) ? title.slice(text.length) : undefined;
  if (rest !== undefined && tokens(text).length > 2) return 0.9;
  // A word or two before a mark may be a section's name; another heading that is more like the title wins.
  const isPart = rest !== undefined && /^\s*(?:[|–—·•»«:]|[-/]+\s)/u.test(rest);
  return Math.max(isPart ? 0.55 : 0, likeness(title, text));
}

/** The longest part of a page's `<title>` that is also a heading, where the title has parts; the others are sections. */
function partOf(tag: string | undefined, headings: readonly string[]): string | undefined {
  const parts = new Set(tag?.split(MARK).map(bareLetters));
  return parts.size < 2
    ? undefined
    : headings
        .filter((text) => parts.has(bareLetters(text)))
        .reduce<string | undefined>((a, b) => (a !== undefined && a.length >= b.length ? a : b), undefined);
}

/** Whether a heading begins with a part of the page's `<title>`, and goes on with a slogan. */
const isMasthead = (text: string, tag = '') =>
  tag.split(MARK).some((part) => bareLetters(part) !== '' && bareLetters(text).startsWith(bareLetters(part)));

/** A heading that runs the kicker and the headline together, where machines are told the headline alone. */
function withoutKicker(heading: string, told: readonly string[]): string {
  const folded = bareLetters(heading);
  const title = told.find(
    (one) =>
      tokens(one).length > 2 &&
      bareLetters(one) !== folded &&
      folded.endsWith(bareLetters(one)) &&
      // "The two towns" over "Two towns": what goes on with a small letter is one headline.
      heading.includes(one.split(' ')[0] ?? '') &&
      !heading.endsWith(`: ${one}`),
  );
  return title ?? withoutMarks(heading);
}

/** A page that has its `h1` among the steps of the way to it marks its headline by a name. */
const MARKED = 'h2[class*="headline"], h2[class*="title"], [class*="headline"] > h2, [class*="title"] > h2';
const CRUMB =
  '[class*="breadcrumb"] h1:not([itemprop="headline"]), [id*="breadcrumb"] h1:not([itemprop="headline"])';

/** A headline run together with what else machines are told beside it: "Two towns mend a bridgeValley Post". */
function withoutPartBehind(heading: string, told: readonly string[], parts: readonly string[]): string {
  const title = told.find((one) => tokens(one).length > 2 && heading.startsWith(one));
  const rest = title === undefined ? '' : heading.slice(title.length);
  return title !== undefined && /^\p{Lu}/u.test(rest) && parts.includes(rest) ? title : heading;
}

function bestOf(all: readonly string[], near: (text: string) => number, least: number): string | undefined {
  const scored = all.map((text) => ({ text, score: near(text) })).filter(({ score }) => score >= least);
  return scored.reduce<(typeof scored)[number] | undefined>(
    (a, b) => (a && a.score >= b.score ? a : b),
    undefined,
  )?.text;
}
