import type { Span } from '../answer/index.js';
import {
  type Block,
  type Language,
  plain,
  type Quotation,
  type Reply,
  type ReplyFile,
  voiceOf,
} from '../reply/index.js';
import { offersOf } from './actions.js';
import { countColumns, wrap } from './columns.js';

interface Drawing {
  /** Columns of the screen; 80 unless told. */
  readonly width?: number;
  /** Whether the screen understands colours and weights. */
  readonly colour?: boolean;
  /** Whether what can be done next is shown, for a prompt where it can be done. */
  readonly actions?: boolean;
  /** English unless told. */
  readonly language?: Language;
}

const strong = (text: string) => `\x1b[1m${text}\x1b[22m`;
const quiet = (text: string) => `\x1b[2m${text}\x1b[22m`;

/** A reply as lines of text, without a line break at the end. What was asked is left out: it stands above. */
export function draw(
  reply: Reply,
  { width = 80, colour = false, actions = false, language = 'en' }: Drawing = {},
): string {
  const style = colour ? { strong, quiet } : { strong: String, quiet: String };
  const offers = actions ? offersOf(reply.actions, language) : [];
  const pieces = [
    ...reply.blocks.map((block) => drawBlock(block, Math.max(width, 30), style)),
    ...(reply.files ?? []).map((file) => drawFile(file, Math.max(width, 30), language)),
    offers.flatMap(({ label }, at) => hang(`/${at + 1} `, plain(label), Math.max(width, 30))),
  ].filter((piece) => piece.length > 0);
  return pieces.map((lines) => lines.join('\n')).join('\n\n');
}

function drawFile({ name, content, alt }: ReplyFile, width: number, language: Language): string[] {
  const { say } = voiceOf(language);
  if (alt !== undefined) return wrap(plain(say('prompt.picture', { alt })), width);
  const text = typeof content === 'string' ? content : Buffer.from(content).toString();
  return [plain(say('prompt.file', { file: name })), '', ...plain(text).trimEnd().split('\n')];
}

interface Style {
  strong(text: string): string;
  quiet(text: string): string;
}

function drawBlock(block: Block, width: number, style: Style): string[] {
  switch (block.kind) {
    case 'asked':
    case 'links':
      return [];
    case 'heading':
      return wrap(plain(block.text), width).map(style.strong);
    case 'note':
      return wrap(plain(block.text), width);
    case 'code':
      return plain(block.text).split('\n');
    case 'quotation':
      return drawQuotation(block, width, style);
    case 'fields':
      return drawFields(block.fields, width, style);
    case 'events':
      return block.events.flatMap(({ at, person, channel, text }) => {
        const about = [text, person && `@${person}`, channel && `#${channel}`].filter(Boolean).join(' · ');
        return hang(`${at.toISOString().slice(0, 16).replace('T', ' ')} UTC  `, plain(about), width);
      });
    case 'citation':
      return [
        ...hang('— ', plain(block.text), width),
        ...(block.url === undefined ? [] : wrap(plain(block.url), width - 2).map((line) => `  ${line}`)),
      ].map(style.quiet);
  }
}

/** The number stands in the margin; a bar marks the part that answers, so that it shows without colours too. */
function drawQuotation(quotation: Quotation, width: number, style: Style): string[] {
  const { paragraph, label, text, key, from = 0, marks = key ? [key] : [] } = quotation;
  const mark = paragraph === undefined ? '' : `¶${paragraph}`;
  const margin = Math.max(countColumns(mark) + 1, 5);
  const body = width - margin - 2;
  const answer = quotation.strong ?? { start: 0, end: text.length };
  const lines = [
    ...part(markWords(text, marks, from, answer.start), ' ', style.quiet),
    ...part(
      markWords(text, marks, Math.max(from, answer.start), answer.end),
      '▌',
      quotation.strong ? style.strong : String,
    ),
    ...part(markWords(text, marks, Math.max(from, answer.end), text.length), ' ', style.quiet),
    ...(label === undefined ? [] : part(`(${label})`, ' ', style.quiet)),
  ];
  return lines.map((line, at) => (at === 0 ? mark : '').padEnd(margin) + line);

  function part(words: string, bar: string, weigh: (text: string) => string): string[] {
    const trimmed = plain(words).trim();
    if (trimmed === '') return [];
    return wrap(trimmed, body).map((line) => `${bar} ${weigh(line)}`.trimEnd());
  }
}

/** A part of a text; the words in it that are marked stand between stars, which show without colours too. */
function markWords(text: string, marks: readonly Span[], from: number, to: number): string {
  let at = from;
  const pieces = marks
    .filter(({ start, end }) => start >= from && end <= to)
    .map(({ start, end }) => {
      const piece = `${text.slice(at, start)}*${text.slice(start, end)}*`;
      at = end;
      return piece;
    });
  return pieces.join('') + text.slice(at, to);
}

function drawFields(
  fields: readonly { readonly name: string; readonly value: string }[],
  width: number,
  style: Style,
): string[] {
  const names = Math.min(
    Math.max(...fields.map(({ name }) => countColumns(plain(name)))),
    Math.floor(width * 0.4),
  );
  return fields.flatMap(({ name, value }) => {
    const label = plain(name);
    const gap = ' '.repeat(Math.max(0, names - countColumns(label)));
    const [first = '', ...others] = wrap(plain(value), width - names - 2);
    // A name that has no room beside its value stands on a line of its own.
    const head =
      countColumns(label) > names
        ? [style.quiet(label), ' '.repeat(names + 2) + first]
        : [`${style.quiet(label)}${gap}  ${first}`];
    return [...head, ...others.map((line) => ' '.repeat(names + 2) + line)];
  });
}

function hang(lead: string, text: string, width: number): string[] {
  const indent = ' '.repeat(countColumns(lead));
  return wrap(text, width - indent.length).map((line, at) => (at === 0 ? lead : indent) + line);
}
