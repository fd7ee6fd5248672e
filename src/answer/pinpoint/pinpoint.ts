import type { Passage, Span } from '../answer.js';
import { type IndexedSentence, type PassageIndex, placedTerms, sentencesOf } from '../passages/index.js';
import { type Question, UNSPACED } from '../question/index.js';
import { CURRENCY, MEASURE, TIME_UNIT } from '../text/index.js';
import { FORMS, ORDINAL } from './forms.js';
import { formsAbroad } from './forms-abroad.js';
import { type MetWord, namesOf, peopleIn, placesIn } from './named.js';
import { namesUnspaced } from './names-unspaced.js';
import { peopleAbroad } from './people-abroad.js';
import { findWantedForm, type WantedForm } from './wanted-form.js';

/**
 * Gives a passage with the words in it that are what was asked for: a day, a number, a name; and with no more quoted than
 * the sentence that has them. As it was where the question asks for something without a form of its own, where the
 * passage has no such thing, or where it can't be told which of several is meant. English is read, and for days and
 * amounts the languages of `formsAbroad`.
 *
 * @example "When was the bridge built?" of "Built in 1782, the bridge closed. It fell." finds "1782", and quotes the
 * first sentence.
 */
export function pinpoint(index: PassageIndex, question: Question, passage: Passage): Passage {
  const asked = findWantedForm(question.text, index.language);
  if (!asked) return passage;
  // "How many years": an answer says "years", too.
  const phrase = new Set(index.words(asked.phrase).map(({ stem }) => stem));
  const terms = new Map(
    question.asked.flatMap(({ stem }) => {
      const term = phrase.has(stem) ? undefined : index.terms.get(stem);
      return term === undefined ? [] : [[term, stem] as const];
    }),
  );
  return findKey(index, passage, terms, waysToFind(index, asked, question));
}

/** Whether an English text names a day or a longer time: "on Sunday night", "in 1998". */
export const givesDay = (text: string): boolean => FORMS.day.some((form) => text.search(form) >= 0);

/** @param terms the words of the question that count, by their terms. */
function findKey(
  index: PassageIndex,
  passage: Passage,
  terms: ReadonlyMap<number, string>,
  ways: readonly WayToFind[],
): Passage {
  const { paragraph, span } = passage;
  const read = sentencesOf(index, paragraph)
    .filter(({ span: { start, end } }) => start >= span.start && end <= span.end && end - start <= LONGEST)
    .map((one) => readSentence(paragraph.text, one, terms))
    // The sentence that speaks most of what was asked comes first.
    .sort((one, other) => other.speaking - one.speaking);
  for (const find of ways) {
    const tell = (one: ReadSentence) => find(one).filter((span) => !isNamed(one, span));
    for (const [at, one] of read.entries()) {
      const candidates = tell(one);
      if (candidates.length === 0) continue;
      const key = nearest(candidates, one.met, one.text, UNSPACED.has(index.language));
      const rivals = read.slice(at + 1).filter(({ speaking }) => speaking === one.speaking);
      if (!key || rivals.some((rival) => tell(rival).length > 0)) return passage;
      const { start } = one.sentence;
      const before = LEANING.test(one.text) && read.find(({ sentence }) => isNextTo(sentence, one.sentence));
      const quoted = before ? { start: before.sentence.start, end: one.sentence.end } : one.sentence;
      return {
        paragraph,
        span: quoted,
        key: { start: start + key.start, end: start + key.end },
        score: passage.score,
        get evidence() {
          return passage.evidence;
        },
      };
    }
  }
  return passage;
}

/**
 * Characters of a sentence that is looked through. One of 20,000, all of figures, took half a second; none of Wikipedia's or
 * of the tales is as long as this, and whoever reads one needs no mark.
 */
const LONGEST = 2000;

/** What "It is 90 metres long." speaks of stands in the sentence before. */
const LEANING = /^(?:it|its|he|his|she|her|they|their)\b/i;
const isNextTo = (before: Span, { start }: Span) => before.end < start && start - before.end <= 2;

/** A sentence of the passage, beside the question. Places in it count from its start. */
interface ReadSentence {
  /** Where it stands in the paragraph. */
  readonly sentence: Span;
  readonly text: string;
  /** Its words that the question has, too. */
  readonly met: readonly MetWord[];
  /** How many different ones these are. */
  readonly speaking: number;
}

