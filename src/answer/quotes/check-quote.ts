import type { Passage, Speaker } from '../answer.js';
import type { ArticleIndex } from '../article-index.js';
import { related } from '../related.js';
import { isAuthor } from '../spoken.js';
import { statementsBy } from '../statements/index.js';
import { type QuoteText, quotations, readQuote, readWordTable } from '../text/index.js';
import { type QuotePart, quotedWords, quoteParts, weightOf } from './changes.js';
import { GRAVE, type GraveKind, type WordKnowledge } from './kinds.js';
import { nearestStretch, piecesOf, type QuotePiece, type Stretch, wordForWord } from './search.js';
import { ArticleWords, type Located, marginsOf } from './text.js';
import { MESSAGE_WORK, spend, type Work, withShare } from './work.js';

export type { QuotePart } from './changes.js';

export type { Located } from './text.js';

/** What became of the article's words in a quotation. */
export type Verdict =
  /** Word for word, with nothing but what quoting allows: other marks, a capital at the start, marked omissions. */
  | {
      readonly kind: 'exact';
      /** Where it stands, a stretch a paragraph; the first place, if there are more. */
      readonly at: readonly Located[];
      /** How often it stands in the article. */
      readonly times: number;
      /** What is left out under ellipses and brackets; empty for an unbroken quotation. */
      readonly omitted: readonly string[];
    }
  /** Near to words of the article, but not the same. */
  | {
      readonly kind: 'altered';
      readonly at: readonly Located[];
      readonly parts: readonly QuotePart[];
      /** The changes that turn what is said into something else; empty when no such change was found. */
      readonly warnings: readonly GraveKind[];
    }
  /** Words of several places, put together as if they stood together. */
  | {
      readonly kind: 'pieced';
      /** In the order of the quotation. */
      readonly pieces: readonly { readonly text: string; readonly at: readonly Located[] }[];
      /** The quotation's words that stand in none of the pieces. */
      readonly added: readonly string[];
    }
  /** Nothing like it stands in the article. */
  | { readonly kind: 'absent'; readonly related: readonly Passage[] };

/** Whether the words are whose they are said to be. */
export type SpeakerVerdict =
  /** `manner`: whether the article quotes the speaker there or reports them in its own words. */
  | { readonly kind: 'right'; readonly speaker: string; readonly manner: 'direct' | 'reported' }
  /** Somebody else says it. */
  | {
      readonly kind: 'other';
      readonly asked: string;
      readonly by: readonly string[];
      readonly paragraph: number;
    }
  /** The author was named, and nobody is quoted with it. */
  | { readonly kind: 'author'; readonly asked: string; readonly paragraph: number }
  /** The article says it itself. */
  | { readonly kind: 'nobody'; readonly asked: string; readonly paragraph: number }
  /** The article quotes nobody of that name. */
  | {
      readonly kind: 'unknown';
      readonly asked: string;
      readonly known: readonly Speaker[];
      /** Who says it instead, if anybody. */
      readonly by: readonly string[];
      readonly paragraph: number;
    };

export interface QuoteCheck {
  /** The quotation as it was given. */
  readonly quotation: string;
  readonly verdict: Verdict;
  /** Who says these words in the article, if anybody. */
  readonly saidBy: readonly string[];
  /** Present when a speaker was named and the words were found. */
  readonly speaker?: SpeakerVerdict;
}

/** A quotation that shares less than this, by weight, with any stretch of the article is not near to it. */
const NEAR = 0.6;
/** Pieces of several places must explain this much of a quotation, and this much more than one place does. */
const PIECED = { part: 0.7, more: 0.15 };
/**
 * Of longer text that the article hasn't, this much is looked up for related passages, in UTF-16 code units, if the
 * work reaches to it: so many steps a paragraph, and so many more for each code unit (measured on a book, in the time
 * that a step of comparing takes).
 */
const RELATED = { most: 400, least: 12, paragraph: 12, unit: 0.3 };
/** Words that stand in more places are nobody's own; whose they are is looked up in the first ones. */
const SPOKEN = 20;
/** The words of an article, set up once. */
const read = new WeakMap<
  ArticleIndex,
  { words: ArticleWords; margins: ArticleWords; lexicon: WordKnowledge }
