import type { Span } from '../answer/index.js';
import type { Quotation } from '../reply/index.js';
import { cut } from './cut.js';
import { escapeMarkdown, isVisible } from './markdown.js';

/** Less than this of a quotation isn't worth beginning with at the end of a message. */
const WORTHWHILE = 200;

/** What of quotations has no room. */
export interface Undrawn {
  /** Where the message stops: which quotation, and where in its text. */
  readonly next?: { readonly quotation: number; readonly from: number };
  /** How many quotations aren't shown in full from there on. */
  readonly left: number;
  /** The quotation whose beginning was left out so that the answer in it has room. */
  readonly begun?: number;
}

/**
 * As many quotations as have room, each as Markdown, and what is left of them.
 *
 * @param space in characters.
 * @param texts how many quotations at most.
 * @param first the place of the first among all that there are.
 */
export function drawQuotations(
  quotations: readonly Quotation[],
  space: number,
  texts: number,
  first: number,
): { drawn: string[]; rest: Undrawn } {
  const drawn: string[] = [];
  let room = space;
  let begun: number | undefined;
  for (const [at, quotation] of quotations.entries()) {
    const place = first + at;
    const stop = (from: number) => ({
      drawn,
      rest: {
        next: { quotation: place, from },
        left: quotations.length - at,
        ...(begun !== undefined && { begun }),
      },
    });
    if (drawn.length >= texts || (drawn.length > 0 && room < WORTHWHILE)) return stop(quotation.from ?? 0);
    const view = cutWindow(quotation, room);
    // A later quotation that would be cut begins the next message instead.
    if (at > 0 && view.end < quotation.text.length) return stop(quotation.from ?? 0);
    drawn.push(view.text);
    room -= view.text.length;
    if (view.start > (quotation.from ?? 0)) begun = place;
    if (view.end < quotation.text.length) return stop(view.end);
  }
  return { drawn, rest: { left: 0, ...(begun !== undefined && { begun }) } };
}

/**
 * The part of a quotation that has room: from its beginning if the answer is in it then, else from the answer.
 * Whoever asked for it from a certain place gets it from there.
 */
function cutWindow(quotation: Quotation, room: number) {
  const { text, strong, from } = quotation;
  const head = writeQuotationHead(quotation);
  const left = room - head.length - 2;
  const size = (start: number) => (piece: string) =>
    quoteLines(quotation, start, start + piece.length).length;
  let start = from ?? 0;
  let end = cut(text, start, left, size(start));
  if (strong && from === undefined && strong.end > end) {
    start = strong.start;
    end = cut(text, start, left, size(start));
  }
  const drawn = head + quoteLines(quotation, start, end);
  // What follows begins with its first visible character.
  return { start, end: end + (/^\s*/.exec(text.slice(end))?.[0].length ?? 0), text: drawn };
}

function writeQuotationHead({ paragraph, place, label }: Quotation): string {
  const parts = [
    paragraph !== undefined && `**${place ?? `¶${paragraph}`}**`,
    label && escapeMarkdown(label),
  ];
  const shown = parts.filter(Boolean).join(' · ');
  return shown === '' ? '' : `${shown}\n`;
}

/** Arabic and Hebrew with marks behind it, which Discord would show at the other end of the line. */
const ENDS_LEFT = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC][^\p{L}]*[^\p{L}\p{N}]$/u;
const RIGHT_TO_LEFT_MARK = '\u200F';

/**
 * The text from `start` to `end` as a block quote, the answering part of it in bold, and in that the very words that
 * were asked for underlined: links are blue in Discord and have no line. Without such a part these words are bold.
 */
function quoteLines({ text, strong, key, marks }: Quotation, start: number, end: number): string {
  const bold = marks ?? (strong ? [strong] : key ? [key] : []);
  const edge = (place: number) => Math.min(Math.max(place, start), end);
  const pieces: string[] = [];
  let from = start;
  for (const one of bold) {
    pieces.push(
      escapeMarkdown(text.slice(from, edge(one.start))),
      embolden(underline(text, edge(one.start), edge(one.end), strong && key)),
    );
    from = edge(one.end);
  }
  pieces.push(escapeMarkdown(text.slice(from, end)));
  return `${start > 0 ? '… ' : ''}${pieces.join('')}${end < text.length ? ' …' : ''}`
    .split('\n')
    .map((line) => `> ${line}${ENDS_LEFT.test(line) ? RIGHT_TO_LEFT_MARK : ''}`)
    .join('\n');
}

/** The text from `start` to `end` as Markdown, with the key in it underlined where all of it stands there on one line. */
function underline(text: string, start: number, end: number, key?: Span): string {
  const words = key && key.start >= start && key.end <= end ? text.slice(key.start, key.end) : '';
  if (!key || words === '' || words.includes('\n')) return escapeMarkdown(text.slice(start, end));
  const [before, after] = [text.slice(start, key.start), text.slice(key.end, end)].map(escapeMarkdown);
  return `${before}__${escapeMarkdown(words)}__${after}`;
}

/** Bold line by line: marks that run over a line break are shown instead of obeyed. */
function embolden(markdown: string): string {
  return markdown
    .split('\n')
    .map((line) => (isVisible(line) ? emboldenLine(line) : line))
    .join('\n');
}

/** Discord takes no marks with a blank inside them. */
function emboldenLine(line: string): string {
  const words = line.trim();
  const start = line.indexOf(words);
  return `${line.slice(0, start)}**${words}**${line.slice(start + words.length)}`;
}
