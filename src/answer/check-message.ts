import { checkQuote, type QuoteCheck } from './check-quote.js';
import type { ArticleIndex } from './index.js';
import { quotations } from './quotations.js';
import { isUnspaced, quoteTokens } from './quote-tokens.js';

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

/** Words that somebody is said to have said. */
interface Claimed {
  readonly quotation: string;
  readonly speaker?: string;
}

/**
 * Checks what a message quotes: between quotation marks, in block quotes, or, when it quotes nothing, all of it.
 * Never throws, for any text.
 */
export function checkMessage(index: ArticleIndex, message: string): MessageCheck {
  const text = unmarked(message.slice(0, LONGEST));
  const claimed = readClaims(index, text);
  const long = claimed.filter(({ quotation }) => isLong(quotation));
  const kept = long.length > 0 ? long : claimed;
  const all: readonly Claimed[] = kept.length > 0 ? kept : [{ quotation: text.trim() }];
  return {
    checks: all
      .slice(0, MOST)
      .map(({ quotation, speaker }) =>
        checkQuote(index, quotation, speaker === undefined ? {} : { speaker }),
      ),
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
  return message
    .replace(/\[([^\]\n]*)\]\(<?https?:[^)\s]*\)/g, '$1')
    .replace(/<(?:@[!&]?|#|a?:\w+:|t:)\d*(?::\w)?>/g, ' ')
    .replace(/https?:\/\/\S+/g, ' ')
    .replace(/\*{1,3}|__|~~|\|\||`{1,3}/g, '');
}

const BLOCK = /(?:^|\n)(?:>>>[ \t]?([\s\S]*)$|((?:>[ \t].*(?:\n|$))+))/g;

function readClaims(index: ArticleIndex, message: string): Claimed[] {
  const claims: (Claimed & { at: number })[] = [];
  let rest = message;
  for (const match of message.matchAll(BLOCK)) {
    const block = (match[1] ?? match[2] ?? '').replace(/^>[ \t]?/gm, '').trim();
    // What stood in the block is no mark around anything else.
    rest = rest.replace(match[0], '\n'.repeat(match[0].length));
    const before = message.slice(0, match.index);
    const after = message.slice(match.index + match[0].length);
    const inner = /^[“"«„「『](.*)[”"»“」』]$/su.exec(block)?.[1] ?? block;
    if (block !== '') claims.push({ at: match.index, ...claim(index, inner, before, after) });
  }
  for (const { start, end } of quotations(rest)) {
    const inner = rest
      .slice(start, end)
      .replace(/^(?:''|``|[“"«»„「『‘＂‟])|(?:''|``|[”"»«“」』’＂])$/gu, '');
    if (inner.trim() !== '')
      claims.push({ at: start, ...claim(index, inner.trim(), rest.slice(0, start), rest.slice(end)) });
  }
  return claims.sort((one, other) => one.at - other.at).map(({ at: _, ...rest }) => rest);
}

function claim(index: ArticleIndex, quotation: string, before: string, after: string): Claimed {
  const speaker = speakerBeside(index, before, after);
  return { quotation, ...(speaker !== undefined && { speaker }) };
}

const SAYS =
  '(?:said|says|say|saying|told|tells|stated|states|claimed|claims|argued|argues|wrote|writes|added|adds|according to|once said|' +
  'sagte|sagt|laut|dijo|dice|según|afirmó|сказал|сказала|заявил|заявила|по словам|说|說|称|稱|表示|指出|قال|قالت|dixit)';
const NAME = "(\\p{Lu}[\\p{L}.’'-]*(?:\\s+\\p{Lu}[\\p{L}.’'-]*){0,3})";
/** Before a quotation: "Xi said:", "as Xi put it —", "Xi:". */
const BEFORE = [
  new RegExp(`${NAME}(?:\\s+\\p{L}+){0,2}\\s+${SAYS}(?:\\s+(?:that|dass|que|что))?\\s*[,:：—–-]?\\s*$`, 'u'),
  new RegExp(`(?:according to|laut|según|по словам)\\s+${NAME}\\s*[,:：—–-]?\\s*$`, 'iu'),
  new RegExp(`(?:^|[\\n.!?][”"»’」]*\\s*)${NAME}\\s*[:：]\\s*$`, 'u'),
];
/** After it: ", said Xi", "(Xi)", "— Xi". */
const AFTER = [
  new RegExp(`^[\\s,.]*${SAYS}\\s+${NAME}`, 'u'),
  new RegExp(`^[\\s,.]*${NAME}\\s+${SAYS}(?![\\p{L}])`, 'u'),
  new RegExp(`^\\s*(?:[—–~]|-{1,2})\\s*${NAME}`, 'u'),
  new RegExp(`^\\s*\\(${NAME}[,)]`, 'u'),
];
/** How far from a quotation its speaker's name may stand. */
const BESIDE = 60;

/** Who a message says said it: by a known speaker's name beside the quotation, or by the way it is put. */
function speakerBeside(index: ArticleIndex, before: string, after: string): string | undefined {
  const lead = /[^\n]*(?:\n\s*)?$/u.exec(before.slice(-200))?.[0] ?? '';
  const tail = after.slice(0, 200);
  for (const pattern of BEFORE) {
    const name = pattern.exec(lead)?.[1];
    if (name !== undefined && !PRONOUN.test(name)) return known(index, name) ?? name;
  }
  for (const pattern of AFTER) {
    const name = pattern.exec(tail)?.[1];
    if (name !== undefined && !PRONOUN.test(name)) return known(index, name) ?? name;
  }
  // In scripts without capitals, and for whoever the article quotes: the name alone, beside a word of saying.
  const near = [lead.slice(-BESIDE), tail.slice(0, BESIDE)];
  return near
    .map((text) => (new RegExp(SAYS, 'iu').test(text) ? known(index, text) : undefined))
    .find(Boolean);
}

const PRONOUN = /^(?:I|He|She|It|They|We|You|This|That|Who|The|Er|Sie|Él|Ella|Он|Она)$/;

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