>();

function readWords(index: ArticleIndex) {
  let known = read.get(index);
  if (!known) {
    const words = new ArticleWords(index.article.paragraphs, index.wordTable());
    let speakers: readonly string[] | undefined;
    const lexicon: WordKnowledge = {
      language: index.article.language,
      vocabulary: index.languages(index.article.language),
      names: words.names,
      get speakers() {
        speakers ??= index
          .attribution()
          .speakers.flatMap(({ aliases }) => aliases.map((alias) => alias.toLowerCase()));
        return speakers;
      },
    };
    const around = marginsOf(index.article);
    known = { words, margins: new ArticleWords(around, readWordTable(around)), lexicon };
    read.set(index, known);
  }
  return known;
}

/**
 * Checks words against the article that they are said to be from. Never throws, for any text.
 *
 * Exact first: every place where the words stand as they are. Else the stretch of the article that shares the
 * most of its words in order; else pieces in several places; else it is not in the article.
 *
 * @param speaker who is said to have said it, as a reader would name them.
 * @param work how much it may do; when it is used up, what was not compared is not found.
 */
export function checkQuote(
  index: ArticleIndex,
  quotation: string,
  { speaker, work = { left: MESSAGE_WORK } }: { readonly speaker?: string; readonly work?: Work } = {},
): QuoteCheck {
  const { words, margins } = readWords(index);
  const asWritten = readQuote(
    quotation,
    (word) => words.places(word).length > 0 || margins.places(word).length > 0,
  );
  const quote =
    index.article.language === 'de' ? { ...asWritten, tokens: words.respelled(asWritten.tokens) } : asWritten;
  const found = placeAnywhere(index, quote, work) ?? {
    kind: 'absent',
    related: relatedWithin(index, quotation, work),
  };
  const verdict = found.kind === 'exact' ? found.verdict : found;
  const places =
    found.kind === 'exact'
      ? found.everywhere
      : found.kind === 'pieced'
        ? found.pieces.map(({ at }) => at)
        : 'at' in found
          ? [found.at]
          : [];
  const said = places.slice(0, SPOKEN).map((at) => statementsAt(index, at));
  const first =
    found.kind === 'pieced' ? said.flat() : (said.find((statements) => statements.length > 0) ?? []);
  return {
    quotation,
    verdict,
    saidBy: [...new Set(first.flatMap((statement) => statement.speakers))],
    ...(speaker !== undefined &&
      found.kind !== 'pieced' &&
      places[0]?.[0] &&
      !places[0][0].field && { speaker: whose(index, speaker, places[0][0], said.flat()) }),
  };
}

/** The passages that are near to words, as many of the words as half of the work that is left reaches to. */
function relatedWithin(index: ArticleIndex, quotation: string, work: Work): readonly Passage[] {
  const { length } = index.article.paragraphs;
  const affordable = Math.floor((work.left / 2 / length - RELATED.paragraph) / RELATED.unit);
  if (affordable < RELATED.least) return [];
  const looked = quotation.slice(0, Math.min(RELATED.most, affordable));
  spend(work, Math.ceil(length * (RELATED.paragraph + RELATED.unit * looked.length)));
  return related(index, looked);
}

type Placed =
  | {
      readonly kind: 'exact';
      readonly verdict: Verdict;
      readonly everywhere: readonly (readonly Located[])[];
    }
  | Exclude<Verdict, { kind: 'exact' }>;

/** In the body if it stands there word for word, else in what the article says around it if that is nearer. */
function placeAnywhere(index: ArticleIndex, quote: QuoteText, work: Work): Placed | undefined {
  const { words, margins, lexicon } = readWords(index);
  const inBody = place(index, quote, words, lexicon, work);
  if (inBody?.kind === 'exact') return inBody;
  const around = place(index, quote, margins, lexicon, work);
  return around?.kind === 'exact' ? around : (inBody ?? around);
}

