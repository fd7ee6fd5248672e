import { HARD_BREAK, isNoteSign, leadsToNote, readRaised, withoutUnseen } from '../text/index.js';
import { lineOfFormula } from './formula.js';
import { isElement, isText, type PageElement, type PageNode } from './page.js';

const BLOCK = new Set(
  (
    'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CENTER DD DETAILS DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 ' +
    'HEADER HGROUP HR LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL'
  ).split(' '),
);
/** What is no text of the article, though it may have text in it. */
const SKIPPED = new Set(
  (
    'AUDIO BUTTON CANVAS DATALIST DIALOG EMBED FORM HEAD IFRAME INPUT NAV NOSCRIPT OBJECT RP RT SCRIPT SELECT ' +
    'STYLE SVG TEMPLATE TEXTAREA TITLE VIDEO'
  ).split(' '),
);

export const kindOf = (node: PageNode) => node.nodeName.toUpperCase();
export const isSkipped = (element: PageElement): boolean => {
  const kind = kindOf(element);
  return SKIPPED.has(kind) && !(kind === 'FORM' && holdsText(element));
};

/** In characters: three short paragraphs. */
const TEXT = 400;

/** Some systems put the whole page into a form, for what it remembers. */
const holdsText = (form: PageElement) =>
  form.querySelector('h1') !== null ||
  [...form.querySelectorAll('p')].reduce((sum, { textContent }) => sum + (textContent ?? '').length, 0) >
    TEXT;

const PARTED = new Set('P DIV UL OL TABLE FIGURE BLOCKQUOTE H2 H3'.split(' '));

/** Also a `<span>` around paragraphs. */
export const isBlock = (element: PageElement): boolean => BLOCK.has(kindOf(element)) || isParted(element);

const isParted = (element: PageElement): boolean =>
  kindOf(element) !== 'TEMPLATE' &&
  [...element.childNodes].some((node) => isElement(node) && (PARTED.has(kindOf(node)) || isParted(node)));

// Single spaces, which are most, are left as they stand: to put a space for each takes twice the time.
export const tidy = (text: string) =>
  withoutUnseen(text)
    .replace(/ \s+|[^\S ]\s*/g, ' ')
    .trim();

/** The words of an element on one line. */
export const lineOf = (element: PageElement) => tidy(addInline(element, '').replaceAll(HARD_BREAK, ' '));

/** In characters: a heading may be set in a paragraph, which is shorter. */
const LONGEST_HEADING = 250;

/** Whether a heading has paragraphs in it, as the parser reads "<h2>After the flood<p>". */
export const isUnclosed = (heading: PageElement) =>
  heading.querySelector('p, div, h1, h2, h3, h4, h5, h6') !== null &&
  tidy(heading.textContent ?? '').length > LONGEST_HEADING;

/** A text node's words; a break that is no `<br>` is only a wrap. */
const wordsOf = (node: PageNode) => (node.textContent ?? '').replace(/[\t\f\r ]+/g, ' ');

/** Which words count: those that are seen, or also those that only a screen reader says, such as the "By" before a name. */
type Sense = 'seen' | 'heard';

/** A run of words with those of a node behind it, `HARD_BREAK` for `<br>` and around blocks. */
export function addInline(node: PageNode, run: string, sense: Sense = 'seen'): string {
  if (isText(node)) return addWords(wordsOf(node), run);
  if (!isElement(node) || isSkipped(node)) return run;
  const kind = kindOf(node);
  if (kind === 'BR') return run + HARD_BREAK;
  if (kind === 'SUP') return addRaised(node, run);
  if (kind === 'MATH') return run + lineOfFormula(node);
  if (kind === 'A' && isReference(node, run)) return run;
  if (BLOCK.has(kind)) return addChildren(node, run + HARD_BREAK, sense) + HARD_BREAK;
  return isApart(node, sense) ? run : addChildren(node, run, sense);
}

/** "Abstract:" in a part of its own, and "The bridge" behind it: only a style sheet parts them. */
const addWords = (words: string, run: string) =>
  /^\p{Lu}/u.test(words) && /\p{L}{3}:$/u.test(run.slice(-10)) ? `${run} ${words}` : run + words;

/** How systems call what leads to a note, and the notes themselves. */
const REFERENCE = /(?:^|\s)(?:footnote-?(?:ref\w*|anchor|link|number)|fnanchor|noteref)(?:$|\s)/i;
const TO_NOTE = /#_?(?:cite_note|(?:foot|end)?-?note|ftn|fn|edn|en|n)[\d:._-]|notes?\.x?html?#/i;

