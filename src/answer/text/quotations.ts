/**
 * Quotation marks, in every style that newspapers print.
 *
 * A quotation that is still open at the end of a paragraph runs on: by old custom the next paragraph begins
 * with an opening mark again, and only the last one has a closing mark.
 */

/** A stretch between quotation marks, marks included: `text.slice(start, end)`. */
export interface QuotedSpan {
  readonly start: number;
  readonly end: number;
  /** False when the paragraph ends before the quotation does. */
  readonly closed: boolean;
}

/** Opening marks and what closes them. `“` closes `„` in German and opens in English: see `closers`. */
const CLOSERS: Readonly<Record<string, readonly string[]>> = {
  '“': ['”'],
  '„': ['“', '”'],
  '‟': ['”'],
  '«': ['»'],
  '»': ['«'],
  '「': ['」'],
  '『': ['』'],
  '《': [],
  '"': ['"'],
  '＂': ['＂'],
  "''": ["''"],
  '``': ["''", '``'],
  '‘': ['’'],
};

const MARK = /''|``|’’|["“”„‟«»「」『』＂‘’]/gu;

/** The other style of double marks: a newspaper's page may open with one and close with the other. */
const MIXED: Readonly<Record<string, { readonly opens: string; readonly closes: string }>> = {
  '“': { opens: '"', closes: '"' },
  '"': { opens: '“', closes: '”' },
};

const isSpace = (char: string | undefined) => char === undefined || /[\s([{—–―-]/u.test(char);
const isLetter = (char: string | undefined) => char !== undefined && /[\p{L}\p{N}]/u.test(char);

/**
 * Finds the outermost quotations of a paragraph, in order and disjoint. Quotations inside quotations are part
 * of the outer one. Apostrophes and marks of inches are not taken for quotation marks as long as they stand
 * where no quotation could open.
 *
 * @param isAmongSuch whether a paragraph beside it begins with a mark, too: then a single one at its beginning, which
 *   may be an apostrophe, opens a quotation that runs on.
 */
export function quotations(paragraph: string, isAmongSuch = false): QuotedSpan[] {
  const text = curlSingles(paragraph);
  if (isAmongSuch && STAYS_OPEN.test(text)) return [{ start: 0, end: text.length, closed: false }];
  const found: QuotedSpan[] = [];
  let open: { mark: string; start: number; inner: number } | undefined;
  const marks = [...text.matchAll(MARK)];
  const inches = inchesAmong(text, marks);
  for (const match of marks) {
    const mark = match[0];
    const start = match.index;
    const end = start + mark.length;
    if (open) {
      const isOwnEnd = CLOSERS[open.mark]?.includes(mark) && closes(text, mark, start, end);
      if (!inches.has(start) && (isOwnEnd || mixes(text, open, mark, start, end))) {
        found.push({ start: open.start, end, closed: true });
        open = undefined;
      }
    } else if (CLOSERS[mark] && opens(text, mark, start, end)) open = { mark, start, inner: 0 };
    else if (mark === '”' && found.length === 0 && isOrphan(text, start)) {
      // The opening mark is missing or stands in an earlier paragraph.
      found.push({ start: 0, end, closed: true });
    }
  }
  if (open && open.mark !== '‘') found.push({ start: open.start, end: text.length, closed: false });
  return found;
}

/** Where a straight single mark may open a quotation, and no word begins with it: "’tis", "the ’90s", Dutch "’s avonds". */
const OPENS_SINGLE =
  /^'(?!(?:[stnmkrd]|ie|em|un|til|tis|twas|cause|bout|cos|round|neath|ll|ve|re)(?![\p{L}\p{N}])|\d\ds?(?![\p{L}\p{N}]))[\p{L}\p{N}"“¿¡…(]/iu;
/** Once `curlSingles` has been there: a single mark that nothing closes, straight or curly. */
const STAYS_OPEN = new RegExp(`${OPENS_SINGLE.source}|^‘(?![\\s\\S]*’(?!\\p{L}))`, 'iu');
/** A few words in single marks and nothing else: a heading of newspapers. */
const HEADING = /^\s*'(?:[^\s']+(?:'[^\s']+)*\s+){0,7}[^\s']+(?:'[^\s']+)*'\s*$/u;
/** Where it may be the end of a word in the plural, as in "the drivers’ union". */
const OF_SEVERAL = /^s' \p{Ll}/iu;

/**
 * The text with straight single marks that stand around something as curly ones. Apostrophes stay as they are: what
 * opens has to be closed before the next one opens. Linear.
 */
function curlSingles(text: string): string {
  if (HEADING.test(text)) return text;
  const marks = [...text.matchAll(/(?<!')'(?!')/g)].map(({ index }) => ({
    index,
    opens: isSpace(text[index - 1]) && OPENS_SINGLE.test(text.slice(index, index + 12)),
    closes: !isSpace(text[index - 1]) && !isLetter(text[index + 1]),
  }));
  let curled = '';
  let from = 0;
  for (let at = 0; at < marks.length; at++) {
    const opening = marks[at];
    const closing = opening?.opens ? marks[closingOf(text, marks, at)] : undefined;
    if (!opening || !closing) continue;
    curled += `${text.slice(from, opening.index)}‘${text.slice(opening.index + 1, closing.index)}’`;
    from = closing.index + 1;
  }
  return curled + text.slice(from);
}

interface SingleMark {
  readonly index: number;
  readonly opens: boolean;
  readonly closes: boolean;
}

/** The place of the mark that closes what one opens, before another one opens; -1 where there is none. */
function closingOf(text: string, marks: readonly SingleMark[], opening: number): number {
  let plural = -1;
  for (let at = opening + 1; at < marks.length; at++) {
    const { index, opens, closes } = marks[at] as SingleMark;
    if (opens) break;
    if (!closes) continue;
    if (!OF_SEVERAL.test(text.slice(index - 1, index + 3))) return at;
    if (plural < 0) plural = at;
  }
  return plural;
}

/**
 * Whether a mark of the other style closes a quotation: `“No,"`. One that was opened in that style inside it is
 * closed first, and only a clause's end is believed.
 */
function mixes(
  text: string,
  open: { readonly mark: string; inner: number },
  mark: string,
  start: number,
  end: number,
): boolean {
  // Two single marks close a double one: `“No,’’`.
  if (open.mark === '“' && mark === '’’')
    return open.inner === 0 && /[.,!?…—–-]$/u.test(text[start - 1] ?? '');
  const other = MIXED[open.mark];
  if (!other || (mark !== other.opens && mark !== other.closes)) return false;
  const isOpening = mark === other.opens && isSpace(text[start - 1]) && isLetter(text[end]);
  if (isOpening) open.inner++;
  else if (open.inner > 0) open.inner--;
  else return /[.,!?…—–-]$/u.test(text.slice(0, start).slice(-1)) && !isLetter(text[end]);
  return false;
}

function opens(text: string, mark: string, start: number, end: number): boolean {
  if (mark === '»') return isSpace(text[start - 1]) && isLetter(text[end]);
  if (mark === '"' || mark === "''" || mark === '‘' || mark === '＂') {
    return isSpace(text[start - 1]) && !/\s/u.test(text[end] ?? ' ');
  }
  return true;
}

function closes(text: string, mark: string, start: number, end: number): boolean {
  // A straight mark after a space opens a quotation inside the quotation; an apostrophe has a letter after it.
  if (mark === '"') return !(/\s/u.test(text[start - 1] ?? '') && isLetter(text[end]));
  if (mark === '’') return !isLetter(text[end]);
  return true;
}

/** Before the mark of inches or seconds: `6'4"`, `40° 26' 46"`. */
const FEET = /\d['’′]\s?\d{1,2}(?:[.,]\d+)?$/u;
/** A number that the mark may belong to; a year is none. */
const NUMBER = /(?<![\d.,])\d{1,3}(?:[.,/]\d+)?$/u;
/** What is measured goes on after it: `12" records`, `a 12"-wide plank`. */
const MEASURED = /^(?:-\p{Ll}|\s(?!(?:s?he|they|we|it|I|and|but|says?|said)(?!\p{L}))\p{Ll})/u;

/**
 * Where marks measure inches or seconds, and close no quotation. They must look so, and an open quotation must still
 * have another end: of straight marks an odd number follows, of curly ones a closing mark is next.
 */
function inchesAmong(text: string, marks: readonly RegExpExecArray[]): ReadonlySet<number> {
  const inches = new Set<number>();
  let straight = 0;
  let curly = '';
  for (const { 0: mark, index } of marks.toReversed()) {
    if (mark !== '"' && mark !== '“' && mark !== '”') continue;
    const before = text.slice(Math.max(0, index - 12), index);
    const isMeasure =
      FEET.test(before) || (NUMBER.test(before) && MEASURED.test(text.slice(index + 1, index + 9)));
    if (isMeasure && (mark === '"' ? straight % 2 === 1 : curly === '”')) inches.add(index);
    else if (mark === '"') straight++;
    else curly = mark;
  }
  return inches;
}

/** Whether a closing mark without an opening one ends a sentence or a clause, as the end of a quotation does. */
function isOrphan(text: string, at: number): boolean {
  return /[.,!?…]\s?$/u.test(text.slice(Math.max(0, at - 2), at));
}
