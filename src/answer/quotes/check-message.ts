import type { ArticleIndex } from '../article-index.js';
import { hasUnspacedCue, isSpeaking } from '../statements/index.js';
import { isUnspaced, quotations, quoteTokens } from '../text/index.js';
import { checkQuote, type QuoteCheck } from './check-quote.js';
import { MESSAGE_WORK, type Work, withShare } from './work.js';

/** The quotations in a message, checked. */
export interface MessageCheck {
  /** In the order of the message; `MOST` at most. */
  readonly checks: readonly QuoteCheck[];
  /** The message has no quotation in it, so all of it was taken for one. */
  readonly whole: boolean;
  /** How many quotations more there are than were checked. */
  readonly left: number;
}

/** How many quotations of one message are checked. */
const MOST = 10;
/** Read no further, in UTF-16 code units: no message is longer. */
const LONGEST = 4000;
/** A shorter quotation is a turn of phrase; it is checked only where there is no longer one. */
const PHRASE = { words: 3, characters: 5 };

/** Words that are said to be from the article, with what the message has before and after them. */
interface Claimed {
  readonly quotation: string;
  readonly before: string;
  readonly after: string;
}

/**
 * Checks what a message quotes: between quotation marks, in block quotes, or, when it quotes nothing, all of it.
 * Never throws, for any text.
 *
 * @param work how much may be done for all of it, each quotation having an equal share.
 */
export function checkMessage(
  index: ArticleIndex,
  message: string,
  work: Work = { left: MESSAGE_WORK },
): MessageCheck {
  const raw = message.slice(0, LONGEST);
  const marked = readClaims(unmarked(raw));
  const claimed = marked.some(({ quotation }) => isLong(quotation))
    ? marked
    : [...marked, ...readOtherMarks(raw)];
  const text = unmarked(raw);
  const long = claimed.filter(({ quotation }) => isLong(quotation));
  const kept = long.length > 0 ? long : claimed;
  const all: readonly Claimed[] =
    kept.length > 0 ? kept : [{ quotation: text.trim(), before: '', after: '' }];
  const checked = all.slice(0, MOST);
  return {
    checks: checked.map(({ quotation, before, after }, i) => {
      const speaker = speakerBeside(index, before, after);
      return withShare(work, checked.length - i, (own) =>
        checkQuote(index, quotation, { work: own, ...(speaker !== undefined && { speaker }) }),
      );
    }),
    whole: kept.length === 0,
    left: Math.max(0, all.length - MOST),
  };
}

function isLong(quotation: string): boolean {
  const tokens = quoteTokens(quotation);
  return tokens.length >= (tokens.some(isUnspaced) ? PHRASE.characters : PHRASE.words);
}

