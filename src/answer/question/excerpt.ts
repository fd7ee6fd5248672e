import { numberOf, ONES } from '../text/index.js';
import { readEndAsked } from './ends.js';
import { anyOf, PHRASES, wholeOf } from './phrases/index.js';
import { narrow } from './question-words.js';

/** Paragraphs by their numbers, from 1, both included. */
export interface ParagraphRange {
  readonly from: number;
  readonly to: number;
  /** All that are meant, in order, where some between them aren't: "3, 5 and 7". */
  readonly only?: readonly number[];
}

/** Whether a paragraph of that number is among some. */
export const isAmong = ({ from, to, only }: ParagraphRange, number: number): boolean =>
  only ? only.includes(number) : number >= from && number <= to;

/** A question for what carries the article, or some of its paragraphs. */
export interface ExcerptAsked {
  /** `gist`: the sentences that carry it; `paragraphs`: the paragraphs themselves; `outline`: the headings over them. */
  readonly of: 'gist' | 'paragraphs' | 'outline';
  /** Of a paragraph, its first or last sentence alone. */
  readonly sentence?: 'first' | 'last';
  /** Which paragraphs; all, when absent. */
  readonly range?: ParagraphRange;
}

/** A question about some paragraphs: what is left of it without naming them. */
interface PlacedQuestion {
  readonly range: ParagraphRange;
  readonly rest: string;
}

const PARAGRAPH = `(?:${anyOf(({ paragraph }) => paragraph)})`;
const TO = `(?:[-‐–—~]|\\.\\.\\.?|${anyOf(({ to }) => to)})`;
/** In figures, or in a word of English. */
const NUMBER = `(?:\\d{1,4}|(?:${ONES.slice(1).join('|')})(?!\\p{L}))`;
const AND = `(?:&|${anyOf(({ and }) => and)})`;
const MARK = `(?:\\s*(?:¶{1,2}|§|第|${PARAGRAPH}(?!\\p{L})))`;
/** "3", "3 to 5", "3, 5 and 7"; not "3" of "in ¶3, 50 people came". */
const listOf = (number: string) =>
  `(?:\\s*[,、;]${MARK}?\\s*${number}){0,8}(?:\\s*,?\\s*${AND}${MARK}?\\s*${number}|\\s*[,、;]${MARK}\\s*${number}|\\s*[,、;]\\s*${number}(?=[\\s?!.]*$))`;
const numbersOf = (number: string) =>
  `(?<from>${number})(?:\\s*${TO}${MARK}?\\s*(?<to>${number})|(?<more>${listOf(number)}))?`;
const NUMBERS = numbersOf(NUMBER);
const readNumber = (written: string): number => numberOf(written.toLowerCase()) ?? Number.NaN;

/** The paragraphs whose numbers a form has found, whatever order they were written in. */
function rangeOf({ from, to, more }: Partial<Record<string, string>>): ParagraphRange {
  const written = [from, to, more].flatMap((one) => one?.match(/\d+|\p{L}+/gu) ?? []);
  const numbers = written.map(readNumber).filter((number) => !Number.isNaN(number));
  const all = [...new Set(numbers)].sort((one, other) => one - other);
  const [first = Number.NaN, last = first] = [all[0], all.at(-1)];
  const isRow = more === undefined || last - first === all.length - 1;
  return { from: first, to: last, ...(!isRow && { only: all }) };
}

/** What each form below has: nearly every question ends here. */
const MENTIONED = new RegExp(`[¶段]|${PARAGRAPH}`, 'iu');

const NAMED: readonly RegExp[] = [
  new RegExp(
    `(?:¶{1,2}|(?<![\\p{L}\\p{N}])${PARAGRAPH})\\s*(?:no\\.?|number|nr\\.?|№|#)?\\s*¶?\\s*${NUMBERS}`,
    'iu',
  ),
  new RegExp(`第\\s*${NUMBERS}\\s*(?:段落|段|自然段)`, 'u'),
  new RegExp(
    `(?<![\\p{L}\\p{N}])(?<from>\\d{1,4})(?:st|nd|rd|th|\\.|er|e|º|ª|-?[йяе])\\s+${PARAGRAPH}(?![\\p{L}])`,
    'iu',
  ),
];