function place(
  index: ArticleIndex,
  quote: QuoteText,
  words: ArticleWords,
  lexicon: WordKnowledge,
  work: Work,
): Placed | undefined {
  if (quote.tokens.length === 0) return undefined;
  const compared = wordForWord(words, quote, work).map((stretch) => ({
    at: words.located(stretch.from, stretch.to),
    parts: quoteParts(words, stretch, quote, lexicon),
    stretch,
  }));
  const clean = compared.filter(({ parts }) => parts.every(({ kind }) => kind !== 'changed'));
  if (clean[0]) {
    const joined = joinedVoices(index, words, quote, clean[0].stretch);
    if (joined) return pieced(words, quote, joined);
    const omitted = clean[0].parts.flatMap((part) => (part.kind === 'omitted' ? [part.article] : []));
    const verdict: Verdict = { kind: 'exact', at: clean[0].at, times: clean.length, omitted };
    return { kind: 'exact', verdict, everywhere: clean.map(({ at }) => at) };
  }
  const changes = (parts: readonly QuotePart[]) => parts.filter(({ kind }) => kind === 'changed').length;
  const [nearest] = compared.sort((one, other) => changes(one.parts) - changes(other.parts));
  if (nearest) return altered(nearest.at, nearest.parts);
  return roughly(index, quote, words, lexicon, work);
}

/** An ellipsis for so few words is no seam, unless a quotation ends there: “We did,” said Li. “It was easy.” */
const SLIGHT = 3;

