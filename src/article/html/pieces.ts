import type { Caption } from '../article.js';
import { asCaption } from '../header/index.js';
import { together, unwrap, withoutUnseen } from '../text/index.js';
import {
  addInline,
  isApart,
  isBlock,
  isCaptionName,
  isHiddenByName,
  isSkipped,
  isUnclosed,
  kindOf,
  lineOf,
  tidy,
} from './inline.js';
import { isContents, isTabular, listParagraphs, tableLines } from './lists.js';
import { isNoisePart } from './noise.js';
import { isElement, isText, type PageElement, type PageNode } from './page.js';
import { LONGEST_BOLD, type Piece } from './piece.js';

export interface Content {
  readonly pieces: readonly Piece[];
  readonly captions: readonly Caption[];
}

/** The pieces of an element in order, and the captions in it. Parts that their class calls something else are left out. */
export function piecesOf(content: PageElement): Content {
  let size: number | undefined;
  const sizesOf = (part: PageElement) => {
    size ??= lengthOf(content);
    const own = lengthOf(part);
    return { share: own / size, rest: size - own };
  };
  return gather(content, (part) => isHiddenByName(part) || isNoisePart(part, sizesOf));
}

/** The same, whatever its parts are called; but what nobody sees is no text, unless it is most of it and scripts show it. */
export function contentOf(element: PageElement): Content {
  let size: number | undefined;
  return gather(element, (part) => {
    if (isHiddenByName(part)) return true;
    if (!HIDDEN.test(part.getAttribute('style') ?? '')) return false;
    size ??= lengthOf(element);
    return lengthOf(part) <= LARGEST_HIDDEN * size;
  });
}
const HIDDEN = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;
/** In parts of a page's letters. */
const LARGEST_HIDDEN = 0.3;

function gather(content: PageElement, isLeftOut: (part: PageElement) => boolean): Content {
  const pieces: Piece[] = [];
  const captions: Caption[] = [];
  let line = '';
  let links = 0;
  let stanzas = 0;
  let stanza: number | undefined;
  const add = (element: PageElement, text: string, linked: number, { level = 0, list = false } = {}) => {
    const trimmed = withoutUnseen(text)
      .replace(/ +/g, ' ')
      .replace(/ ?\n ?/g, '\n')
      .trim();
    if (trimmed)
      pieces.push({
        text: trimmed,
        level,
        linked: Math.min(1, linked / trimmed.length),
        list,
        element,
        ...(stanza !== undefined && { stanza }),
      });
  };
  /** Ends a run of words. Two line breaks in a row are how old pages part paragraphs. */
  const flush = (element: PageElement, level = 0, rest = '') => {
    const share = links / Math.max(1, tidy(line).length);
    for (const part of line.slice(0, line.length - rest.length).split(PARTED)) {
      const words = unwrap(part);
      add(element, words, words.length * share, { level });
    }
    line = rest;
    links = 0;
  };
  const goOn = (element: PageElement, level: number) => {
    if (line.length < LONG_RUN) return;
    const rest = line.split(PARTED).at(-1) ?? '';
    if (rest.length < line.length || line.length > LONGEST_RUN)
      flush(element, level, rest.length < LONG_RUN ? rest : '');
  };
  let before: PageElement | undefined;
  const addToLine = (node: PageElement, element: PageElement, level: number) => {
    if (kindOf(node) === 'BR' && before && isAskedInBold(before, line)) return flush(before, level);
    before = node;
    stanzas++;
    line = addInline(node, line);
    links += linkedLength(node);
    goOn(element, level);
  };
  const readPart = (node: PageElement) => {
    stanza = isVerse(node) ? stanzas : undefined;
    if (stanza === undefined) stanzas++;
    if (!isFactBox(node) && !isLeftOut(node)) block(node);
    flush(node);
    stanza = undefined;
  };
  /** @param level of a heading that nobody has closed: its words go up to the first block. */
  const walk = (element: PageElement, level = 0) => {
    let over = level;
    for (const node of element.childNodes) {
      if (isText(node)) line = addInline(node, line);
      else if (!isElement(node) || isSkipped(node)) continue;
      else if (!isBlock(node)) addToLine(node, element, over);
      else {
        flush(element, over);
        over = 0;
        readPart(node);
      }
    }
  };
  // biome-ignore lint/complexity/noExcessiveCognitiveComplexity: a table of cases: what each kind of element does to the text at hand.
  const block = (element: PageElement) => {
    const kind = kindOf(element);
    if (/^H[1-6]$/.test(kind) && isUnclosed(element)) walk(element, Number(kind[1]));
    else if (/^H[1-6]$/.test(kind))
      add(element, lineOf(element), linkedLength(element), { level: Number(kind[1]) });
    else if (kind === 'UL' || kind === 'OL') {
      if (isContents(element)) return;
      const share = linkedShare(element);
      for (const text of listParagraphs(element)) add(element, text, text.length * share, { list: true });
    } else if (kind === 'PRE')
      for (const part of linesOfProgram(element).split(/\n\s*\n/)) add(element, part, 0);
    else if (kind === 'FIGCAPTION' || isCaption(element)) captions.push(...captionOf(element));
    else if (kind === 'TABLE' && isTabular(element)) {
      const share = linkedShare(element);
      for (const text of together(tableLines(element))) add(element, text, text.length * share);
    } else walk(element);
  };
  walk(content);
  flush(content);
  return { pieces, captions };
}

/**
 * What a wiki puts beside and around its text: tables of facts, boxes of links, notes to its writers, lists of sources;
 * and what a forum tells of who wrote a post.
 */