/** Whether a link is the mark of a note, raised by a style sheet only: run together, "1782" and "1" would be a number. */
function isReference(link: PageElement, run: string): boolean {
  const words = (link.textContent ?? '').trim();
  if (words.length > LONGEST_MARK || !isNoteSign(words)) return false;
  const roles = `${link.getAttribute('role') ?? ''} ${link.getAttribute('epub:type') ?? ''}`;
  return (
    /noteref\b/.test(roles) ||
    REFERENCE.test(link.getAttribute('class') ?? '') ||
    (/\S$/.test(run) && TO_NOTE.test(link.getAttribute('href') ?? ''))
  );
}
/** In characters: "[123]". */
const LONGEST_MARK = 6;

/** What opens under a pointer, the numbers of printed pages, and a wiki's "edit". */
const OPENING =
  /(?:^|[\s_-])(?:pagenum|mw-editsection|rollover-(?:\w+-)?block|tooltip-?(?:text|content|body|inner)|popover-?(?:content|body)|hover-?card)(?:$|[\s_-])/i;
/** For ears only: "(opens in a new tab)". */
const HEARD = /(?:^|\s)(?:sr-only|screen-reader-text|visually-?hidden)(?:$|\s)/i;

/** What style sheets hide; a text that is longer than a label is mostly shown again by a script. */
const HIDDEN_NAME = /(?:^|\s)(?:(?:is-|u-)?hid(?:e|den)|d-none|display-none)(?:\s|$)/i;
const LONGEST_HIDDEN = 100;
export const isHiddenByName = (part: PageElement): boolean =>
  HIDDEN_NAME.test(part.getAttribute('class') ?? '') && tidy(part.textContent ?? '').length <= LONGEST_HIDDEN;

/** A link that looks like a button: "Share this letter". */
const isButton = (part: PageElement) =>
  kindOf(part) === 'A' && /(?:^|\s)(?:btn|button)(?:\s|$)/.test(part.getAttribute('class') ?? '');

/** Whether a part inside a line is hidden, or not of the line. A picture's caption is read with the pictures. */
export function isApart(part: PageElement, sense: Sense = 'seen'): boolean {
  if (isHiddenByName(part) || isButton(part)) return true;
  if (part.getAttribute('hidden') !== null || /display:\s?none/i.test(part.getAttribute('style') ?? ''))
    return true;
  const name = part.getAttribute('class') ?? '';
  return (
    name !== '' &&
    ((sense === 'seen' && HEARD.test(name)) ||
      OPENING.test(name) ||
      (isCaptionName(name) && !isInCaption(part)))
  );
}

/** Systems mark the words of a caption in it once more, to tell them from the credit. */
function isInCaption(part: PageElement): boolean {
  for (let around = part.parentNode; around !== null && isElement(around); around = around.parentNode)
    if (kindOf(around) === 'FIGCAPTION' || isCaptionName(around.getAttribute('class') ?? '')) return true;
  return false;
}

const CAPTION =
  /(?:^|[\s_-])(?:wp-caption-text|(?:image|img|photo|picture|media|bild|embed|thumb|gallery)?-?_?caption(?:-(?:text|source))?|bildunterschrift|gallerytext|photo-?credit|image-?credit|bildtext)(?:$|[\s_-])/i;

/** Whether a class is that of a caption: "caption", "InlineImage-imageEmbedCaption". */
export const isCaptionName = (name: string) => CAPTION.test(name.replace(/(?<=[a-z])(?=[A-Z])/g, '-'));

const addChildren = (element: PageElement, run: string, sense: Sense = 'seen') =>
  [...element.childNodes].reduce((longer, node) => addInline(node, longer, sense), run);

function addRaised(sup: PageElement, run: string): string {
  const words = addChildren(sup, '');
  if (/^\d+$/.test(words) && isNumerator(sup)) return `${run}${/\d$/.test(run) ? ' ' : ''}${words}`;
  const isLinked = sup.querySelector('a[href]') !== null || sup.closest('a[href]') !== null;
  return isLinked && leadsToNote(words) ? run : run + readRaised(words, run.slice(-40));
}

/** Whether a raised number is the upper one of a fraction: "3<sup>1</sup>/<sub>2</sub>". */
function isNumerator(sup: PageElement): boolean {
  const around = [...(sup.parentNode?.childNodes ?? [])];
  return /^\s*[/⁄]/.test(around[around.indexOf(sup) + 1]?.textContent ?? '');
}
