import { UNSPACED_SCRIPTS as UNSPACED } from '../../article/index.js';

/**
 * Text as it is compared when a quotation is checked: word by word, with what typography may change folded
 * (quotation marks, dashes, spaces, widths), and with the punctuation between words kept apart.
 */
export interface QuoteToken {
  /** What is compared: without case and typography. */
  readonly key: string;
  readonly raw: string;
  /** In UTF-16 code units of the text. */
  readonly start: number;
  readonly end: number;
  /** The punctuation since the word before, folded; empty for a space, a hyphen or a quotation mark. */
  readonly before: string;
}

/** Stands between letters without being seen. */
const INVISIBLE = '\\u00AD\\u200B-\\u200F\\u2060\\uFEFF';
const INVISIBLES = new RegExp(`[${INVISIBLE}]`, 'g');
/** A character of a script without spaces is compared alone: no two texts cut such words alike. */
const TOKEN = new RegExp(
  `[%‰$€£¥₽°&]|[${UNSPACED}]\\p{M}*|(?:(?![${UNSPACED}])[\\p{L}\\p{N}][\\p{M}${INVISIBLE}]*|(?<=\\p{N})[.,](?=\\p{N})|(?<=[\\p{L}\\p{M}])['’ʼ＇](?=\\p{L}))+`,
  'gu',
);
const IS_UNSPACED = new RegExp(`^[${UNSPACED}]`, 'u');

export const isUnspaced = (token: Pick<QuoteToken, 'key'>) => IS_UNSPACED.test(token.key);

/** Cuts a text into words; for any text. */
export function quoteTokens(text: string): QuoteToken[] {
  const tokens: QuoteToken[] = [];
  let last = 0;
  for (const match of text.matchAll(TOKEN)) {
    const raw = match[0];
    const start = match.index;
    const between = start === last + 1 && text[last] === ' ' ? '' : text.slice(last, start);
    tokens.push({ key: keyOf(raw), raw, start, end: start + raw.length, before: punctuation(between) });
    last = start + raw.length;
  }
  return tokens;
}

function keyOf(raw: string): string {
  if (/^[a-z]+$/.test(raw)) return raw;
  if (raw === '%') return 'percent';
  return withoutAccents(lettersOf(raw.replace(FRACTION, readFraction)))
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .replace(/(?<=\d),(?=\d{3})/g, '');
}

/** "2½" is 2.5; taken apart, "½" would be a 1 and a 2. */
const FRACTION = /(\d*)([¼½¾])/g;
const readFraction = (_: string, whole: string, fraction: string) =>
  `${whole || '0'}${{ '¼': '.25', '½': '.5', '¾': '.75' }[fraction]}`;

/** A word's letters, without what typography may change: invisible characters, widths, kinds of apostrophes. */
export const lettersOf = (raw: string) => raw.replace(INVISIBLES, '').normalize('NFKC').replace(/[’ʼ]/g, "'");

/** Latin letters without their accents: copies lose them. */
export const withoutAccents = (text: string) =>
  /^[\p{ASCII}]*$/u.test(text)
    ? text
    : text
        .normalize('NFD')
        .replace(/(?<=\p{Script=Latin})\p{M}+/gu, '')
        .normalize('NFC');

/** Letters as they are written without their keys: "Koeln", "Strasse", "coeur". */
export const withoutUmlauts = (text: string) =>
  text.replace(/[äöüÄÖÜßœæŒÆ]/gu, (letter) => UMLAUTS[letter] ?? letter);
const UMLAUTS: Readonly<Record<string, string>> = {
  ä: 'ae',
  ö: 'oe',
  ü: 'ue',
  Ä: 'Ae',
  Ö: 'Oe',
  Ü: 'Ue',
  ß: 'ss',
  œ: 'oe',
  æ: 'ae',
  Œ: 'Oe',
  Æ: 'Ae',
};

/** How a word may be compared that is written without umlauts, or with "ss" for "ß". */
export function umlautKeys(key: string): string[] {
  const back = key.replace(/([aou])e/gu, '$1');
  return [back, key.replaceAll('ss', 'ß'), back.replaceAll('ss', 'ß')].filter((one) => one !== key);
}