const isFactBox = (element: PageElement) =>
  /(?:^|\s)(?:infobox|navbox|ambox|hatnote|reflist|references|postprofile|userinfo|message-user(?:Info)?)(?:\s|$)/.test(
    element.getAttribute('class') ?? '',
  );

/** Whether a line is a question all in bold, as interviews have it over the answer: a paragraph of its own. */
const isAskedInBold = (element: PageElement, line: string) =>
  line.length <= LONGEST_BOLD &&
  /^(?:STRONG|B)$/.test(kindOf(element)) &&
  /[?？؟]\s*$/u.test(line) &&
  tidy(line) === lineOf(element);

/** In characters: prose is longer. */
const LONGEST_VERSE = 70;
/** Whether a part has nothing but a short line in it, as some systems put each verse of a poem. */
const isVerse = (element: PageElement) =>
  kindOf(element) === 'DIV' &&
  ![...element.childNodes].some((node) => isElement(node) && isBlock(node)) &&
  /^\S/.test(tidy(element.textContent ?? '')) &&
  lengthOf(element) <= LONGEST_VERSE;

const PARTED = /\u2028\s*\u2028/u;
/**
 * In characters: a longer run is cut where a paragraph ends, and one that is longer still anywhere, for no paragraph is
 * as long, and each word that is added to a run takes time in its length.
 */
const LONG_RUN = 10_000;
const LONGEST_RUN = 50_000;

export const lengthOf = (element: PageElement) => tidy(element.textContent ?? '').length;

/** Links to places of the same page lead to notes and chapters, not elsewhere. */
function linkedLength(element: PageElement): number {
  const links = kindOf(element) === 'A' ? [element] : [...element.querySelectorAll('a[href]')];
  return links
    .filter((link) => !/^(?:#|mailto:)/i.test(link.getAttribute('href') ?? '#') && !isApartIn(link, element))
    .reduce((sum, link) => sum + lengthOf(link), 0);
}

/** Whether a link is in a part of an element that is not read with it. */
function isApartIn(link: PageElement, element: PageElement): boolean {
  for (let part: PageNode | null = link; part !== null && isElement(part); part = part.parentNode) {
    if (isApart(part)) return true;
    if (part === element) return false;
  }
  return false;
}

/** The lines of a program or a poem as they stand, ended by line feeds, by `<br>` or by parts of the page. */
function linesOfProgram(node: PageNode): string {
  if (!isElement(node)) return node.textContent ?? '';
  if (kindOf(node) === 'BR') return '\n';
  const lines = [...node.childNodes].map(linesOfProgram).join('');
  // Readability makes paragraphs of two breaks in a row.
  if (kindOf(node) === 'P') return `\n\n${lines}\n\n`;
  return isBlock(node) && !lines.endsWith('\n') ? `${lines}\n` : lines;
}

const linkedShare = (element: PageElement) => linkedLength(element) / Math.max(1, lengthOf(element));

const isCaption = (element: PageElement) =>
  (isCaptionName(element.getAttribute('class') ?? '') && lengthOf(element) < 600) || isPictureBox(element);

/** How systems call the box around a picture. */
const PICTURE =
  /(?:^|\s)(?:(?:[a-z]+[-_]+)*(?:foto|photo|image|img|picture|bild|imagen)(?:s|grafia)?(?:[-_](?:left|right|center|inline|box|container|wrapper|wrap|holder|block|embed|full|wide))*)(?:\s|$)/i;
/** In characters: whoever puts a paragraph beside a picture calls both so, too. */
const LONGEST_CAPTION = 200;

/** Whether nothing but a picture and a line under it stands in a box that is named after the picture. */
function isPictureBox(element: PageElement): boolean {
  if (!PICTURE.test(element.getAttribute('class') ?? '') || kindOf(element) === 'ARTICLE') return false;
  if (lengthOf(element) > LONGEST_CAPTION || [...element.querySelectorAll('img')].length !== 1) return false;
  return element.querySelector('h1, h2, h3, h4, h5, ul, ol, table') === null;
}

/** "The bridge in May.CreditCreditAnn Lee": a label for eyes and one for ears, which only style sheets set apart. */
const CREDIT_RUN_ON = /(?:(?<=[\p{Ll}.!?”)])|^|\s)(?:Credit){1,2}(?:\.{3})?:?\s*(?=\p{Lu})/u;

/** "Image copyright Ann Lee Image caption The bridge in May": both labels are for ears. */
const COPYRIGHT_FIRST =
  /^(?:image|photo) (?:copyright|source)[:,]? (?<by>.{1,80}?)(?: image caption[:,]? (?<under>.+))?$/iu;

function captionOf(element: PageElement): Caption[] {
  const text = lineOf(element)
    .replace(/^(?:(?:image|photo|media|video) caption[:,]?|\[\+\] ?enlarge|image(?=\p{Lu}))\s*/iu, '')
    .replace(COPYRIGHT_FIRST, '$<under> Credit: $<by>')
    .replace(CREDIT_RUN_ON, ' Credit: ')
    .trim();
  if (!/[\p{L}\p{N}]/u.test(text) || BUTTON.test(text)) return [];
  return [asCaption(text) ?? { text }];
}

/** What opens and closes a caption. */
const BUTTON =
  /^(?:(?:hide|show|toggle|open|close) captions?|enlarge(?: image)?|view gallery|latest updates)$/iu;

/** The captions under the pictures of a part of the page. */
export function captionsIn(part: PageElement | null): Caption[] {
  return part ? [...part.querySelectorAll('figcaption')].flatMap(captionOf) : [];
}
