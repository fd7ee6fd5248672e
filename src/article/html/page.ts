import { parseHTML } from 'linkedom';
import { putOnOneLine, withoutUnseen } from '../text/index.js';

/** As much of the DOM as reading a page needs; linkedom has it, and the compiler is not told of browsers. */
export interface PageNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly textContent: string | null;
  readonly childNodes: Iterable<PageNode>;
  readonly parentNode: PageNode | null;
}

export interface PageElement extends PageNode {
  readonly childNodes: Iterable<PageNode>;
  readonly attributes: Iterable<{ readonly name: string; readonly value: string }>;
  getAttribute(name: string): string | null;
  setAttribute(name: string, value: string): void;
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
  closest(selector: string): PageElement | null;
  remove(): void;
}

export interface HtmlPage
  extends Omit<PageElement, 'attributes' | 'getAttribute' | 'setAttribute' | 'closest' | 'remove'> {
  readonly documentElement: PageElement;
}

export const isElement = (node: PageNode | null): node is PageElement => node?.nodeType === 1;
export const isText = (node: PageNode) => node.nodeType === 3 || node.nodeType === 4;

/** Whether elements of a page stand in one that a selector finds; for many elements faster than `closest`. */
export function createInside(page: HtmlPage, selector: string): (element: PageElement) => boolean {
  let found: ReadonlySet<PageNode> | undefined;
  return (element) => {
    found ??= new Set(page.querySelectorAll(selector));
    for (let node: PageNode | null = element; node; node = node.parentNode) if (found.has(node)) return true;
    return false;
  };
}

/** Whether an element stands in the footer of a page; that of an article says who wrote it, and when. */
export function isInPageFooter(element: PageElement): boolean {
  const footer = element.closest('footer');
  return footer !== null && footer.closest('article') === null;
}

/** A page from its source; without `<html>` the parser would take the first tag for the whole page. */
export function parsePage(html: string): HtmlPage {
  const whole = /<html\b/i.test(html)
    ? html.replace(/^[\s\S]{0,20000}?(?=<!doctype|<html\b)/i, '')
    : `<html><body>${html}</body></html>`;
  const page = (parseHTML(withBody(whole)) as unknown as { document: HtmlPage }).document;
  if (LARGE.test(whole)) writeSmall(page);
  return page;
}

/** HTML may leave its `<body>` out, as pages that were made small do; the parser adds none, and Readability needs one. */
const withBody = (html: string) =>
  /<body[\s>]/i.test(html)
    ? html
    : html.replace(/<\/head\s*>/i.test(html) ? /<\/head\s*>/i : /<html\b[^>]*>/i, '$&<body>');

/** React writes "dateTime" and "itemProp", pages of the nineties "HREF". */
const LARGE = /\s(?:dateTime|item(?:Prop|Type)|[A-Z]+)=["'\w]/;

/** HTML doesn't mind how attributes are written; the parser keeps it, and looks for them letter by letter. */
function writeSmall(page: HtmlPage): void {
  for (const element of page.querySelectorAll('*'))
    for (const { name, value } of [...element.attributes])
      if (/[A-Z]/.test(name) && element.getAttribute(name.toLowerCase()) === null)
        element.setAttribute(name.toLowerCase(), value);
}

/** Words of a tag or of JSON on one line, at most 2000 characters, without markup; systems escape twice: "Q&amp;amp;A". */
export function wordsOf(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  const bare = (text: string) => text.replace(/<[^<>]*>/g, '');
  let words = bare(value.slice(0, 2000));
  for (let times = 0; times < 2 && /&#?\w+;/.test(words); times++)
    words = bare(parsePage(words).documentElement.textContent ?? '');
  return putOnOneLine(withoutUnseen(words)) || undefined;
}
