import type { Speaker, Statement } from '../answer.js';
import { withoutAccents } from '../text/index.js';
import { CASES, withoutKoreanTitles, withoutTitleBehind } from './abroad/index.js';
import { type Described, fitDescription } from './described.js';
import type { Attribution } from './ledger.js';
import { inAnyCase, misspelt } from './misspelt-names.js';
import { BEFORE_ROLE, bare, cut, IS_OF, simplified, words } from './name-words.js';
import { askedFor, type SpeakerNames, WAYS } from './ways-meant.js';
import { ADJECTIVES } from './words/index.js';

/** What somebody whom a reader named says in an article. */
interface SpeakerStatements {
  /** Absent when nobody of that name says anything. */
  readonly speaker?: Speaker;
  /** Others of the same name, by their number of statements. */
  readonly alsoNamed: readonly Speaker[];
  /** In the order of the article. */
  readonly statements: readonly Statement[];
}

/** Titles that only one of a couple has. */
const HER =
  /^(?:mrs|ms|miss|madam|madame|dame|lady|queen|princess|sister|congresswoman|chairwoman|frau|señora)$/;
const HIM = /^(?:mr|mister|sir|lord|king|prince|brother|congressman|chairman|herr|señor|monsieur)$/;
const YOUNGER = /^(?:younger|junior|jr)$/;
const ELDER = /^(?:elder|older|senior|sr)$/;

/** Whether somebody is told from a father of the name, who needn't be in the article. */
const isJunior = ({ junior, aliases }: Speaker) =>
  junior || aliases.some((alias) => words(alias).some((word) => YOUNGER.test(word)));

/** Those of several who can be meant, as far as a title and "the younger" tell. */
function fitting(speakers: readonly Speaker[], asked: readonly string[]): readonly Speaker[] {
  const gender = asked.some((word) => HER.test(word))
    ? 'she'
    : asked.some((word) => HIM.test(word))
      ? 'he'
      : undefined;
  const isYounger = asked.some((word) => YOUNGER.test(word));
  const isElder = asked.some((word) => ELDER.test(word));
  return speakers
    .filter((speaker) => gender === undefined || (speaker.gender ?? gender) === gender)
    .filter((speaker) => (!isYounger || isJunior(speaker)) && (!isElder || !speaker.junior))
    .toSorted((one, other) => Number(other.gender === gender) - Number(one.gender === gender));
}

