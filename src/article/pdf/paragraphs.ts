import { hyphenatedWords, joinLines, type TextBlock } from '../text/index.js';
import { listEntries } from './contents.js';
import type { Line } from './lines.js';
import { withListsTogether } from './lists.js';
import { isHeaderLine, type Portion, portionsOf } from './portions.js';
import { withSentencesWhole } from './sentences.js';
import type { Column } from './shape.js';

/** A heading has not more lines; more in a font of their own are an example or a program. */
const HEADING_LINES = 3;

/**
 * The paragraphs of the columns, with the headings over them; small print at the feet of pages comes last.
 *
 * @param fixed the fonts that say that all their letters are of one width.
 */
export function blocksOf(
  columns: readonly Column[],
  title: ReadonlySet<Line>,
  fixed: ReadonlySet<string>,
): TextBlock[] {
  const words = new Set(columns.flatMap(({ lines }) => lines.flatMap(({ text }) => hyphenatedWords(text))));
  return gatherBlocks(withListsTogether(withSentencesWhole(portionsOf(columns, title, fixed))), words);
}

/** Blocks with the headings over them. A heading without a text is not lost: it stands before a smaller one, else for itself. */
function gatherBlocks(portions: readonly Portion[], words: ReadonlySet<string>): TextBlock[] {
  const blocks: TextBlock[] = [];
  const small: TextBlock[] = [];
  let heading: { readonly text: string; readonly size: number } | undefined;
  let isWaiting = false;
  for (const portion of portions) {
    const text = wordsOf(portion, words);
    if (isHeading(portion, text)) {
      const { size } = portion.first;
      const isOver = isWaiting && heading !== undefined && size < 0.97 * heading.size;
      if (isWaiting && heading && !isOver) blocks.push({ text: heading.text });
      heading = { text: isOver ? `${heading?.text} – ${text}` : text, size };
      isWaiting = true;
    } else if (portion.kind === 'small') small.push({ text });
    else {
      for (const part of inParts(text))
        blocks.push({ text: part, ...(heading && { heading: heading.text }) });
      isWaiting = false;
    }
  }
  if (isWaiting && heading) blocks.push({ text: heading.text });
  return [...blocks, ...small];
}

/** A table of contents or a program may fill many pages; more letters don't go into one message. */
const LONGEST_PART = 4000;
/** A text so long has lost the ends of its paragraphs: no article is read that has a longer one. */
const LONGEST_TEXT = 20_000;

/** A block in parts of whole lines or, of a text that never ends, of whole sentences. */
function inParts(text: string): string[] {
  const most = text.includes('\n') ? LONGEST_PART : LONGEST_TEXT;
  if (text.length <= most) return [text];
  const parts = text.split(/(?<=\n)|(?<=[.!?…]\s)/u).reduce<string[]>((parts, piece) => {
    const last = parts.at(-1);
    if (last === undefined || last.length + piece.length > LONGEST_PART) parts.push(piece);
    else parts[parts.length - 1] = last + piece;
    return parts;
  }, []);
  return parts.map((part) => part.trimEnd());
}

const isHeading = ({ kind, lines }: Portion, text: string) =>
  kind === 'heading' &&
  lines.length <= HEADING_LINES &&
  text.length <= 150 &&
  !/[.,;]$/.test(text) &&
  !/\S@\S|https?:\/\//u.test(text) &&
  !isHeaderLine(text);

function wordsOf({ kind, lines, hasOwnLines }: Portion, words: ReadonlySet<string>): string {
  if (kind === 'contents') return listEntries(lines, words);
  return kind === 'listing' || kind === 'table' || hasOwnLines
    ? lines.map((line) => line.text).join('\n')
    : joinLines(
        lines.map(({ text }) => text),
        words,
      );
}