function punctuation(between: string): string {
  if (between === '') return '';
  const marks = between
    .normalize('NFKC')
    .replace(/。/g, '.')
    .replace(/[、，،]/g, ',')
    .replace(/؟/g, '?')
    .replace(/؛/g, ';')
    .replace(/(?<=\s)[-‐‑‒–—―−]+(?=\s)|[—―]|--+/g, ' — ')
    .replace(/[^.,;:!?—]/g, '');
  return marks.replace(/(.)\1+/g, '$1');
}

/** Where a quotation says itself that it departs from the text. */
interface QuoteGap {
  /** The token before which it stands. */
  readonly at: number;
  /** An ellipsis leaves words out; brackets hold the quoter's own words in place of a few. */
  readonly kind: 'ellipsis' | 'brackets';
}

export interface QuoteText {
  /** The quotation without its conventions: no ellipses, brackets, `[sic]`. */
  readonly text: string;
  readonly tokens: readonly QuoteToken[];
  readonly gaps: readonly QuoteGap[];
  /** The quoter's own words in brackets. */
  readonly own: readonly string[];
  /** Whether all of it is in capitals, as some type and headlines are set: they tell nothing then. */
  readonly inCapitals: boolean;
}

/** Whether words are all in capitals, and enough of them to be no abbreviation. */
export const areCapitals = (tokens: readonly QuoteToken[]) =>
  tokens.filter(({ raw }) => /^\p{Lu}/u.test(raw)).length > 2 &&
  !tokens.some(({ raw }) => /\p{Ll}/u.test(raw));

/** Read no further: no message is longer. */
const LONGEST = 4000;
const CONVENTION =
  /(?:\*\*)?[[(]?¶+\s?\d+(?: of \d+)?[\])]?:?(?:\*\*)?|[[(]\s?(?:my |our )?(?:emphas[ie]s|italics)(?: (?:added|mine|ours|in original))?\s?[\])]|(?<!\p{L})\p{L}{1,40}\[(\p{L}{1,4})\](?!\p{L})|[[(]\s*(?:\.\s?\.\s?\.|…)\s*[\])]|…|\.\s?\.\s?\.(?:\s?\.)?|[[(]sic!?[\])]|\[(\p{L})\](?=\p{L})|\[([^\]\n]{1,80})\]/gu;

/** Reads a quotation as it stands, brackets and all: they may be the article's own. */
export function readLiterally(text: string): QuoteText {
  const cut = quoteTokens(text.slice(0, LONGEST));
  const inCapitals = areCapitals(cut);
  // A capital would make a name of each word.
  const tokens = inCapitals ? cut.map((token) => ({ ...token, raw: token.raw.toLowerCase() })) : cut;
  return { text, tokens, gaps: [], own: [], inCapitals };
}

/**
 * Reads a quotation with the conventions of quoting in it.
 *
 * @param isWord whether the article has a word (in small letters): a hyphen at a line's end stands inside such a one.
 */
export function readQuote(quotation: string, isWord: (word: string) => boolean = () => false): QuoteText {
  let text = '';
  let last = 0;
  const added: string[] = [];
  const marks: { place: number; kind: QuoteGap['kind'] }[] = [];
  const whole = quotation
    .slice(0, LONGEST)
    .replace(
      /(?<!\p{L})(\p{L}{1,40})[-‐][ \t]*\n[ \t]*(\p{L}{1,40})/gu,
      (broken, head: string, tail: string) => (isWord((head + tail).toLowerCase()) ? head + tail : broken),
    );
  for (const match of whole.matchAll(CONVENTION)) {
    text += whole.slice(last, match.index);
    last = match.index + match[0].length;
    const [all, ending, capital, own] = match;
    // "[1]" leads to a note.
    if (own !== undefined && /\p{L}/u.test(own)) added.push(own.trim());
    if (capital !== undefined) text += capital;
    else {
      // The space keeps the words on either side apart.
      text += ' ';
      if (!/^[[(]sic|¶|^[[(]\s?(?:my |our )?(?:emphas|italics)/i.test(all))
        marks.push({ place: text.length, kind: (ending ?? own) === undefined ? 'ellipsis' : 'brackets' });
    }
  }
  text += whole.slice(last);
  const { tokens, inCapitals } = readLiterally(text);
  let at = 0;
  const gaps = marks
    .map(({ place, kind }) => {
      while ((tokens[at]?.start ?? place) < place) at++;
      return { at, kind };
    })
    .filter((gap) => gap.at > 0 && gap.at < tokens.length);
  return { text, tokens, gaps, own: added, inCapitals };
}
