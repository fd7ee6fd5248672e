import type { Speaker, Statement } from '../answer.js';
import { findSlips, simplify } from '../text/index.js';
import { CASES, isRoleAbroad, withoutKoreanTitles, withoutTitleBehind } from './abroad/index.js';
import { type Described, fitDescription } from './described.js';
import type { Attribution } from './ledger.js';
import { isFirstName, isPersonNoun, stemOf } from './names/index.js';
import { SPOKESMAN } from './subject.js';
import { ADJECTIVES, BEFORE_TITLE, ORGANISATIONS, TITLES } from './words/index.js';

/** What somebody whom a reader named says in an article. */
interface SpeakerStatements {
  /** Absent when nobody of that name says anything. */
  readonly speaker?: Speaker;
  /** Others of the same name, by their number of statements. */
  readonly alsoNamed: readonly Speaker[];
  /** In the order of the article. */
  readonly statements: readonly Statement[];
}

const DETERMINER =
  /^(?:the|a|an|both|many|some|several|most|all|one|two|these|those|us|u\.s|his|her|their|its|younger|elder|older)$/;

/** "l'assessore" is two words. */
const ELIDED = /(?<=^l')(?=\p{L})/u;

const words = (name: string): string[] => cut(name).map(simplified);

/** Traditional and simplified characters meet; their table is read where somebody writes them. */
const simplified = (word: string) => (/\p{sc=Han}/u.test(word) ? simplify(word) : word);

function cut(name: string): string[] {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/['’`´](?:s\b)?/gu, (mark, at: number, whole: string) =>
      /^.s/.test(mark) || at === whole.length - 1 ? '' : "'",
    )
    .split(/[^\p{L}\p{N}\p{M}'@&.-]+/u)
    .flatMap((word) => word.replaceAll('.', '').split(ELIDED))
    .filter((word) => word !== '' && word !== '-');
}

/** "the", "his" and the like, in the languages whose titles are known (`TITLES`). */
const BEFORE_ROLE =
  /^(?:the|an?|his|her|their|its|my|der|die|das|dem|den|des|eine?[mnrs]?|seine?[mnrs]?|ihre?[mnrs]?|el|la|los|las|un|una|su|le|les|l'|sa|son|de|het|il|lo|i|gli|o|a|os|as)$/;

/** "The", "former", "Captain", "engineer", "Oscar-winning"; "British" of "British actress Bell", but not of "British Airways". */
const isBeforeName = (word: string, next: string): boolean =>
  DETERMINER.test(word) ||
  BEFORE_ROLE.test(word) ||
  TITLES.has(word) ||
  BEFORE_TITLE.has(word) ||
  isRoleAbroad(word) ||
  isPersonNoun(word) ||
  /-(?:based|born|elect|winner|winning)$/.test(word) ||
  (ADJECTIVES.has(word) && isPersonNoun(next));

/** The name without articles and titles in front: "the former President Xi" is xi. */
function bare(name: readonly string[]): string[] {
  let from = 0;
  while (from < name.length - 1) {
    if (!isBeforeName(name[from] ?? '', name[from + 1] ?? '')) break;
    from++;
  }
  return name.slice(from);
}

/** Whether two names are one word each of a script without spaces; one character would stand for too many. */
const areUnspaced = (whole: readonly string[], part: readonly string[]) =>
  whole.length === 1 && part.length === 1 && UNSPACED.test(part.join(''));
const UNSPACED = /.[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]$/u;

/** "Vladimir Putin" ends with Putin, 俄罗斯总统普京 with 普京. */
const endsWith = (whole: readonly string[], end: readonly string[]) =>
  areUnspaced(whole, end)
    ? whole.join('').endsWith(end.join(''))
    : end.length > 0 && whole.slice(-end.length).join(' ') === end.join(' ');

/** "Vladimir Putin" begins with Vladimir, 田中太郎 with 田中. */
const beginsWith = (whole: readonly string[], begin: readonly string[]) =>
  areUnspaced(whole, begin)
    ? whole.join('').startsWith(begin.join(''))
    : begin.length < whole.length && whole.slice(0, begin.length).join(' ') === begin.join(' ');

/** "spokesman for the Harbor Police": somebody else than they are. */
const isSpokesman = (name = '') => {
  const [head = '', tie] = name.split(' ');
  return SPOKESMAN.test(head) && tie === 'for';
};

const initials = (name: readonly string[]) => name.map((word) => word[0]).join('');

/** Before a name it makes somebody else of the whole: "the president of Russia". */
const isOf = (before: readonly string[]) =>
  IS_OF.test(before.findLast((word) => !BEFORE_ROLE.test(word)) ?? '');
const IS_OF = /^(?:of|for|to|from|de|von|vom|di|van|du|des|del|d[aeo]s?|della|dello|dei|delle|der)$/;

/** What a reader wrote for somebody, in words, and without what may stand before a name. */
interface NameAsked {
  readonly whole: readonly string[];
  readonly bare: readonly string[];
}

const askedFor = (whole: readonly string[]): NameAsked => ({ whole, bare: bare(whole) });

/** A speaker, and what they are called, in words: cut once, since an article may have thousands. */
export interface SpeakerNames {
  readonly speaker: Speaker;
  readonly name: readonly string[];
  /** The fullest first. */
  readonly aliases: readonly (readonly string[])[];
}

export const readSpeakerNames = ({ speakers }: Attribution): readonly SpeakerNames[] =>
  speakers.map((speaker) => ({ speaker, name: words(speaker.name), aliases: speaker.aliases.map(words) }));

/** The ways in which a speaker can be meant, the surest first. The first that anybody fits decides. */
const WAYS: readonly ((asked: NameAsked, called: SpeakerNames) => boolean)[] = [
  (asked, { name }) => name.join(' ') === asked.whole.join(' '),
  (asked, { speaker, aliases }) =>
    aliases.some((alias) => bare(alias).join(' ') === asked.bare.join(' ')) ||
    (!isSpokesman(speaker.aliases[0]) && endsWith(aliases[0] ?? [], asked.bare)),
  // More than the article has: "New Jersey Governor Chris Christie", "Pat Caddell" where it only has "Caddell".
  (asked, { name }) => endsWith(asked.whole, name) && !isOf(asked.whole.slice(0, -name.length)),
  // A first name; but "Trump" is not the Trump campaign.
  (asked, { speaker, name }) => beginsWith(name, asked.bare) && !/\s\p{Ll}\S*$/u.test(speaker.name),
  // "the Court" for "the Court of Appeals".
  (asked, { name }) => {
    const head = asked.bare.at(-1) ?? '';
    const of = name.findIndex((word) => word === 'of' || word === 'for');
    return of > 0 && ORGANISATIONS.has(head) && name[of - 1] === head;
  },
  // "the police" for their spokesman.
  (asked, { speaker, name }) => isSpokesman(speaker.name) && endsWith(name, asked.bare),
  (asked, { name }) => asked.bare.length === 1 && name.length > 1 && initials(name) === asked.bare[0],
  // "Donald J. Trump" for "Donald Trump".
  ({ bare: [first, ...others] }, { name: [given, ...family] }) =>
    others.length > 0 &&
    family.length > 0 &&
    (first === given || (first?.length === 1 && given?.[0] === first)) &&
    others.at(-1) === family.at(-1),
];

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

/** "Sieradzki", whom the article names in "zdaniem Jakuba Sieradzkiego" alone. */
function inAnyCase(everybody: readonly SpeakerNames[], asked: readonly string[]): readonly Speaker[] {
  const stems = (words: readonly string[]) => words.map((word) => stemOf(word) ?? word);
  const wanted = stems(asked);
  return everybody
    .filter(({ aliases }) => aliases.some((alias) => endsWith(stems(alias), wanted)))
    .map(({ speaker }) => speaker);
}

/** Many leave accents out in a chat. */
const withoutAccents = (name: string) => name.normalize('NFD').replace(/(?<=\p{Script=Latin})\p{M}+/gu, '');

/** An office without accents, and in simplified characters. */
const plainRole = (role: string) => withoutAccents(simplified(role));

/** A name without the endings that Russian gives it: «по словам Анны Беловой». */
const inFirstCase = (name: string) =>
  name
    .split(' ')
    // Of Latin names their language must tell: Petra is no case of Petrie.
    .map((word) => (/^[a-z]/.test(word) ? undefined : stemOf(word)) ?? withoutAccents(word))
    .join(' ');

/** Names that differ from what was typed by accents or endings alone, else by a slip of the keyboard, no more. */
function misspelt(everybody: readonly SpeakerNames[], asked: readonly string[]): readonly Speaker[] {
  const typed = asked.join(' ');
  if (typed.length < 4) return [];
  const forms = everybody.flatMap(({ speaker, aliases }) =>
    [...new Set(aliases.flatMap((alias) => [alias.join(' '), alias.at(-1) ?? '']))].map((form) => ({
      form,
      speaker,
    })),
  );
  const bald = withoutAccents(typed);
  const plain = inFirstCase(typed);
  const accented = forms.filter(({ form }) => withoutAccents(form) === bald || inFirstCase(form) === plain);
  const near =
    accented.length > 0
      ? accented.map(({ form }) => form)
      : findSlips(
          forms.map(({ form }) => form),
          typed,
        );
  const found = forms.filter(({ form }) => near.includes(form) && areSlips(form, typed));
  return [...new Set(near.flatMap((name) => found.filter(({ form }) => form === name)))].map(
    ({ speaker }) => speaker,
  );
}

/** Whether each word of a name may be a slip of its counterpart: "Paul Weber" is nobody whom the article calls Karl. */
function areSlips(name: string, typed: string): boolean {
  const [own, others] = [name.split(' '), typed.split(' ')];
  return (
    own.length !== others.length ||
    own.every((word, at) => {
      const other = others[at] ?? '';
      // Tim is no slip for Jim.
      const isOther = other[0] !== word[0] && isFirstName(other) && isFirstName(word);
      return inFirstCase(word) === inFirstCase(other) || (!isOther && findSlips([word], other).length > 0);
    })
  );
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