/** @param asked the words of the question that count, by their terms. */
function readSentence(
  whole: string,
  indexed: IndexedSentence,
  asked: ReadonlyMap<number, string>,
): ReadSentence {
  const { start, end } = indexed.span;
  const text = whole.slice(start, end).trimEnd();
  const met = placedTerms(indexed).flatMap(({ term, ...place }): MetWord[] => {
    const stem = asked.get(term);
    return stem === undefined ? [] : [{ stem, start: place.start - start, end: place.end - start }];
  });
  const speaking = new Set(met.map(({ stem }) => stem)).size;
  return { sentence: { start, end: start + text.length }, text, met, speaking };
}

/** What the question names itself is not what it asks for. */
const isNamed = ({ met }: ReadSentence, { start, end }: Span) =>
  met.some((word) => word.start >= start && word.end <= end);

/** A way to look in a sentence for what was asked for. */
type WayToFind = (sentence: ReadSentence) => Span[];

/** How what was asked for is looked for, the surest way first. */
function waysToFind(index: PassageIndex, { kind, noun }: WantedForm, question: Question): WayToFind[] {
  if (kind === 'person') {
    if (!formsAbroad(index.language)) return [({ text, met }) => peopleIn(index, text, question, met)];
    const unspaced = namesUnspaced(index.language, question.text);
    if (unspaced) return [({ text }) => unspaced(text)];
    const find = peopleAbroad(index, question.text);
    return [({ text, met }) => find(text, met)];
  }
  if (kind === 'name') {
    const [head] = index.words(noun ?? '');
    return [
      ({ text, met }) =>
        namesOf(
          index,
          text,
          met.filter(({ stem }) => stem === head?.stem),
        ),
    ];
  }
  if (kind === 'place') return [({ text, met }) => placesIn(index, text, met)];
  const abroad = formsAbroad(index.language)?.forms;
  const ways = ((abroad ?? FORMS)[kind] ?? []).map((form) => ({ text }: ReadSentence) => {
    const found = matchesOf(form, text);
    return counting(question.head ?? noun, text, kind === 'number' ? thatCount(text, found) : found);
  });
  return kind === 'number' && !abroad
    ? [(sentence) => ordinalsBefore(sentence, question.head), ...ways]
    : ways;
}

/** "The fourth phone conversation" of "how many phone calls", where no sentence says "calls". */
const ordinalsBefore = ({ text, met }: ReadSentence, head: string | undefined): Span[] =>
  head === undefined || text.toLowerCase().includes(singular(head))
    ? []
    : matchesOf(ORDINAL, text).filter(({ end }) => met.some(({ start }) => start === end + 1));

const singular = (noun: string) => noun.replace(/(?:ies|e?s)$/, '');

/** Of several numbers those that count what was asked for: "30 ships" of "how many ships". */
function counting(head: string | undefined, text: string, found: readonly Span[]): Span[] {
  const noun = head && singular(head);
  if (!noun) return [...found];
  // 十五次 answers 多少次, and 十四个 doesn't.
  if (/^[\p{sc=Han}\p{sc=Hangul}かカヵヶケ]+$/u.test(noun))
    return found.filter(({ start, end }) => text.slice(start, end).includes(noun));
  const measuredAt = ({ end }: Span) => MEASURED.exec(text.slice(end))?.[0].toLowerCase();
  // "25 metres of letters": metres are counted, no letters; "40% of the voters" are voters.
  const counted = found.filter((one) => {
    const measured = measuredAt(one);
    const isOther = measured !== undefined && !measured.includes(noun) && !/per ?cent|%/.test(measured);
    const near = text.slice(one.start, one.end + NOUN_WITHIN).toLowerCase();
    const at = near.indexOf(noun, one.end - one.start);
    return !isOther && at >= 0 && !OTHERS.test(near.slice(one.end - one.start, at));
  });
  if (counted.length > 0) return counted;
  // "This call will help the two countries": two are no calls.
  const isTold = text.toLowerCase().includes(noun);
  const counts = ({ end }: Span) => MANY.exec(text.slice(end))?.[0];
  const left = found.filter(
    (one) => measuredAt(one) === undefined && !JOINED.test(text.slice(one.end)) && !(isTold && counts(one)),
  );
  // "Of 3,248 cases 584 were deaths", where people are asked for: which of them is one, can't be told.
  return new Set(left.flatMap((one) => counts(one) ?? [])).size > 1 ? [] : left;
}