/** The message without what is a chat's: links, mentions, emoji codes, marks for bold and spoilers. */
function unmarked(message: string): string {
  return (
    message
      .replace(/``([^`'\n]+)''/g, '“$1”')
      // As Swedish and Finnish open: ”X”.
      .replace(/(?<![^\s([{—–-])”(?=\S)([^“”„\n]+)”/gu, '“$1”')
      .replace(/\[([^[\]\n]*)\]\(<?https?:[^)\s]*\)/g, '$1')
      .replace(/<(?:@[!&]?|#|a?:\w+:|t:)\d*(?::\w)?>/g, ' ')
      .replace(/https?:\/\/\S+/g, ' ')
      .replace(/\*{1,3}|__|~~|\|\||`{1,3}/g, '')
  );
}

const BLOCK = /(?:^|\n)(?:>>>[ \t]?([\s\S]*)$|((?:>[ \t].*(?:\n|$))+))/g;

function readClaims(message: string): Claimed[] {
  const claims: (Claimed & { at: number })[] = [];
  let rest = message;
  for (const match of message.matchAll(BLOCK)) {
    const block = (match[1] ?? match[2] ?? '').replace(/^>[ \t]?/gm, '').trim();
    // What stood in the block is no mark around anything else.
    rest = rest.replace(match[0], '\n'.repeat(match[0].length));
    const inner = /^[“"«„「『](.*)[”"»“」』]$/su.exec(block)?.[1] ?? block;
    const end = match.index + match[0].length;
    if (block !== '') claims.push({ at: match.index, ...claim(inner, message, match.index, end) });
  }
  for (const { start, end } of quotations(rest)) {
    const inner = rest
      .slice(start, end)
      .replace(/^(?:''|``|[“"«»„「『‘＂‟])|(?:''|``|[”"»«“」』’＂])$/gu, '');
    if (inner.trim() !== '') claims.push({ at: start, ...claim(inner.trim(), rest, start, end) });
  }
  return claims.sort((one, other) => one.at - other.at).map(({ at: _, ...rest }) => rest);
}

/** What stands for quotation marks in a chat where there are none: code, single marks, slanted letters. */
const OTHER_MARKS =
  /```(?:\w*\n)?([\s\S]+?)```|(?<!`)`([^`\n]+)`(?!`)|(?<![\p{L}\p{N}])'([^\n]{8,}?)'(?![\p{L}\p{N}])|‹([^›\n]+)›|[”]([^“”\n]+)”|(?<![*\p{L}])\*{1,3}([^*\n]+)\*{1,3}(?!\*)|(?<![_\p{L}])_([^_\n]+)_(?![_\p{L}])/gu;

function readOtherMarks(message: string): Claimed[] {
  return [...message.matchAll(OTHER_MARKS)].flatMap((match) => {
    const inner = unmarked(match.slice(1).find((one) => one !== undefined) ?? '').trim();
    const { before, after } = claim(inner, message, match.index, match.index + match[0].length);
    const found = { quotation: inner, before: unmarked(before), after: unmarked(after) };
    return isLong(inner) ? [found] : [];
  });
}

/** How far from a quotation a message is read for who is said to have said it. */
const AROUND = 200;

const claim = (quotation: string, text: string, start: number, end: number): Claimed => ({
  quotation,
  before: text.slice(Math.max(0, start - AROUND), start),
  after: text.slice(end, end + AROUND),
});

/** Stands in a text for all verbs of speaking: see `withOneVerb`. */
const VERB = 'said';
/** Before whoever is named as the source. */
const SOURCE_IS = '(?:[Aa]ccording to|[Ll]aut|[Ss]egún|[Ss]elon|[Пп]о словам)';
const NAME = "(\\p{Lu}[\\p{L}.’'-]*(?:\\s+\\p{Lu}[\\p{L}.’'-]*){0,3})";
/** What begins a subject: where one stands before the verb, a name further off doesn't say it. */
const SUBJECT =
  '(?:the|an?|this|that|these|those|his|her|its|their|our|your|my|he|she|it|they|we|you|one|who|which|everyone|everybody|someone|somebody|people|der|die|das|ein|eine|er|sie|es|wir|man|el|la|los|las|un|una|él|ella|le|les|une|il|elle|он|она|они|мы|это|эта|этот)';
const SAYINGS_OF =
  '(?:words?|statements?|remarks?|comments?|claims?|quotes?|quotation|line|phrase|speech|answer|reply|response|message|tweet|post|warning|opinion|view|argument|assertion)';
/** Before a quotation: "Xi said:", "as Xi then put it —", "Xi:". */
const BEFORE = [
  new RegExp(
    `${NAME}(?:\\s+(?!${SUBJECT}\\s)\\p{Ll}+){0,2}\\s+${VERB}(?:\\s+(?:that|dass|que|что))?\\s*[,:：—–-]?\\s*$`,
    'u',
  ),
  new RegExp(
    `${NAME}(?:[’']s?)\\s+(?:own\\s+)?${SAYINGS_OF}\\s*(?:was|were|is|are|that|,|:|：|—|–|-)*\\s*$`,
    'u',
  ),
  new RegExp(
    `(?:[Ii]n the words of|[Tt]o quote|[Qq]uoting|[Qq]uoted? (?:by|from)|[Pp]er|[Ff]rom|[Bb]y|[Ss]tatement by|[Ww]ords of|[Aa]ttributed to)\\s+${NAME}\\s*[,:：—–-]?\\s*$`,
    'u',
  ),
  // "As Putin put it", "Putin had this to say", "Putin on Hong Kong:".
  new RegExp(
    `${NAME}\\s+(?:put(?:s|ting)? it|had this to say|has this to say|was quoted as saying|is quoted as saying|went on|goes on|on\\s[^:\\n]{1,40}:)(?:\\s+(?:this way|like this|thus))?\\s*[,:：—–-]?\\s*$`,
    'u',
  ),
  // Small letters are no name: "according to the article".
  new RegExp(`${SOURCE_IS}\\s+${NAME}\\s*[,:：—–-]?\\s*$`, 'u'),
  new RegExp(`(?:^|[\\n.!?][”"»’」]*\\s*)${NAME}\\s*[:：]\\s*$`, 'u'),
];
/** After it: ", said Xi", "(Xi)", "— Xi". */
const AFTER = [
  new RegExp(`^[\\s,.]*(?:${VERB}|${SOURCE_IS})\\s+${NAME}`, 'u'),
  new RegExp(`^[\\s,.]*${NAME}\\s+${VERB}(?![\\p{L}])`, 'u'),
  new RegExp(`^\\s*(?:[—–~]|-{1,2})\\s*${NAME}`, 'u'),
  new RegExp(`^\\s*[(\\[]${NAME}[,)\\]]`, 'u'),
  new RegExp(
    `^[\\s,.;(\\[—–-]*(?:(?:is |was |were |are )?(?:attributed to|quoted (?:by|from)|said by|written by|spoken by)|in the words of|(?:the )?words of|per|to quote|quoting|by|from)\\s+${NAME}`,
    'u',
  ),
  new RegExp(
    `^[\\s,.;—–-]*(?:in\\s+|as\\s+|(?:is|was|were|are)\\s+)?${NAME}(?:[’']s?\\s+${SAYINGS_OF}|\\s+put(?:s)? it)`,
    'u',
  ),
];
/** A text with one verb in the place of all that statements know, so that a pattern needs to know one. */
const withOneVerb = (text: string) =>
  text.replace(/(?<!\p{L})[\p{Ll}\p{Script=Arabic}][\p{L}\p{M}’']*/gu, (word) =>
    isSpeaking(word) ? VERB : word,
  );

const NAMES_SOURCE = new RegExp(`\\b${VERB}\\b|${SOURCE_IS}`, 'iu');
/** Whether a text, with one verb, has a word of saying. */
const saysSo = (text: string) => NAMES_SOURCE.test(text) || hasUnspacedCue(text);

const AUTHOR = '((?:the|this) (?:author|writer|columnist|essayist|reviewer))';
const AUTHOR_BEFORE = new RegExp(
  `${AUTHOR}(?:\\s+(?!${SUBJECT}\\s)\\p{Ll}+){0,2}\\s+${VERB}(?:\\s+that)?\\s*[,:—–-]?\\s*$`,
  'iu',
);
const AUTHOR_AFTER = new RegExp(`^[\\s,.]*(?:${VERB}\\s+${AUTHOR}|${AUTHOR}\\s+${VERB}(?!\\p{L}))`, 'iu');

/** How far from a quotation its speaker's name may stand. */
const BESIDE = 60;

/** Who a message says said it: by a known speaker's name beside the quotation, or by the way it is put. */
function speakerBeside(index: ArticleIndex, before: string, after: string): string | undefined {
  const lead = withOneVerb(/[^\n]*(?:\n\s*)?$/u.exec(before)?.[0] ?? '');
  const tail = withOneVerb(after);
  for (const [patterns, text] of [
    [BEFORE, lead],
    [AFTER, tail],
  ] as const) {
    for (const pattern of patterns) {
      const name = nameIn(pattern.exec(text)?.[1] ?? '');
      if (name !== '') return known(index, name) ?? name;
    }
  }
  // As one types in a chat: "putin: …", "… — putin".
  const typed =
    /(?:^|[\n.!?])\s*(\p{Ll}[\p{L} .’'-]{1,40})[:：]\s*$/u.exec(lead)?.[1] ??
    /^\s*[—–~-]+\s*(\p{Ll}[\p{L} .’'-]{1,40})/u.exec(tail)?.[1];
  const familiar = typed && known(index, typed);
  if (familiar) return familiar;
  const author = AUTHOR_BEFORE.exec(lead)?.[1] ?? AUTHOR_AFTER.exec(tail)?.slice(1).find(Boolean);
  if (author) return author;
  // In scripts without capitals, and for whoever the article quotes: the name alone, beside a word of saying.
  const ahead = lead.slice(-BESIDE).replace(SAID_OF, ' ').replace(SPOKEN_OF, ' ');
  const behind = tail.slice(0, BESIDE).replace(SPOKEN_OF, ' ');
  const beside = [ahead, behind].map((text) => (saysSo(text) ? known(index, text) : undefined)).find(Boolean);
  // 田中市長は「…」と述べた: the verb stands behind the quotation, its subject before it.
  return beside ?? (hasUnspacedCue(behind) ? known(index, ahead) : undefined);
}

/** Whoever comes after it is spoken of or to: "the article says of Putin". */
const SPOKEN_OF = new RegExp(
  `(?<!\\p{L})(?:about|of|to|on|with|über|zu|sobre|de|о|об|про)\\s+${NAME}|(?:关于|對於|对于|عن)\\s*\\S+`,
  'gu',
);
/** So is, before the quotation, whoever the words are about: "Putin said that Russia “supports …”", "it says China is “…”". */
const SAID_OF = new RegExp(
  `(?<=(?<!\\p{L})${VERB}\\s+(?:that\\s+)?)${NAME}(?![\\p{L}.’'-]|\\s+\\p{Lu}|\\s*[,:：—–-])`,
  'gu',
);

/** Words that begin sentences with a capital and are no part of a name. */
const OPENING = new Set(
  `i he she it they we you this that these those who the a an as like while when whenever since if in on at after before
  during because although though where how what why and but or so then also just even here there now once again
  according yesterday today later earlier first second third finally however still thus therefore meanwhile to for from
  with by about everyone everybody someone somebody nobody people one another my our his her its their your
  er sie es wir man der die das ein eine wie als wenn da und aber auch dann dort hier
  él ella el la los las un una como cuando si en y pero luego así según
  он она они мы я как когда если и но а потом так по в на`.split(/\s+/),
);
/** What a message calls the text before its words. */
const LABEL =
  /^(?:article|text|quote|quotation|source|title|headline|paragraph|passage|sentence|excerpt|context|question|answer|note|edit|update|author|paper|artikel|zitat|quelle|artículo|cita|fuente|статья|цитата|источник)$/i;

/** A name without the words that open its sentence; nothing when it is none. */
function nameIn(text: string): string {
  const words = text.split(/\s+/);
  const first = words.findIndex((word) => !OPENING.has(word.toLowerCase()));
  const name = first < 0 ? '' : words.slice(first).join(' ');
  return LABEL.test(name) ? '' : name;
}

/** The speaker whose name stands in a text, the longest name first. */
function known(index: ArticleIndex, text: string): string | undefined {
  const low = text.toLowerCase();
  let best: { name: string; alias: string } | undefined;
  for (const { name, aliases } of index.attribution().speakers) {
    for (const alias of aliases) {
      const at = low.indexOf(alias.toLowerCase());
      const isWord =
        at >= 0 &&
        (isUnspaced({ key: alias }) ||
          !(/[\p{L}\p{N}]/u.test(low[at - 1] ?? '') || /[\p{L}\p{N}]/u.test(low[at + alias.length] ?? '')));
      if (isWord && alias.length > (best?.alias.length ?? 1)) best = { name, alias };
    }
  }
  return best?.name;
}
