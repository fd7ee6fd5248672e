import { wordsAt } from '../answer.js';
import type { ArticleIndex } from '../article-index.js';
import { isSpeaking } from '../statements/index.js';
import { type QuoteText, quotations } from '../text/index.js';
import { findStatements } from './judge-speaker.js';
import type { QuotePiece } from './pieces.js';
import type { ArticleWords } from './text.js';
import type { Stretch } from './word-for-word.js';

/** Where what one speaker says is broken off, or joined to what another one says. */

/** An ellipsis for so few words is no seam, unless a quotation ends there: “We did,” said Li. “It was easy.” */
const SLIGHT = 3;

/** Whether a quotation mark stands beside some words, or a paragraph ends among them. */
function hasMark(words: ArticleWords, from: number, to: number): boolean {
  const located = words.located(from - 1, to + 1);
  return located.length > 1 || located.some((place) => /["“”«»]/u.test(wordsAt(place)));
}

/** The pieces of a stretch between its gaps, when two that follow each other are of different speakers. */
export function findJoinedVoices(
  index: ArticleIndex,
  words: ArticleWords,
  quote: QuoteText,
  { pairs }: Stretch,
): readonly QuotePiece[] | undefined {
  const cuts = new Set(quote.gaps.flatMap(({ at, kind }) => (kind === 'ellipsis' ? [at] : [])));
  const pieces: QuotePiece[] = [];
  for (const [a, q] of pairs) {
    const last = pieces.at(-1);
    const isSlight = last && a > last.to && a - last.to <= SLIGHT && !hasMark(words, last.to, a);
    if (last && (!cuts.has(q) || isSlight))
      pieces[pieces.length - 1] = { ...last, length: last.length + 1, to: a + 1 };
    else pieces.push({ at: q, length: 1, from: a, to: a + 1 });
  }
  if (pieces.length < 2) return undefined;
  const voices = pieces.map(({ from, to }) =>
    findStatements(index, words.located(from, to)).flatMap(({ speakers }) => speakers),
  );
  const spoken = voices.filter((names) => names.length > 0);
  return spoken.some((names, i) => i > 0 && !names.some((name) => spoken[i - 1]?.includes(name)))
    ? pieces
    : undefined;
}

/** A longer one tells more than who speaks. In words. */
const LONGEST_TAG = 25;
/** So many are looked at in one quotation. */
const MOST_TAGS = 4;

/** In French who says it stands between the marks, too: "« Oui, assure-t-elle, … »". */
function isSetIn(text: string): boolean {
  const verb = /^(\p{Ll}+)(?:-t)?-(?:ils?|elles?|on)$/u.exec(text)?.[1];
  return verb !== undefined && isSpeaking(verb);
}

/**
 * Tells whether words stand between two parts of what one speaker says, as in “We did,” said Li. “It was easy.” They are
 * nobody's to alter: left out, they change nothing of what was said.
 */
export function findTags(index: ArticleIndex, words: ArticleWords): (from: number, to: number) => boolean {
  let looked = 0;
  return (from, to) => {
    const [here, ...others] = words.located(from - 1, to + 1);
    if (!here || others.length > 0 || to - from > LONGEST_TAG || looked++ >= MOST_TAGS) return false;
    if (isSetIn(words.text(from, to))) return true;
    const spans = quotations(here.paragraph.text);
    const partOf = (place: number) => {
      const { start, end } = words.token(place) ?? { start: -1, end: -1 };
      return spans.findIndex((span) => span.start <= start && end <= span.end);
    };
    const before = partOf(from - 1);
    if (before < 0 || partOf(to) !== before + 1 || partOf(from) >= 0 || partOf(to - 1) >= 0) return false;
    const speakersAt = (place: number) =>
      findStatements(index, words.located(place, place + 1)).flatMap(({ speakers }) => speakers);
    const said = new Set(speakersAt(from - 1));
    return speakersAt(to).some((name) => said.has(name));
  };
}
