import { bareLetters } from '../text/index.js';
import type { PageElement, PageNode } from './page.js';
import type { Piece } from './piece.js';

/** What a table of contents calls a place in a page. */
export interface NamedPlace {
  /** The `id` of the element there; the page's beginning when left out. */
  readonly id?: string;
  readonly label: string;
  /** 1 for a chapter, 2 for a part of one. */
  readonly level: number;
}

/** How many lines a heading may be set in that is marked as none: "Chapter 1", "The ferry", "In which nobody crosses". */
const HEADING_LINES = 3;

/**
 * Pieces with a heading at each place that a table of contents names. Books without heading elements set headings in
 * lines of their own, which become the heading; where there is no such line, the name itself does.
 */
export function withHeadings(
  pieces: readonly Piece[],
  body: PageElement,
  places: readonly NamedPlace[],
): readonly Piece[] {
  if (places.length === 0) return pieces;
  const order = new Map<PageNode, number>([...body.querySelectorAll('*')].map((one, at) => [one, at]));
  const ids = new Map([...order.keys()].map((one) => [(one as PageElement).getAttribute('id'), one]));
  const headed = [...pieces];
  // From the end, so that what stands before a place keeps its place.
  for (const [nth, { id, label, level }] of [...places.entries()].reverse()) {
    const at = id === undefined ? 0 : beginOf(ids.get(id), headed, order);
    if (at === undefined) continue;
    const next = places[nth + 1];
    if (next !== undefined && next.id === id && next.level > level) setPart(headed, at, label);
    else setHeading(headed, at, label, level);
  }
  return headed;
}

/** Which piece is the first at an element, or has it among its words. */
function beginOf(
  element: PageNode | undefined,
  pieces: readonly Piece[],
  order: ReadonlyMap<PageNode, number>,
): number | undefined {
  const place = element && order.get(element);
  if (place === undefined) return undefined;
  const around = element?.parentNode;
  const at = pieces.findIndex(
    (piece) =>
      (piece.element === around && !/^(?:body|div|section)$/i.test(piece.element.nodeName)) ||
      (order.get(piece.element) ?? -1) >= place,
  );
  return at < 0 ? undefined : at;
}

/** The name of a part whose first chapter begins where it does goes before that one's heading. */
function setPart(pieces: Piece[], at: number, label: string): void {
  const piece = pieces[at];
  if (piece && piece.level > 0 && !bareLetters(piece.text).includes(bareLetters(label)))
    pieces[at] = { ...piece, text: `${label} – ${piece.text}` };
}

function setHeading(pieces: Piece[], at: number, label: string, level: number): void {
  const piece = pieces[at];
  if (!piece || piece.level > 0) return;
  const told = bareLetters(label);
  const linesOf = (count: number) => pieces.slice(at, at + count).map(({ text }) => text);
  for (let count = HEADING_LINES; count > 0; count--) {
    const lines = linesOf(count);
    const said = bareLetters(lines.join(''));
    const isShort = said !== '' && said.length <= told.length + ADDED;
    const isLonger = said.endsWith(told) && !lines.some((line) => /[.!?]$/.test(line));
    if (!isShort || !(told.endsWith(said) || isLonger)) continue;
    const text = said.length <= told.length ? label : lines.join(' – ');
    pieces.splice(at, lines.length, { ...piece, text, level });
    return;
  }
  pieces.splice(at, 0, { ...piece, text: label, level });
}

/** In letters: what a page may say before the name that the table of contents gives, "Chapter twenty-three". */
const ADDED = 20;
