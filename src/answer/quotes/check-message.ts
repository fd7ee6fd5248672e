import type { ArticleIndex } from '../article-index.js';
import { isSpeaking } from '../statements/index.js';
import { isUnspaced, quotations, quoteTokens } from '../text/index.js';
import { checkQuote } from './check-quote.js';
import { speakerBeside } from './speaker-beside.js';
import type { QuoteCheck } from './verdict.js';
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
  if (kept.length === 0) return { checks: [checkAll(index, text.trim(), work)], whole: true, left: 0 };
  const checked = kept.slice(0, MOST);
  return {
    checks: checked.map((one, i) =>
      withShare(work, checked.length - i, (own) =>
        withItsOwn(
          checkClaim(index, one.quotation, speakerBeside(index, one.before, one.after), own),
          one.before,
        ),
      ),
    ),
    whole: false,
    left: Math.max(0, kept.length - MOST),
  };
}

const checkClaim = (index: ArticleIndex, quotation: string, speaker: string | undefined, work: Work) =>
  checkQuote(index, quotation, { work, ...(speaker !== undefined && { speaker }) });

/** How many words before the marks say themselves what the quotation leaves to them. */
const OWN = 4;

/** `There was not “a shred of it”`: what turns the words round stands in the message, before the marks. */
function withItsOwn(check: QuoteCheck, before: string): QuoteCheck {
  const { verdict } = check;
  const [first] = verdict.kind === 'exact' ? quoteTokens(verdict.cut ?? '') : [];
  const isSaid = quoteTokens(before)
    .slice(-OWN)
    .some(({ key }) => key === first?.key);
  if (verdict.kind !== 'exact' || !isSaid) return check;
  const { cut: _, ...rest } = verdict;
  return { ...check, verdict: rest };
}

/** A message without marks: all of it is the quotation, or what comes after "Li:" and "Li said that". */
function checkAll(index: ArticleIndex, text: string, work: Work): QuoteCheck {
  const rest = afterSpeaker(text);
  const before = text.slice(0, text.length - rest.length);
  const isLabelled = /:\s*$/.test(before);
  const speaker = before && speakerBeside(index, before, '');
  const isKnown = index.attribution().speakers.some(({ name }) => name === speaker);
  const whole = withShare(work, isKnown ? 2 : 1, (own) => checkQuote(index, text, { work: own }));
  if (!isKnown || whole.verdict.kind === 'exact') return whole;
  const led = checkClaim(index, rest, speaker, work);
  // "Li denies arson. …": what stands behind a verb may go on with more than what is said.
  if (!isLabelled && led.verdict.kind !== 'exact') return whole;
  return countChanged(led) <= countChanged(whole) ? led : whole;
}

/** What a text says after a first word of saying or a colon; all of it where there is none. */
function afterSpeaker(text: string): string {
  const [lead = ''] = /^[^:\n]{1,60}:\s+/.exec(text) ?? [];
  if (lead) return text.slice(lead.length);
  for (const { 0: word, index: at } of text.slice(0, LONGEST_LEAD).matchAll(/\p{L}+/gu))
    if (isSpeaking(word))
      return text.slice(at + word.length).replace(/^(?:\s+(?:me|us|him|her|them))?[\s,]*(?:that\s)?\s*/, '');
  return text;
}

/** In UTF-16 code units: a few words with a name among them. */
const LONGEST_LEAD = 60;

function countChanged({ verdict }: QuoteCheck): number {
  if (verdict.kind === 'exact') return 0;
  return verdict.kind === 'altered'
    ? verdict.parts.filter(({ kind }) => kind === 'changed').length
    : Number.POSITIVE_INFINITY;
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

const BLOCK = /(?:^|\n)(?:>>>[ \t]?([\s\S]*)$|(?:>[ \t].*(?:\n|$))+)/g;

/** A line that tells whose words a block is. */
const SIGNATURE = /^[—–~-]\s*\p{L}[^\n]{1,60}$/u;

/** A block that ends with whose words it is: "— Bo Li". A dialogue has such lines before it, too. */
function readSigned(block: string): { readonly words: string; readonly signature: string } | undefined {
  const lines = block.split('\n');
  const signature = lines.at(-1)?.trim() ?? '';
  const words = lines.slice(0, -1).join('\n').trim();
  const isDialogue = lines.slice(0, -1).some((line) => /^\s*[—–~-]/.test(line));
  return words !== '' && !isDialogue && SIGNATURE.test(signature) ? { words, signature } : undefined;
}

function readClaims(message: string): Claimed[] {
  const claims: (Claimed & { at: number })[] = [];
  let rest = message;
  for (const match of message.matchAll(BLOCK)) {
    const block = (match[1] ?? match[0]).replace(/^>[ \t]?/gm, '').trim();
    // What stood in the block is no mark around anything else.
    rest = rest.replace(match[0], '\n'.repeat(match[0].length));
    const signed = readSigned(block);
    const words = signed?.words ?? block;
    const inner = /^[“"«„「『](.*)[”"»“」』]$/su.exec(words)?.[1] ?? words;
    const end = match.index + match[0].length;
    const found = claim(inner, message, match.index, end);
    if (block !== '')
      claims.push({ at: match.index, ...found, after: (signed?.signature ?? '') + found.after });
  }
  for (const { start, end } of quotations(rest)) {
    const inner = rest
      .slice(start, end)
      .replace(/^(?:''|``|[“"«»„「『‘＂‟'])|(?:''|``|[”"»«“」』’＂'])$/gu, '');
    if (inner.trim() !== '') claims.push({ at: start, ...claim(inner.trim(), rest, start, end) });
  }
  return claims.sort((one, other) => one.at - other.at).map(({ at: _, ...rest }) => rest);
}

/** What stands for quotation marks in a chat where there are none: code, slanted letters. */
const OTHER_MARKS =
  /```(?:\w*\n)?([\s\S]+?)```|(?<!`)`([^`\n]+)`(?!`)|‹([^›\n]+)›|[”]([^“”\n]+)”|(?<![*\p{L}])\*{1,3}([^*\n]+)\*{1,3}(?!\*)|(?<![_\p{L}])_([^_\n]+)_(?![_\p{L}])/gu;

function readOtherMarks(message: string): Claimed[] {
  return [...message.matchAll(OTHER_MARKS)].flatMap((match) => {
    // One of the groups, as they stand for different marks.
    const inner = unmarked(match.slice(1).join('')).trim();
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