/** "his doctor", "the mayor", "die Kanzlerin", "мэр": whoever the article calls so, or a group of that noun. */
function byRole(
  text: Asked,
  everybody: readonly SpeakerNames[],
  name: string,
  asked: readonly string[],
): readonly Speaker[] {
  const [first = ''] = asked;
  // رئيس البلدية, глава района: an office of several words, which no article leads.
  const offices = everybody.filter(({ speaker }) => speaker.roles?.includes(asked.join(' ')));
  if (offices.length > 0 && asked.length > 1) return offices.map(({ speaker }) => speaker);
  // "the mayor of Bergen".
  const of = BEFORE_ROLE.test(first) ? asked.findIndex((word) => IS_OF.test(word)) : -1;
  const role = asked.at(of > 1 ? of - 1 : -1) ?? '';
  const isRole = BEFORE_ROLE.test(first) || /['’]s?\s/.test(name);
  // Only German writes a noun with a capital that is no name.
  const isGerman = /^(?:d(?:er|ie|as|e[mns])|(?:s?ein|ihr)e?[mnrs]?)$/.test(first);
  const isOrigin = ADJECTIVES.has(role);
  const isName = of < 2 && /^\p{Lu}/u.test(name.split(' ').at(-1) ?? '') && !isGerman && !isOrigin;
  // "Italian" alone describes many; "the Italian" is somebody.
  if (asked.length > 1 ? !isRole || isName : isOrigin) return [];
  const found = everybody.filter(
    ({ speaker, name: own }) =>
      speaker.roles?.some((one) => one === role || plainRole(one) === plainRole(role)) ||
      (asked.length > 1 && own.at(-1) === role),
  );
  return fitDescription(
    text,
    name,
    role,
    found.map(({ speaker }) => speaker),
  );
}

/** An office without accents, and in simplified characters. */
const plainRole = (role: string) => withoutAccents(simplified(role));

/** An article in which somebody is looked for. */
interface Asked extends Described {
  attribution(): Attribution;
  speakerNames(): readonly SpeakerNames[];
}

/** Who is meant by a reader's name or description of somebody, and what they say. */
export function statementsBy(text: Asked, name: string): SpeakerStatements {
  const asked = words(name);
  if (asked.length === 0) return { alsoNamed: [], statements: [] };
  const several = severally(text, name, asked);
  if (several) return several;
  const [speaker, ...alsoNamed] = meant(text, asked, name);
  const attribution = text.attribution();
  if (!speaker) return { alsoNamed: [], statements: [] };
  const statements = attribution.statements.filter((statement) => statement.speakers.includes(speaker.name));
  return { speaker, alsoNamed, statements };
}

function meant(text: Asked, asked: readonly string[], name = asked.join(' ')): readonly Speaker[] {
  const everybody = text.speakerNames();
  const generation = (word: string) => YOUNGER.test(word) || ELDER.test(word);
  const plain = cut(name)
    .filter((word) => !generation(word))
    .map((word) => simplified(withoutTitleBehind(word)));
  const forms = [askedFor(asked), askedFor(withoutKoreanTitles(plain))];
  for (const way of WAYS) {
    const named = everybody.filter((called) => forms.some((form) => way(form, called)));
    const found = fitting(
      named.map(({ speaker }) => speaker),
      asked,
    );
    if (found.length > 0) return found;
  }
  const inCase = CASES.has(text.article.language) ? inAnyCase(everybody, bare(asked)) : [];
  if (inCase.length > 0) return fitting(inCase, asked);
  const roles = byRole(text, everybody, name, asked);
  return roles.length > 0 ? roles : fitting(misspelt(everybody, bare(asked)), asked);
}

const BETWEEN_NAMES = /,?\s+(?:and|und|et|y|e|и|&)\s+|,\s+/iu;

/** "Marks and Spencer" may be a firm. */
const isOneName = (text: Asked, asked: readonly string[]) =>
  text
    .speakerNames()
    .some(({ name, aliases }) => [name, ...aliases].some((one) => one.join(' ') === asked.join(' ')));

/**
 * "Xi and Putin", "both leaders": what several say together. Where two who are named say nothing together, what each
 * says alone.
 */
function severally(text: Asked, name: string, asked: readonly string[]): SpeakerStatements | undefined {
  const parts = name.split(BETWEEN_NAMES);
  let wanted: readonly string[] = [];
  if (parts.length > 1) {
    const speakers = parts.map((part) => meant(text, words(part.replace(/^both\s+/iu, '')), part)[0]);
    if (speakers.some((speaker) => !speaker) || isOneName(text, asked)) return undefined;
    wanted = [...new Set(speakers.flatMap((speaker) => (speaker ? [speaker.name] : [])))];
    if (wanted.length < 2) return undefined;
  } else if (!/^(?:both|the two)\s/iu.test(name.trim()) || meant(text, asked).length > 0) return undefined;
  const { statements: all } = text.attribution();
  const joint = all.filter(({ speakers, joint }) => joint && wanted.every((one) => speakers.includes(one)));
  if (joint.length > 0) {
    const together = [...new Set(wanted.length > 0 ? wanted : joint.flatMap(({ speakers }) => speakers))];
    return { speaker: { ...asOne(together, joint), together }, alsoNamed: [], statements: joint };
  }
  if (wanted.length === 0) return undefined;
  const apart = all.filter(({ speakers }) => speakers.some((one) => wanted.includes(one)));
  return { speaker: { ...asOne(wanted, apart), apart: wanted }, alsoNamed: [], statements: apart };
}

function asOne(names: readonly string[], { length }: readonly Statement[]): Speaker {
  const name = names.join(' and ');
  return { name, aliases: [name], statements: length };
}
