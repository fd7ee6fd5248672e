import { hasUnspaced } from '../../article/index.js';
import { mayBeCalled } from '../statements/index.js';
import { readAside } from './asides.js';
import { readExcerptAsked, readPlace } from './excerpt.js';
import { anyOf, PHRASES, wholeOf } from './phrases/index.js';
import {
  asks,
  asksForSomebody,
  bare,
  isInterrogative,
  isOpening,
  MOST_CHARACTERS,
} from './question-words.js';
import { speechAsked } from './speech.js';

/** What a question may lean on: the one that the same person asked before. */
export interface Before {
  /** As it was understood. */
  readonly question: string;
  /** Whom its answer quotes, by their full names, the first one first. */
  readonly speakers?: readonly string[];
  /** The words of the article that its answer quotes. */
  readonly told?: string;
}

/** Whom an article quotes, as far as a name is to be told from other words. */
export interface Known {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly gender?: 'she' | 'he';
  /** What they are: "mayor". */
  readonly roles?: readonly string[];
}

const LEADS: readonly RegExp[] = PHRASES.flatMap(({ leads = [] }) => leads);

/** Words that stand beside a word that asks, and add nothing: "why exactly", "how so", "why is that". */
const BESIDE = wholeOf(({ besideAlone }) => besideAlone);
/** Longer ones say themselves what they ask. */
const MOST_WORDS = 6;

type Pronoun = 'he' | 'she' | 'they';
const PRONOUNS: readonly (readonly [Pronoun, RegExp])[] = PHRASES.flatMap(({ pronouns = {} }) =>
  (['he', 'she', 'they'] as const).flatMap((gender): [Pronoun, RegExp][] =>
    pronouns[gender] ? [[gender, pronouns[gender]]] : [],
  ),
);

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

/** The question with names in place of "he" and "them"; nothing when it has none, or nobody is meant. */
function withNames(text: string, before: Before, known: readonly Known[]): string | undefined {
  for (const [gender, form] of PRONOUNS) {
    const match = form.exec(text);
    if (!match) continue;
    // "What does Putin say of his country?": it is said who is meant.
    if (mentioned(text.slice(0, match.index), known).length > 0) return undefined;
    const forms = new RegExp(form.source, 'giu');
    // "Where did they send them?": whoever did it is somebody else.
    const alone = [...text.matchAll(forms)].filter(
      ({ 0: word, index: at }) => !isPossessive(word, text.slice(at + word.length)),
    );
    if (new Set(alone.map(([word]) => word.toLowerCase())).size > 1) return undefined;
    const inText = (name: string) =>
      text.replace(forms, (word, at: number) =>
        isPossessive(word, text.slice(at + word.length)) ? `${name}’s` : name,
      );
    const name = meant(gender, before, known, inText);
    if (name !== undefined) return inText(name);
  }
  return undefined;
}

const isPossessive = (word: string, after: string) =>
  /^(?:his|their)$/i.test(word) ||
  (/^her$/i.test(word) &&
    /^ \p{L}/u.test(after) &&
    !/^ (?:about|on|in|at|to|and|say|of)(?!\p{L})/iu.test(after));

/** "Do they trust each other?" asks for no one person. */
const SEVERAL =
  /(?<!\p{L})(?:each other|one another|both|together|(?:mit|zu|von|für|gegen)?einander|l['’]une? l['’]autre|mutuamente|um ao outro|l['’]un l['’]altro|elkaar|друг друга)(?!\p{L})|互相|彼此|お互い/iu;

/**
 * Whom a pronoun means: who was asked about, else who is quoted by the answer, else who is named in it.
 *
 * A passage that was not asked for somebody may quote and name many: its speaker is meant only where words are asked for.
 *
 * @param inText the question with a name in place of the pronoun.
 */
function meant(
  gender: Pronoun,
  before: Before,
  known: readonly Known[],
  inText: (name: string) => string,
): string | undefined {
  const asked = mentioned(before.question, known).map(({ name }) => name);
  const isPassage = (before.told ?? '') !== '';
  const isOfSomebody = !isPassage || asksForSomebody(before.question);
  const isOfWords = (name: string) => (speechAsked(inText(name))?.for ?? 'deed') !== 'deed';
  const quoted = (before.speakers ?? []).filter((name) => isOfSomebody || isOfWords(name));
  if (gender === 'they') {
    const all = quoted.length > 1 || asked.length === 0 ? quoted : asked;
    if (all.length === 0 || (all.length === 1 && SEVERAL.test(inText('')))) return undefined;
    return all.slice(0, 2).join(' and ');
  }
  const told = asAsked(before, mentioned(before.told ?? '', known), isOfSomebody);
  return [...asked, ...quoted, ...told].find((name) => {
    // "A Leeds man": what he is called elsewhere, "he" finds better than "Leeds man".
    if (!NAMED.test(name) && !(isOfSomebody && isOfWords(name))) return false;
    const sure = known.find((one) => one.name === name)?.gender;
    return sure === undefined ? mayBeCalled(gender, name) : sure === gender;
  });
}

/** Ends in a name, not in what somebody is. */
const NAMED = /[^\P{L}\p{Ll}][^\s]*$/u;

/** How many words before a name may tell who that is, and by how many of their letters words are told to be the same. */
const DESCRIBED = { words: 2, letters: 5 };

/**
 * Those whom an answer names, first who is called what was asked: "who is Russia's president?", "Russian President Putin".
 *
 * @param isOfSomebody whether somebody was asked for: else nobody is meant but those.
 */
function asAsked(
  { question, told = '' }: Before,
  named: readonly Mentioned[],
  isOfSomebody: boolean,
): string[] {
  const begins = (text: string) =>
    (text.toLowerCase().match(/\p{L}{3,}/gu) ?? []).map((word) => word.slice(0, DESCRIBED.letters));
  const asked = new Set(begins(question));
  const countShared = ({ start }: Mentioned) =>
    begins(told.slice(0, start))
      .slice(-DESCRIBED.words)
      .filter((word) => asked.has(word)).length;
  return named
    .filter((one) => isOfSomebody || countShared(one) > 0)
    .sort((one, other) => countShared(other) - countShared(one))
    .map(({ name }) => name);
}

interface Mentioned {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/** The speakers that a text names, in its order, each where it is first named by its longest form. */
function mentioned(text: string, known: readonly Known[]): Mentioned[] {
  const found: Mentioned[] = [];
  const lower = text.toLowerCase();
  for (const { name, aliases } of known) {
    const forms = [name, ...aliases, ...name.split(/\s+/).slice(-1)].sort((a, b) => b.length - a.length);
    for (const form of forms) {
      const start = placeOf(lower, form.toLowerCase());
      if (start < 0) continue;
      const end = start + form.length;
      if (!found.some((one) => start < one.end && end > one.start)) found.push({ name, start, end });
      break;
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** Where a name stands as words of its own; scripts without spaces have none between them. */
function placeOf(text: string, form: string): number {
  if (form.length < 2) return -1;
  const isLetter = (mark: string | undefined) => mark !== undefined && /[\p{L}\p{M}\p{N}]/u.test(mark);
  const isSpaced = !hasUnspaced(form);
  for (let at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + 1))
    if (!isSpaced || (!isLetter(text[at - 1]) && !isLetter(text[at + form.length]))) return at;
  return -1;
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
