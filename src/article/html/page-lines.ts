import { HARD_BREAK } from '../text/index.js';
import { addInline, isBlock, isSkipped, kindOf, tidy } from './inline.js';
import { isElement, isInPageFooter, type PageElement } from './page.js';

export interface PageLink {
  readonly text: string;
  readonly href: string;
}

/** A line that a page shows: the words between two ends of blocks or breaks. */
export interface PageLine {
  readonly text: string;
  /** Whether it stands in an `h1` or `h2`. */
  readonly heading: boolean;
  readonly links: readonly PageLink[];
}

/** Pages have some hundred lines; what stands further down is no header. */
const MOST_LINES = 800;
/** In characters: no line of a header is as long, and each word that is added to a run takes time in its length. */
const LONGEST_RUN = 10_000;

/** The lines of a page in order, without those of footers, asides, comments, tables of facts and lists of other articles. */
export function linesOf(root: PageElement): PageLine[] {
  const lines: PageLine[] = [];
  let run = '';
  let links: PageLink[] = [];
  let heading = false;
  const flush = () => {
    for (const part of run.split(HARD_BREAK)) {
      const text = tidy(part);
      if (text) lines.push({ text, heading, links: links.filter((link) => text.includes(link.text)) });
    }
    run = '';
    links = [];
  };
  const goOn = (node: PageElement) => {
    run = addPart(node, run);
    links.push(...linksIn(node));
    if (kindOf(node) === 'BR' || run.length > LONGEST_RUN) flush();
  };
  const walk = (element: PageElement) => {
    for (const node of element.childNodes) {
      if (lines.length > MOST_LINES) return;
      if (!isElement(node)) run = addInline(node, run, 'heard');
      else if (isSkipped(node) || isElsewhere(node)) continue;
      else if (isBlock(node)) {
        flush();
        const around = heading;
        heading ||= /^H[12]$/.test(kindOf(node));
        walk(node);
        flush();
        heading = around;
      } else goOn(node);
    }
  };
  walk(root);
  flush();
  return lines;
}

/**
 * "Research7 April 2020", "Ann Lee6 May", "6 May 2020By Ann Lee": pages part these by space that only a style sheet
 * makes. Where letters are neither large nor small, whole words of two parts run together.
 */
const RUN_TOGETHER =
  /^(?:\p{Ll}(?:\d|\p{Lu}\p{Ll})|\d\p{Lu}\p{Ll}|[\p{sc=Arabic}\p{sc=Hebrew}]{3}|[\p{sc=Arabic}\p{sc=Hebrew}]\d|\d[\p{sc=Arabic}\p{sc=Hebrew}])/u;

function addPart(node: PageElement, run: string): string {
  const longer = addInline(node, run, 'heard');
  const words = longer.slice(run.length);
  return RUN_TOGETHER.test(run.slice(-1) + words.slice(0, 2)) ? `${run} ${words}` : longer;
}

function linksIn(element: PageElement): PageLink[] {
  const all = kindOf(element) === 'A' ? [element] : [...element.querySelectorAll('a[href]')];
  return all.flatMap((link) => {
    const [text, href] = [tidy(link.textContent ?? ''), link.getAttribute('href')];
    return text === '' || href === null ? [] : [{ text, href }];
  });
}

/** How networks call a post of theirs on another page, which says who posted it, and when. */
const EMBEDDED =
  /(?:^|[\s-])(?:fb-post|twitter-tweet|instagram-media|tiktok-embed|bluesky-embed|reddit-embed)/i;

const isElsewhere = (element: PageElement) =>
  EMBEDDED.test(element.getAttribute('class') ?? '') ||
  kindOf(element) === 'ASIDE' ||
  (kindOf(element) === 'FOOTER' && isInPageFooter(element)) ||
  /comment|related|infobox/i.test(
    `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`,
  );

/** How far from the title, in lines, a line is still of the article's header: over it stand a kicker and a crumb or two. */
const OVER = 4;
const UNDER = 8;

/** The lines under and over the title, the nearest first, and the title's own; none where no line has it. */
export function linesBeside(lines: readonly PageLine[], title: string | undefined): PageLine[] {
  if (title === undefined) return [];
  const ends = lines.findLastIndex((line) => line.heading && line.text.endsWith(title));
  // A heading may have the line under the headline in it.
  const heading =
    ends >= 0 ? ends : lines.findLastIndex((line) => line.heading && line.text.startsWith(title));
  const at = heading >= 0 ? heading : lines.findIndex(({ text }) => text === title);
  return at < 0
    ? []
    : [
        ...beforeText(lines.slice(at + 1, at + 1 + UNDER)),
        ...lines.slice(Math.max(0, at - OVER), at + 1).reverse(),
      ];
}

/** In characters: a paragraph. */
const LONG = 200;

/** Lines up to where the text begins: the first long one may be a standfirst, the second is none. */
function beforeText(lines: readonly PageLine[]): readonly PageLine[] {
  const [, second] = lines.flatMap(({ text }, at) => (text.length > LONG ? [at] : []));
  return second === undefined ? lines : lines.slice(0, second);
}
