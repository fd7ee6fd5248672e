import { HARD_BREAK, readRaised, withoutUnseen } from '../text/index.js';
import { isElement, isText, type PageElement, type PageNode } from './page.js';

const BLOCK = new Set(
  (
    'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CENTER DD DETAILS DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER H1 H2 H3 H4 H5 H6 ' +
    'HEADER HGROUP HR LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL'
  ).split(' '),
);
/** What is no text of the article, though it may have text in it. */
const SKIPPED = new Set(
  (
    'AUDIO BUTTON CANVAS DATALIST DIALOG EMBED FORM HEAD IFRAME INPUT MATH NAV NOSCRIPT OBJECT RP RT SCRIPT SELECT ' +
    'STYLE SVG TEMPLATE TEXTAREA TITLE VIDEO'
  ).split(' '),
);

export const kindOf = (node: PageNode) => node.nodeName.toUpperCase();
export const isSkipped = (element: PageElement) => SKIPPED.has(kindOf(element));

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

/** A text node's words; a break that is no `<br>` is only a wrap. */
const wordsOf = (node: PageNode) => (node.textContent ?? '').replace(/[\t\f\r ]+/g, ' ');

/** A run of words with those of a node behind it, `HARD_BREAK` for `<br>` and around blocks. */
export function addInline(node: PageNode, run: string): string {
  if (isText(node)) return run + wordsOf(node);
  if (!isElement(node) || isSkipped(node)) return run;
  const kind = kindOf(node);
  if (kind === 'BR') return run + HARD_BREAK;
  if (kind === 'SUP') return addRaised(node, run);
  if (BLOCK.has(kind)) return addChildren(node, run + HARD_BREAK) + HARD_BREAK;
  return addChildren(node, run);
}

const addChildren = (element: PageElement, run: string) =>
  [...element.childNodes].reduce((longer, node) => addInline(node, longer), run);

function addRaised(sup: PageElement, run: string): string {
  const linked = sup.querySelector('a[href]') !== null || sup.closest('a[href]') !== null;
  return run + readRaised(addChildren(sup, ''), run.slice(-40), linked);
}
