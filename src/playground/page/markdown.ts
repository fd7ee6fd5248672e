import { rulesExtended, SimpleMarkdown } from 'discord-markdown-parser';
import { h } from './element.js';

interface Syntax {
  type: string;
  content?: string | Syntax[];
  items?: Syntax[][];
  target?: string;
  level?: number;
  id?: string;
  name?: string;
  fullName?: string;
  timestamp?: string;
  format?: string;
}

/** What mentions stand for: names by id. */
export type Names = (kind: 'user' | 'channel' | 'role', id: string) => string | undefined;

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
  parse: (capture: string[], parse: (text: string, state: object) => unknown, state: object) => ({
    ordered: /^ *\d/.test(capture[0]!),
    items: capture[0]!
      .trimEnd()
      .split('\n')
      .map((line) => parse(line.replace(ITEM, ''), { ...state, inList: true })),
  }),
};

// biome-ignore lint/suspicious/noExplicitAny: the parser's types don't know the rules of others
const parser = SimpleMarkdown.parserFor({ ...rulesExtended, list } as any);

/** Draws a text in Discord's Markdown. Nothing in it can become anything but what is drawn here. */
export function drawMarkdown(text: string, names: Names): DocumentFragment {
  const fragment = document.createDocumentFragment();
  const syntax = parser(text, { inline: true }) as unknown as Syntax[];
  fragment.append(...drawAll(syntax, names));
  return fragment;
}

function drawAll(content: Syntax['content'], names: Names): Node[] {
  if (typeof content === 'string') return [document.createTextNode(content)];
  return (content ?? []).map((node) => draw(node, names));
}

function draw(node: Syntax, names: Names): Node {
  const inner = () => drawAll(node.content, names);
  switch (node.type) {
    case 'strong':
      return h('strong', {}, inner());
    case 'em':
      return h('em', {}, inner());
    case 'underline':
      return h('u', {}, inner());
    case 'strikethrough':
      return h('s', {}, inner());
    case 'inlineCode':
      return h('code', {}, inner());
    case 'codeBlock':
      return h('pre', {}, h('code', {}, inner()));
    case 'blockQuote':
      return h('blockquote', {}, drawAll(withoutLastBreak(node.content), names));
    case 'heading':
      // The page has headings of its own above; these come below those of the channel.
      return h(
        'div',
        { class: `heading-${node.level}`, role: 'heading', 'aria-level': (node.level ?? 1) + 2 },
        inner(),
      );
    case 'subtext':
      return h('small', {}, inner());
    case 'list': {
      const ordered = (node as { ordered?: boolean }).ordered;
      return h(
        ordered ? 'ol' : 'ul',
        {},
        ...(node.items ?? []).map((item) => h('li', {}, drawAll(item, names))),
      );
    }
    case 'br':
    case 'newline':
      return h('br');
    case 'spoiler':
      return drawSpoiler(inner());
    case 'url':
    case 'autolink':
    case 'link':
      return drawLink(node.target ?? '', inner());
    case 'user':
      return mention(`@${names('user', node.id!) ?? 'unknown-user'}`);
    case 'channel':
      return mention(`#${names('channel', node.id!) ?? 'unknown'}`);
    case 'role':
      return mention(`@${names('role', node.id!) ?? 'unknown-role'}`);
    case 'everyone':
      return mention('@everyone');
    case 'here':
      return mention('@here');
    case 'slashCommand':
      return mention(`/${node.fullName}`);
    case 'emoji':
      return document.createTextNode(`:${node.name}:`);
    case 'twemoji':
      return document.createTextNode(node.name ?? '');
    case 'timestamp':
      return drawTime(Number(node.timestamp), node.format);
    default:
      return h('span', {}, inner());
  }
}

/** The line break after a quotation is part of what the parser takes for it. */
function withoutLastBreak(content: Syntax['content']): Syntax['content'] {
  return Array.isArray(content) && content.at(-1)?.type === 'br' ? content.slice(0, -1) : content;
}

function mention(text: string): Node {
  return h('span', { class: 'mention' }, text);
}

function drawLink(target: string, inner: Node[]): Node {
  if (!/^https?:\/\//i.test(target)) return h('span', {}, inner);
  return h('a', { href: target, target: '_blank', rel: 'noopener noreferrer' }, inner);
}

function drawSpoiler(inner: Node[]): Node {
  const hidden = h('span', { class: 'spoiler', role: 'button', tabindex: 0, 'aria-label': 'Spoiler' });
  const show = () => hidden.replaceWith(...inner);
  hidden.append('▇▇▇▇▇');
  hidden.addEventListener('click', show);
  hidden.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' || event.key === ' ') show();
  });
  return hidden;
}

const FORMATS: Readonly<Record<string, Intl.DateTimeFormatOptions>> = {
  t: { timeStyle: 'short' },
  T: { timeStyle: 'medium' },
  d: { dateStyle: 'short' },
  D: { dateStyle: 'long' },
  f: { dateStyle: 'long', timeStyle: 'short' },
  F: { dateStyle: 'full', timeStyle: 'short' },
};

function drawTime(seconds: number, format = 'f'): Node {
  const date = new Date(seconds * 1000);
  if (Number.isNaN(date.getTime())) return document.createTextNode(`<t:${seconds}>`);
  if (format !== 'R') {
    const shown = new Intl.DateTimeFormat('en-GB', FORMATS[format] ?? FORMATS.f).format(date);
    return h('time', { datetime: date.toISOString() }, shown);
  }
  const units = [
    ['year', 31_536_000],
    ['month', 2_592_000],
    ['day', 86_400],
    ['hour', 3600],
    ['minute', 60],
    ['second', 1],
  ] as const;
  const ago = seconds - Date.now() / 1000;
  const [unit, size] = units.find(([, length]) => Math.abs(ago) >= length) ?? units[5];
  const shown = new Intl.RelativeTimeFormat('en-GB').format(Math.round(ago / size), unit);
  return h('time', { datetime: date.toISOString() }, shown);
}
