import type { ArticleIndex } from '../article-index.js';
import { isAuthor } from '../speech/index.js';
import { ADJECTIVES, isRoleAbroad, SPEAKERS, statementsBy, TITLES } from '../statements/index.js';
import { called, known } from './speaker-named.js';

/** Somebody by what they are, beside a quotation: "Russia’s president", "le président russe", "der Bürgermeister von Lund". */

const DETERMINER =
  /^(?:the|an?|this|his|her|their|its|our|my|your|some|der|die|das|dem|den|eine?[mnrs]?|seine?[mnrs]?|ihre?[mnrs]?|le|la|les|l['’]|une?|el|los|las|una|il|lo)$/iu;
const GERMAN = /^(?:der|die|das|dem|den|eine?[mnrs]?|seine?[mnrs]?|ihre?[mnrs]?)$/iu;
/** What comes behind it belongs to what comes before: "the wife of the mayor". */
const TIE =
  /^(?:of|for|to|by|from|with|at|in|on|about|than|von|vom|zu|zum|zur|des|bei|mit|für|über|de|du|d['’]|à|au|aux|avec|pour|sur|di|del|della|da|con|para|por|sobre)$/iu;
/** A description goes no further: "the mayor in a letter". */
const ENDS =
  /^(?:in|on|at|to|with|about|during|after|before|when|am|im|auf|in|dans|lors|en|who|qui|which)$/iu;
const POSSESSIVE = /^\p{Lu}.*(?:['’]s|s['’])$/u;
/** So may be called whoever wrote the article. */
const AUTHOR =
  /^(?:authors?|writers?|columnist|essayist|reviewer|autor(?:in|en|innen|es|a|e)?|autrice|verfasser(?:in)?|auteure?s?)$/u;
const SHORT: ReadonlyMap<string, string> = new Map([
  ['pm', 'prime minister'],
  ['vp', 'vice president'],
  ['fm', 'foreign minister'],
  ['potus', 'US president'],
]);
/** Somebody whom the article needn't know: "my teacher", "a friend". */
const NOBODYS = /^(?:my|our|your|an?|some|eine?[mnrs]?|meine?[mnrs]?|une?|una|mon|ma|mi)$/iu;
/** Before a name it is a title, which tells nobody by itself. */
const COURTESY = /^(?:frau|herr|mann|madame|monsieur|señora|señor|signora|signor)$/iu;
/** In words. */
const MOST = 9;
const MOST_BARE = 4;

/** Whom a description means; `undefined` where the article tells nobody of it, or more than one. */
interface Described {
  readonly speaker: string | undefined;
}

/** Between somebody and the word of saying: "the mayor has since then said". */
const BEFORE_VERB =
  /(?:\s+(?:\p{L}+ly|then|also|once|just|later|never|has|had|have|is|was|did|does|will|hat|habe|a|avait|ha|quoted|as)){1,4}\s*$/u;
/** A clause with one more behind it: "According to the mayor, the bridge is “…”". */
const LED_IN = /(?:^|[.!?\n]\s*)([^.!?;:,"“”„«»\n()]{1,80}),[^.!?;:,"“”„«»\n()]{1,80}$/u;
/** How far before a quotation, in UTF-16 code units, the word of saying may stand, and how many such words are tried. */
const FAR = 60;
const MOST_VERBS = 3;

/**
 * Who is described right before a word of saying, a colon or the quotation, as “the mayor” is in "the mayor said that".
 *
 * @param verb stands for every word of saying; `source` finds who is named as one: "according to the mayor".
 */
export function describedBefore(index: ArticleIndex, lead: string, verb: string, source: RegExp) {
  const end = lead.replace(/[\s:：]+$/u, '');
  let at = end.length;
  for (let tried = 0; tried < MOST_VERBS; tried++) {
    at = at > 0 ? end.lastIndexOf(verb, at - 1) : -1;
    const behind = end.slice(at + verb.length);
    if (at < 0 || behind.length > FAR || /[.;:!?"“”„«»\n]/u.test(behind)) break;
    if (/^\p{L}/u.test(behind) || /\p{L}$/u.test(end.slice(0, at))) continue;
    const words = wordsOf(lastClause(end.slice(0, at).replace(BEFORE_VERB, '')));
    const found = words.includes(verb) ? undefined : describe(index, words);
    if (found) return found;
    // "The author says Li said": a name stands nearer.
    if (/^\p{Lu}/u.test(words.at(-1) ?? '')) return undefined;
  }
  const clause = lastClause(end);
  const sourced = source.exec(clause)?.[1] ?? ledInBy(end, source);
  if (sourced !== undefined) return describe(index, wordsOf(sourced));
  const words = wordsOf(clause);
  return /[:：]\s*$/.test(lead) && !words.includes(verb) ? describe(index, words, 'first') : undefined;
}

/** Who is named as the source at the head of the clause before the last. */
function ledInBy(text: string, source: RegExp): string | undefined {
  const found = source.exec(LED_IN.exec(text)?.[1] ?? '');
  return found?.index === 0 ? found[1] : undefined;
}

/** Who is described behind a quotation: ", said the mayor", "(the mayor)", "— Russia’s president". */
export function describedAfter(index: ArticleIndex, tail: string, before: RegExp, after: RegExp) {
  const text = before.exec(tail)?.[1] ?? after.exec(tail)?.[1] ?? '';
  const all = wordsOf(/^[^.,;:!?…()"“”„«»\n]*/u.exec(text)?.[0] ?? '');
  const end = all.findIndex((word, at) => at > 0 && ENDS.test(word));
  return describe(index, end < 0 ? all : all.slice(0, end), 'first');
}

/** What stands behind the last mark: of "Solvang, the prime minister," the second part. */
const lastClause = (text: string) =>
  text
    .replace(/[\s,–—-]+$/u, '')
    .split(/[.!?;:,"“”„«»\n()]\s*/u)
    .at(-1) ?? '';

const wordsOf = (text: string) =>
  text
    .replace(/(?<!\p{L})([ld])['’](?=\p{L})/giu, "$1' ")
    .split(/\s+/)
    .filter((word) => word !== '');

/** Where among some words a description may begin. */
type Place = 'first' | 'anywhere';

/** The words of a description, from what begins it; `bare` where nothing does: "US president". */
function descriptionIn(words: readonly string[], place: Place) {
  const at = words.findIndex(
    (word, i) =>
      (DETERMINER.test(word) || POSSESSIVE.test(word)) &&
      !TIE.test(words[i - 1] ?? '') &&
      !POSSESSIVE.test(words[i - 1] ?? ''),
  );
  if (at > 0 && place === 'first' && !POSSESSIVE.test(words[at] ?? '')) return undefined;
  let from = at;
  // "Vladimir Putin’s spokesman".
  while (POSSESSIVE.test(words[at] ?? '') && /^\p{Lu}/u.test(words[from - 1] ?? '')) from--;
  const own = at < 0 ? words : words.slice(from);
  if (own.length > (at < 0 ? MOST_BARE : MOST)) return undefined;
  return {
    bare: at < 0,
    // "The mayor" is told of inside a sentence.
    words: own.flatMap((word, i) =>
      i === 0 && DETERMINER.test(word)
        ? [word.toLowerCase()]
        : (SHORT.get(word.toLowerCase()) ?? word).split(' '),
    ),
  };
}

function describe(
  index: ArticleIndex,
  all: readonly string[],
  place: Place = 'anywhere',
): Described | undefined {
  const { bare = true, words = [] } = descriptionIn(all, place) ?? {};
  const description = (bare ? ['the', ...words] : words).join(' ').replace(/(?<=(?<!\p{L})[ld]['’]) /giu, '');
  // "The Italian" is somebody whom the article calls so, or a name.
  const isOrigin = !bare && words.length === 2 && ADJECTIVES.has((words[1] ?? '').toLowerCase());
  if (!isOrigin && isPersons(index, words))
    return { speaker: isNobodys(words) ? undefined : whoIs(index, description) };
  // Not every language has a table of what people are: the article tells.
  const isAbroad = !bare && index.article.language !== 'en' && !isNobodys(words);
  const speaker = isOrigin
    ? called(index, description)
    : isAbroad
      ? setBeside(index, description)
      : undefined;
  return speaker === undefined ? undefined : { speaker };
}

const isNobodys = (words: readonly string[]) =>
  NOBODYS.test(words[0] ?? '') || words.some((word) => COURTESY.test(word));

/** Whether a description has a noun for people, and doesn't end with a name: "the lawyer Bo Finn" is known by that. */
function isPersons(index: ArticleIndex, words: readonly string[]): boolean {
  const tie = words.findIndex((word, at) => at > 0 && TIE.test(word));
  const nouns = tie < 0 ? words : words.slice(0, tie);
  const isGerman = index.article.language === 'de' && GERMAN.test(words[0] ?? '');
  if (tie < 0 && !isGerman && words.length > 1 && isName(words.at(-1) ?? '')) return false;
  return nouns.some((word, at) => {
    const noun = word.toLowerCase();
    if (POSSESSIVE.test(word) || DETERMINER.test(word)) return false;
    return (
      (isGerman && at > 0 && /^\p{Lu}/u.test(word)) ||
      [SPEAKERS, TITLES].some((known) => known.has(noun)) ||
      isRoleAbroad(noun) ||
      AUTHOR.test(noun) ||
      index.attribution().speakers.some(({ roles }) => roles?.includes(noun))
    );
  });
}

const isName = (word: string) =>
  /^\p{Lu}/u.test(word) && ![SPEAKERS, TITLES].some((known) => known.has(word.toLowerCase()));

function whoIs(index: ArticleIndex, description: string): string | undefined {
  if (isAuthor(index, description)) return description;
  const { speaker, alsoNamed } = statementsBy(index, description);
  // Either of two presidents may be meant.
  if (speaker) return alsoNamed.length > 0 ? description : speaker.name;
  return setBeside(index, description) ?? ownersWords(index, description);
}

/** Whose somebody is: Putin, of "Putin’s spokesman". */
export const ownerOf = (description: string): string | undefined =>
  /^(.+?)(?:['’]s|(?<=s)['’])\s+\p{Ll}/u.exec(description)?.[1];

/** "Putin’s spokesman", whom the article doesn't know, where it knows Putin. */
function ownersWords(index: ArticleIndex, description: string): string | undefined {
  const owner = ownerOf(description);
  return owner !== undefined && called(index, owner) ? description : undefined;
}

/** How many places of a description are looked at, and how far from it, in UTF-16 code units, a name may stand. */
const PLACES = 20;
const BESIDE = 80;

/** The one speaker beside whose name the article sets these words: "le président russe, Vladimir Poutine,". */
function setBeside(index: ArticleIndex, description: string): string | undefined {
  const words = description.split(' ');
  const [first = ''] = words;
  const plain = (DETERMINER.test(first) ? words.slice(1).join(' ') : description).replace(/^l['’]/iu, '');
  if (plain.length < 3) return undefined;
  const found = new Set<string>();
  let places = 0;
  for (const { text } of index.article.paragraphs) {
    for (let at = text.indexOf(plain); at >= 0; at = text.indexOf(plain, at + 1)) {
      if (++places > PLACES) return undefined;
      const name = nameBeside(index, text.slice(Math.max(0, at - BESIDE), at), text.slice(at + plain.length));
      if (name !== undefined) found.add(name);
    }
  }
  return found.size === 1 ? [...found][0] : undefined;
}

function nameBeside(index: ArticleIndex, before: string, after: string): string | undefined {
  // Neither "former mayor" nor "Vizebürgermeister".
  const last = /([\p{L}'’]*)\s*$/u.exec(before)?.[1] ?? '';
  const isWhole = last === '' || (/[\s'’]$/u.test(before) && (DETERMINER.test(last) || TIE.test(last)));
  if (!isWhole || /^[\p{L}\p{N}]/u.test(after)) return undefined;
  const behind =
    /^(?:\s+(?:von|vom|der|des|de|du|d['’]|di|del|della|of|for)\s?[^,.;:!?()]{1,40}?(?=,\s))?,?\s+(\p{Lu}[^,.;:!?()]{0,60})/u.exec(
      after.slice(0, BESIDE),
    )?.[1];
  const ahead = /(\p{Lu}[^,.;:!?()]{1,40}),\s+(?:[\p{L}'’]{1,4}\s?)?$/u.exec(before)?.[1];
  const named = [behind, ahead].map((text) => text && known(index, text)).filter((name) => name);
  return named[0] || undefined;
}