/** Whether a quotation mark stands beside some words, or a paragraph ends among them. */
function hasMark(words: ArticleWords, from: number, to: number): boolean {
  const located = words.located(from - 1, to + 1);
  return (
    located.length > 1 ||
    located.some(({ paragraph, span }) => /["“”«»]/u.test(paragraph.text.slice(span.start, span.end)))
  );
}

/** The pieces of a stretch between its gaps, when two that follow each other are of different speakers. */
function joinedVoices(
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
    statementsAt(index, words.located(from, to)).flatMap(({ speakers }) => speakers),
  );
  const spoken = voices.filter((names) => names.length > 0);
  return spoken.some((names, i) => i > 0 && !names.some((name) => spoken[i - 1]?.includes(name)))
    ? pieces
    : undefined;
}

function altered(at: readonly Located[], parts: readonly QuotePart[]): Verdict & { kind: 'altered' } {
  const kinds = new Set(parts.flatMap((part) => (part.kind === 'changed' ? part.kinds : [])));
  return { kind: 'altered', at, parts, warnings: GRAVE.filter((kind) => kinds.has(kind)) };
}

function roughly(
  index: ArticleIndex,
  quote: QuoteText,
  words: ArticleWords,
  lexicon: WordKnowledge,
  work: Work,
): Exclude<Placed, { kind: 'exact' }> | undefined {
  const distinct = new Map(quote.tokens.map(({ key, raw }) => [key, raw]));
  const stops = new Set(
    [...distinct].flatMap(([key, raw]) => (index.passages.words(raw)[0]?.stop ? [key] : [])),
  );
  const weights = quote.tokens.map((token) => weightOf(token, stops));
  const best = withShare(work, 2, (own) => nearestStretch(words, quote, weights, own));
  if (!best || best.share < 0.9) {
    const pieces = piecesOf(words, quote, stops, work);
    const total = weights.reduce((sum, weight) => sum + weight, 0);
    const explained = pieces.reduce(
      (sum, { at, length }) => sum + weights.slice(at, at + length).reduce((a, b) => a + b, 0) / total,
      0,
    );
    if (pieces.length > 1 && explained >= Math.max(PIECED.part, (best?.share ?? 0) + PIECED.more))
      return pieced(words, quote, pieces);
  }
  if (!best || best.share < NEAR) return undefined;
  const parts = quoteParts(words, best, quote, lexicon, findTags(index, words));
  return altered(words.located(best.from, best.to), parts);
}

/** A longer one tells more than who speaks. In words. */
const LONGEST_TAG = 25;
/** So many are looked at in one quotation. */
const MOST_TAGS = 4;

/**
 * Tells whether words stand between two parts of what one speaker says, as in “We did,” said Li. “It was easy.” They are
 * nobody's to alter: left out, they change nothing of what was said.
 */
function findTags(index: ArticleIndex, words: ArticleWords): (from: number, to: number) => boolean {
  let looked = 0;
  return (from, to) => {
    const [here, ...others] = words.located(from - 1, to + 1);
    if (!here || others.length > 0 || to - from > LONGEST_TAG || looked++ >= MOST_TAGS) return false;
    const spans = quotations(here.paragraph.text);
    const partOf = (place: number) => {
      const { start, end } = words.token(place) ?? { start: -1, end: -1 };
      return spans.findIndex((span) => span.start <= start && end <= span.end);
    };
    const before = partOf(from - 1);
    if (before < 0 || partOf(to) !== before + 1 || partOf(from) >= 0 || partOf(to - 1) >= 0) return false;
    const speakersAt = (place: number) =>
      statementsAt(index, words.located(place, place + 1)).flatMap(({ speakers }) => speakers);
    const said = new Set(speakersAt(from - 1));
    return speakersAt(to).some((name) => said.has(name));
  };
}

function pieced(
  words: ArticleWords,
  quote: QuoteText,
  pieces: readonly QuotePiece[],
): Verdict & { kind: 'pieced' } {
  const added: string[] = [];
  let end = 0;
  for (const { at, length } of [...pieces, { at: quote.tokens.length, length: 0 }]) {
    added.push(quotedWords(quote, end, at));
    end = at + length;
  }
  return {
    kind: 'pieced',
    pieces: pieces.map(({ at, length, from, to }) => ({
      text: quotedWords(quote, at, at + length),
      at: words.located(from, to),
    })),
    added: added.filter((words) => words !== ''),
  };
}

/** The statements that hold any of a stretch. */
function statementsAt(index: ArticleIndex, at: readonly Located[]) {
  return index
    .attribution()
    .statements.filter(({ paragraph, span }) =>
      at.some(
        (located) =>
          located.paragraph.number === paragraph.number &&
          located.span.start < span.end &&
          located.span.end > span.start,
      ),
    );
}

function whose(
  index: ArticleIndex,
  asked: string,
  { paragraph, span }: Located,
  statements: ReturnType<typeof statementsAt>,
): SpeakerVerdict {
  const attribution = index.attribution();
  const { speaker, alsoNamed } = statementsBy(attribution, asked);
  const [first] = statements;
  if (!speaker && isAuthor(index, asked)) {
    // The author is right to be named for "Putin said that …", and not for what Putin said.
    const tells = attribution.speakers.some(
      ({ name, aliases }) =>
        first?.speakers.includes(name) &&
        aliases.some((alias) => paragraph.text.slice(span.start, span.end).includes(alias)),
    );
    return first && !tells
      ? { kind: 'other', asked, by: first.speakers, paragraph: first.paragraph.number }
      : { kind: 'author', asked, paragraph: paragraph.number };
  }
  if (!speaker)
    return {
      kind: 'unknown',
      asked,
      known: attribution.speakers,
      by: first?.speakers ?? [],
      paragraph: (first?.paragraph ?? paragraph).number,
    };
  // Whoever else the same name may mean, or several who say it together.
  const meant = new Set([speaker, ...alsoNamed].flatMap(({ name }) => [name, ...name.split(' and ')]));
  const own = statements.flatMap(({ speakers, manner }) =>
    speakers.filter((name) => meant.has(name)).map((name) => ({ name, manner })),
  );
  const [said] = own;
  if (said) {
    const isDirect = own.some(({ manner }) => manner === 'direct');
    return { kind: 'right', speaker: said.name, manner: isDirect ? 'direct' : 'reported' };
  }
  if (!first) return { kind: 'nobody', asked: speaker.name, paragraph: paragraph.number };
  return { kind: 'other', asked: speaker.name, by: first.speakers, paragraph: first.paragraph.number };
}
