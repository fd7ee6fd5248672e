import type { QuoteText, QuoteToken } from '../text/index.js';
import type { Pair } from './changes.js';
import type { ArticleWords } from './text.js';
import { spend, type Work } from './work.js';

/** How far a marked omission may reach, in words. */
const REACH = { ellipsis: 150, brackets: 8 };
/** Setting a stretch beside the quotation takes so many steps a word, and a gap. */
const PLACED = 4;
const GAP = 40;
/** And so many a word of the article under it (a guess, on the safe side), and of its paragraph, which is cut anew. */
const READ = 4;
const CUT = 6;
/** So many places are tried whatever the work: finding them may have used it up, and one of them may be exact. */
const FIRST = 20;

/** Words of the article that a quotation stands for, and the words that they share in order. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly pairs: readonly Pair[];
}

/**
 * The stretches that hold all words in order, with nothing between them but at the quotation's own gaps, in
 * the article's order, none over another; as many as the work reaches to.
 */
export function findWordForWord(words: ArticleWords, { tokens, gaps }: QuoteText, work: Work): Stretch[] {
  const known = new Map<string, number[]>();
  const segments = segmentsOf({ tokens, gaps }).map((segment) => {
    const key = segment.words.map((word) => word.key).join(' ');
    const places = known.get(key) ?? words.occurrences(segment.words, work);
    known.set(key, places);
    return { ...segment, places };
  });
  const [first, ...rest] = segments;
  const found: Stretch[] = [];
  if (!first) return found;
  for (const [nth, from] of first.places.entries()) {
    if (from < (found.at(-1)?.to ?? 0)) continue;
    if (!spend(work, segments.length) && (found.length > 0 || nth >= FIRST)) break;
    const begun: Placed[] = [{ ...first, from }];
    let end = from + first.words.length;
    const whole = rest.every((segment) => {
      const next = segment.places[placeFrom(segment.places, end)];
      if (next === undefined || !isWithinReach(words, segment, end, next)) return false;
      begun.push({ ...segment, from: next });
      end = next + segment.words.length;
      return true;
    });
    const last = found.at(-1)?.from;
    const isCut = last !== undefined && words.paragraphOf(last) === words.paragraphOf(from);
    // One place is found whatever it costs: its paragraph may be a whole chapter.
    const cut = isCut || last === undefined ? 0 : CUT * words.countAround(from);
    const cost = PLACED * tokens.length + GAP * gaps.length + READ * (end - from) + cut;
    if (!whole || (!spend(work, cost) && found.length > 0)) continue;
    drawTogether(words, begun);
    const pairs = begun.flatMap((run) => run.words.map((_, i): Pair => [run.from + i, run.at + i]));
    found.push({ from: begun[0]?.from ?? from, to: end, pairs });
  }
  return found;
}

/** The words between two gaps of a quotation, with the gap before them, and all places where they stand. */
interface Segment {
  readonly at: number;
  readonly words: readonly QuoteToken[];
  readonly gap: QuoteText['gaps'][number]['kind'];
  readonly places: readonly number[];
}
type Placed = Segment & { from: number };

/** Whether what a gap leaves out, from one place to the next, may be left out under its sign. */
const isWithinReach = (words: ArticleWords, { gap }: Segment, end: number, next: number) =>
  next - end <= REACH[gap] && words.paragraphOf(next) - words.paragraphOf(end - 1) <= 1;

/**
 * Moves segments towards the last one, as far as they stand again on the way: of “The ferry sails … on Sundays” nothing
 * is left out that stands before the last "The ferry sails".
 */
function drawTogether(words: ArticleWords, placed: Placed[]): void {
  for (let i = placed.length - 2; i >= 0; i--) {
    const [before, segment, after] = [placed[i - 1], placed[i], placed[i + 1]];
    if (!segment || !after) continue;
    // Under a sign something was left out: a word at least.
    const last = segment.places[placeFrom(segment.places, after.from - segment.words.length) - 1];
    if (last === undefined) continue;
    if (!before || isWithinReach(words, segment, before.from + before.words.length, last))
      segment.from = last;
  }
}

/** The words between the gaps of a quotation, each with the gap before it. */
function segmentsOf({ tokens, gaps }: Pick<QuoteText, 'tokens' | 'gaps'>) {
  const segments: Omit<Segment, 'places'>[] = [];
  let at = 0;
  let gap: QuoteText['gaps'][number]['kind'] = 'ellipsis';
  for (const next of [...gaps, { at: tokens.length, kind: gap }]) {
    const words = tokens.slice(at, next.at);
    if (words.length > 0) segments.push({ at, words, gap });
    ({ at, kind: gap } = next);
  }
  return segments;
}

/** The place in numbers in order of the first that is not below another; their number, if all are. */
function placeFrom(numbers: readonly number[], least: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? least) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}
