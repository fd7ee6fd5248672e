import { unwrap } from '../text/index.js';
import { addInline, kindOf, lineOf, tidy } from './inline.js';
import { isElement, type PageElement } from './page.js';

const isList = (element: PageElement) => /^[UO]L$/.test(kindOf(element));

interface Item {
  /** "2. " in a list that is numbered. */
  readonly mark: string;
  readonly words: string;
}

/** A list's items in order, those of lists inside after the item they stand in. */
function itemsOf(list: PageElement): Item[] {
  let number = Number(list.getAttribute('start') ?? 1) || 1;
  return [...list.childNodes].filter(isElement).flatMap((item) => {
    if (isList(item)) return itemsOf(item);
    const inner = [...item.childNodes].filter(isElement).filter(isList);
    const own = [...item.childNodes].filter((one) => !inner.includes(one as PageElement));
    const words = unwrap(own.reduce((run, one) => addInline(one, run), ''));
    const mark = kindOf(list) === 'OL' && words ? `${number++}. ` : '';
    return [...(words ? [{ mark, words }] : []), ...inner.flatMap(itemsOf)];
  });
}

/** From here on items are cited one by one: a line and a half of a page, or two sentences. */
const LONG_ITEM = 120;

/**
 * A list of short items is one paragraph with an item a line, as in Markdown; long ones stand for themselves, without
 * the list's numbers: those are no words of the text, and beside a paragraph's number a second one misleads.
 */
export function listParagraphs(list: PageElement): string[] {
  const items = itemsOf(list);
  const long = items.filter(({ words }) => words.length >= LONG_ITEM).length;
  return long * 2 >= items.length
    ? items.map(({ words }) => words)
    : together(items.map(({ mark, words }) => mark + words));
}

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

/** In characters: two thirds of a printed page. A longer table or list is cited by a part of it. */
const LONGEST_TOGETHER = 2000;

/** Lines as one paragraph, or as several where it would be too long to be cited. */
export function together(lines: readonly string[]): string[] {
  const parts: string[][] = [];
  let length = 0;
  for (const line of lines) {
    length += line.length + 1;
    const open = parts.at(-1);
    if (open && length <= LONGEST_TOGETHER) open.push(line);
    else {
      parts.push([line]);
      length = line.length + 1;
    }
  }
  return parts.map((part) => part.join('\n'));
}

/** Tables that hold paragraphs were used to lay out a page. */
export function isTabular(table: PageElement): boolean {
  if (table.querySelector('ul, ol, table, blockquote') !== null) return false;
  if (table.querySelector('td + td, th + td, th + th') === null) return false;
  return table.querySelector('p, div') === null || hasShortCells(table);
}

/** In characters: what stands in a cell of data is shorter than a paragraph. */
const LONGEST_CELL = 120;
/** Fewer rows lay out a page. */
const LEAST_ROWS = 3;

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
            [...cell.querySelectorAll('p, div')].length <= 1 &&
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
