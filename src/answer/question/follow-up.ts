import { readAside } from './asides.js';
import { readExcerptAsked, readPlace } from './excerpt.js';
import { anyOf, PHRASES, wholeOf } from './phrases/index.js';
import { type Before, type Known, mentioned, withNames } from './pronouns.js';
import { asks, bare, isInterrogative, isOpening, MOST_CHARACTERS } from './question-words.js';
import { speechAsked } from './speech.js';

const LEADS: readonly RegExp[] = PHRASES.flatMap(({ leads = [] }) => leads);

/** Words that stand beside a word that asks, and add nothing: "why exactly", "how so", "why is that". */
const BESIDE = wholeOf(({ besideAlone }) => besideAlone);
/** Longer ones say themselves what they ask. */
const MOST_WORDS = 6;

/** "By whom", "since when". */
const ALONE = wholeOf(({ alone }) => alone);
/** "About trade", "on it". */
const ABOUT = new RegExp(`^(?:${anyOf(({ about }) => about)})\\s+`, 'iu');
/** "In 2020". */
const YEAR = new RegExp(`^(?:(?:${anyOf(({ prepositions }) => prepositions)}) )?(?<year>\\d{4})$`, 'iu');
/** A name, with an article before it or without. */
const NAME = new RegExp(`^(?:(?:${anyOf(({ determiners }) => determiners)}) )?\\p{Lu}`, 'u');

const DETERMINER = `(?:(?:${anyOf(({ determiners }) => determiners)}) |l['’])`;
const DETERMINED = new RegExp(`^${DETERMINER}`, 'iu');
const DETERMINER_AT_END = new RegExp(`(?<!\\p{L})${DETERMINER}$`, 'iu');

/** How a question that only asks "why?" is written with the one before it. */
const LEANING = /^¿?(?<asks>[^()]{1,60}?)\s?[?？؟]? \((?<before>.+)\)$/su;

interface Leaning {
  /** It was asked as a sequel: a few words alone lean on the question before, too. */
  readonly isOn?: boolean;
  /** Whether a few words ask for something by themselves: "and the author?". */
  standsAlone?(phrase: string): boolean;
}

/**
 * A question that leans on the one before it, as one that stands alone; nothing when it stands alone as it is.
 *
 * "and Putin?" after "What did Xi say about trade?" is "What did Putin say about trade?"; "why?" after the same is
 * "why? (What did Xi say about trade?)", which `expandFollowUp` reads.
 *
 * @param known whom the article quotes, the most quoted first.
 */
export function readFollowUp(
  question: string,
  before: Before,
  known: readonly Known[],
  { isOn = false, standsAlone = () => false }: Leaning = {},
): string | undefined {
  if (question.length > MOST_CHARACTERS || readAside(question)) return undefined;
  const text = bare(question);
  const rest = withoutLead(text);
  const first = LEANING.exec(before.question)?.groups?.before ?? before.question;
  if (asksOnly(rest ?? text)) return `${askedAs(question, rest ?? text)} (${first})`;
  const named = withNames(rest ?? text, before, known);
  const words = (named ?? rest ?? text).split(' ');
  const isPhrase =
    words.length <= MOST_WORDS &&
    !isOpening(words[0] ?? '') &&
    !speechAsked(named ?? text) &&
    !isExcerpt(rest ?? text);
  // "About trade?", after what somebody said.
  const [topic = ''] = text.replace(ABOUT, '').split(' ');
  const isAbout =
    ABOUT.test(text) && !isOpening(topic) && !isInterrogative(topic) && speechAsked(first) !== undefined;
  if (isPhrase && (rest !== undefined || isOn || isAbout) && (named !== undefined || !standsAlone(text)))
    return inPlace(named ?? rest ?? text, first, known);
  // A whole question after "and": it only lost a name.
  if (named !== undefined) return `${capitalized(named)}?`;
  return undefined;
}

/** With the marks of a question as its language and its writer put them: "¿por qué?", "什么时候？". */
const askedAs = (question: string, words: string): string =>
  `${/^\s*¿/u.test(question) ? '¿' : ''}${words}${/[？؟]/u.exec(question)?.[0] ?? '?'}`;

/** A question in Chinese or Japanese that begins with what it asks for: 谁写的, 誰が書いた. */
const UNSPACED =
  /^(?:谁|誰が?|什么时候|什麼時候|何时|何時|哪里|哪裡|为什么|為什麼|为何|怎么|怎麼|いつ|どこで?|なぜ|どうして)(?<rest>[^\s?？]+)$/u;

