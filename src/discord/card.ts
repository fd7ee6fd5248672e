import { type APIComponentInContainer, type APIMessageTopLevelComponent, ComponentType } from 'discord.js';
import {
  type Block,
  brief,
  type Event,
  type Language,
  plain,
  type Quotation,
  type Reply,
} from '../reply/index.js';
import { drawRestButtons, drawRows } from './actions.js';
import { HEADING, SMALL_PRINT } from './asked.js';
import { cut } from './cut.js';
import { drawAttached, drawPictures } from './files.js';
import { escapeMarkdown, isVisible } from './markdown.js';
import { drawQuotations } from './quotations.js';

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
  const actions = [...drawRestButtons(reply, rest, language), ...reply.actions];
  return [
    {
      type: ComponentType.Container,
      components: [...textsOf(pieces).map(drawTextDisplay), ...drawPictures(reply), ...drawRows(actions)],
    },
    ...drawAttached(reply),
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

function drawTextDisplay(content: string): APIComponentInContainer {
  return { type: ComponentType.TextDisplay, content };
}

/** The block's Markdown in at most `room` characters; nothing when it has nothing to show. */
function drawBlock(block: Block, room: number, commandIds: CommandIds): string | undefined {
  switch (block.kind) {
    case 'asked':
      return fitFrame(SMALL_PRINT, brief(block.text, 300), '', room);
    case 'heading':
      return fitFrame(HEADING, brief(block.text, 300), '', room);
    case 'note':
      return fitFrame('', plain(block.text), '', Math.min(room, 1500));
    case 'citation': {
      const text = block.url === undefined ? block.text : `${block.text}, ${block.url}`;
      return fitFrame(SMALL_PRINT, brief(text, 700), '', room);
    }
    case 'fields':
      return drawLines(block.fields, room, ({ name, value, command }, left) => {
        const id = command && commandIds.get(command.split(' ', 1)[0] ?? '');
        const shown = id ? `</${command}:${id}>` : `**${escapeMarkdown(brief(name, 120))}**`;
        return fitFrame(`${shown} · `, brief(value, 700), '', left);
      });
    case 'events':
      return drawLines(block.events, room, drawEvent);
    case 'links':
      return block.channels.map((id) => `<#${id}>`).join('\n');
    case 'code': {
      // Nothing is markup in it but its end.
      const text = plain(block.text).replaceAll('```', "'''");
      const left = Math.min(room, 3000) - 8;
      if (!isVisible(text) || left < 20) return undefined;
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
  return fitFrame(`<t:${Math.floor(at.getTime() / 1000)}:f> · `, brief(text, 300), names, left);
}

/** A text between marks, cut where there is no room for it. */
function fitFrame(open: string, text: string, close: string, room: number): string | undefined {
  const left = room - open.length - close.length;
  if (!isVisible(text) || left < 20) return undefined;
  const whole = escapeMarkdown(text);
  if (whole.length <= left) return open + whole + close;
  const end = cut(text, 0, left - 1, (piece) => escapeMarkdown(piece).length);
  return `${open}${escapeMarkdown(text.slice(0, end).trimEnd())}…${close}`;
}
