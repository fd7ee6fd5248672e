import { asCaption, asCredits } from '../header/index.js';
import type { TextBlock } from '../text/index.js';
import { entriesOf, listEntries } from './contents.js';
import {
  beginDraft,
  continues,
  continuesOver,
  type Draft,
  extendDraft,
  findAround,
  isInside,
  isListing,
  kindOf,
  withExamplesJoined,
} from './drafts.js';
import { joinLines } from './joining.js';
import type { Line } from './lines.js';
import { bodyOf, type Column, shapeOf } from './shape.js';
import { typewriterOf } from './typewriter.js';

/** A heading has not more lines; more in a font of their own are an example or a program. */
const HEADING_LINES = 3;

/** How far down a header line may stand; lines there are taken one by one. */
const HEADER_LINES = 10;
/** The paragraphs of the columns, with the headings over them; small print at the feet of pages comes last. */
export function blocksOf(columns: readonly Column[], title: ReadonlySet<Line>): TextBlock[] {
  const body = bodyOf(columns);
  const isTyped = typewriterOf(columns, body);
  const drafts: Draft[] = [];
  let taken = 0;
  for (const column of columns) {
    const lines = column.lines.filter((line) => !title.has(line));
    const shape = shapeOf(lines, body);
    const entries = entriesOf(lines, drafts.at(-1)?.kind === 'contents');
    // biome-ignore lint/complexity/noExcessiveCognitiveComplexity: one pass over the lines, with the reasons for which each begins a paragraph.
    lines.forEach((line, at) => {
      taken++;
      const last = drafts.at(-1);
      const looks = isTyped(line) ? 'listing' : kindOf(line, body);
      const inside =
        (looks === 'heading' || looks === 'listing') &&
        last?.kind === 'text' &&
        isInside(line, lines[at - 1], shape, body);
      const kind = entries.has(line) ? 'contents' : inside ? 'text' : looks;
      // A credit line stands for itself, and nothing is added to it.
      const header = taken <= HEADER_LINES && isHeaderLine(line.text);
      const joins =
        last?.kind === kind &&
        !header &&
        !(taken <= HEADER_LINES + 1 && isHeaderLine(last.last.text)) &&
        (kind === 'contents' ||
          (at > 0
            ? isListing(last.last, line, body, kind) || continues(last.last, line, shape)
            : continuesOver(last.last, line, shape)));
      if (joins) extendDraft(last, [line]);
      else {
        // A paragraph goes on after a footnote or a heading of the next column only if it was broken off.
        const open =
          at === 0 && kind === 'text' && !header
            ? drafts.findLast((draft) => draft.kind !== 'small')
            : undefined;
        const over = open?.kind === 'text' && open !== last && continuesOver(open.last, line, shape);
        const around = at > 0 && kind === 'text' ? findAround(drafts, line, shape, body) : undefined;
        if (over) extendDraft(open, [line]);
        else if (around) {
          const shown = drafts.splice(drafts.indexOf(around) + 1).flatMap(({ lines }) => lines);
          extendDraft(around, [...shown, line]);
        } else drafts.push(beginDraft(line, kind));
      }
    });
  }
  const words = new Set(
    columns.flatMap(({ lines }) => lines.flatMap(({ text }) => text.match(/[\p{L}-]+/gu) ?? [])),
  );
  return gatherBlocks(withExamplesJoined(drafts), words);
}

/** Blocks with the headings over them. A heading without a text is not lost: it stands before a smaller one, else for itself. */
function gatherBlocks(drafts: readonly Draft[], words: ReadonlySet<string>): TextBlock[] {
  const blocks: TextBlock[] = [];
  const small: TextBlock[] = [];
  let heading: { readonly text: string; readonly size: number } | undefined;
  let isWaiting = false;
  for (const draft of drafts) {
    const text = wordsOf(draft, words);
    if (isHeading(draft, text)) {
      const { size } = draft.first;
      const isOver = isWaiting && heading !== undefined && size < 0.97 * heading.size;
      if (isWaiting && heading && !isOver) blocks.push({ text: heading.text });
      heading = { text: isOver ? `${heading?.text} – ${text}` : text, size };
      isWaiting = true;
    } else if (draft.kind === 'small') small.push({ text });
    else {
      blocks.push({ text, ...(heading && { heading: heading.text }) });
      isWaiting = false;
    }
  }
  if (isWaiting && heading) blocks.push({ text: heading.text });
  return [...blocks, ...small];
}

const isHeading = ({ kind, lines }: Draft, text: string) =>
  kind === 'heading' &&
  lines.length <= HEADING_LINES &&
  text.length <= 150 &&
  !/[.,;]$/.test(text) &&
  !isHeaderLine(text);

function wordsOf({ kind, lines }: Draft, words: ReadonlySet<string>): string {
  if (kind === 'contents') return listEntries(lines, words);
  return kind === 'listing' ? lines.map((line) => line.text).join('\n') : joinLines(lines, words);
}

const isHeaderLine = (text: string) => asCredits(text) !== undefined || asCaption(text) !== undefined;
