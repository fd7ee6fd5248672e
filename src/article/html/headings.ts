import { bareLetters, HARD_BREAK } from '../text/index.js';
import { addInline, isBlock, isUnclosed, kindOf, tidy } from './inline.js';
import { isHome } from './masthead.js';
import { type HtmlPage, isElement, type PageElement, wordsOf } from './page.js';
import { tokens } from './site-name.js';

/** @param told what machines are told: the first of a heading's lines may be that, and who wrote it stand in the next. */
export function headingsOf(
  page: HtmlPage,
  selector: string,
  address: string | undefined,
  told: readonly string[] = [],
): string[] {
  return [...page.querySelectorAll(selector)]
    .filter((one) => !isHome(one.closest('a[href]') ?? one.querySelector('a[href]'), address))
    .map((one) => {
      const headline = headlineOf(one);
      const [first = '', ...others] = headline.split(HARD_BREAK).map(tidy);
      const isWhole = others.length > 0 && told.some((title) => bareLetters(title) === bareLetters(first));
      return decoded(isWhole ? first : tidy(headline.replaceAll(HARD_BREAK, ' ')));
    })
    .filter((text) => text !== '' && text.length <= 300);
}

/** A system that escapes twice shows "&#8211;". */
const decoded = (text: string) => (/&#?\w+;/.test(text) ? (wordsOf(text) ?? '') : text);

/** How systems call what stands over a headline, in the same heading. */
const KICKER =
  /(?:^|[\s_-])(?:kicker|roofline|topline|overline|dachzeile|eyebrow|spitzmarke|ortsmarke|(?:topic|category)-?label|pre-?(?:title|headline)|super-?title|title-?header|h1-?small|antetitulo|surtitre|date|datum|descriptor|badge|premium|edit(?:-?(?:link|section))?|(?:comments?|share|like)s?-?(?:count|number|link|badge)?)(?:$|[\s_-])/iu;
/** A link to the heading itself. */
const ITSELF = /^[#¶§🔗]$/u;

/** The words of a heading without its kicker, in lines. */
function headlineOf(heading: PageElement): string {
  const nodes = [...heading.childNodes];
  const end = isUnclosed(heading)
    ? nodes.findIndex((node) => isElement(node) && isBlock(node))
    : nodes.length;
  const parts = nodes.slice(0, end);
  const whole = parts.reduce((run, node) => addInline(node, run), '');
  const kept = parts.filter(
    (node) =>
      !isElement(node) ||
      !(
        KICKER.test(node.getAttribute('class') ?? '') ||
        /^(?:SMALL|TIME)$/.test(kindOf(node)) ||
        ITSELF.test((node.textContent ?? '').trim())
      ),
  );
  if (kept.length === parts.length) return whole;
  const rest = withoutMarks(kept.reduce((run, node) => addInline(node, run), '').trim());
  return tokens(rest).length > 1 ? rest : whole;
}

/** What is left where a system found no site's name to add, "About us |", "» Jane Smith", and a day before a title. */
export const withoutMarks = (title: string) =>
  title
    .replace(/^\(\d{1,3}\+?\)\s+/, '')
    .replace(/^[\s|–—·•:/-]+|^\[?[>›]\s+|[\s|–—·•:/-]+$/gu, '')
    // A quotation has two.
    .replace(/^[»«]([^»«]*)$|^([^»«]*)[»«]$/u, '$1$2')
    .replace(/^\d{1,2}\.\d{1,2}\.\d{4}\s+[-–—|]\s+/u, '')
    .trim();
