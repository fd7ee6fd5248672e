import { MEN, WOMEN } from '../statements/index.js';
import { isUnspaced, type QuoteToken, type Vocabulary, withoutAccents } from '../text/index.js';
import { HEDGES, LIMITS, OPPOSITES, PERSONS, QUANTIFIERS, UNITS } from './grave-words.js';

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

/** What is known of the words of an article. */
export interface WordKnowledge {
  readonly language: string;
  readonly vocabulary: Vocabulary;
  /** Words (folded) that the article writes with a capital inside sentences. */
  readonly names: ReadonlySet<string>;
  /** Names of those who speak in it, for scripts without capitals. */
  readonly speakers: readonly string[];
}

const set = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** Without accents, as the keys of words are. */
const NEGATION = set(
  withoutAccents(
    'not no never none nobody nothing neither nor without cannot hardly scarcely barely non ' +
      'nicht kein keine keinen keinem keiner keines nie niemals nichts ohne weder noch ' +
      'nunca jamás sin tampoco ni ningún ninguno ninguna nada nadie não sem ne pas jamais sans aucun aucune rien ' +
      'не ни нет никогда ничего никто без нельзя 不 没 沒 無 无 非 未 别 別 勿 لا لم لن ليس ليست غير بدون دون',
  ),
);
/** "unstable" for "stable" denies as "not" does. */
const DENYING = /^(?:un|in|im|ir|il|dis|non|anti|не|бес|без)$/u;

const NUMBERS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    '0': 'zero',
    '1': 'one first once',
    '2': 'two second twice both',
    '3': 'three third thrice',
    '4': 'four fourth',
    '5': 'five fifth',
    '6': 'six sixth',
    '7': 'seven seventh',
    '8': 'eight eighth',
    '9': 'nine ninth',
    '10': 'ten tenth',
    '11': 'eleven eleventh',
    '12': 'twelve twelfth dozen',
    '20': 'twenty twentieth',
    '30': 'thirty',
    '40': 'forty',
    '50': 'fifty',
    '60': 'sixty',
    '70': 'seventy',
    '80': 'eighty',
    '90': 'ninety',
    '100': 'hundred hundreds',
    '1000': 'thousand thousands',
    '1000000': 'million millions',
    '1000000000': 'billion billions',
    '1000000000000': 'trillion trillions',
    '1/2': 'half',
    '1/4': 'quarter',
  }).flatMap(([value, words]) => words.split(' ').map((word) => [word, value] as const)),
);
const NUMBER_CHARACTER = /^[一二三四五六七八九十百千万亿兩两零〇半]$/u;

const PRESENT = set('am is are has have do does');
const PAST = set('was were had did');
const FUTURE = set('will shall gonna');
const MODAL = set('may might can could would should must ought need needs needed');

const IRREGULAR: ReadonlyMap<string, string> = new Map(
  (
    'say said|make made|go went gone goes|take took taken|come came|see saw seen|know knew known|get got gotten|give gave given|' +
    'find found|think thought|tell told|become became|leave left|feel felt|bring brought|begin began begun|keep kept|' +
    'hold held|write wrote written|stand stood|hear heard|mean meant|meet met|run ran|pay paid|sit sat|speak spoke spoken|' +
    'lead led|grow grew grown|lose lost|fall fell fallen|send sent|build built|understand understood|draw drew drawn|' +
    'break broke broken|spend spent|rise rose risen|drive drove driven|buy bought|wear wore worn|choose chose chosen|' +
    'win won|seek sought|fight fought|teach taught|sell sold|catch caught|strike struck|shake shook shaken|deal dealt|' +
    'bear bore borne|swear swore sworn|show showed shown|undertake undertook undertaken|arise arose arisen|fly flew flown|' +
    'throw threw thrown|withdraw withdrew withdrawn|forget forgot forgotten|eat ate eaten|steal stole stolen|bind bound'
  )
    .split('|')
    .flatMap((forms) => forms.split(' ').map((form, _, [base = '']) => [form, base] as const)),
);

/**
 * What changing some words of an article into others changes.
 *
 * @param around whether the words stand at the quotation's beginning, where a capital tells nothing, and the word
 *   that comes after them in both.
 * @returns the gravest first; `words` when it is none of the others.
 */
