import { hasUnspaced, type Paragraph } from '../article/index.js';
import type { Absent, Span, WordsFound, WordsThere } from './answer.js';
import type { ArticleIndex } from './article-index.js';
import {
  type IndexedSentence,
  type PassageIndex,
  paragraphAt,
  sentenceAt,
  sentencesWith,
} from './passages/index.js';
import { refuse } from './refusal/index.js';
import { isNameKey } from './text/index.js';

/** How many words are looked for; the rest is left. */
const MOST_WORDS = 12;

/**
 * Finds every place of some words, in whatever form they stand ("supports" for "support"): next to each other where
 * they do so anywhere, else in the same sentence. Small words ("the") are looked for as they are written, and where
 * they stand before or behind others nowhere, they are left out. Linear in the length of the article.
 *
 * @returns a refusal where there is no word, or the words stand nowhere.
 */
export function findWords(index: ArticleIndex, words: string): WordsFound | Absent {
  const { passages } = index;
  const asked = passages
    .words(words)
    .filter(({ stop }) => !stop)
    .slice(0, MOST_WORDS);
  const [first] = asked;
  const last = asked.at(-1);
  if (!first || !last) return findSmallWords(index, words);
  const terms = asked.map(({ stem }) => passages.terms.get(stem));
  const known = terms.filter((term) => term !== undefined);
  const nowhere = () => findByOtherName(index, words) ?? refuseNowhere(index, words);
  if (known.length < terms.length) return nowhere();
  const between = asked.map(({ end }, at) => bare(words.slice(end, asked[at + 1]?.start)));
  const around = { before: bare(words.slice(0, first.start)), after: bare(words.slice(last.end)) };
  const phrasesIn = (edges: Phrase['around']) =>
    collect(passages, known, (sentence, { text }) =>
      phrases(sentence, text, { known, between, around: edges }),
    );
  // "The Hong Kong" stands nowhere; "Hong Kong" does.
  const exact = phrasesIn(around);
  const phrase = exact.length > 0 ? exact : phrasesIn({ before: '', after: '' });
  if (phrase.length > 0 || known.length === 1)
    return {
      kind: 'places',
      how: 'phrase',
      count: phrase.reduce((sum, { marks }) => sum + marks.length, 0),
      sentences: phrase,
    };
  const wanted = new Set(known);
  const together = collect(passages, known, ({ terms: own, places }) =>
    [...own].flatMap((term, at) => (wanted.has(term) ? [placeOf(places, at, at)] : [])),
  );
  if (together.length === 0) return nowhere();
  return { kind: 'places', how: 'together', count: together.length, sentences: together };
}

/** A name that stands in the article in another form only: "America" where it has "the US". */
function findByOtherName({ passages }: ArticleIndex, words: string): WordsFound | undefined {
  const namesIn = (text: string) => {
    const cut = passages.words(text);
    return passages.aliases(cut, text).flatMap(({ key, from, to }) => {
      const [first, last] = [cut[from], cut[to]];
      const isWhole = cut.every(({ stop }, at) => stop || (at >= from && at <= to));
      return first && last && isNameKey(key) ? [{ key, start: first.start, end: last.end, isWhole }] : [];
    });
  };
  const key = namesIn(words).find(({ isWhole, key }) => isWhole && passages.terms.has(key))?.key;
  const term = key === undefined ? undefined : passages.terms.get(key);
  if (term === undefined) return undefined;
  const sentences = collect(passages, [term], ({ span }, { text }) =>
    namesIn(text.slice(span.start, span.end))
      .filter((name) => name.key === key)
      .map(({ start, end }) => ({ start: span.start + start, end: span.start + end })),
  );
  const count = sentences.reduce((sum, { marks }) => sum + marks.length, 0);
  return count > 0 ? { kind: 'places', how: 'phrase', count, sentences } : undefined;
}

function refuseNowhere(index: ArticleIndex, words: string): Absent {
  const named = words.replace(/^[\p{P}\s]+|[\p{P}\s]+$/gu, '');
  return refuse(index, { because: 'not-mentioned', missing: [named], unmet: [named] });
}

/**
 * Words that the index leaves out, letter by letter: "the", "this is because". Capitals tell "US" from "us" where the
 * article has it in capitals.
 */
