import { bareLetters, isNoiseText, type TextBlock } from '../text/index.js';
import { kindOf, lineOf } from './inline.js';
import { LONGEST_BOLD, type Piece } from './piece.js';

/** Longer headings are text that a page sets large. */
const LONGEST_HEADING = 250;

/**
 * Paragraphs with the headings over them. A heading with no text of its own is not lost: over one of a lower rank it
 * stands before that one, else it is a paragraph. One that repeats the title says nothing.
 */
// biome-ignore lint/complexity/noExcessiveCognitiveComplexity: one pass over the pieces, with what each kind does to the block at hand.
export function blocksOf(pieces: readonly Piece[], title = ''): TextBlock[] {
  const blocks: TextBlock[] = [];
  let heading: { text: string; level: number; used: boolean } | undefined;
  const large = setsTextLarge(pieces);
  for (const piece of joinVerses(mend(pieces))) {
    const { text, level } = piece;
    const isText = level === 0 || text.length > LONGEST_HEADING || (large && SENTENCE.test(text));
    if (isText || (blocks.length === 0 && heading === undefined && isStandfirst(text, level))) {
      const bold = isBold(piece);
      blocks.push({ text, ...(heading && { heading: heading.text }), ...(bold && { bold }) });
      if (heading) heading.used = true;
    } else if (!repeats(text, title)) {
      const waiting = heading && !heading.used ? heading : undefined;
      const inner = waiting !== undefined && level > waiting.level;
      if (waiting && !inner) blocks.push({ text: waiting.text });
      heading = { text: inner ? `${waiting.text} – ${text}` : text, level, used: false };
    }
  }
  // At the end stands mostly what the site adds.
  if (heading && !heading.used && /[.!?]$/.test(heading.text) && !isNoiseText(heading.text))
    blocks.push({ text: heading.text });
  return blocks;
}

/** Pieces as people read them: headings without signs, a place with what it begins, and no paragraph twice in a row. */
function mend(pieces: readonly Piece[]): Piece[] {
  const mended: Piece[] = [];
  for (const [at, piece] of pieces.entries()) {
    const before = mended.at(-1);
    if (piece.level > 0) mended.push({ ...piece, text: piece.text.replace(ITSELF, '') });
    else if (before && isBoldHeading(piece, pieces[at + 1])) mended.push({ ...piece, level: LOWEST });
    else if (before?.level === 0 && PLACE.test(before.text))
      mended.splice(-1, 1, { ...piece, text: `${before.text} ${piece.text}` });
    else if (before?.text !== piece.text || piece.text.length < LONG_TITLE) mended.push(piece);
  }
  return mended;
}

/** Fewer short lines are no poem. */
const FEWEST_VERSES = 4;

/** Stanzas, of which each verse stands in a part of its own; where most lines end as sentences do, they are none. */
function joinVerses(pieces: readonly Piece[]): Piece[] {
  const lines = new Set(pieces.filter(({ stanza, linked }) => stanza !== undefined && linked === 0));
  const ended = [...lines].filter(({ text }) => SENTENCE.test(text)).length;
  if (lines.size < FEWEST_VERSES || ended * 2 > lines.size) return [...pieces];
  const joined: Piece[] = [];
  for (const piece of pieces) {
    const before = joined.at(-1);
    if (before && lines.has(piece) && before.stanza === piece.stanza)
      joined.splice(-1, 1, { ...before, text: `${before.text}\n${piece.text}` });
    else joined.push(piece);
  }
  return joined;
}

/** Of all headings: what is set in bold may stand under any other. */
const LOWEST = 6;
/** In Latin letters: a bold line is a heading if it is as short as this, and what stands under it is a paragraph. */
const BOLD = { longest: 80, under: 100 };
/** How many Latin letters say as much as a Chinese or Japanese one. */
const DENSE = 2.5;
const weigh = (text: string) =>
  text.length + (DENSE - 1) * (text.match(/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/gu) ?? []).length;

/** Whether a line is all in bold, and no sentence: so headings are set by who knows no others. */
function isBoldHeading({ text, element, list, linked }: Piece, next: Piece | undefined): boolean {
  if (text.length > BOLD.longest || list || linked > 0.5 || NO_HEADING.test(text)) return false;
  if (next === undefined || next.level > 0 || next.list || weigh(next.text) < BOLD.under) return false;
  return isBold({ text, element });
}

/** Whether all of a piece is in bold; of long ones it isn't asked. */
function isBold({ text, element }: Pick<Piece, 'text' | 'element'>): boolean {
  if (text.length > LONGEST_BOLD) return false;
  const bold = /^(?:STRONG|B)$/.test(kindOf(element))
    ? [element]
    : [...element.querySelectorAll('strong, b')];
  return bold.slice(0, MOST_PARTS).some((one) => lineOf(one) === text);
}
/** A sentence, a quotation, who has said one, an address, and several lines. */
const NO_HEADING = /^[-–—]|@|\n|[.!?…:;,。？！：，"”»)]$/u;
const MOST_PARTS = 3;

/** The sign with which a heading links to itself. */
const ITSELF = /\s*(?:[¶⌗]|🔗|\s#)$/u;
/** "LONDON —" in a part of its own. */
const PLACE = /^\p{Lu}[^.!?:\n]{1,40}\s[—–]$/u;
const SENTENCE = /[.!?…。！？]["”’»」)]?$/u;

/** In characters: a sentence set large under the headline, which says what the article is about; headings are shorter. */
const STANDFIRST = { sentence: 60, any: 90 };
const isStandfirst = (text: string, level: number) =>
  level > 1 &&
  (text.length >= STANDFIRST.any ||
    (text.length >= STANDFIRST.sentence && SENTENCE.test(text) && !/[?？]$/u.test(text)));

/** Whether a heading says the title again, with or without a kicker before it. */
function repeats(heading: string, title: string): boolean {
  const [words, told] = [bareLetters(heading), bareLetters(title)];
  return words === told || (told.length >= LONG_TITLE && words.endsWith(told));
}

/** In letters; a shorter one may end another heading by chance. */
const LONG_TITLE = 20;

/** Some pages have all their text in headings, to have it large. */
function setsTextLarge(pieces: readonly Piece[]): boolean {
  const length = (some: readonly Piece[]) => some.reduce((sum, { text }) => sum + text.length, 0);
  return length(pieces.filter(({ level }) => level > 0)) * 2 > length(pieces);
}