export function kindsOf(
  article: readonly QuoteToken[],
  quoted: readonly QuoteToken[],
  lexicon: WordKnowledge,
  { begins = false, next }: { readonly begins?: boolean; readonly next?: string | undefined } = {},
): ChangeKind[] {
  const pairs = article.length === quoted.length ? pairUp(article, quoted) : [];
  if (isSameSpoken(article, quoted) || (pairs.length > 0 && pairs.every(isPlural))) return ['form'];
  const [unlike, ...others] = pairs.filter(([one, other]) => one.key !== other.key);
  if (unlike && others.length === 0 && isMistyped(unlike, lexicon)) return ['spelling'];
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
  const tests: Readonly<Record<GraveKind, () => boolean>> = {
    negation: () => differs(({ key }) => (isNegation(key) ? 'not' : undefined)) || pairs.some(denies),
    number: () => differs(({ key }) => numberOf(key)),
    name: () =>
      differs((token, at, all) => nameOf(token, lexicon, all === quoted, begins && at === 0)) ||
      speakersDiffer(article, quoted, lexicon),
    person: () =>
      lexicon.language === 'en' && differs(({ key }) => PERSONS.get(key.replace(/'\p{Ll}+$/u, ''))),
    tense: () =>
      differs(({ key }) => timeOf(key)) || pairs.some(([one, other]) => isTense(one.key, other.key, lexicon)),
    modality: () => differs((token, at, tokens) => bindingOf(token, tokens[at + 1]?.key ?? next)),
    hedge: () => differs(({ key }) => HEDGES.get(key)),
    quantity: () => differs(({ key }) => QUANTIFIERS.get(key)),
    limit: () => differs(({ key }) => LIMITS.get(key)),
    unit: () => differs(({ key }) => UNITS.get(key)),
    opposite: () => areOpposite(article, quoted, lexicon),
  };
  const kinds = GRAVE.filter((kind) => tests[kind]());
  if (kinds.length > 0) return kinds;
  if (
    pairs.length > 0 &&
    pairs.every(([one, other]) => rootOf(one.key, lexicon) === rootOf(other.key, lexicon))
  )
    return ['form'];
  if (pairs.length > 0 && pairs.every(([one, other]) => isSlip(one.key, other.key))) return ['spelling'];
  return ['words'];
}

type TokenPair = readonly [article: QuoteToken, quoted: QuoteToken];

const pairUp = (article: readonly QuoteToken[], quoted: readonly QuoteToken[]): TokenPair[] =>
  quoted.flatMap((other, at) => article.slice(at, at + 1).map((one): TokenPair => [one, other]));

/** Short forms, written out: "it's" is "it is", "won't" is "will not". */
function writtenOut(key: string, s: 'is' | 'has'): string {
  return key
    .replace(/^won't$/, 'will not')
    .replace(/^(?:can't|cannot)$/, 'can not')
    .replace(/n't$/, ' not')
    .replace(/'ll$/, ' will')
    .replace(/'ve$/, ' have')
    .replace(/'re$/, ' are')
    .replace(/'m$/, ' am')
    .replace(/'s$/, ` ${s}`);
}

/** Units that are read alike: "per cent" and "percent", "EUR" and "€". */
const readUnits = (text: string) =>
  text
    .replace(/\bper cent\b/g, 'percent')
    .replace(/\beur\b/g, '€')
    .replace(/\busd\b/g, '$');

/** As keyboards without umlauts write them: "Muenchen" for "München". */
const withoutUmlauts = (tokens: readonly QuoteToken[]) =>
  tokens
    .map(({ raw }) => raw.normalize('NFC').toLowerCase())
    .join(' ')
    .replace(/[äöü]/g, (letter) => `${letter.normalize('NFD').charAt(0)}e`)
    .replaceAll('ß', 'ss');

/** Whether two texts are the same words read aloud: short forms and full ones, "U.S." and "US". */
function isSameSpoken(article: readonly QuoteToken[], quoted: readonly QuoteToken[]): boolean {
  if (article.length === 0 || quoted.length === 0) return false;
  const spoken = (tokens: readonly QuoteToken[], s: 'is' | 'has') =>
    readUnits(tokens.map(({ key }) => writtenOut(key, s)).join(' '));
  if (withoutUmlauts(article) === withoutUmlauts(quoted)) return true;
  if ((['is', 'has'] as const).some((s) => spoken(article, s) === spoken(quoted, s))) return true;
  // "the U.S." for "the US": what stands before is the same.
  const same = article.findIndex(({ key }, at) => key !== quoted[at]?.key);
  const [one, other] = [article.slice(same), quoted.slice(same)];
  const letters = (tokens: readonly QuoteToken[]) => tokens.map(({ raw }) => raw).join('');
  return (
    letters(one) === letters(other) &&
    [one, other].some((tokens) => tokens.length > 1 && tokens.every(({ raw }) => /^\p{Lu}$/u.test(raw)))
  );
}

/** Whether two words are one and the same but for a plural or a possessive. */
function isPlural([{ key: one }, { key: other }]: TokenPair): boolean {
  const singular = (key: string) =>
    key
      .replace(/'s?$/, '')
      .replace(/ies$/, 'y')
      .replace(/(?<=s|x|z|ch|sh)es$/, '')
      .replace(/(?<=[^su'])s$/, '');
  return Math.min(one.length, other.length) > 2 && !/\p{N}/u.test(one) && singular(one) === singular(other);
}

/** What binds: a modal verb, or "have to". */
function bindingOf({ key }: QuoteToken, next: string | undefined): string | undefined {
  if (MODAL.has(key)) return key.replace(/^need.*/, 'need');
  return /^(?:have|has|had)$/.test(key) && next === 'to' ? 'have to' : undefined;
}

/** The stems of each word's opposites, for English. */
let opposites: ReadonlyMap<string, ReadonlySet<string>> | undefined;

function areOpposite(
  article: readonly QuoteToken[],
  quoted: readonly QuoteToken[],
  lexicon: WordKnowledge,
): boolean {
  if (lexicon.language !== 'en' || article.length > NEARBY || quoted.length > NEARBY) return false;
  opposites ??= opposed(lexicon);
  const others = new Set(quoted.map(({ key }) => rootOf(key, lexicon)));
  return article.some(({ key }) =>
    [...(opposites?.get(rootOf(key, lexicon)) ?? [])].some((word) => others.has(word)),
  );
}

/** In longer changes some word has its opposite by chance. */
const NEARBY = 8;

function opposed(lexicon: WordKnowledge): Map<string, Set<string>> {
  const all = new Map<string, Set<string>>();
  for (const [one, other] of OPPOSITES.map((pair) => pair.map((word) => rootOf(word, lexicon))))
    for (const [word = '', against = ''] of [
      [one, other],
      [other, one],
    ])
      all.set(word, (all.get(word) ?? new Set()).add(against));
  return all;
}

export const isNegation = (key: string) => NEGATION.has(key) || /n't$/.test(key);

function denies([{ key: one }, { key: other }]: TokenPair): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return short.length > 3 && long.endsWith(short) && DENYING.test(long.slice(0, -short.length));
}

function numberOf(key: string): string | undefined {
  if (/\p{N}/u.test(key)) return key.replace(/(?<=\d)(?:st|nd|rd|th)$/, '');
  return NUMBERS.get(key) ?? (NUMBER_CHARACTER.test(key) ? key : undefined);
}

/** A word that stands as a name. The quoter's capitals count too, but for those that begin a sentence. */
function nameOf(token: QuoteToken, { names, language }: WordKnowledge, quoted: boolean, begins: boolean) {
  // Where every noun has a capital, capitals tell nothing.
  if (language === 'de') return undefined;
  const key = token.key.replace(/'s?$/, '');
  const capital = /^\p{Lu}/u.test(token.raw);
  // A given name is one at the beginning, too.
  if (capital && (MEN.has(key) || WOMEN.has(key))) return key;
  // "us" is no "US".
  if (names.has(key) && (capital || key.length > 2)) return key;
  return quoted && capital && !begins && key.length > 1 && !/[.!?:]/.test(token.before) ? key : undefined;
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

function timeOf(key: string): string | undefined {
  if (PRESENT.has(key) || /^(?:isn|aren|hasn|haven|don|doesn)'t$/.test(key)) return 'present';
  if (PAST.has(key) || /^(?:wasn|weren|hadn|didn)'t$/.test(key)) return 'past';
  if (FUTURE.has(key) || /'ll$|^won't$/.test(key)) return 'future';
  return undefined;
}

function isTense(one: string, other: string, lexicon: WordKnowledge): boolean {
  if (lexicon.language !== 'en' || one === other || rootOf(one, lexicon) !== rootOf(other, lexicon))
    return false;
  const verb = irregularOf(one);
  // "say" and "says" are both of today.
  if (verb !== undefined) return ![one, other].every((key) => [verb, `${verb}s`, `${verb}es`].includes(key));
  const ending = (key: string) => /(?:ed|ing)$/.exec(key)?.[0];
  return ending(one) !== ending(other);
}

const irregularOf = (key: string) => IRREGULAR.get(key.replace(/s$/, '')) ?? IRREGULAR.get(key);

const rootOf = (key: string, lexicon: WordKnowledge) =>
  (lexicon.language === 'en' ? irregularOf(key) : undefined) ?? stem(key, lexicon);

const stem = (key: string, { vocabulary }: WordKnowledge) => vocabulary.words(key)[0]?.stem ?? key;

/**
 * Whether a long word was mistyped and nothing else: letters changed places or one was doubled, and what came out is
 * no word. A name is left alone: nobody can tell it from another one.
 */
function isMistyped([{ key: one, raw }, { key: other }]: TokenPair, lexicon: WordKnowledge): boolean {
  if (lexicon.language !== 'en' || Math.min(one.length, other.length) < 6 || !/^[a-z]+$/.test(one + other))
    return false;
  const isWord = (key: string) => (lexicon.vocabulary.lexicon?.rank(key) ?? -1) >= 0;
  const isName = /^\p{Lu}/u.test(raw) && !isWord(one);
  if (isName || isWord(other) || !isSlip(one, other)) return false;
  const letters = (key: string) => [...key].sort().join('');
  const undoubled = (key: string) => key.replace(/(.)\1+/g, '$1');
  return letters(one) === letters(other) || undoubled(one) === undoubled(other);
}

/** One or two letters wrong in a word that is long enough to be known by the others. */
function isSlip(one: string, other: string): boolean {
  if (Math.min(one.length, other.length) < 4 || Math.abs(one.length - other.length) > 2) return false;
  let from = 0;
  while (from < one.length && one[from] === other[from]) from++;
  let end = 0;
  while (end < Math.min(one.length, other.length) - from && one.at(-1 - end) === other.at(-1 - end)) end++;
  return Math.max(one.length, other.length) - from - end <= 2;
}