const FIRST = wholeOf(({ first }) => first);
const LAST = wholeOf(({ last }) => last);
const ORDINAL = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:(?:${anyOf(({ determiners }) => determiners)})\\s+)?(?<which>${anyOf(({ first }) => first)}|${anyOf(({ last }) => last)}|\\p{L}+(?:st|nd|rd|th))\\s+(?:(?<count>\\d{1,2}|two|three|four|five)\\s+)?${PARAGRAPH}(?![\\p{L}])`,
  'iu',
);
const LAST_CHINESE = /(?:最后|最後)(?:一|1)?(?:个|個)?(?:段落|段)/u;

/** A paragraph of something else, "of the treaty", is none of the article's. */
const OF_ANOTHER = new RegExp(`^\\s+(?:${anyOf(({ ofAnother }) => ofAnother)})`, 'iu');

/** Words that ask for a paragraph itself, or lead to it. */
const GLUE = wholeOf(({ beforeParagraph }) => beforeParagraph);

const SUMMARY = wholeOf(({ summary }) => summary);

/** Without accents, which many leave out in a chat. */
const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '');

/**
 * Questions for the gist of the whole, by what is left of them without politeness and accents. Each for itself: as one they
 * would take three times as long to compile, which the first question waits for.
 */
const GIST: readonly RegExp[] = PHRASES.flatMap(({ gist = [] }) => gist).map(
  ({ source, flags }) => new RegExp(plain(source), flags),
);

const POLITE =
  /^(?:(?:so|and|but|ok|okay|hey|hi|hello|well|please|pls|plz|just|quick(?:ly)?|bot|(?:can|could|would|will) (?:you|someone|anyone)(?: please)?|(?:can|could|may) i (?:get|have)|(?:please )?(?:give|tell|show|get|write|do|make)(?: me| us)?|i(?:['’]d like| want| need| would like)(?: to (?:know|have|see))?|(?:do )?you know|let me know|what(?:['’]s| is) a|got|any|explain)[,:]? )+/i;
/** The same in other languages, where it leads a request for the gist. */
const REQUEST = new RegExp(
  `^(?:(?:${anyOf(({ request }) => request)})[\\s,]*(?![\\p{L}])\\s*|(?:${anyOf(({ request }) => request)})(?=\\p{Script=Han}))+`,
  'iu',
);
const POLITE_END = new RegExp(`[\\s,]*(?:${anyOf(({ politeEnd }) => politeEnd)})$`, 'iu');

/** A question without marks at its ends, and without politeness. */
function bare(text: string): string {
  let rest = narrow(text.trim()).replace(/^[\s¿¡"“„«'(]+|[\s?!.,;:…"”“»')？！。؟]+$/gu, '');
  rest = rest.replace(POLITE, '').replace(/^[¿¡]/u, '');
  for (let shorter = rest.replace(POLITE_END, ''); shorter !== rest; shorter = rest.replace(POLITE_END, ''))
    rest = shorter;
  return rest;
}

/** Longer questions ask for more than this. */
const MOST_CHARACTERS = 160;

/**
 * Reads a question for the gist ("tldr", "what is it about?") or for paragraphs ("¶5", "the last paragraph",
 * "summarize paragraph 2"); nothing when it asks for something else.
 *
 * @param last the number of the article's last paragraph.
 * @param isInBody whether a word stands in the article's body; without it, none does.
 * @param prose the number of the last paragraph of its prose, with which it ends.
 */
export function readExcerptAsked(
  text: string,
  last: number,
  isInBody: (word: string) => boolean = () => false,
  prose: number = last,
): ExcerptAsked | undefined {
  if (text.length > MOST_CHARACTERS) return undefined;
  const question = bare(text);
  const numbers = readBare(question, last);
  if (numbers) return { of: 'paragraphs', range: numbers };
  const placed = readPlace(text, last);
  if (placed) {
    const words = placed.rest.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
    const isGist = words.some((word) => SUMMARY.test(word));
    if (words.every((word) => GLUE.test(word) || SUMMARY.test(word)))
      return { of: isGist ? 'gist' : 'paragraphs', range: placed.range };
    return undefined;
  }
  const asAsked = text.trim().replace(/[\s?!.]+$/u, '');
  const wholes = new Set([question, question.replace(REQUEST, ''), asAsked].map(plain));
  if ([...wholes].some((one) => asksForGist(one, isInBody))) return { of: 'gist' };
  const asked = readEndAsked(question);
  if (!asked) return undefined;
  const at = asked.end === 'first' ? 1 : prose;
  const range = { from: at, to: at };
  return { of: 'paragraphs', range, ...(asked.of === 'sentence' && { sentence: asked.end }) };
}

/** "What does the report say?" asks for the gist, unless the article speaks of a report. */
function asksForGist(question: string, isInBody: (word: string) => boolean): boolean {
  return GIST.some((form) => {
    const match = form.exec(question);
    const { the, kind } = match?.groups ?? {};
    return match !== null && !(the !== undefined && kind !== undefined && isInBody(kind));
  });
}

/** "5", "¶5", "no. 5", "¶3-5", "3 to 5". */
const BARE = new RegExp(`^(?:¶{1,2}|§|#|no\\.?)?\\s*${numbersOf('#?\\d{1,6}')}\\s*\\.?$`, 'iu');
/** Numbers alone are paragraphs', where there are such paragraphs; "3-1" is a result. */
function readBare(question: string, last: number): ParagraphRange | undefined {
  const groups = BARE.exec(question)?.groups;
  if (!groups || Number(groups.to) < Number(groups.from)) return undefined;
  const range = rangeOf(groups);
  return range.from >= 1 && range.to <= last ? range : undefined;
}

/** How a paragraph is offered while somebody types: its number and its first words. */
const OFFERED = /^(?:¶|#)?\s*(?<from>\d{1,6})\s/u;

/**
 * The paragraphs that somebody names where nothing but paragraphs is asked for: "5", "¶3-5", "paragraph 5",
 * "last", or how one is offered ("¶5 Recently, some …"). They may be more than the article has.
 *
 * @param last the number of the article's last paragraph.
 */
export function readParagraphs(given: string, last: number): ParagraphRange | undefined {
  const typed = narrow(given).trim();
  const numbers = (BARE.exec(typed) ?? OFFERED.exec(typed))?.groups;
  if (numbers) return rangeOf(numbers);
  // "last" alone and "the first two"; "five".
  const placed =
    readPlace(given, last) ??
    readPlace(`${given.trim()} paragraph`, last) ??
    readPlace(`paragraph ${given.trim()}`, last);
  const words = placed?.rest.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return words.every((word) => GLUE.test(word)) ? placed?.range : undefined;
}

/** Which paragraphs a question names, by number or place, and what else it says. */
export function readPlace(given: string, last: number): PlacedQuestion | undefined {
  const text = narrow(given);
  if (!MENTIONED.test(text)) return undefined;
  for (const form of NAMED) {
    const match = form.exec(text);
    if (!match?.groups) continue;
    if (OF_ANOTHER.test(text.slice(match.index + match[0].length))) return undefined;
    return { range: rangeOf(match.groups), rest: without(text, match) };
  }
  const chinese = LAST_CHINESE.exec(text);
  if (chinese) return { range: { from: last, to: last }, rest: without(text, chinese) };
  const ordinal = ORDINAL.exec(text);
  const which = ordinal?.groups?.which;
  if (!ordinal || which === undefined) return undefined;
  if (OF_ANOTHER.test(text.slice(ordinal.index + ordinal[0].length))) return undefined;
  const count = numberOf((ordinal.groups?.count ?? '1').toLowerCase()) ?? 1;
  const rest = without(text, ordinal);
  if (LAST.test(which)) return { range: { from: Math.max(1, last - count + 1), to: last }, rest };
  if (FIRST.test(which)) return { range: { from: 1, to: Math.min(count, last) }, rest };
  const number = numberOf(which.toLowerCase());
  return number === undefined ? undefined : { range: { from: number, to: number }, rest };
}

/** What stands before a paragraph, where that is taken out of the end. */
const DANGLING = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${anyOf(({ prepositions }) => prepositions)})\\s*(?=[?!.]*\\s*$)`,
  'iu',
);

const without = (text: string, match: RegExpExecArray): string =>
  `${text.slice(0, match.index)} ${text.slice(match.index + match[0].length)}`
    .replace(DANGLING, '')
    .replace(/\s+/g, ' ')
    .trim();
