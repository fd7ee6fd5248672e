import type { Span } from '../answer.js';

/**
 * A segmenter takes time with the square of what it is given (in Node 20, 0.7 s for 80,000 characters of short
 * sentences), so a long text is given to it a window at a time. In UTF-16 code units.
 */
const WINDOW = 1500;

type Granularity = 'sentence' | 'word';

/**
 * What the rules look ahead to: rule SB8 to a letter, a mark that ends sentences or a line break, the rules for
 * words to a letter or a digit ("3.5", "don't"). Half of a pair of code units is none of these.
 */
const SHOWS_END: Readonly<Record<Granularity, RegExp>> = {
  sentence: /[\p{L}\p{Sentence_Terminal}\n\r\u0085\u2028\u2029]/u,
  word: /[\p{L}\p{N}]/u,
};

/** Making a segmenter costs more than using it. */
const segmenters = new Map<string, Intl.Segmenter>();

function segmenterOf(language: string, granularity: Granularity): Intl.Segmenter {
  const key = `${granularity} ${language}`;
  let found = segmenters.get(key);
  if (!found) {
    found = new Intl.Segmenter(language, { granularity });
    segmenters.set(key, found);
  }
  return found;
}

/**
 * The sentences or words of a text, with all that stands between, by Unicode's rules (UAX #29).
 *
 * Whether something ends depends on what comes before, back to the end before it, and on what comes after, as far
 * as `SHOWS_END`: so a window begins where a segment ended, and only those of its segments are taken that have such
 * a character after them. They are the same as those of the text at once. Where scripts are written without spaces,
 * words are cut by a dictionary that reads the whole run; there a window of nothing but letters may cut another word.
 *
 * @param language ISO 639 code.
 */
export function* segments(text: string, language: string, granularity: Granularity): Generator<Span> {
  const segmenter = segmenterOf(language, granularity);
  let size = WINDOW;
  for (let from = 0; from < text.length; ) {
    const to = Math.min(text.length, from + size);
    const found: Span[] = [];
    for (const { segment, index } of segmenter.segment(text.slice(from, to)))
      found.push({ start: from + index, end: from + index + segment.length });
    const taken =
      to === text.length ? found.length : countEnded(text.slice(from, to), from, found, granularity);
    const ended = found.slice(0, taken);
    const last = ended.at(-1);
    if (!last) {
      // A segment that is longer than the window.
      size *= 2;
      continue;
    }
    yield* ended;
    from = last.end;
    size = WINDOW;
  }
}

/** How many segments of a window have something after them in it that shows that they have ended. */
function countEnded(
  window: string,
  offset: number,
  found: readonly Span[],
  granularity: Granularity,
): number {
  let last = window.length - 1;
  while (last >= 0 && !SHOWS_END[granularity].test(window.charAt(last))) last--;
  return found.slice(0, -1).filter(({ end }) => end - offset <= last).length;
}
