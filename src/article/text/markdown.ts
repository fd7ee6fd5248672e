import { createRequire } from 'node:module';
import type { Token, Tokens } from 'marked';
import type { Caption } from '../article.js';
import { asCaption, asCredits, isByline } from '../header/index.js';
import { bareLetters } from './bare-letters.js';
import { HARD_BREAK, putOnOneLine, unwrap, withoutUnseen } from './clean.js';
import { readFrontMatter } from './front-matter.js';
import { INNER_MARK, type ListItem, partsOfList } from './list-items.js';
import { withoutNotes } from './markdown-notes.js';
import type { Outline, TextBlock } from './outline.js';

// Loaded when a text needs them: most are plain paragraphs, and loading costs more than reading an article.
const load = createRequire(import.meta.url);

const FRONT_MATTER =
  /^\s*(?:---[ \t]*\n([\s\S]*?)\n(?:---|\.\.\.)|\+\+\+[ \t]*\n([\s\S]*?)\n\+\+\+)[ \t]*(?:\n|$)/;
/** The title of a text, behind a mark or over a line of them. */
const TITLE = /^\s*(?:#[ \t]+([^\n]+)|([^\s#>|*+\d-][^\n]*)\n={3,}[ \t]*)(?:\n|$)/;
/** The marks that may close a heading. Looking back keeps a run of them from being tried again at each of its characters. */
const CLOSING_MARKS = /(?<![ \t#])[ \t#]+$/;
/** A line end with the blanks around it. */
const BLANK_AROUND_END = /(?<![ \t])[ \t]*\n[ \t]*/g;
/** Without one of these a text can hold no mark but `# ` and blank lines. */
const MARKS = /[*_`[\]<>&\\!|~]|^\s{0,3}(?:[-+>#=]|\d+[.)])|^ {4}| {2}$/m;

/** Nobody writes this; marked would take time squared over it, or run out of stack. */
export const ABSURD =
  /(?:>[ \t]*){24}|(?:[-+*][ \t]+){24}|[*_[\]`<&~!\\]{200}|(?:[*_[`<~!(]\S{0,3}[ \t]?){800}|^ {60}/m;

/** Reads Markdown: front matter or a `# Title` line, then blocks. */
export function readMarkdown(text: string): Outline {
  const [front, yaml, toml] = FRONT_MATTER.exec(text) ?? [];
  const fields = yaml ?? toml?.replace(/^[ \t]*\[[\s\S]*/m, '').replace(/^(\w+)[ \t]*=[ \t]*/gm, '$1: ');
  const header = fields === undefined ? undefined : readFrontMatter(fields);
  const sorted = header?.sorted ?? false;
  let rest = front !== undefined && header ? text.slice(front.length) : text;
  let title = header?.title;
  const [line, after, over = ''] = TITLE.exec(rest) ?? [];
  const marked = (after ?? over).replace(CLOSING_MARKS, '');
  const first = MARKS.test(marked) ? inline(marked) : marked;
  // Under a title that was told before, the first heading is one of the text's own, unless it says the title again.
  if (
    line !== undefined &&
    first !== '' &&
    (title === undefined || bareLetters(first) === bareLetters(title))
  ) {
    rest = rest.slice(line.length);
    title ??= first;
  }
  // Lines straight under the title are header lines, each for itself.
  const lines: string[] = [];
  for (
    let under = /^[^\n]+/.exec(rest)?.[0];
    !sorted && under !== undefined && asCredits(under.trim());
    under = /^[^\n]+/.exec(rest)?.[0]
  ) {
    lines.push(under.trim());
    rest = rest.slice(under.length + 1);
  }
  const {
    text: own,
    notes,
    captions: shown,
  } = sorted ? { text: rest, notes: [], captions: [] } : withoutNotes(rest);
  rest = own;
  const body =
    MARKS.test(rest) && !ABSURD.test(rest) ? readMarked(rest) : { blocks: paragraphs(rest), captions: [] };
  const blocks = [...lines.map((text) => ({ text })), ...body.blocks];
  const { captions } = body;
  return {
    ...(title !== undefined && { title }),
    blocks,
    header: {
      ...header?.said,
      captions: [
        ...(header?.said.captions ?? []),
        ...captions,
        ...shown.map((text) => asCaption(text) ?? { text }),
      ],
      notes: [...(header?.said.notes ?? []), ...notes.map(inline)],
    },
    sorted,
  };
}

function paragraphs(text: string): TextBlock[] {
  return text
    .split(/\n[ \t]*\n/)
    .map((block) => ({ text: unwrapped(block) }))
    .filter((block) => block.text !== '');
}

/** A paragraph as one line; of a byline and what stands under it, or over it with a date, each line is for itself. */
function unwrapped(block: string): string {
  const lines = block.trim().replace(BLANK_AROUND_END, '\n');
  const [first = ''] = lines.split('\n', 1);
  const isSeveral = first !== lines;
  const credits = isSeveral ? asCredits(lines) : undefined;
  return credits && (isByline(first) || (credits.authors && credits.published)) ? lines : unwrap(block);
}

const tidy = (text: string) => putOnOneLine(withoutUnseen(text));

function readMarked(text: string): { blocks: TextBlock[]; captions: Caption[] } {
  const { lexer } = load('marked') as typeof import('marked');
  const blocks: TextBlock[] = [];
  const captions: Caption[] = [];
  let heading: string | undefined;
  const add = (block: string, { bold }: { bold: boolean } = { bold: false }) => {
    const trimmed = withoutUnseen(block.replaceAll(HARD_BREAK, '\n'))
      .replaceAll('\t', ' ')
      .replace(BLANK_AROUND_END, '\n')
      .trim();
    if (trimmed)
      blocks.push({ text: trimmed, ...(heading !== undefined && { heading }), ...(bold && { bold }) });
  };
  let tokens: Token[];
  try {
    tokens = lexer(text);
  } catch {
    // Marks nested past the stack's depth are nobody's markup.
    return { blocks: paragraphs(text), captions: [] };
  }
  for (const token of tokens) {
    switch (token.type) {
      case 'space':
      case 'hr':
      case 'def':
        break;
      case 'heading':
        heading = tidy(plain(token.tokens ?? []).replaceAll(HARD_BREAK, ' ')) || undefined;
        break;
      case 'paragraph': {
        captions.push(...captionsOf(token.tokens ?? []));
        const words = (token.tokens ?? []).filter((one) => one.type !== 'image');
        const bold = words.length > 0 && words.every((one) => one.type === 'strong');
        add(unwrapped(plain(words)), { bold });
        break;
      }
      case 'list':
        for (const part of listParts(token as Tokens.List)) add(part);
        break;
      case 'blockquote':
        for (const inner of paragraphsOf(token.tokens ?? [])) add(inner);
        break;
      case 'table': {
        const { header, rows } = token as Tokens.Table;
        add([header, ...rows].map((row) => row.map((cell) => plain(cell.tokens)).join(' | ')).join('\n'));
        break;
      }
      case 'html':
        add(
          decode(
            token.raw
              .replace(/<(script|style)\b[\s\S]*?(?:<\/\1>|$)/gi, ' ')
              .replace(/<!--[\s\S]*?(?:-->|$)|<[^<>]*>/g, (tag) => (isTag(tag) ? ' ' : tag))
              .replace(/\s+/g, ' '),
          ),
        );
        break;
      default:
        add(wordsOf(token));
    }
  }
  return { blocks, captions };
}

function paragraphsOf(tokens: readonly Token[]): string[] {
  return tokens.flatMap((token) => {
    if (token.type === 'blockquote') return paragraphsOf(token.tokens ?? []);
    if (token.type === 'list') return listParts(token as Tokens.List);
    if (token.type === 'space') return [];
    return [unwrap('tokens' in token && token.tokens ? plain(token.tokens) : wordsOf(token))];
  });
}

/** A list of short items is one paragraph with an item a line; long ones stand for themselves. */
const listParts = (list: Tokens.List): string[] => partsOfList(itemsOf(list));

/** Numbers stay: they may be the text's own ("1972. A year…"). */
function itemsOf(list: Tokens.List, depth = 0): ListItem[] {
  return list.items.flatMap((item, i) => {
    const own = item.tokens
      .filter(({ type }) => type !== 'list' && type !== 'space')
      .map((token) =>
        'tokens' in token && token.tokens ? plain(token.tokens) : 'text' in token ? token.text : '',
      )
      .map((words) => words.trim())
      .filter((words) => words !== '');
    const mark = list.ordered ? `${Number(list.start || 1) + i}. ` : depth > 0 ? INNER_MARK : '';
    const inner = item.tokens.filter(({ type }) => type === 'list');
    return [
      { mark, words: own.join(' ') },
      ...inner.flatMap((token) => itemsOf(token as Tokens.List, depth + 1)),
    ];
  });
}

function inline(text: string): string {
  const { Lexer } = load('marked') as typeof import('marked');
  return plain(Lexer.lexInline(text));
}

/** The words of inline tokens, without their marks. */
function plain(tokens: readonly Token[]): string {
  return (
    tokens
      // biome-ignore lint/complexity/noExcessiveCognitiveComplexity: a table of cases: what is left of each kind of token.
      .map((token) => {
        if (token.type === 'br') return HARD_BREAK;
        if (token.type === 'html')
          return /^<br\b/i.test(token.raw) ? HARD_BREAK : isTag(token.raw) ? '' : token.raw;
        if (token.type === 'image') return '';
        if (token.type === 'codespan' || token.type === 'escape') return decode(token.text);
        if ('tokens' in token && token.tokens) return plain(token.tokens);
        return 'text' in token ? decode(String(token.text)) : token.raw;
      })
      .join('')
  );
}

/** Elements that people write in Markdown; a name with a hyphen is one that a site made for itself. */
const ELEMENT =
  /^(?:a|abbr|acronym|address|article|aside|audio|b|bdi|bdo|big|blockquote|body|br|button|caption|center|cite|code|col|colgroup|data|dd|del|details|dfn|dialog|div|dl|dt|em|embed|fieldset|figcaption|figure|font|footer|form|h[1-6]|head|header|hgroup|hr|html|i|iframe|img|input|ins|kbd|label|legend|li|link|main|map|mark|menu|meta|meter|nav|nobr|noscript|object|ol|optgroup|option|output|p|param|picture|pre|progress|q|r[bpt]|rtc|ruby|s|samp|script|search|section|select|small|source|span|strike|strong|style|sub|summary|sup|svg|table|tbody|td|template|textarea|tfoot|th|thead|time|title|tr|track|tt|u|ul|var|video|wbr|[a-z]+(?:-[a-z\d]*)+)$/i;
/** Attributes that say what they say by being there; any other word without a value is a word. */
const BARE =
  /^(?:allowfullscreen|async|autofocus|autoplay|checked|compact|controls|default|defer|disabled|download|hidden|inert|ismap|itemscope|loop|multiple|muted|noshade|novalidate|nowrap|open|playsinline|readonly|required|reversed|selected)$/i;

/** Whether what stands in angle brackets is markup: `<b>` is, the title `<The Palace: A Tale>` or `<A Tale>` is not. */
function isTag(raw: string): boolean {
  const [, name, attributes] = /^<\/?([a-z][^\s/>]*)([^>]*)>/i.exec(raw) ?? [];
  // Comments, declarations and what else begins with no letter.
  if (name === undefined || attributes === undefined) return true;
  const words =
    attributes.replace(/[^\s"'=]+\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"']+)/g, ' ').match(/[^\s/]+/g) ?? [];
  return ELEMENT.test(name) && words.every((word) => BARE.test(word));
}

/** A token's text, whatever its kind. */
const wordsOf = (token: Token) => ('text' in token ? String(token.text) : token.raw);

/** Pictures among the tokens, also inside links. */
function captionsOf(tokens: readonly Token[]): Caption[] {
  return tokens.flatMap((token) => {
    if (token.type === 'image') {
      const text = withoutUnseen(decode(String(token.text))).trim();
      return text ? [asCaption(text) ?? { text }] : [];
    }
    return 'tokens' in token && token.tokens ? captionsOf(token.tokens) : [];
  });
}

/** Character references as the characters they stand for. */
function decode(text: string): string {
  return text.includes('&') ? (load('entities') as typeof import('entities')).decodeHTML(text) : text;
}
