import { oncePer } from '../../once.js';
import { MEN, MONTHS, WOMEN } from '../statements/index.js';
import { isUnspaced, type QuoteToken, type Vocabulary } from '../text/index.js';
import { areOneNumber, isNumber, numbersIn } from './count-words.js';
import { ENGLISH, type GraveWords, readGraveWords, UNITS } from './grave-words.js';
import { GRAVE_WORDS_ABROAD } from './grave-words-abroad.js';
import {
  isMistyped,
  isPlural,
  isSameSpoken,
  isSlip,
  isTense,
  rootOf,
  type TokenPair,
  type WordKnowledge,
} from './same-word.js';

/** What a change changes. `GRAVE` ones may turn what was said into something else. */
export type ChangeKind =
  | 'negation'
  | 'number'
  | 'name'
  /** Who is meant: "we" for "they". */
  | 'person'
  | 'tense'
  /** How certain or binding it is: "may" for "will". */
  | 'modality'
  /** How sure somebody is: "allegedly". */
  | 'hedge'
  /** How many or how often: "some" for "all". */
  | 'quantity'
  /** What narrows a claim: "only", "almost". */
  | 'limit'
  /** What is counted: "miles" for "percent". */
  | 'unit'
  /** A word for its opposite. */
  | 'opposite'
  /** Another form of the same word. */
  | 'form'
  | 'spelling'
  | 'case'
  | 'punctuation'
  | 'words';

/** The changes that are warned of, the gravest first. */
export const GRAVE = [
  'negation',
  'number',
  'name',
  'person',
  'tense',
  'modality',
  'hedge',
  'quantity',
  'limit',
  'unit',
  'opposite',
] as const satisfies readonly ChangeKind[];
export type GraveKind = (typeof GRAVE)[number];

/** "unstable" for "stable" denies as "not" does. */
const DENYING = /^(?:un|in|im|ir|il|dis|non|anti|не|бес|без)$/u;

/**
 * What changing some words of an article into others changes.
 *
 * @param around whether the words stand at the quotation's beginning, where a capital tells nothing, and the word
 *   that comes after them in both; whether they stand between two commas, as an age does that may be left out.
 * @returns the gravest first; `words` when it is none of the others.
 */