/** "why? (Who pursues protectionism?)" as a question in words; others as they are. */
export function expandFollowUp(question: string): string {
  const { asks, before } = LEANING.exec(question)?.groups ?? {};
  if (asks === undefined || before === undefined) return question;
  if (!asksOnly(asks)) return `${bare(before)} ${asks}?`;
  const unspaced = UNSPACED.exec(bare(before));
  if (unspaced) return `${asks}${unspaced.groups?.rest ?? ''}?`;
  const words = bare(before).split(' ');
  let from = 0;
  // German "was" asks where a question begins; behind "when" it is English.
  const asksAt = (at: number) =>
    isInterrogative(words[at] ?? '') && !(at > 0 && /^was$/i.test(words[at] ?? ''));
  while (from < words.length - 1 && from < 3 && asksAt(from)) from++;
  if (SAYS_WHO.test(asks)) {
    if (HELPERS.test(words[from] ?? '')) from++;
    return `Who said that ${words.slice(from).join(' ')}?`;
  }
  return `${capitalized(asks)} ${words.slice(from).join(' ')}?`;
}

/** "Says who?": asks who said what was told. */
const SAYS_WHO = /^(?:says who|who (?:said|says|claims|claimed) (?:so|that|this))$/i;
const HELPERS = /^(?:did|do|does|is|are|was|were|has|have|had)$/i;

/** Words that ask for a reason and nothing else. */
const WHY =
  /^(?:why|how come|warum|wieso|weshalb|pourquoi|por ?qu[eéê]|perch[eé]|waarom|почему|зачем|为什么|為什麼|为何|なぜ|どうして|لماذا)(?: (?:is|was) that| so)?$/iu;

/** The question of which only "why?" was asked; nothing where something else was. */
export function readWhy(question: string): string | undefined {
  const { asks = '', before } = LEANING.exec(question)?.groups ?? {};
  return WHY.test(bare(asks)) ? before : undefined;
}

function withoutLead(text: string): string | undefined {
  for (const lead of LEADS) {
    const rest = lead.exec(text)?.[1];
    if (rest) return bare(rest);
  }
  return undefined;
}

const isExcerpt = (text: string) => (readPlace(text, 1) ?? readExcerptAsked(text, 1)) !== undefined;

/** "why", "and when exactly", "how come", "为什么", "por qué". */
function asksOnly(text: string): boolean {
  const lower = bare(text).toLowerCase();
  if (asks(lower) || ALONE.test(lower)) return true;
  const words = lower.split(' ');
  const [first = '', ...others] = words;
  return words.length <= 4 && asks(first) && others.every((word) => BESIDE.test(word));
}

/** A phrase in place of what of its kind the question before asked about. */
function inPlace(phrase: string, before: string, known: readonly Known[]): string {
  const [asked] = mentioned(phrase, known);
  const speech = speechAsked(before);
  const topic = phrase.replace(ABOUT, '');
  if (speech) {
    if ((asked || isRole(phrase, known)) && topic === phrase) return exchange(before, speech.name, phrase);
    if (speech.about !== undefined) return exchange(before, speech.about, topic);
    if (topic !== phrase) return `${before.replace(/[\s?.!]+$/u, '')} ${phrase}?`;
  }
  const year = YEAR.exec(phrase)?.groups?.year;
  const yearBefore = /(?<!\d)\d{4}(?!\d)/.exec(before)?.[0];
  if (year !== undefined && yearBefore !== undefined) return exchange(before, yearBefore, year);
  const names = mentioned(before, known);
  const [person] = names;
  if (asked && person) return exchange(before, before.slice(person.start, person.end), phrase);
  const other = capitals(before)
    .filter(({ start }) => !names.some((one) => start >= one.start && start < one.end))
    .at(-1);
  const isName = NAME.test(phrase);
  const exchanged = other ?? names.at(-1);
  if (isName && exchanged) return exchange(before, before.slice(exchanged.start, exchanged.end), phrase);
  return `${topic}? (${before})`;
}

/** "the mayor", where somebody who is quoted is one. */
function isRole(phrase: string, known: readonly Known[]): boolean {
  const role = phrase.replace(DETERMINED, '').toLowerCase();
  return known.some(({ roles }) => roles?.includes(role));
}

/** Runs of words with capitals, the question's first word left out. */
function capitals(text: string): { start: number; end: number }[] {
  return [...text.matchAll(/\p{Lu}[\p{L}\p{M}\p{N}.'’-]*(?: \p{Lu}[\p{L}\p{M}\p{N}.'’-]*)*/gu)]
    .filter(({ index }) => index > 1)
    .map(({ index, 0: run }) => ({ start: index, end: index + run.replace(/['’]s$|[.'’-]+$/u, '').length }));
}

function exchange(text: string, one: string, other: string): string {
  const at = text.lastIndexOf(one);
  if (at < 0) return `${other}? (${text})`;
  // “und der Turm?” after “Wie alt ist die Glocke?”: one article is enough.
  const head = DETERMINED.test(other) ? text.slice(0, at).replace(DETERMINER_AT_END, '') : text.slice(0, at);
  return head + other + text.slice(at + one.length);
}

const capitalized = (text: string) => text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
