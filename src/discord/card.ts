import type {
  APIButtonComponent,
  APIComponentInContainer,
  APIMessageTopLevelComponent,
  APISelectMenuComponent,
} from 'discord.js';
import {
  type Action,
  type Block,
  brief,
  type Event,
  type Language,
  plain,
  type Quotation,
  type Reply,
  showState,
  voiceOf,
} from '../reply/index.js';
import { HEADING, SMALL_PRINT } from './asked.js';
import { cut } from './cut.js';
import { attached, pictures } from './files.js';
import { escapeMarkdown } from './markdown.js';

/**
 * Over all texts of a message, as they are sent: marks and backslashes count. Discord takes 4,000; the others are for
 * who shares it.
 */
const TEXT = 3800;
/** What is kept for quotations when there are any, however much leads to them. */
const QUOTED = 700;
/** Of 40 components in a message: texts and the container; rows with buttons take the others. */
const TEXTS = 20;
/** So many quotations have room at least: with what stands before, between and after them they are 19 texts. */
const QUOTATIONS = 9;
const BUTTONS_A_ROW = 5;
const ROWS = 3;
/** Less than this of a quotation isn't worth beginning with at the end of a message. */
const WORTHWHILE = 200;

const Type = { row: 1, button: 2, select: 3, text: 10, container: 17 } as const;
const STYLE = { main: 1, plain: 2, danger: 4 } as const;

/** By the command's name, or its group's. */
export type CommandIds = ReadonlyMap<string, string>;

/**
 * Draws a reply as components (version 2) within Discord's limits. What has no room can be had by a button;
 * only the bot's own words around the quotations are cut for good, and those are short.
 *
 * @param language of the buttons that it adds; English without it.
 * @param commandIds those that Discord gave the commands, so that they can be clicked.
 */
export function drawCard(
  reply: Reply,
  language?: Language,
  commandIds: CommandIds = new Map(),
): APIMessageTopLevelComponent[] {
  const quotations = reply.blocks.filter(isQuotation);
  let room = quotations.length > 0 ? TEXT - QUOTED : TEXT;
  const words = reply.blocks.map((block) => {
    const text = drawBlock(block, room, commandIds);
    room -= text?.length ?? 0;
    return text;
  });
  if (quotations.length > 0) room += QUOTED;
  const most = Math.max(TEXTS - words.filter((text) => text !== undefined).length, QUOTATIONS);
  const { drawn, rest } = drawQuotations(quotations, room, most, reply.rest?.first ?? 0);
  const waiting = [...drawn];
  const pieces = reply.blocks.flatMap((block, at): Piece[] => {
    const text = isQuotation(block) ? waiting.shift() : words[at];
    return text === undefined ? [] : [{ text, isQuotation: isQuotation(block) }];
  });
  const actions = [...restButtons(reply, rest, language), ...reply.actions];
  return [
    {
      type: Type.container,
      components: [...textsOf(pieces).map(textDisplay), ...pictures(reply), ...rows(actions)],
    },
    ...attached(reply),
  ];
}

const isQuotation = (block: Block): block is Quotation => block.kind === 'quotation';

/** A block as it is drawn. */
interface Piece {
  readonly text: string;
  readonly isQuotation: boolean;
}

/** Each piece by itself; where they are too many, those between two quotations are one. */
function textsOf(pieces: readonly Piece[]): string[] {
  if (pieces.length <= TEXTS) return pieces.map(({ text }) => text);
  const texts: string[] = [];
  pieces.forEach(({ text, isQuotation }, at) => {
    if (isQuotation || at === 0 || pieces[at - 1]?.isQuotation) texts.push(text);
    else texts.push(`${texts.pop()}\n${text}`);
  });
  return texts;
}

function textDisplay(content: string): APIComponentInContainer {
  return { type: Type.text, content };
}

/** The block's Markdown in at most `room` characters; nothing when it has nothing to show. */
function drawBlock(block: Block, room: number, commandIds: CommandIds): string | undefined {
  switch (block.kind) {
    case 'asked':
      return framed(SMALL_PRINT, brief(block.text, 300), '', room);
    case 'heading':
      return framed(HEADING, brief(block.text, 300), '', room);
    case 'note':
      return framed('', plain(block.text), '', Math.min(room, 1500));
    case 'citation': {
      const text = block.url === undefined ? block.text : `${block.text}, ${block.url}`;
      return framed('-# ', brief(text, 700), '', room);
    }
    case 'fields':
      return drawLines(block.fields, room, ({ name, value, command }, left) => {
        const id = command && commandIds.get(command.split(' ', 1)[0] ?? '');
        const shown = id ? `</${command}:${id}>` : `**${escapeMarkdown(brief(name, 80))}**`;
        return framed(`${shown} · `, brief(value, 700), '', left);
      });
    case 'events':
      return drawLines(block.events, room, drawEvent);
    case 'links':
      return block.channels.map((id) => `<#${id}>`).join('\n');
    case 'code': {
      // Nothing is markup in it but its end.
      const text = plain(block.text).replaceAll('```', "'''");
      const left = Math.min(room, 3000) - 8;
      if (!visible(text) || left < 20) return undefined;
      const end = cut(text, 0, left - 1, (piece) => piece.length);
      return `\`\`\`\n${end < text.length ? `${text.slice(0, end)}…` : text}\n\`\`\``;
    }
    case 'quotation':
      return undefined;
  }
}

/** As many as have room, a line each. */
function drawLines<T>(
  all: readonly T[],
  room: number,
  draw: (one: T, left: number) => string | undefined,
): string | undefined {
  const lines: string[] = [];
  let left = room;
  for (const one of all) {
    const line = draw(one, left);
    if (line === undefined) continue;
    lines.push(line);
    left -= line.length + 1;
  }
  return lines.length > 0 ? lines.join('\n') : undefined;
}

