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
  for (const { text, level } of pieces) {
    if (level === 0 || text.length > LONGEST_HEADING || (large && /[.!?…]["”’)]?$/u.test(text))) {
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