export function kindsOf(
  article: readonly QuoteToken[],
  quoted: readonly QuoteToken[],
  lexicon: WordKnowledge,
  {
    begins = false,
    next,
    isSetIn = false,
  }: { readonly begins?: boolean; readonly next?: string | undefined; readonly isSetIn?: boolean } = {},
): ChangeKind[] {
  const pairs = article.length === quoted.length ? pairUp(article, quoted) : [];
  if (isSameSpoken(article, quoted) || (pairs.length > 0 && pairs.every(isPlural))) return ['form'];
  const [unlike, ...others] = pairs.filter(([one, other]) => one.key !== other.key);
  if (unlike && others.length === 0 && isMistyped(unlike, lexicon)) return ['spelling'];
  const known = graveWordsOf(lexicon.language);
  const differs = (
    of: (token: QuoteToken, at: number, tokens: readonly QuoteToken[]) => string | undefined,
  ) => {
    const list = (tokens: readonly QuoteToken[]) =>
      tokens
        .map(of)
        .filter((one) => one !== undefined)
        .sort()
        .join(' ');
    return list(article) !== list(quoted);
  };
  // In a title all words have capitals, which make no names: "Gave" for "Sold".
  const isTitled = article.some(
    (token) => /^\p{Lu}/u.test(token.raw) && token.before === '' && !begins && !knownNameOf(token, lexicon),
  );
  const tests: Readonly<Record<GraveKind, () => boolean>> = {
    negation: () =>
      differs(({ key }) => (isNegation(key, lexicon.language) ? 'not' : undefined)) || pairs.some(denies),
    number: () =>
      !isSetIn && !areSame(numbersIn(article, lexicon.language), numbersIn(quoted, lexicon.language)),
    name: () =>
      differs((token, at, all) =>
        all === quoted && !isTitled && !(at === 0 && begins)
          ? nameOf(token, lexicon)
          : knownNameOf(token, lexicon),
      ) || speakersDiffer(article, quoted, lexicon),
    person: () =>
      // The US is nobody's "us".
      differs(({ key, raw }) =>
        raw === 'US' ? undefined : known.persons.get(key.replace(/'\p{Ll}+$/u, '')),
      ),
    tense: () =>
      differs(({ key }, at, tokens) =>
        // "7 am" is no verb.
        key === 'am' && tokens.slice(at - 1, at).some((token) => isNumber(token, lexicon.language))
          ? undefined
          : (known.times.get(key) ?? (/'ll$/.test(key) ? known.times.get('will') : undefined)),
      ) || pairs.some(([one, other]) => isTense(one.key, other.key, lexicon)),
    modality: () =>
      differs((token, at, tokens) =>
        bindingOf(token, tokens[at + 1]?.key ?? next, at === 0 && begins, known.modals),
      ),
    hedge: () => differs(({ key }) => known.hedges.get(withoutElision(key))),
    quantity: () => differs(({ key }) => known.quantifiers.get(withoutElision(key))),
    limit: () =>
      differs(({ key }, at, tokens) =>
        isUpTo(key, tokens[at + 1]?.key, tokens[at + 2]?.key ?? next)
          ? 'up to'
          : known.limits.get(withoutElision(key)),
      ),
    unit: () =>
      // "48 minutes a day" for "per day".
      ![article, quoted].every((tokens) =>
        /^(?:per|an?|each)$/.test(tokens.map(({ key }) => key).join(' ')),
      ) &&
      differs(
        ({ key }, at, tokens) =>
          UNITS.get(key) ??
          known.units.get(withoutElision(key)) ??
          halfOfDay(key, tokens[at + 1]?.key ?? next),
      ),
    opposite: () => areOpposite(article, quoted, lexicon),
  };
  const kinds = GRAVE.filter((kind) => tests[kind]());
  if (kinds.length > 0) return kinds;
  const uncounted = (tokens: readonly QuoteToken[]) =>
    tokens.filter((token) => !isNumber(token, lexicon.language)).map(({ key }) => key);
  if (
    quoted.some((token) => isNumber(token, lexicon.language)) &&
    areSame(uncounted(article), uncounted(quoted))
  )
    return ['form'];
  if ([article, quoted].every((tokens) => areOneNumber(tokens, lexicon.language))) return ['form'];
  if (
    pairs.length > 0 &&
    pairs.every(([one, other]) => rootOf(one.key, lexicon) === rootOf(other.key, lexicon))
  )
    return ['form'];
  if (pairs.length > 0 && pairs.every(([one, other]) => isSlip(one.key, other.key))) return ['spelling'];
  return ['words'];
}

/** What turns a claim round in a language; nothing of one that has no table. */
export const graveWordsOf = (language: string): GraveWords =>
  language === 'en' ? ENGLISH : (GRAVE_WORDS_ABROAD[language] ?? NONE);
const NONE = readGraveWords({});

/** "l'année": the word behind an elided article. */
const withoutElision = (key: string) => key.replace(/^(?:[djlmnst]|qu|dell|nell|all|un)'(?=\p{L}{2})/u, '');

const areSame = (one: readonly string[], other: readonly string[]) =>
  one.toSorted().join(' ') === other.toSorted().join(' ');

const pairUp = (article: readonly QuoteToken[], quoted: readonly QuoteToken[]): TokenPair[] =>
  quoted.flatMap((other, at) => article.slice(at, at + 1).map((one): TokenPair => [one, other]));

/** What binds: a modal verb, or "have to"; but not the month of May. */
function bindingOf(
  { key, raw, before }: QuoteToken,
  next: string | undefined,
  begins: boolean,
  modals: GraveWords['modals'],
): string | undefined {
  if (raw === 'May' && !begins && !/[.!?:]/.test(before)) return undefined;
  if (modals.has(key)) return modals.get(key);
  return /^(?:have|has|had)$/.test(key) && next === 'to' ? 'have to' : undefined;
}

/** "up to $50,000", but not "up to the house". */
const isUpTo = (key: string, to: string | undefined, amount = '') =>
  key === 'up' && to === 'to' && /^(?:\d|[$€£¥])/u.test(amount);

/** Of "7 a.m.", "7pm": which half of the day it is. */
const halfOfDay = (key: string, next: string | undefined) =>
  next === 'm' && /^[ap]$/.test(key) ? `${key}m` : /^[\d.]*([ap]m)$/.exec(key)?.[1];

function areOpposite(
  article: readonly QuoteToken[],
  quoted: readonly QuoteToken[],
  lexicon: WordKnowledge,
): boolean {
  if (article.length > NEARBY || quoted.length > NEARBY) return false;
  const ofEach = pairOpposites(lexicon.vocabulary);
  const root = (key: string) => rootOf(withoutElision(key), lexicon);
  const others = new Set(quoted.map(({ key }) => root(key)));
  return article.some(({ key }) => [...(ofEach.get(root(key)) ?? [])].some((word) => others.has(word)));
}

/** In longer changes some word has its opposite by chance. */
const NEARBY = 8;

/** The stems of each word's opposites in a language. */
const pairOpposites = oncePer((vocabulary: Vocabulary): ReadonlyMap<string, ReadonlySet<string>> => {
  const all = new Map<string, Set<string>>();
  const add = (one: string, other: string) => {
    const word = rootOf(one, { vocabulary });
    all.set(word, (all.get(word) ?? new Set()).add(rootOf(other, { vocabulary })));
  };
  for (const [one, other] of graveWordsOf(vocabulary.language).opposites) {
    add(one, other);
    add(other, one);
  }
  return all;
});

export const isNegation = (key: string, language: string) =>
  graveWordsOf(language).negations.has(key) || /n't$|^n'(?=\p{L})/u.test(key);

function denies([{ key: one }, { key: other }]: TokenPair): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return short.length > 3 && long.endsWith(short) && DENYING.test(long.slice(0, -short.length));
}

const hasCapital = ({ raw }: QuoteToken) => /^\p{Lu}/u.test(raw);

/** A word as a name is compared: without "’s". None where every noun has a capital; and "I've" is no name for its own. */
function nameKey({ key }: QuoteToken, language: string): string | undefined {
  return language === 'de' || /^i'/.test(key) ? undefined : key.replace(/'s?$/, '');
}

/** A word that is known for a name. */
function knownNameOf(token: QuoteToken, { names, language }: WordKnowledge): string | undefined {
  const key = nameKey(token, language);
  if (key === undefined) return undefined;
  const capital = hasCapital(token);
  // A given name is one at the beginning, too.
  if (capital && (MEN.has(key) || WOMEN.has(key))) return key;
  // "us" is no "US", and "may" no month.
  return names.has(key) && (capital || (key.length > 2 && !MONTHS.has(key))) ? key : undefined;
}

/** A word that stands as a name, by its capital, too, but for one that begins a sentence. */
function nameOf(token: QuoteToken, lexicon: WordKnowledge): string | undefined {
  const known = knownNameOf(token, lexicon);
  if (known !== undefined || !hasCapital(token) || /[.!?:]/.test(token.before)) return known;
  const key = nameKey(token, lexicon.language) ?? '';
  return key.length > 1 ? key : undefined;
}

function speakersDiffer(
  article: readonly QuoteToken[],
  quoted: readonly QuoteToken[],
  { speakers }: WordKnowledge,
): boolean {
  const text = (tokens: readonly QuoteToken[]) => tokens.map(({ key }) => key).join('');
  if (![...article, ...quoted].some(isUnspaced)) return false;
  const [one, other] = [text(article), text(quoted)];
  return speakers.some((name) => one.includes(name) !== other.includes(name));
}
