import { CUES } from '../cues.js';
import { type Token, wordAt } from '../tokens.js';
import {
  ADJECTIVES,
  BEFORE_TITLE,
  DEFINITE,
  isAdverb,
  isSomebodyIn,
  ORGANISATIONS,
  PREPOSITIONS,
  SMALL,
  SPACED,
  SPEAKERS,
  TIMES,
  TITLES,
  WOMEN,
} from '../words/index.js';

import { isFirstName, isPersonNoun } from './forms.js';

/** What the words beside a name tell of it. */

/** Whether a quotation may be what somebody is called: “Bobby”. */
export const isCallName = (quotation: string) => /^\P{L}*\p{Lu}\p{Ll}{1,12}\P{L}*$/u.test(quotation);

/** Whether a name stands as things and places do: "the Hill", "in Ohio", "in Portland, Maine". */
export function isPlaced(tokens: readonly Token[], first: number): boolean {
  // "In February, Bo Li" is no place.
  const isState =
    tokens[first - 1]?.kind === 'comma' &&
    tokens[first - 2]?.capital &&
    !TIMES.has(wordAt(tokens, first - 2));
  const before = wordAt(tokens, isState ? first - 3 : first - 1);
  return (isState ? /^(?:in|at|near|from)$/ : /^(?:the|in|at|near|across|throughout|outside)$/).test(before);
}

/** Whether a name of one word only describes the noun after it: "the Democratic nominee", "Ukrainian politicians". */
export function onlyDescribes(word: string, next: Token | undefined): boolean {
  if (next?.kind !== 'word' || SMALL.has(next.lower)) return false;
  const cue = CUES.get(next.lower);
  return (ADJECTIVES.has(word) && cue?.form !== 'past') || (BEFORE_TITLE.has(word) && !cue);
}

/** Whether somebody spoken of before is called by where they are from: "the Ghanaian said". */
function isDemonym(tokens: readonly Token[], at: number): boolean {
  const word = wordAt(tokens, at);
  if (tokens[at - 1]?.lower !== 'the' || !ADJECTIVES.has(word) || !word.endsWith('an')) return false;
  const next = tokens[at + 1];
  if (CUES.get(next?.lower ?? '')?.form === 'past') return true;
  // `“…,” said the Norwegian.`
  return (
    CUES.get(wordAt(tokens, at - 2))?.form === 'past' &&
    tokens[at - 3]?.kind === 'quotation' &&
    next?.kind !== 'word'
  );
}

/** Whether a word only tells where somebody or something is from: "the Austin, Texas-based firm". */
export const isOfPlace = (token: Token | undefined): boolean =>
  /.-(?:based|born|bred)$/.test(token?.lower ?? '');

