import type { Question } from '../question/index.js';
import { MONTH, MONTH_BUT_MAY, PINNED, quantitiesIn, SMALL_ORDINALS, WEEKDAY } from '../text/index.js';
import { readAskedOf } from './asked-of.js';
import { readNameAsked } from './names-asked.js';
import { readOffice } from './offices.js';
import { type PassageIndex, paragraphAt, paragraphsWith, sentenceAt } from './passage-index.js';
import { readPredicate } from './predicates.js';
import { putFirst, type Ranked } from './rank.js';
import type { Sought, SoughtQuestion } from './seek.js';

/**
 * What a question pins down, so that a passage without it hardly answers: "what happened in 1998?" asks for a paragraph
 * that has the year, however near in meaning another is. A model of sentences sees little difference between two years,
 * the second and the third, did and didn't, or this one's price and that one's.
 *
 * Of 1,605 questions that look answered and aren't, 94 of 1,000 get a "perhaps" for it instead of an answer, and 4 of
 * 1,000 of those that are answered rightly.
 */
type Pin = (held: Held) => boolean;

/** A text that may answer, and the part of it that is quoted. */
interface Held {
  readonly text: string;
  readonly quoted: string;
  /** Its place among the paragraphs, from 0. */
  readonly paragraph: number;
}

/** A rival is put before a paragraph that lacks what was pinned down, where it has it, and is no further behind. */
const RIVAL_WITHIN = 1;

/**
 * The ranking with what a question pins down heeded: a rival of the first paragraph that has it comes before one that
 * hasn't.
 *
 * @param ordered best first.
 * @param year in which the article was published: who asks about it need not find it there.
 */
export function heedPinned(
  index: PassageIndex,
  asked: SoughtQuestion,
  ordered: readonly Ranked[],
  year: string | undefined,
): { readonly ranked: readonly Ranked[]; readonly isLacking: boolean } {
  const [best] = ordered;
  const pins = best ? readPins(index, asked, year) : [];
  // Of what lacks these a rival is no surer: whatever has a price, or takes a while, is near to such a question.
  const lonely = best ? readLonely(index, asked) : [];
  const lacks = (one: Ranked) => {
    const held = heldBy(index, one);
    return pins.some((pin) => !pin(held));
  };
  if (!best || (pins.length === 0 && lonely.length === 0)) return { ranked: ordered, isLacking: false };
  if (!lacks(best)) {
    const held = heldBy(index, best);
    return { ranked: ordered, isLacking: lonely.some((pin) => !pin(held)) };
  }
  const rival = ordered
    .slice(1, 3)
    .find((one) => one.near && best.score - one.score < RIVAL_WITHIN && !lacks(one));
  if (!rival) return { ranked: ordered, isLacking: true };
  return { ranked: putFirst(rival, ordered), isLacking: true };
}

/** Whether a text that is no passage, a caption, can answer by what kind of thing it tells. */
export function mayAnswer(index: PassageIndex, question: Question, text: string): boolean {
  const held = { text, quoted: text, paragraph: -1 };
  return (
    (question.quantity === 0 || (quantitiesIn(text) & question.quantity) !== 0) &&
    readPins(index, { question, sought: [] }).every((pin) => pin(held))
  );
}

function heldBy(index: PassageIndex, { paragraph, sentence, until }: Ranked): Held {
  const { text } = paragraphAt(index, paragraph);
  const quoted = text.slice(sentenceAt(index, sentence).span.start, sentenceAt(index, until).span.end);
  return { text, quoted, paragraph };
}

function readPins(index: PassageIndex, { question: { text }, sought }: SoughtQuestion, year?: string): Pin[] {
  const days = sought.filter(({ word: { folded } }) => DAY.test(folded) && folded !== year);
  const pins: Pin[] = days.map((day) => standsIn(index, day));
  // The rest reads English.
  if (!index.topics) return pins;
  if (text.search(ORDINAL) >= 0)
    for (const [word, figures] of text.matchAll(ORDINAL)) pins.push(hasOrdinal(word, figures));
  if (NEGATION.test(text)) pins.push(({ text: told }) => NEGATING.test(told));
  if (WHEN.test(text)) pins.push(({ quoted }) => TIME.test(quoted));
  const office = readOffice(index, text);
  if (office) pins.push(({ text: told }) => office(told));
  return pins;
}

/** Whether a paragraph has a word of the question in some form. */
const standsIn =
  (index: PassageIndex, { meetings }: Sought): Pin =>
  ({ paragraph }) =>
    meetings.some(
      ({ term, how }) => how !== 'similar spelling' && paragraphsWith(index, term).includes(paragraph),
    );

/** Years, months and weekdays; "may" and "march" are words, too. */
const DAY = new RegExp(`^(?:1\\d{3}|20\\d\\d|(?!march)${MONTH_BUT_MAY}|${WEEKDAY})$`);

