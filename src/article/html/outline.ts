import { bareLetters, type TextBlock } from '../text/index.js';
import { isNoiseText } from './noise.js';
import type { Piece } from './piece.js';

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
  for (const { text, level } of mend(pieces)) {
    const isText = level === 0 || text.length > LONGEST_HEADING || (large && SENTENCE.test(text));
    if (isText || (blocks.length === 0 && heading === undefined && isStandfirst(text, level))) {
      blocks.push({ text, ...(heading && { heading: heading.text }) });
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
  for (const piece of pieces) {
    const before = mended.at(-1);
    if (piece.level > 0) mended.push({ ...piece, text: piece.text.replace(ITSELF, '') });
    else if (before?.level === 0 && PLACE.test(before.text))
      mended.splice(-1, 1, { ...piece, text: `${before.text} ${piece.text}` });
    else if (before?.text !== piece.text || piece.text.length < LONG_TITLE) mended.push(piece);
  }
  return mended;
}

/** The sign with which a heading links to itself. */
const ITSELF = /\s*(?:¶|🔗|\s#)$/u;
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
