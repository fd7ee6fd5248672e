import { createRequire } from 'node:module';
import type * as Entities from 'entities';
import type * as Marked from 'marked';
import type { Block } from './block.js';
import { HARD_BREAK } from './clean.js';
import { isTag, stripTags } from './tags.js';

// Loaded when the first Markdown is read: `npm run ask` on a plain text should not pay for it.
const load = createRequire(import.meta.url);

type Token = Marked.MarkedToken;
type Link = Marked.Tokens.Link;

/** Deeper quotations and lists are read as if they were this deep: nobody writes them, and nesting costs time squared. */
const DEEPEST = 12;
const DEEP_QUOTE = new RegExp(`^((?:[ \\t]{0,3}>){${DEEPEST}})[ \\t>]+`, 'gmu');
const DEEP_INDENT = new RegExp(`^[ \\t]{${4 * DEEPEST},}`, 'gmu');
const DEEP_MARKS = new RegExp(
  `^([ \\t]*(?:(?:[-+*]|\\d{1,9}[.)])[ \\t]+){${DEEPEST}})((?:(?:[-+*]|\\d{1,9}[.)])[ \\t]+)+)`,
  'gmu',
);
/** More marks than this in one paragraph are no emphasis and no links; matching them with each other takes their number squared. */
const MOST_MARKS = 3000;

const MARKS = /[\\`*_[\]<>&~!]/gu;
const LIKE_URL = /[./#:]/u;

/**
 * Reads Markdown (CommonMark with GitHub's tables and strike-through) into blocks, without its marks:
 * links and emphasis leave their text, character references and escapes are resolved, code keeps its letters, HTML tags go,
 * pictures become blocks of their own with their alternative text, an item of a list and a paragraph of a quotation is a block each,
 * a table is one block with a line a row. Where Markdown would take prose for markup and swallow a word (`2*3*4`, `1972. It was …`,
 * `[1]`), the prose stays as it is.
 */
export function readMarkdown(source: string): Block[] {
  const { Lexer, Tokenizer } = load('marked') as typeof Marked;
  const tokenizer = new Tokenizer();
  // Addresses in the text are text; taken for links they would swallow escapes.
  tokenizer.url = () => undefined;
  const lexer = new Lexer({ gfm: true, tokenizer });
  const safe = source
    .replace(DEEP_QUOTE, '$1 ')
    .replace(DEEP_INDENT, (indent) => indent.slice(0, 4 * DEEPEST))
    .replace(DEEP_MARKS, '$1');
  const reader = new Reader(lexer);
  reader.read(lexer.blockTokens(safe, []) as Token[]);
  return reader.blocks;
}

class Reader {
  readonly blocks: Block[] = [];
  private pictures: string[] = [];

  constructor(private readonly lexer: Marked.Lexer) {}

  read(tokens: readonly Token[], mark = ''): void {
    let prefix = mark;
    for (const token of tokens) {
      switch (token.type) {
        case 'heading':
          this.heading(token);
          break;
        case 'paragraph':
        case 'text':
          this.text(prefix + this.inline(token.text));
          break;
        case 'blockquote':
          this.read(token.tokens as Token[], prefix);
          break;
        case 'list':
          if (prefix !== '') this.text(prefix);
          this.list(token);
          break;
        case 'code':
          this.text(prefix + token.text.split('\n').join(HARD_BREAK));
          break;
        case 'table':
          this.table(token);
          break;
        case 'html':
          for (const part of stripTags(token.text, (alt) => this.pictures.push(alt))) this.text(decode(part));
          break;
        case 'def':
          // "[note]: remember" is prose.
          if (!LIKE_URL.test(token.href)) this.text(token.raw);
          break;
      }
      if (token.type !== 'space' && token.type !== 'checkbox') prefix = '';
    }
  }

  private text(text: string): void {
    if (text.trim() !== '') this.blocks.push({ kind: 'text', text });
    for (const picture of this.pictures.splice(0)) this.blocks.push({ kind: 'picture', text: picture });
  }

  private heading({ text, depth, raw }: Marked.Tokens.Heading): void {
    const plain = this.inline(text);
    // A paragraph over a line of dashes is a heading to Markdown; a long one was meant as a paragraph and a rule.
    if (!/^ {0,3}#/u.test(raw) && plain.length > 150) return this.text(plain);
    this.blocks.push({ kind: 'heading', text: plain, depth });
    this.text('');
  }

  private list({ items, ordered, start }: Marked.Tokens.List): void {
    // "1972. It was a good year." is a sentence, and a list that doesn't start at 1 means its numbers.
    const numbered = ordered && (items.length < 2 || Number(start) > 1);
    for (const item of items) {
      const number = numbered ? (/^\s*(\d{1,9}[.)])/u.exec(item.raw)?.[1] ?? '') : '';
      this.read(item.tokens as Token[], number && `${number} `);
      if (item.tokens.length === 0 && number) this.text(number);
    }
  }

  private table({ header, rows }: Marked.Tokens.Table): void {
    const lines = [header, ...rows].map((row) => row.map((cell) => this.inline(cell.text)).join(' | '));
    this.text(lines.join(HARD_BREAK));
  }

  /** The text of inline markup. */
  private inline(source: string): string {
    const marks = source.match(MARKS)?.length ?? 0;
    if (marks === 0 && !source.includes('  \n')) return source;
    if (marks > MOST_MARKS) return decode(source);
    return this.plain(this.lexer.inlineTokens(source) as Token[]);
  }

  private plain(tokens: readonly Token[]): string {
    let text = '';
    tokens.forEach((token, i) => {
      switch (token.type) {
        case 'text':
          text += decode(token.text);
          break;
        case 'escape':
        case 'codespan':
          text += token.text;
          break;
        case 'br':
          text += HARD_BREAK;
          break;
        case 'em':
        case 'strong':
        case 'del': {
          const inner = this.plain(token.tokens as Token[]);
          const next = (tokens[i + 1] as Token | undefined)?.raw[0] ?? '';
          text += inWord(text.at(-1) ?? '', next) ? remark(token.raw, inner) : inner;
          break;
        }
        case 'link':
          text += this.link(token);
          break;
        case 'image':
          this.pictures.push(this.plain(this.lexer.inlineTokens(token.text) as Token[]));
          break;
        case 'html':
          text += this.tag(token.raw);
          break;
        default:
          text += decode(token.raw);
      }
    });
    return text;
  }

  private link(token: Link): string {
    // "2020[1]" would become 20201; "[5](1999)" would lose a year.
    if (/^\[\^?\d*\]$/u.test(token.raw) || !LIKE_URL.test(token.href)) return decode(token.raw);
    return this.plain(token.tokens as Token[]);
  }

  private tag(raw: string): string {
    if (!isTag(raw)) return decode(raw);
    if (/^<br\b/iu.test(raw)) return HARD_BREAK;
    return stripTags(raw, (alt) => this.pictures.push(alt)).join(' ');
  }
}

/** Emphasis inside a word, as in `2*3*4`, is a sign of its own. */
function inWord(before: string, after: string): boolean {
  return /[\p{L}\p{N}]/u.test(before) && /[\p{L}\p{N}]/u.test(after);
}

function remark(raw: string, inner: string): string {
  const mark = /^[*_~]+/u.exec(raw)?.[0] ?? '';
  const closing = /[*_~]+$/u.exec(raw)?.[0] ?? '';
  return mark + inner + closing;
}

function decode(text: string): string {
  if (!text.includes('&')) return text;
  return (load('entities/decode') as typeof Entities).decodeHTMLStrict(text);
}
