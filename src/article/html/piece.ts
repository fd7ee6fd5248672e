import type { PageElement } from './page.js';

/** A heading or a paragraph in its place, with what tells whether it belongs to the article. */
export interface Piece {
  readonly text: string;
  /** 1 to 6 for a heading, 0 for words under it. */
  readonly level: number;
  /** How many of its characters lead to other pages, from 0 to 1. */
  readonly linked: number;
  readonly list: boolean;
  /** The one that it is the words of. */
  readonly element: PageElement;
  /** Of a short line in a part of its own: the same for those next to each other. */
  readonly stanza?: number;
}

/** In characters: whether more than this is in bold isn't looked for. A longer question of an interview is hardly asked. */
export const LONGEST_BOLD = 600;

/** In characters: what is shorter may be a label. */
export const SHORTEST_PROSE = 80;

/** Whether a piece is a paragraph of sentences. */
export const isProse = ({ text, level, linked, list }: Piece) =>
  level === 0 && !list && linked < 0.5 && text.length >= SHORTEST_PROSE && /[.!?…。»”"]$/u.test(text);