/** Whether a word with a capital begins no name, wherever it stands. */
export function isNoName(tokens: readonly Token[], at: number): boolean {
  const { text = '', lower = '' } = tokens[at] ?? {};
  return (
    isDemonym(tokens, at) ||
    // "Q: Why? A: Because."
    (text.length === 1 && tokens[at + 1]?.kind === 'colon') ||
    // “…,” Li Tweeted.
    (/^(?:re)?tweet(?:s|ed|ing)$/.test(lower) && at > 0) ||
    // "#Roofs", "(R-La.)", "Two-thirds".
    /^(?:#|[dir]-\p{L})/u.test(lower) ||
    SMALL.has(/^(\p{L}+)-/u.exec(lower)?.[1] ?? '') ||
    isOfPlace(tokens[at]) ||
    /-year-old$/.test(lower) ||
    (tokens[at + 1]?.kind === 'comma' && isOfPlace(tokens[at + 2]))
  );
}

/** Whether the word that opens a sentence says what the one named after it is: "Pundit Ida Falk", "Statistician Bo Li". */
export function isRoleOfNext(tokens: readonly Token[], at: number): boolean {
  const lower = wordAt(tokens, at);
  const office = lower.replace(/^(?:co|ex)-/, '');
  const isRole = (SPEAKERS.has(office) || TRADE.test(office)) && !TITLES.has(lower);
  return isRole && tokens[at + 1]?.capital === true && tokens[at + 2]?.capital === true;
}

/** How words for what somebody does for a living end, and first names don't. */
const TRADE = /(?:.ist|ician|grapher|keeper|maker|worker)s?$/;

/** Whether the word that opens a sentence is of a kind that has its capital only there. */
export function opensWithoutName(tokens: readonly Token[], at: number): boolean {
  const lower = wordAt(tokens, at);
  const next = tokens[at + 1];
  // "Senators said", "Critics Bo Li and …": a noun for many, and no name.
  const isBody = next?.capital && ORGANISATIONS.has(next.lower);
  if (/(?:[^s]s|^people)$/.test(lower) && SPEAKERS.has(lower) && !isBody) return true;
  if (NUMERAL.test(lower)) return true;
  // "Thank you", "Tell him".
  if (/^(?:you|me|us|him|them|it)$/.test(wordAt(tokens, at + 1))) return true;
  // "Chastened by the vote, Li …", "Pressed again on the vote, Li …".
  const after = isAdverb(wordAt(tokens, at + 1)) ? at + 2 : at + 1;
  if (/..ed$/.test(lower) && !isFirstName(lower) && PREPOSITIONS.has(wordAt(tokens, after))) return true;
  // "Apparently" and "Lamenting", against "Kelly said", "Beijing said".
  const isName =
    WOMEN.has(lower) ||
    tokens[at]?.possessive ||
    CUES.has(wordAt(tokens, at + 1)) ||
    speaksAsPair(tokens, at);
  // "Excessive force is used", but not "Clive is used to it".
  const isAdjective = /..(?:ive|ous|ful|less|ical)$/.test(lower) && !isFirstName(lower);
  return (/(?:ly|ing)$/.test(lower) || isAdjective) && !isName;
}

/** "Rolling Stone reported", but not "Leading Democrats said" or "Acting Secretary Li said". */
function speaksAsPair(tokens: readonly Token[], at: number): boolean {
  const next = wordAt(tokens, at + 1);
  const cue = CUES.get(wordAt(tokens, at + 2));
  const isDescribed = TITLES.has(next) || BEFORE_TITLE.has(next) || /[^s]s$/.test(next);
  return tokens[at + 1]?.capital === true && !isDescribed && cue?.kind === 'say' && cue.form === 'past';
}

/** Numbers from twenty on, as sentences of other languages begin: "Quarante-trois candidats", "Veintidós vecinos". */
const NUMERAL = new RegExp(
  `^(?:${[
    '(?:vingt|trente|quarante|cinquante|soixante|quatre-vingts?)(?:-\\p{L}+)*',
    'veinte|veinti\\p{L}+|treinta|cuarenta|(?:cincu|ses|set|och|nov)enta',
    '(?:venti|(?:trent|quarant|cinquant|sessant|settant|ottant|novant)a)(?:due|tr[eé]|quattro|cinque|sei|sette|nove)?',
    'vinte|trinta|quarenta|cinquenta|(?:sess|set|oit|nov)enta',
    '(?:\\p{L}+und)?(?:zwanzig|dreißig|(?:vier|fünf|sech|sieb|acht|neun)zig)',
    '(?:\\p{L}+[eë]n)?(?:twin|der|veer|vijf|zes|zeven|tach|negen)tig',
  ].join('|')})$`,
  'u',
);

/** Whether somebody comes in as another's kin: "her daughter, the actress Ida Lee". */
export function isRelative(tokens: readonly Token[], first: number): boolean {
  for (let at = first - 1; at >= Math.max(1, first - 5); at--) {
    const word = wordAt(tokens, at);
    if (KIN.has(word)) return /^(?:his|her|their)$/.test(wordAt(tokens, at - 1));
    if (CUES.get(word)?.form === 'past') return false;
  }
  return false;
}
const KIN = new Set(
  'wife husband mother father daughter son sister brother aunt uncle niece nephew widow widower cousin'.split(
    ' ',
  ),
);

/** What is said of somebody beside their name: "the clerk Bo Li", "his doctor, Bo Li,", "Bo Li, the former clerk,". */
export function nounsBeside(tokens: readonly Token[], first: number, last: number): string[] {
  const start = startWithStyle(tokens, first);
  return [
    nounBefore(tokens, first),
    isOfNext(tokens, last) ? undefined : nounBeforeComma(tokens, start),
    sideBefore(tokens, first),
    sideAfter(tokens, last),
    kinBefore(tokens, first),
    nounAfter(tokens, last),
  ].filter((noun) => noun !== undefined);
}

/** Where a name begins that is set in after a comma with how its bearer is addressed: "the judge, His Honour Bo Li". */
function startWithStyle(tokens: readonly Token[], first: number): number {
  const isStyled = TITLES.has(wordAt(tokens, first)) && /^(?:the|his|her)$/.test(wordAt(tokens, first - 1));
  return isStyled && tokens[first - 2]?.kind === 'comma' ? first - 1 : first;
}

/** Those for whom a lawyer speaks in court. */
const SIDE = /^(?:prosecution|defen[cs]e|crown|claimants?|plaintiffs?|appellants?|respondents?)$/;

/** "Bo Li, for the defence," and "Bo Li, prosecuting,". */
function sideAfter(tokens: readonly Token[], last: number): string | undefined {
  const from = tokens[last + 1]?.kind === 'comma' ? last + 2 : last + 1;
  if (wordAt(tokens, from) === 'prosecuting') return 'prosecution';
  if (wordAt(tokens, from) === 'defending' && from > last + 1) return 'defence';
  const side = wordAt(tokens, from + 2);
  const isFor = /^(?:for|representing)$/.test(wordAt(tokens, from)) && wordAt(tokens, from + 1) === 'the';
  return isFor && SIDE.test(side) ? side : undefined;
}

/** "Opening for the defence, Bo Li said"; not where that is somebody else's side: "Ann Bell, for the defence, Bo Li said". */
function sideBefore(tokens: readonly Token[], first: number): string | undefined {
  const side = wordAt(tokens, first - 2);
  const isSetIn = tokens[first - 1]?.kind === 'comma' && SIDE.test(side);
  if (!isSetIn || wordAt(tokens, first - 3) !== 'the' || wordAt(tokens, first - 4) !== 'for')
    return undefined;
  const isParted = tokens[first - 5]?.kind === 'comma';
  const before = isParted ? first - 6 : first - 5;
  // The first word of a sentence has a capital whatever it is.
  const isName = tokens[before]?.capital && (isParted || before > 0);
  return isName ? undefined : side;
}

function nounBefore(tokens: readonly Token[], first: number): string | undefined {
  const before = tokens[first - 1];
  // "a woman named Dr. Sommer".
  const isNaming = /^(?:named|called)$/.test(wordAt(tokens, first - 1));
  if (isNaming && isPersonNoun(wordAt(tokens, first - 2))) return wordAt(tokens, first - 2);
  if (before?.kind !== 'word' || before.capital || before.possessive || SMALL.has(before.lower))
    return undefined;
  // In "the senator met Li" neither is a noun for Li.
  // "Outside court Li said" makes no court of Li.
  const isNoun =
    isPersonNoun(before.lower) ||
    (SPEAKERS.has(before.lower) && !PREPOSITIONS.has(wordAt(tokens, first - 2)));
  // "said deckhand Bo Li", "according to deckhand Bo Li".
  const isLed =
    /^(?:said|says|added|to|by)$/.test(wordAt(tokens, first - 2)) && !/(?:s|ly|ed)$/.test(before.lower);
  // "Das teilte Bürgermeister Li mit", "le promete Molina": after another language's "the" it may be a verb.
  const the = tokens[first - 2];
  const isDescribed =
    isDeterminer(the) && (!DEFINITE.has(the?.lower ?? '') || isSomebodyAbroad(before.lower));
  const isSaid = isLed || isDescribed || before.lower === 'younger';
  return isNoun || isSaid ? before.lower : undefined;
}

/** What somebody is, in another language than English. */
const isSomebodyAbroad = (noun: string) => Object.values(SPACED).some((words) => isSomebodyIn(words, noun));

/** Whether a name begins what comes next, and no apposition: "With the director, Claes said", "the clerk, Pell's sister". */
const isOfNext = (tokens: readonly Token[], last: number) =>
  tokens[last]?.possessive === true || CUES.get(wordAt(tokens, last + 1))?.form === 'past';

function nounBeforeComma(tokens: readonly Token[], first: number): string | undefined {
  if (tokens[first - 1]?.kind !== 'comma') return undefined;
  const noun = wordAt(tokens, first - 2);
  // "La alcaldesa, Rosa Mora, dijo": of other languages there is no table of such nouns.
  const the = wordAt(tokens, first - 3);
  if (DEFINITE.has(the)) {
    // "El presidente de los comerciantes, Luis Mora"; "preguntada por los plazos, Mora" has no such noun.
    if (/^d[aeio]$/.test(wordAt(tokens, first - 4))) return wordAt(tokens, first - 5);
    return /^(?:los|las|les|gli)$/.test(the) ? undefined : noun;
  }
  // "The Minister for Climate and Energy, Bo Li,".
  for (let at = first - 3; at >= 0 && at > first - LONGEST_OFFICE && tokens[at]?.kind === 'word'; at--)
    if (TITLES.has(wordAt(tokens, at)) && /^(?:for|of)$/.test(wordAt(tokens, at + 1)))
      return wordAt(tokens, at);
  const owner = tokens.slice(Math.max(0, first - 6), first - 2);
  return isPersonNoun(noun) && owner.some(isDeterminer) ? noun : undefined;
}

/** The husband, of "her husband, the playwright Bo Li". */
function kinBefore(tokens: readonly Token[], first: number): string | undefined {
  for (let at = first - 1; at > 1 && at >= first - 5 && tokens[at]?.kind === 'word'; at--) {
    const isApposed = wordAt(tokens, at) === 'the' && tokens[at - 1]?.kind === 'comma';
    if (isApposed) return KIN.has(wordAt(tokens, at - 2)) ? wordAt(tokens, at - 2) : undefined;
  }
  return undefined;
}

/** How many words back an office may begin. */
const LONGEST_OFFICE = 10;

/** How many words a noun may have that stands behind a name without "the": "deputy head teacher". */
const MOST_BARE = 3;

function nounAfter(tokens: readonly Token[], last: number): string | undefined {
  if (tokens[last + 1]?.kind !== 'comma') return undefined;
  // "Bo Li, parish priest on Inish, said".
  const from = isDeterminer(tokens[last + 2]) ? last + 3 : last + 2;
  let at = from;
  while (tokens[at]?.kind === 'word' && !SMALL.has(wordAt(tokens, at))) at++;
  const noun = wordAt(tokens, at - 1);
  const isBare = from === last + 2;
  if (
    isBare &&
    (at - from > MOST_BARE ||
      tokens.slice(from, at).some(({ capital }) => capital) ||
      /s$|men$|people/.test(noun))
  )
    return undefined;
  // In "At Chelsea, the mayor said" the mayor speaks.
  const next = tokens[at];
  const isClosed = next?.kind !== 'word' || PREPOSITIONS.has(next.lower) || next.lower === 'who';
  return SPEAKERS.has(noun) && isClosed ? noun : undefined;
}

export const isDeterminer = (token: Token | undefined) =>
  token?.kind === 'word' &&
  (/^(?:the|an?|his|her|their|its)$/.test(token.lower) || DEFINITE.has(token.lower) || token.possessive);