function findSmallWords(index: ArticleIndex, words: string): WordsFound | Absent {
  const pieces = [...words.matchAll(PIECES)].map(([piece]) => piece);
  if (pieces.length === 0) return refuse(index, { because: 'no-words' });
  // Between words stand no more than a few marks, so that a phrase ends with its sentence.
  const form = pieces.map((piece) => escapePattern(piece)).join('[^\\p{L}\\p{N}.!?。！？]{1,4}');
  const isUnspaced = hasUnspaced(words);
  const bounded = isUnspaced ? form : `(?<![\\p{L}\\p{M}\\p{N}])${form}(?![\\p{L}\\p{M}\\p{N}])`;
  const matching = (flags: string) =>
    index.passages.sentences.flatMap(inSentence(index, new RegExp(bounded, flags)));
  const isCapital = /\p{Lu}{2}/u.test(words) && !/\p{Ll}/u.test(words);
  const inCapitals = isCapital ? matching('gu') : [];
  const sentences = inCapitals.length > 0 ? inCapitals : matching('giu');
  const count = sentences.reduce((sum, { marks }) => sum + marks.length, 0);
  return count > 0 ? { kind: 'places', how: 'phrase', count, sentences } : refuseNowhere(index, words);
}

const inSentence =
  ({ passages }: ArticleIndex, form: RegExp) =>
  ({ paragraph: at, span }: IndexedSentence): WordsThere[] => {
    const paragraph = paragraphAt(passages, at);
    const text = paragraph.text.slice(span.start, span.end);
    const marks = [...text.matchAll(form)].map(({ index, 0: found }) => ({
      start: span.start + index,
      end: span.start + index + found.length,
    }));
    return marks.length > 0 ? [{ paragraph, span, marks }] : [];
  };

const escapePattern = (text: string) => text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');

/** The sentences that have all of the terms, with what of them is marked. */
function collect(
  index: PassageIndex,
  terms: readonly number[],
  mark: (sentence: IndexedSentence, paragraph: Paragraph) => readonly Span[],
): WordsThere[] {
  const [rarest = [], ...others] = [...new Set(terms)]
    .map((term) => [...sentencesWith(index, term)])
    .sort((one, other) => one.length - other.length);
  const sets = others.map((list) => new Set(list));
  return rarest.flatMap((at) => {
    if (!sets.every((list) => list.has(at))) return [];
    const sentence = sentenceAt(index, at);
    const paragraph = paragraphAt(index, sentence.paragraph);
    const marks = mark(sentence, paragraph);
    return marks.length > 0 ? [{ paragraph, span: sentence.span, marks }] : [];
  });
}

interface Phrase {
  readonly known: readonly number[];
  /** The small words between one word and the next. */
  readonly between: readonly string[];
  readonly around: { readonly before: string; readonly after: string };
}

function phrases(
  { terms, places, span }: IndexedSentence,
  text: string,
  { known, between, around }: Phrase,
): Span[] {
  const found: Span[] = [];
  for (let at = 0; at + known.length <= terms.length; at++) {
    const isHere = known.every((term, next) => {
      if (terms[at + next] !== term) return false;
      if (next === 0) return true;
      const gap = text.slice(places[2 * (at + next) - 1], places[2 * (at + next)]);
      return bare(gap) === between[next - 1] && !ENDS.test(gap);
    });
    if (!isHere) continue;
    const mark = placeOf(places, at, at + known.length - 1);
    const start = widen(text.slice(span.start, mark.start), around.before, 'before');
    const end = widen(text.slice(mark.end, span.end), around.after, 'after');
    if (start === undefined || end === undefined) continue;
    found.push({ start: mark.start - start, end: mark.end + end });
    at += known.length - 1;
  }
  return found;
}

/** Words as they are written. */
const PIECES = /[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}\p{N}]+)*/gu;

/** Between these no phrase goes on. */
const ENDS = /[.;:!?。；：！？]\s/u;

/** How far the small words reach that stand beside a phrase; nothing when they aren't there. */
function widen(text: string, words: string, side: 'before' | 'after'): number | undefined {
  if (words === '') return 0;
  const count = words.split(' ').length;
  const pieces = [...text.matchAll(PIECES)];
  const near = side === 'before' ? pieces.slice(-count) : pieces.slice(0, count);
  const [first] = near;
  const last = near.at(-1);
  if (!first || !last) return undefined;
  const end = last.index + last[0].length;
  const stretch = side === 'before' ? text.slice(first.index) : text.slice(0, end);
  return bare(stretch) === words ? stretch.length : undefined;
}

function placeOf(places: Int32Array, from: number, to: number): Span {
  const [start = 0] = places.subarray(2 * from);
  const [end = start] = places.subarray(2 * to + 1);
  return { start, end };
}

const bare = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
