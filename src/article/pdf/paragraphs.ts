import type { TextBlock } from '../text/index.js';
import { listEntries } from './contents.js';
import { joinLines } from './joining.js';
import type { Line } from './lines.js';
import { withListsTogether } from './lists.js';
import { isHeaderLine, type Portion, portionsOf } from './portions.js';
import { withSentencesWhole } from './sentences.js';
import type { Column } from './shape.js';

/** A heading has not more lines; more in a font of their own are an example or a program. */
const HEADING_LINES = 3;

/** The paragraphs of the columns, with the headings over them; small print at the feet of pages comes last. */
export function blocksOf(columns: readonly Column[], title: ReadonlySet<Line>): TextBlock[] {
  const words = new Set(
    columns.flatMap(({ lines }) => lines.flatMap(({ text }) => text.match(/[\p{L}-]+/gu) ?? [])),
  );
  return gatherBlocks(withListsTogether(withSentencesWhole(portionsOf(columns, title))), words);
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
      blocks.push({ text, ...(heading && { heading: heading.text }) });
      isWaiting = false;
    }
  }
  if (isWaiting && heading) blocks.push({ text: heading.text });
  return [...blocks, ...small];
}

const isHeading = ({ kind, lines }: Portion, text: string) =>
  kind === 'heading' &&
  lines.length <= HEADING_LINES &&
  text.length <= 150 &&
  !/[.,;]$/.test(text) &&
  !isHeaderLine(text);

function wordsOf({ kind, lines }: Portion, words: ReadonlySet<string>): string {
  if (kind === 'contents') return listEntries(lines, words);
  return kind === 'listing' || kind === 'table'
    ? lines.map((line) => line.text).join('\n')
    : joinLines(lines, words);
}
