import { rulesExtended, SimpleMarkdown } from 'discord-markdown-parser';
import type { Quote } from './passage.js';

/** A part of a text in Discord's Markdown. */
export interface Syntax {
  type: string;
  content?: string | Syntax[];
  items?: Syntax[][];
  ordered?: boolean;
  target?: string;
  level?: number;
  id?: string;
  name?: string;
  fullName?: string;
  timestamp?: string;
  format?: string;
}

// The parser knows no lists, which Discord's client draws.
const LIST = /^(?: *[-*] +[^\n]+(?:\n|$))+|^(?: *\d{1,9}\. +[^\n]+(?:\n|$))+/;
const ITEM = /^ *(?:[-*]|(\d{1,9})\.) +/;
const list = {
  order: 0.5,
  match: (source: string, state: { prevCapture?: string[] | null; inList?: boolean }) => {
    const before = state.prevCapture?.[0];
    const atLineStart = before === undefined || before.endsWith('\n');
    return atLineStart && !state.inList ? LIST.exec(source) : null;
  },
  parse: ([lines = '']: string[], parse: (text: string, state: object) => unknown, state: object) => ({
    ordered: /^ *\d/.test(lines),
    items: lines
      .trimEnd()
      .split('\n')
      .map((line) => parse(line.replace(ITEM, ''), { ...state, inList: true })),
  }),
};

// biome-ignore lint/suspicious/noExplicitAny: the parser's types don't know the rules of others
const parser = SimpleMarkdown.parserFor({ ...rulesExtended, list } as any);

export function parseMarkdown(text: string): Syntax[] {
  return parser(text, { inline: true }) as unknown as Syntax[];
}

/** The quotations in a text, as they are read there. */
export function quotesIn(text: string): Quote[] {
  return [...everyNode(parseMarkdown(text))]
    .filter(({ type }) => type === 'blockQuote')
    .map(({ content }) => ({
      text: plain(content),
      strong: [...everyNode(content)]
        .filter(({ type }) => type === 'strong')
        .map((node) => plain(node.content)),
    }));
}

function* everyNode(content: Syntax['content']): Generator<Syntax> {
  if (!Array.isArray(content)) return;
  for (const node of content) {
    yield node;
    yield* everyNode(node.content);
    for (const item of node.items ?? []) yield* everyNode(item);
  }
}

function plain(content: Syntax['content']): string {
  if (!Array.isArray(content)) return content ?? '';
  return content.map((node) => (node.type === 'br' ? '\n' : plain(node.content))).join('');
}

/**
 * On which level of the page the headings of a message stand: right below the channel's, in the order of their
 * own levels, none left out. `##` and `###` become 2 and 3; `###` alone becomes 2.
 */
export function headingLevels(texts: readonly string[]): ReadonlyMap<number, number> {
  const used = texts.flatMap((text) =>
    [...text.matchAll(/^(#{1,3}) /gm)].map(([, marks = '']) => marks.length),
  );
  return new Map([...new Set(used)].sort().map((level, at) => [level, at + 2]));
}
