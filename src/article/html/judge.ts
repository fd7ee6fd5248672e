import { SIGNS, type SignedPiece, signsOf } from './block-signs.js';
import { BLOCK_WEIGHTS } from './block-weights.js';
import type { Piece } from './piece.js';

/** How likely a block must be the article's to stay where others chose it, and to be taken where they did not. */
const LEAST = { chosen: 0.4, other: 0.6 };

/** A paragraph as likely and as long, in characters, shows that its element holds the article. */
const SURE = 0.8;
const PARAGRAPH = 80;

/** In characters: what is longer is data, or a page without paragraphs; both are left to Readability. */
const LONGEST = 10_000;

const squeeze = (text: string) => text.replace(/\s+/g, ' ').trim();

/** For each block of a page, whether pieces that were chosen elsewhere have it. */
export function chosenAmong(blocks: readonly Piece[], pieces: readonly Piece[]): boolean[] {
  const texts = new Set(pieces.map(({ text }) => squeeze(text)));
  return blocks.map(({ text }) => texts.has(squeeze(text)));
}

/**
 * The blocks of a page that are the article's, by all signs together. Readability weighs the elements of a page; this
 * weighs block by block, so that a part that it left out comes back and what stands among its paragraphs goes.
 *
 * @param pieces what Readability, or the page's own mark, says is the article. They stay what they are when they are
 * not among the blocks: Readability may have put a text together otherwise.
 */
export function judged(blocks: readonly Piece[], pieces: readonly Piece[], title?: string): readonly Piece[] {
  const chosen = chosenAmong(blocks, pieces);
  const found = chosen.filter(Boolean).length;
  if (found * 2 < pieces.length) return pieces;
  /** The elements that have a sure paragraph of the article in them, as far as the page has been read. */
  const holders = new Set<unknown>();
  const stays = ({ block: { text, level, linked, element }, chosen, signs }: SignedPiece) => {
    const chance =
      1 / (1 + Math.exp(-SIGNS.reduce((sum, sign) => sum + signs[sign] * BLOCK_WEIGHTS[sign], 0)));
    if (chance >= SURE && text.length >= PARAGRAPH) holders.add(element.parentNode);
    // A page's first heading is its title or its masthead.
    if (!chosen) return chance >= LEAST.other && level !== 1 && text.length <= LONGEST;
    // A short list or a line of code under a paragraph looks like a menu.
    return chance >= LEAST.chosen || (linked === 0 && holders.has(element.parentNode));
  };
  return signsOf(blocks, chosen, title)
    .filter(stays)
    .map(({ block }) => block);
}
