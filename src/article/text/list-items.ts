/** An item of a list, of one inside others, too. */
export interface ListItem {
  /** "2. " in a list that is numbered. */
  readonly mark: string;
  readonly words: string;
}

/** What shows that an item belongs to the one above it. A dash would be somebody speaking. */
export const INNER_MARK = '• ';

/** From here on items are cited one by one: a line and a half of a page, or two sentences. */
const LONG_ITEM = 120;
/** In characters: two thirds of a printed page. A longer table or list is cited by a part of it. */
const LONGEST_TOGETHER = 2000;

/**
 * A list of short items is one paragraph with an item a line; long ones stand for themselves, without the list's
 * numbers: those are no words of the text, and beside a paragraph's number a second one misleads.
 */
export function partsOfList(items: readonly ListItem[]): string[] {
  const long = items.filter(({ words }) => words.length >= LONG_ITEM).length;
  return long * 2 >= items.length
    ? items.map(({ words }) => words)
    : together(items.map(({ mark, words }) => mark + words));
}

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
