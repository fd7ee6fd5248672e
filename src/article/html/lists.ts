import { INNER_MARK, type ListItem, partsOfList, unwrap } from '../text/index.js';
import { addInline, kindOf, lineOf, tidy } from './inline.js';
import { isElement, type PageElement } from './page.js';

const isList = (element: PageElement) => /^[UO]L$/.test(kindOf(element));

/**
 * The items of a list in order, those of lists inside after the item they stand in.
 *
 * @param place `inner` for a list that belongs to an item with words of its own.
 */
function itemsOf(list: PageElement, place: 'outer' | 'inner' = 'outer'): ListItem[] {
  let number = Number(list.getAttribute('start') ?? 1) || 1;
  return [...list.childNodes].filter(isElement).flatMap((item, at) => {
    if (isList(item)) return itemsOf(item, at > 0 ? 'inner' : place);
    const inner = [...item.childNodes].filter(isElement).filter(isList);
    const own = [...item.childNodes].filter((one) => !inner.includes(one as PageElement));
    const words = unwrap(own.reduce((run, one) => addInline(one, run), ''));
    const isNumbered = kindOf(list) === 'OL';
    const mark = isNumbered && words ? markOf(number++, list.getAttribute('type')) : '';
    return [
      ...(words ? [{ mark: !isNumbered && place === 'inner' ? INNER_MARK : mark, words }] : []),
      ...inner.flatMap((one) => itemsOf(one, words !== '' ? 'inner' : place)),
    ];
  });
}

/** "2. ", or "b. " where a list counts by letters. */
function markOf(number: number, type: string | null): string {
  const letter = number <= 26 ? String.fromCodePoint(0x60 + number) : undefined;
  if (letter !== undefined && type === 'a') return `${letter}. `;
  if (letter !== undefined && type === 'A') return `${letter.toUpperCase()}. `;
  return `${number}. `;
}

export const listParagraphs = (list: PageElement): string[] => partsOfList(itemsOf(list));

/** A page with fewer links to its own places has no table of contents, but a few notes. */
const FEWEST_ENTRIES = 3;

/** Whether a list is nothing but links to places of its page: a table of contents. */
export function isContents(list: PageElement): boolean {
  const links = [...list.querySelectorAll('a[href]')].filter((link) =>
    /^#./.test(link.getAttribute('href') ?? ''),
  );
  if (links.length < FEWEST_ENTRIES) return false;
  const linked = links.reduce((sum, link) => sum + tidy(link.textContent ?? '').length, 0);
  return linked >= 0.9 * tidy(list.textContent ?? '').length;
}

/** Tables that hold paragraphs were used to lay out a page. */
export function isTabular(table: PageElement): boolean {
  if (table.querySelector('ul, ol, table, blockquote') !== null) return false;
  if (table.querySelector('td + td, th + td, th + th') === null) return false;
  if (table.querySelector('p, div') !== null) return hasShortCells(table);
  return [...table.querySelectorAll('tr')].length >= LEAST_ROWS || !hasColumns(table);
}

/** In characters: what stands in a cell of data is shorter than a paragraph. */
const LONGEST_CELL = 120;
/** Of a cell: a name with its unit under it. */
const MOST_LINES = 2;
/** Fewer rows lay out a page. */
const LEAST_ROWS = 3;

/** In characters: so much in a cell of a row or two is a column of a text. */
const LONGEST_DATA = 1000;

const hasColumns = (table: PageElement) =>
  [...table.querySelectorAll('td')].some((cell) => (cell.textContent ?? '').length > LONGEST_DATA);

/** Whether each cell has one short text, if in a paragraph of its own, as some systems put each. */
function hasShortCells(table: PageElement): boolean {
  const rows = [...table.querySelectorAll('tr')].map((row) => [...row.childNodes].filter(isElement));
  return (
    rows.length >= LEAST_ROWS &&
    rows.every(
      (cells) =>
        cells.length > 1 &&
        cells.every(
          (cell) =>
            [...cell.querySelectorAll('p, div')].length <= MOST_LINES &&
            tidy(cell.textContent ?? '').length <= LONGEST_CELL,
        ),
    )
  );
}

export function tableLines(table: PageElement): string[] {
  const title = table.querySelector('caption');
  const rows = [...table.querySelectorAll('tr')].map((row) =>
    [...row.childNodes].filter(isElement).map(lineOf).join(' | '),
  );
  return [...(title ? [lineOf(title)] : []), ...rows].filter((line) => /[^ |]/.test(line));
}