/** The 15th century may be told by a year, and a second-hand car is no second one. "First" is said of too much. */
const ORDINAL = new RegExp(
  `\\b(?:${SMALL_ORDINALS.join('|')}|(\\d+)(?:st|nd|rd|th))\\b(?![ -](?:centur|half|hand))`,
  'gi',
);

function hasOrdinal(word: string, figures: string | undefined): Pin {
  const number = figures === undefined ? SMALL_ORDINALS.indexOf(word.toLowerCase()) + 2 : Number(figures);
  const inFigures = `${number}(?:st|nd|rd|th)`;
  const form = new RegExp(`\\b(?:${SMALL_ORDINALS[number - 2] ?? inFigures}|${inFigures})\\b`, 'i');
  return ({ text }) => form.test(text);
}

/** What a rival that has it is no surer for. */
function readLonely(index: PassageIndex, asked: SoughtQuestion): Pin[] {
  if (!index.topics) return [];
  const isSpokenOf = readAskedOf(index, asked);
  const isSaid = readPredicate(asked.question.text);
  const isNamed = readNameAsked(index, asked.question.text);
  const pins: (Pin | undefined)[] = [
    readPrice(index, asked),
    readQuantity(asked.question),
    isSpokenOf && (({ paragraph }) => isSpokenOf(paragraph)),
    isSaid && (({ text }) => isSaid(text)),
    isNamed && (({ text, quoted }) => isNamed(text.slice(0, text.indexOf(quoted) + quoted.length))),
  ];
  return pins.filter((pin) => pin !== undefined);
}

/**
 * "Didn't he …?" asks whether he did. A word begins here where no letter stands before it: between letters of two scripts,
 * where \b is, too, the rest would be read anew each time.
 */
const NEGATION =
  /(?!^)(?<!\p{L})(?:not|never|\p{L}+n['’]t|(?:did|does|do|is|was|are|were|has|have|had|could|would|should)nt)\b(?! (?:only|long|just|yet)\b)/iu;
const NEGATING =
  /(?<!\p{L})(?:not|never|no|none|without|cannot|\p{L}+n['’]t|neither|nor|nobody|nothing|nowhere|only|instead|rather|except|hardly|barely|un\p{L}+|in(?:ability|capable)|fail\p{L}*|refus\p{L}+|lack\p{L}*|den(?:y|ied|ies)|avoid\p{L}*|forb\p{L}+|ban(?:ned|s)?|stop\p{L}*|prevent\p{L}*|reject\p{L}*|declin\p{L}+|too|but|less|few)\b/iu;

const WHEN =
  /^\W*(?:(?:and|but|so|then) )?when(?:['’]?s| is| are| was| were| do| does| did| will| would| can| could| should| has| have| had)\b/i;
/** What can tell when something was, in any way. */
const TIME = new RegExp(
  `\\b(?:${[
    '\\d[\\d.,:]*(?:st|nd|rd|th|s)?',
    `${WEEKDAY}s?|${MONTH}`,
    'spring|summer|autumn|fall|winter|season|christmas|easter',
    'centur(?:y|ies)|decades?|years?|months?|weeks?|weekends?|days?|hours?|minutes?|moments?|times?|eras?|ages?',
    'mornings?|evenings?|nights?|noon|midday|midnight|dawn|dusk|sun(?:rise|set)',
    'today|yesterday|tomorrow|tonight|now|nowadays|currently|recently|soon|immediately|eventually|finally|already|yet|then',
    'ago|after(?:wards?)?|before|until|till|once|when(?:ever)?|while|as|since|during|upon|later|earlier|previous(?:ly)?|next|last',
  ].join('|')})\\b`,
  'i',
);

/** What costs something: "how much did the oven cost?" */
const PRICED =
  /\b(?:how much (?:does|do|did|will|would|is|was|are|were)|what (?:does|do|did|will|would)) (?<thing>.+?) (?:costs?|worth)\b|\b(?:price|cost) (?:of|for) (?<of>[^?.!]+)|\bhow expensive (?:is|was|are|were) (?<dear>[^?.!]+)/i;

function readQuantity({ quantity }: Question): Pin | undefined {
  const pinned = quantity & PINNED;
  return pinned !== 0 ? ({ text }) => (quantitiesIn(text) & pinned) !== 0 : undefined;
}

/**
 * A price is of the thing that was asked about where its paragraph has the thing. A thing that the whole article lacks
 * may have another name there.
 */
function readPrice(index: PassageIndex, { question: { text }, sought }: SoughtQuestion): Pin | undefined {
  const { thing, of = thing, dear = of } = PRICED.exec(text)?.groups ?? {};
  const noun = dear?.replace(/ (?:in|at|on|from|to|for|per) .*$/i, '').match(/[\p{L}\p{N}]+(?=\W*$)/u)?.[0];
  const priced = sought.find(
    ({ word, meetings }) => meetings.length > 0 && word.folded === noun?.toLowerCase(),
  );
  return priced && standsIn(index, priced);
}
