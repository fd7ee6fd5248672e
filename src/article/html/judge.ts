import { asCredits } from '../header/index.js';
import { putOnOneLine } from '../text/index.js';
import { pageSignsOf, SIGNS, type Sign, withChosen } from './block-signs.js';
import { BLOCK_WEIGHTS } from './block-weights.js';
import { isElement } from './page.js';
import { isProse, type Piece, SHORTEST_PROSE } from './piece.js';

/** How likely a block must be the article's to stay where others chose it, to be taken where they did not, and beside such. */
const LEAST = { chosen: 0.4, other: 0.6, beside: 0.3 };

/** A paragraph as likely shows that its element holds the article. */
const SURE = 0.8;

/** In characters: what is longer is data, or a page without paragraphs; both are left to Readability. */
const LONGEST = 10_000;

/** For each block of a page, whether pieces that were chosen elsewhere have it. */
export function chosenAmong(blocks: readonly Piece[], pieces: readonly Piece[]): boolean[] {
  const texts = new Set(pieces.map(({ text }) => putOnOneLine(text)));
  return blocks.map(({ text }) => texts.has(putOnOneLine(text)));
}

/**
 * Tells which blocks of a page are the article's, by all signs together. Readability weighs the elements of a page; this
 * weighs block by block, so that a part that it left out comes back and what stands among its paragraphs goes. What the
 * page tells of its blocks is read at once, since Readability takes the page apart.
 *
 * @returns the blocks, given what Readability, or the page's own mark, says is the article. Those stay what they are
 * when they are not among the blocks: Readability may have put a text together otherwise.
 */
export function createJudge(
  blocks: readonly Piece[],
  title?: string,
): (pieces: readonly Piece[]) => readonly Piece[] {
  const own = pageSignsOf(blocks, title);
  const headline =
    title === undefined ? -1 : blocks.findIndex(({ text, level }) => level > 0 && text.endsWith(title));
  const places = blocks.map((block) => {
    const parent = block.element.parentNode;
    return { block, parent, name: isElement(parent) ? parent.getAttribute('class') : null };
  });
  return (pieces) => {
    const chosen = chosenAmong(blocks, pieces);
    if (chosen.filter(Boolean).length * 2 < pieces.length) return pieces;
    const signs = withChosen(own, chosen);
    const all = places.flatMap((place, at) => {
      const told = signs[at];
      return told && !(at < headline && isKicker(place.block))
        ? [{ ...place, chosen: chosen[at] === true, chance: chanceOf(told) }]
        : [];
    });
    /** The elements that have a sure paragraph of the article in them, as far as the page has been read. */
    const holders = new Set<unknown>();
    /**
     * Elements, and names of their classes, that have a paragraph of it: systems put the text into several elements of
     * one class. What stands in one element with a chosen paragraph, and was not chosen, was left out with reason.
     */
    const found = new Set<unknown>();
    for (const { block, chosen, chance, parent, name } of all) {
      if (!isProse(block) || chance < LEAST[chosen ? 'chosen' : 'other']) continue;
      if (!chosen) found.add(parent);
      if (name) found.add(name);
    }
    const stays = ({ block, chosen, chance, parent, name }: (typeof all)[number]) => {
      const { text, level, linked } = block;
      if (chance >= SURE && text.length >= SHORTEST_PROSE) holders.add(parent);
      // A page's first heading is its title or its masthead.
      if (!chosen) {
        const isBeside = isProse(block) && (found.has(parent) || (name !== null && found.has(name)));
        const least = isBeside ? LEAST.beside : LEAST.other;
        return chance >= least && level !== 1 && text.length <= LONGEST;
      }
      // A short list or a line of code under a paragraph looks like a menu.
      return chance >= LEAST.chosen || (linked === 0 && holders.has(parent));
    };
    return all.filter(stays).map(({ block }) => block);
  };
}

/** In characters: a few words over a headline tell where it stands, or of what series it is. */
const LONGEST_KICKER = 60;
const isKicker = ({ text }: Piece) =>
  text.length <= LONGEST_KICKER && !/[.!?…。]["”’»)]*$/u.test(text) && asCredits(text) === undefined;

const chanceOf = (signs: Readonly<Record<Sign, number>>) =>
  1 / (1 + Math.exp(-SIGNS.reduce((sum, sign) => sum + signs[sign] * BLOCK_WEIGHTS[sign], 0)));