/** Time and names are Discord's to tell. A name that stands in a text so pings nobody. */
function drawEvent({ at, text, person, channel }: Event, left: number): string | undefined {
  const names = [person && ` · <@${person}>`, channel && ` · <#${channel}>`].filter(Boolean).join('');
  return framed(`<t:${Math.floor(at.getTime() / 1000)}:f> · `, brief(text, 300), names, left);
}

/** A text between marks, cut where there is no room for it. */
function framed(open: string, text: string, close: string, room: number): string | undefined {
  const left = room - open.length - close.length;
  if (!visible(text) || left < 20) return undefined;
  const whole = escapeMarkdown(text);
  if (whole.length <= left) return open + whole + close;
  const end = cut(text, 0, left - 1, (piece) => escapeMarkdown(piece).length);
  return `${open}${escapeMarkdown(text.slice(0, end).trimEnd())}…${close}`;
}

/** Tags, some of which no standard knows, are among what `plain` takes out. */
const visible = (text: string) => /[^\s\p{Cf}\p{Cc}\u{E0000}-\u{E007F}]/u.test(text);

interface Rest {
  /** Where the message stops: which quotation, and where in its text. */
  readonly next?: { readonly quotation: number; readonly from: number };
  /** How many quotations aren't shown in full from there on. */
  readonly left: number;
  /** The quotation whose beginning was left out so that the answer in it has room. */
  readonly begun?: number;
}

function drawQuotations(
  quotations: readonly Quotation[],
  space: number,
  texts: number,
  first: number,
): { drawn: string[]; rest: Rest } {
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
    const view = window(quotation, room);
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
function window(quotation: Quotation, room: number) {
  const { text, strong, from } = quotation;
  const head = quotationHead(quotation);
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

function quotationHead({ paragraph, place, label }: Quotation): string {
  const parts = [
    paragraph !== undefined && `**${place ?? `¶${paragraph}`}**`,
    label && escapeMarkdown(label),
  ];
  const shown = parts.filter(Boolean).join(' · ');
  return shown === '' ? '' : `${shown}\n`;
}

/** The text from `start` to `end` as a block quote, the answering part of it in bold. */
function quoteLines({ text, strong, marks }: Quotation, start: number, end: number): string {
  const bold = marks ?? (strong ? [strong] : []);
  const edge = (place: number) => Math.min(Math.max(place, start), end);
  const pieces: string[] = [];
  let from = start;
  for (const one of bold) {
    pieces.push(
      escapeMarkdown(text.slice(from, edge(one.start))),
      embolden(text.slice(edge(one.start), edge(one.end))),
    );
    from = edge(one.end);
  }
  pieces.push(escapeMarkdown(text.slice(from, end)));
  return `${start > 0 ? '… ' : ''}${pieces.join('')}${end < text.length ? ' …' : ''}`
    .split('\n')
    .map((line) => `> ${line}`)
    .join('\n');
}

/** Bold line by line: marks that run over a line break are shown instead of obeyed. */
function embolden(text: string): string {
  return escapeMarkdown(text)
    .split('\n')
    .map((line) => (visible(line) ? boldLine(line) : line))
    .join('\n');
}

/** Discord takes no marks with a blank inside them. */
function boldLine(line: string): string {
  const words = line.trim();
  const start = line.indexOf(words);
  return `${line.slice(0, start)}**${words}**${line.slice(start + words.length)}`;
}

function restButtons({ rest }: Reply, { next, left, begun }: Rest, language?: Language): Action[] {
  const { say } = voiceOf(language);
  if (!rest) return [];
  const buttons: Action[] = [];
  if (next) {
    buttons.push({ kind: 'button', label: say('button.goOn', { left }), state: showState(rest.state, next) });
  }
  if (begun !== undefined) {
    const at = { quotation: begun, from: 0 };
    buttons.push({ kind: 'button', label: say('button.fromTheStart'), state: showState(rest.state, at) });
  }
  return buttons;
}

/** Buttons in rows of nearly one length, so that none stands alone below five; each select in a row of its own. Of each state one, since Discord takes no two. */
function rows(actions: readonly Action[]): APIComponentInContainer[] {
  const single = [...new Map(actions.map((action) => [action.state, action])).values()];
  const buttons = single.filter((action) => action.kind === 'button').map(drawButton);
  const length = Math.ceil(buttons.length / Math.ceil(buttons.length / BUTTONS_A_ROW));
  const grouped: (APIButtonComponent | APISelectMenuComponent)[][] = [];
  for (let at = 0; at < buttons.length; at += length) grouped.push(buttons.slice(at, at + length));
  for (const action of single) if (action.kind === 'select') grouped.push([drawSelect(action)]);
  return grouped.slice(0, ROWS).map((components) => ({ type: Type.row, components }));
}

export function drawButton({ label, state, tone }: Extract<Action, { kind: 'button' }>): APIButtonComponent {
  return { type: Type.button, style: STYLE[tone ?? 'plain'], label: brief(label, 80), custom_id: state };
}

function drawSelect({
  label,
  state,
  options,
  least,
  most,
}: Extract<Action, { kind: 'select' }>): APISelectMenuComponent {
  return {
    type: Type.select,
    custom_id: state,
    placeholder: brief(label, 150),
    ...(least !== undefined && { min_values: least }),
    ...(most !== undefined && { max_values: most }),
    options: options.slice(0, 25).map((option) => ({
      label: brief(option.label, 100),
      value: option.value,
      ...(option.detail !== undefined && { description: brief(option.detail, 100) }),
    })),
  };
}