/** Counts nothing: "the number one". */
const RANKED = /number (?:one|two|three)$/i;

/** Before a number that is part of a name: "X.25", "F-16". */
const NAMING = /[\p{L}\d][.-]$/u;

/** Behind a number that tells of what kind something is: "a two-class layout". */
const JOINED = /^-\p{L}/u;

/** Behind a number: a noun for several, as far as its end tells. */
const MANY = /^ (?!(?:was|is|has|does|its|this|as|us|always|perhaps)(?!\p{L}))\p{Ll}+s(?!\p{L})/u;

/** The numbers that are no part of an hour or of a name, and no rank. */
function thatCount(text: string, found: readonly Span[]): Span[] {
  const hours = matchesOf(HOUR, text);
  return found.filter(
    (one) =>
      !hours.some(({ start, end }) => one.start < end && one.end > start) &&
      !NAMING.test(text.slice(0, one.start)) &&
      !RANKED.test(text.slice(0, one.end)),
  );
}

const matchesOf = (form: RegExp, text: string): Span[] =>
  // Where there is none, as mostly, this takes half as long.
  text.search(form) < 0
    ? []
    : [...text.matchAll(form)].map(({ index: start, 0: all }) => ({ start, end: start + all.length }));

/** An hour counts nothing: "8:30", "9 a.m.", "6.10 in the morning"; "6.10" alone may be a number. */
const HOUR =
  /(?<!\d)\d{1,2}(?::\d\d(?!\d)|(?:\.\d\d)? ?(?:[ap]\.?m(?!\p{L})|o['’]clock)|\.\d\d in the (?:morning|afternoon|evening))/giu;

/** Behind a number: it counts hours or dollars, and nothing that somebody asked for by another name. */
const MEASURED = new RegExp(`^[\\s-]*(?:${TIME_UNIT}|${CURRENCY}|${MEASURE}|per ?cent|%)(?!\\p{L})`, 'iu');

/** What is counted stands no further behind its number, in UTF-16 code units: "30 old wooden ships". A guess. */
const NOUN_WITHIN = 30;

/** Between a number and a noun that another one counts, or none: "12 pears, five plums". "30 old, wooden ships" are ships. */
const OTHERS =
  /[;:]|(?:,|\s(?:and|or))\s+\p{N}|,\s+(?:\S+\s+\S|(?:and|but|or|no|not|while|two|three|four|five|six|seven|eight|nine|ten)\s)/u;

/** How much nearer the chosen one stands than any other, in UTF-16 code units: about three words, in scripts without spaces too. */
const CLEARLY = 20;
const CLEARLY_UNSPACED = 8;

/** Begins a clause, whose numbers are of something else: "Revenue rose to 1.2 billion, but profit shrank". */
const CLAUSE = /[;:]|, (?:but|while|whereas|and (?:the|an?|its|his|her|their|he|she|it|they|we|I))\b/;

/** A sentence with more is a table, and each is compared with all. A guess. */
const MOST_CANDIDATES = 100;

/**
 * The candidate that stands nearest to the words of the question, in the clause of one of them; nothing where another is
 * about as near.
 */
function nearest(
  candidates: readonly Span[],
  met: readonly Span[],
  text: string,
  isUnspaced: boolean,
): Span | undefined {
  const clearly = isUnspaced ? CLEARLY_UNSPACED : CLEARLY;
  if (candidates.length > MOST_CANDIDATES) return undefined;
  const isInClause = (one: Span, other: Span) =>
    !CLAUSE.test(text.slice(Math.min(one.end, other.end), Math.max(one.start, other.start)));
  const cut = ({ start, end }: Span) => text.slice(start, end);
  const [best, next] = candidates
    // "The 2024 lecture was on 14 May 2024."
    .filter(
      (one) =>
        !candidates.some(
          (other) => other !== one && cut(other) !== cut(one) && cut(other).includes(cut(one)),
        ),
    )
    .map((span) => {
      const word = met.toSorted((one, other) => gapBetween(span, one) - gapBetween(span, other))[0];
      return { span, word, gap: word ? gapBetween(span, word) : Number.POSITIVE_INFINITY };
    })
    .filter(({ span, word }) => !word || isInClause(span, word))
    .sort((one, other) => one.gap - other.gap);
  return !best || (next && best.gap + clearly >= next.gap) ? undefined : best.span;
}

const gapBetween = (one: Span, other: Span) => Math.max(0, other.start - one.end, one.start - other.end);
