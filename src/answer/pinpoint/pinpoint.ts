import type { Passage, Span } from '../answer.js';
import { type IndexedSentence, type PassageIndex, placedTerms, sentencesOf } from '../passages/index.js';
import type { Question } from '../question/index.js';
import { CURRENCY, MEASURE, TIME_UNIT, uniteForms } from '../text/index.js';
import { FORMS, type FormAsked } from './forms.js';
import { formsAbroad, withoutAccents } from './forms-abroad.js';
import { type MetWord, peopleIn, placesIn } from './named.js';

type Asked = FormAsked | 'person' | 'place';

/** What a question's first asking words ask for; nothing else that it names counts. */
const ASKED: readonly [Asked, RegExp][] = [
  ['age', /^(?:how old|(?:what|which) age)\b/i],
  ['frequency', /^how (?:often|frequently|many times)\b/i],
  ['duration', /^how (?:long\b(?! ago)|many (?:years|days|months|weeks|hours|minutes)\b(?! ago))/i],
  ['percent', /^(?:what|which) (?:percent\w*|proportion|fraction|share)\b/i],
  ['clock', /^what (?:time|hour)\b/i],
  ['century', /^(?:what|which) centur(?:y|ies)\b/i],
  ['year', /^(?:what|which) (?:\w+ )?years?\b/i],
  ['month', /^(?:what|which) months?\b/i],
  ['weekday', /^(?:what|which) (?:weekday|day of the week)\b/i],
  ['week', /^(?:what|which) week(?:end)?\b/i],
  ['day', /^(?:when\b|(?:what|which) (?:\w+ )?(?:date|day)\b|how (?:long|many \w+) ago\b)/i],
  ['number', /^(?:how (?:many|few)\b|what (?:is |was )?(?:the )?(?:number|population)\b)/i],
  [
    'money',
    /^(?:how (?:much|expensive)\b|what (?:does|do|did|will|would) .*\bcosts?\b|what (?:is|was|are|were) the (?:\w+ )?(?:price|costs?)\b)/i,
  ],
  ['measure', /^how (?:far|large|big|tall|high|wide|deep|heavy)\b/i],
  ['place', /^where\b/i],
  ['person', /^who(?:m|['’]s)?\b/i],
];

const ASKED_AT_ALL = uniteForms(ASKED.map(([, form]) => form));

/** The word with which a question asks. */
const ASKING = /\b(?:who|whom|whose|what|which|when|where|why|how)\b/i;

/**
 * A passage with the words in it that are what was asked for: a day, a number, a name; and with no more quoted than
 * the sentence that has them. As it was where the question asks for something without a form of its own, where the
 * passage has no such thing, or where it can't be told which of several is meant. English is read, and for days and
 * amounts the languages of `formsAbroad`.
 *
 * @example "When was the bridge built?" of "Built in 1782, the bridge closed. It fell." finds "1782", and quotes the
 * first sentence.
 */
export function pinpoint(index: PassageIndex, question: Question, passage: Passage): Passage {
  const asked = askedFor(question.text, index.language);
  if (!asked) return passage;
  const { paragraph, span } = passage;
  // "How many years": an answer says "years", too.
  const phrase = new Set(index.words(asked.phrase).map(({ stem }) => stem));
  const terms = new Map(
    question.asked.flatMap(({ stem }) => {
      const term = phrase.has(stem) ? undefined : index.terms.get(stem);
      return term === undefined ? [] : [[term, stem] as const];
    }),
  );
  const read = sentencesOf(index, paragraph)
    .filter((one) => one.span.start >= span.start && one.span.end <= span.end)
    .map((one) => readSentence(paragraph.text, one, terms))
    // The sentence that speaks most of what was asked comes first.
    .sort((one, other) => other.speaking - one.speaking);
  for (const find of waysToFind(index, asked, question)) {
    const tell = (one: ReadSentence) => find(one).filter((span) => !isNamed(one, span));
    for (const [at, one] of read.entries()) {
      const candidates = tell(one);
      if (candidates.length === 0) continue;
      const key = nearest(candidates, one.met, one.text);
      const rivals = read.slice(at + 1).filter(({ speaking }) => speaking === one.speaking);
      if (!key || rivals.some((rival) => tell(rival).length > 0)) return passage;
      const { start } = one.sentence;
      return { ...passage, span: one.sentence, key: { start: start + key.start, end: start + key.end } };
    }
  }
  return passage;
}

/** Kinds that a text hardly tells without their forms; "when" and "how many" may be told by other words. */
const FORMAL: ReadonlySet<Asked> = new Set<Asked>([
  'age',
  'clock',
  'money',
  'measure',
  'percent',
  'year',
  'duration',
]);

/** Whether a text has what a question asks for by its form, an age or a price, where it asks so in a language of `formsAbroad`. */
export function givesAskedForm({ language }: PassageIndex, { text }: Question, told: string): boolean {
  const kind = askedFor(text, language)?.kind;
  if (kind === undefined || !FORMAL.has(kind)) return true;
  const forms = formsAbroad(language)?.forms[kind as FormAsked];
  return forms === undefined || forms.some((form) => told.search(form) >= 0);
}

/** What a question wants counted, in small letters: "bücher" of "Wie viele Bücher hat sie?"; in the languages of `formsAbroad`. */
export const countedIn = ({ language }: PassageIndex, { text }: Question): string | undefined =>
  formsAbroad(language) && askedFor(text, language)?.noun;

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

/** What a question asks for, with the words that say so; for a number the word after them, which is counted: "wie viele", "bücher". */
interface AskedFor {
  readonly kind: Asked;
  readonly phrase: string;
  readonly noun: string | undefined;
}

function askedFor(text: string, language: string): AskedFor | undefined {
  const abroad = formsAbroad(language)?.asked;
  const question = abroad ? text.normalize('NFC') : text.slice(ASKING.exec(text)?.index ?? text.length);
  if (!abroad && !ASKED_AT_ALL.test(question)) return undefined;
  const read = abroad ? withoutAccents(question) : question;
  for (const [kind, pattern] of abroad ?? ASKED) {
    const match = pattern.exec(read);
    if (!match) continue;
    const noun = /^\s+(?:de |d['’])?(\p{L}{3,})/u.exec(question.slice(match.index + match[0].length))?.[1];
    const phrase = question.slice(match.index, match.index + match[0].length);
    return { kind, phrase, noun: kind === 'number' ? noun?.toLowerCase() : undefined };
  }
  return undefined;
}

/** How what was asked for is looked for in a sentence, the surest way first. */
function waysToFind(
  index: PassageIndex,
  { kind, noun }: AskedFor,
  question: Question,
): ((sentence: ReadSentence) => Span[])[] {
  if (kind === 'person') return [({ text, met }) => peopleIn(index, text, question, met)];
  if (kind === 'place') return [({ text, met }) => placesIn(index, text, met)];
  const forms = formsAbroad(index.language)?.forms ?? FORMS;
  return (forms[kind] ?? []).map((form) => ({ text }) => {
    const found = matchesOf(form, text);
    return counting(question.head ?? noun, text, kind === 'number' ? withoutHours(text, found) : found);
  });
}

/** Of several numbers those that count what was asked for: "30 ships" of "how many ships". */
function counting(head: string | undefined, text: string, found: readonly Span[]): Span[] {
  const noun = head?.replace(/(?:ies|e?s)$/, '');
  const counted = noun
    ? found.filter(({ start, end }) =>
        text
          .slice(start, end + NOUN_WITHIN)
          .toLowerCase()
          .includes(noun),
      )
    : [];
  if (counted.length > 0) return counted;
  return noun ? found.filter(({ end }) => !MEASURED.test(text.slice(end))) : [...found];
}

/** The numbers that are no part of an hour. */
function withoutHours(text: string, found: readonly Span[]): Span[] {
  const hours = matchesOf(HOUR, text);
  return found.filter((one) => !hours.some(({ start, end }) => one.start < end && one.end > start));
}

const matchesOf = (form: RegExp, text: string): Span[] =>
  [...text.matchAll(form)].map(({ index: start, 0: all }) => ({ start, end: start + all.length }));

/** An hour counts nothing: "8:30", "9 a.m.", "6.10 in the morning"; "6.10" alone may be a number. */
const HOUR =
  /(?<!\d)\d{1,2}(?::\d\d(?!\d)|(?:\.\d\d)? ?(?:[ap]\.?m(?!\p{L})|o['’]clock)|\.\d\d in the (?:morning|afternoon|evening))/giu;

/** Behind a number: it counts hours or dollars, and nothing that somebody asked for by another name. */
const MEASURED = new RegExp(`^[\\s-]*(?:${TIME_UNIT}|${CURRENCY}|${MEASURE}|per ?cent|%)(?!\\p{L})`, 'iu');

/** What is counted stands no further behind its number, in UTF-16 code units: "30 old wooden ships". A guess. */
const NOUN_WITHIN = 30;

/** How much nearer the chosen one stands than any other, in UTF-16 code units: about three words. */
const CLEARLY = 20;

/** Begins a clause, whose numbers are of something else: "Revenue rose to 1.2 billion, but profit shrank". */
const CLAUSE = /[;:]|, (?:but|while|whereas)\b/;

/**
 * The candidate that stands nearest to the words of the question, in the clause of one of them; nothing where another is
 * about as near.
 */
function nearest(candidates: readonly Span[], met: readonly Span[], text: string): Span | undefined {
  const isInClause = (one: Span, other: Span) =>
    !CLAUSE.test(text.slice(Math.min(one.end, other.end), Math.max(one.start, other.start)));
  const [best, next] = candidates
    .map((span) => {
      const word = met.toSorted((one, other) => gapBetween(span, one) - gapBetween(span, other))[0];
      return { span, word, gap: word ? gapBetween(span, word) : Number.POSITIVE_INFINITY };
    })
    .sort((one, other) => one.gap - other.gap);
  if (!best || (next && best.gap + CLEARLY >= next.gap)) return undefined;
  return !best.word || isInClause(best.span, best.word) ? best.span : undefined;
}

const gapBetween = (one: Span, other: Span) => Math.max(0, other.start - one.end, one.start - other.end);
