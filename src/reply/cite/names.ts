import { INSIDE, MEN, ORGANISATIONS, WOMEN } from '../../answer/index.js';
import type { Article } from '../../article/index.js';
import { brief } from '../i18n/index.js';
import {
  BURMESE,
  CAPITAL_PARTICLES,
  CHINESE_FAMILIES,
  DEGREES,
  DEGREES_AFTER_COMMA,
  EASTERN_FAMILIES,
  GROUP_WORDS,
  HONORIFICS,
  KEPT_PARTICLES,
  SECOND_GIVEN,
  SPANISH_FAMILIES,
  SURNAMES_TOO,
  VIETNAMESE_FAMILIES,
} from './name-words.js';

/** A name in CSL's terms (https://docs.citationstyles.org, "Name variables"). */
export interface CslName {
  readonly family?: string;
  readonly given?: string;
  readonly suffix?: string;
  readonly 'non-dropping-particle'?: string;
  /** 0: the name is taken apart already, and citeproc looks for no more particles in it. */
  readonly 'parse-names'?: 0;
  readonly 'static-ordering'?: true;
  /** A group's name, or one that can't be taken apart. */
  readonly literal?: string;
}

/** A byline's name taken apart. */
export interface AuthorName {
  readonly name: CslName;
  /** The name is written with the family name first, and stays so where nothing is sorted. */
  readonly familyFirst?: true;
  /** Which part is the family's was judged by what such names usually are, so a reader should check it. */
  readonly judged?: true;
  /** Put a work together that others wrote: "Tom Hall (Ed.)". */
  readonly editor?: true;
  /** Put it into another language: "Tom Hall (Trans.)", "translated by Tom Hall". */
  readonly translator?: true;
  /** Asked the questions: "interviewed by Tom Hall". */
  readonly interviewer?: true;
}

const SYLLABLE =
  '(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?(?:iang|iong|uang|ang|eng|ing|ong|ian|iao|uai|uan|ai|an|ao|ei|en|er|ia|ie|in|iu|ou|ua|ue|ui|un|uo|a|e|i|o|u|ü)';
const PINYIN = new RegExp(`^${SYLLABLE}(?:['’-]?${SYLLABLE})?$`, 'iu');
/** Two Korean syllables as newspapers write them: Jong-un, Jae-in. */
const KOREAN_GIVEN = /^\p{Lu}\p{Ll}{1,4}-\p{Ll}{1,5}$/u;
/** Chinese and Korean family names of two characters; all others have one. */
const TWO_CHARACTERS =
  /^(?:欧阳|歐陽|司马|司馬|上官|诸葛|諸葛|东方|東方|皇甫|尉迟|公孙|公孫|慕容|司徒|夏侯|端木|남궁|황보|제갈|사공|선우|독고)/u;
/** A syllable of a Vietnamese, Korean or southern Chinese name in Latin letters without marks: "Phu", "Kuan", "Yew". */
const EASTERN_SYLLABLE =
  /^(?:ngh|ng|ch|gi|gh|kh|nh|ph|qu|th|tr|ts|sh|hs|kw|gw|[bcdghjklmnpqrstvwxyz])?[aeiouyw]{1,3}(?:ng|nh|ch|ck|[mnptkh])?$/u;
const SUFFIX = /^(?:jr|sr|ii|iii|iv)\.?$/iu;
const PATRONYMIC = /(?:ович|евич|ич|овна|евна|ична|инична)$/u;
const INITIALS = /^(?:\p{Lu}\.-?)+$/u;
/** Bound to what follows in Arabic names: "son of", "father of", "house of". */
const ARABIC_PARTICLE = /^(?:بن|ابن|بنت|أبو|ابو|أبي|آل|ولد)$/u;
const GROUP = /\d|[&@/]|^\p{Lu}{2,}(?: \p{Lu}{2,})*$|(?:社|报|報|网|網|编辑部|评论员|通讯社|研究院|委员会)$/u;

/** The authors of an article, in the order of the byline. */
export function readAuthorNames(article: Pick<Article, 'authors' | 'source' | 'language'>): AuthorName[] {
  return article.authors
    .map((author) => withoutByline(brief(author, 200), article))
    .filter((author) => author !== '')
    .map((author) => {
      for (const [role, mark] of ROLES) {
        const name = author.replace(mark, '');
        if (name !== author && name !== '') return { ...takeApart(name, article), [role]: true };
      }
      return takeApart(author, article);
    });
}

/** What a byline has beside an editor's name. */
const EDITOR =
  /^(?:edited by|editors?:|eds?\.|herausgegeben von|hrsg\.(?: von)?)\s+|,?\s*[([](?:eds?|editors?|hrsg|hgg?|herausgeber(?:in)?|dirs?|coords?|orgs?|ред)\.?[)\]]$|,\s*(?:eds?\.|editors?)$/iu;

/** What a byline has beside a translator's name. */
const TRANSLATOR =
  /^(?:translat(?:ed|ion) by|trans(?:\.|l\.)?(?: by)?|tr\.(?: by)?|übersetzt von|aus dem \p{L}+ von|traduit (?:de l['’]\p{L}+ |du \p{L}+ )?par|traducido por|tradu(?:zido|cido|cción de)(?: por)?)\s+(?=\p{Lu})|,?\s*[([](?:trans|transl|tr|translators?|übers|übersetzer(?:in)?|trad|traducteur|traductrice|пер)\.?[)\]]$|,\s*(?:trans\.|translators?)$/iu;
/** What a byline has beside the name of somebody who asked. */
const INTERVIEWER =
  /^(?:interview(?:ed)?(?: conducted)? by|questions by|interview von|das (?:interview|gespräch) führte|propos recueillis par|entretien par|entrevista (?:de|por)|entrevistado por)\s+(?=\p{Lu})|,?\s*[([](?:interviewer|interviewerin|intervieweur)[)\]]$|,\s*interviewer$/iu;
const ROLES = [
  ['editor', EDITOR],
  ['translator', TRANSLATOR],
  ['interviewer', INTERVIEWER],
] as const;

/** A name as its bearer writes it: without "By", the paper after it, and capitals only. */
function withoutByline(author: string, { source }: Pick<Article, 'source'>): string {
  const own = author.replace(/^by\s+(?=\p{Lu})/iu, '');
  const [, name = own, paper = ''] = /^(.*\S),\s+([^,]+)$/u.exec(own) ?? [];
  const isPaper = paper !== '' && (paper.toLowerCase() === source?.toLowerCase() || isGroup(paper));
  const signed = isPaper && name.includes(' ') && !isGroup(name) ? name : own;
  const [first = ''] = signed.toLowerCase().split(' ');
  // "ANA REYES", but not "BBC NEWS".
  const isPerson = (MEN.has(first) || WOMEN.has(first)) && !/\p{Ll}/u.test(signed) && signed.includes(' ');
  return isPerson
    ? signed
        .toLowerCase()
        .replace(/(?<![\p{L}\p{M}])\p{L}|(?<=\bo['’])\p{L}/gu, (letter) => letter.toUpperCase())
    : signed;
}

function takeApart(author: string, { source, language }: Pick<Article, 'source' | 'language'>): AuthorName {
  if (author === source || isGroup(author)) return { name: { literal: author } };
  const { parts: printed, suffix, turned } = withoutTitles(author);
  const parts = withInitials(printed);
  const ending = suffix === undefined ? {} : { suffix };
  if (turned !== undefined)
    return { name: { family: turned, ...(parts.length > 0 && { given: parts.join(' ') }), ...ending } };
  if (parts.length <= 1) return readOneWord(parts[0] ?? author, language);
  if (isRegnal(parts, author)) return { name: { literal: author } };
  // Aung San Suu Kyi is listed under all of it, and so is Ngũgĩ wa Thiong’o.
  if (parts.length === 3 && parts[1] === 'wa') return { name: { literal: parts.join(' ') }, judged: true };
  if (parts.every((part) => BURMESE.has(part.toLowerCase())))
    return { name: { literal: parts.join(' ') }, judged: true };
  const eastern = suffix === undefined ? readEasternName(parts) : undefined;
  if (eastern) return eastern;
  // "García Márquez", by which somebody is known.
  if (parts.length === 2 && parts.every(isSpanishFamily))
    return { name: { family: parts.join(' '), ...ending }, judged: true };

  const { end, at, judged } = findFamily(parts, language);
  const before = parts.slice(at, end).join(' ');
  const kept = before !== '' && staysBefore(before, parts.slice(end).join(' '));
  return {
    name: {
      family: parts.slice(kept ? at : end).join(' '),
      given: parts.slice(0, at).join(' '),
      ...(before !== '' && !kept && { 'non-dropping-particle': before }),
      ...ending,
    },
    ...(judged && { judged }),
  };
}

/** "Elizabeth II", "Pope Francis": a given name alone with what it is told from others by. */
function isRegnal(parts: readonly string[], author: string): boolean {
  const [first = '', second = ''] = parts;
  if (parts.length !== 2 || author.includes(',')) return false;
  const isGiven = (word: string) => MEN.has(word.toLowerCase()) || WOMEN.has(word.toLowerCase());
  return (
    /^(?:I|II|III|IV|V|VI|VII|VIII|IX|X{1,3}(?:I|II|III|IV|V|VI)?)$/u.test(second) ||
    (/^(?:pope|queen|king|prince|princess|emperor|saint)$/iu.test(first) && isGiven(second))
  );
}

/** "JK Rowling" is J. K.; but "LI Wei" has the family's name in capitals, and a DJ's are no initials. */
function withInitials([first = '', ...rest]: readonly string[]): readonly string[] {
  const small = first.toLowerCase();
  const isPaired =
    /^\p{Lu}{2}$/u.test(first) &&
    rest.some((part) => /\p{Ll}/u.test(part)) &&
    ![EASTERN_FAMILIES, VIETNAMESE_FAMILIES, HONORIFICS].some((known) => known.has(small));
  return isPaired ? [...[...first].map((letter) => `${letter}.`), ...rest] : [first, ...rest];
}

/** A name's words without "Dr." and "PhD"; the suffix by itself; the family's name where a comma parts it off. */
function withoutTitles(author: string): {
  readonly parts: readonly string[];
  readonly suffix?: string;
  readonly turned?: string;
} {
  const degree = (words: string) =>
    words
      .split(' ')
      .every((word) => DEGREES.has(word.toLowerCase()) || DEGREES_AFTER_COMMA.has(word.toLowerCase()));
  const sections = author.split(/,\s*/u).filter((section, at) => at === 0 || !degree(section));
  const suffixAt = sections.findIndex((section, at) => at > 0 && SUFFIX.test(section));
  let suffix = suffixAt > 0 ? sections.splice(suffixAt, 1)[0] : undefined;
  // "Smith Jr., John" and "John Smith Jr.": it ends the part that the family's name is in.
  const own = (sections[0] ?? '').split(' ');
  while (own.length > 1 && HONORIFICS.has((own[0] ?? '').toLowerCase())) own.shift();
  while (own.length > 1 && DEGREES.has((own.at(-1) ?? '').toLowerCase())) own.pop();
  const least = sections.length > 1 ? 2 : 3;
  if (suffix === undefined && own.length >= least && SUFFIX.test(own.at(-1) ?? '')) suffix = own.pop();
  const ending = suffix === undefined ? {} : { suffix };
  if (sections.length === 2) {
    const given = (sections[1] ?? '').split(' ').filter((word) => !HONORIFICS.has(word.toLowerCase()));
    return { parts: given, turned: own.join(' '), ...ending };
  }
  return { parts: [...own, ...sections.slice(1)], ...ending };
}

/** Names whose family stands first; nothing for all others. */
function readEasternName(parts: readonly string[]): AuthorName | undefined {
  const [first = '', second = ''] = parts;
  const last = parts.at(-1) ?? '';
  if (/^[\p{Script=Han}\p{Script=Hangul}]+$/u.test(parts.join(''))) return putFamilyFirst(parts);
  const judged = { ...putFamilyFirst(parts), judged: true } as const;
  if (parts.length === 2 && (isChinese(first, second) || (KOREAN_GIVEN.test(second) && first.length <= 6)))
    return judged;
  if (isEastern(parts)) return judged;
  if (INITIALS.test(last) && !INITIALS.test(first)) return putFamilyFirst(parts);
  if (parts.length === 3 && PATRONYMIC.test(last) && !PATRONYMIC.test(second)) return putFamilyFirst(parts);
  return undefined;
}

/** "Lee Kuan Yew", "Nguyen Phu Trong": a family's name, then short syllables that are no family's. */
function isEastern(parts: readonly string[]): boolean {
  if (parts.length < 2 || parts.length > 4 || parts.some((part) => !/^\p{Lu}\p{Ll}+$/u.test(part)))
    return false;
  const [family = '', ...given] = parts.map((part) =>
    part.toLowerCase().replaceAll('đ', 'd').normalize('NFD').replace(/\p{M}/gu, ''),
  );
  if (given.some((one) => !EASTERN_SYLLABLE.test(one) || MEN.has(one) || WOMEN.has(one))) return false;
  const last = given.at(-1) ?? '';
  if (VIETNAMESE_FAMILIES.has(family) && (given.length > 1 || family === 'nguyen')) return last !== 'nguyen';
  return given.length === 2 && EASTERN_FAMILIES.has(family);
}

/** Where the family's name begins without its particles (`end`) and with them (`at`). */
function findFamily(
  parts: readonly string[],
  language: string,
): { end: number; at: number; judged: boolean } {
  let end = parts.length - 1;
  let judged = false;
  const before = (at: number) => parts[at - 1] ?? '';
  if (end > 2 && /^[yi]$/u.test(before(end))) end -= 2;
  // "Gabriel García Márquez" on an English page: what goes before the last is nobody's second given name.
  else if (end > 1 && isSpanishFamily(before(end))) {
    judged = true;
    end--;
  } else if ((language === 'es' || language === 'pt') && end > 1 && isSecondFamily(before(end), language)) {
    judged = true;
    if (end > 2 || !SECOND_GIVEN.has(before(end).toLowerCase())) end--;
  }
  let at = end;
  if (language === 'ar') while (at > 1 && ARABIC_PARTICLE.test(before(at))) at--;
  else while (at > 1 && (isParticle(before(at)) || CAPITAL_PARTICLES.has(before(at).toLowerCase()))) at--;
  // "Jean de La Fontaine": what has a capital is the family's own; what is small before it may be set apart.
  const capital = parts.findIndex((part, index) => index > at && index < end && /^\p{Lu}/u.test(part));
  return { end: capital < 0 ? end : capital, at, judged };
}

const isSpanishFamily = (word: string) =>
  /^\p{Lu}\p{Ll}{2,}ez$/u.test(word) ||
  SPANISH_FAMILIES.has(word.toLowerCase().normalize('NFD').replace(/\p{M}/gu, ''));

/** A word before the last that may be the first of two family names: no initial and no particle. */
const isSecondFamily = (word: string, language: string) =>
  !INITIALS.test(word) &&
  !isParticle(word) &&
  (language === 'es' || !CAPITAL_PARTICLES.has(word.toLowerCase()));

/**
 * Whether a particle stays before the name in a list too. Those with a capital do; Arabic ones do; French "de" does
 * before a name of one syllable only: de Gaulle, but Beauvoir, Simone de (Chicago 17, 8.7 and 16.71).
 */
function staysBefore(particle: string, family: string): boolean {
  if (!/^\p{Ll}/u.test(particle)) return true;
  const first = particle.split(' ')[0] ?? '';
  if (KEPT_PARTICLES.has(particle) || first === 'bin' || first === 'ibn' || first === 'abu') return true;
  const syllables =
    family
      .toLowerCase()
      .replace(/e$/u, '')
      .match(/[aeiouyàâéèêëîïôöûü]+/gu) ?? [];
  return particle === 'de' && syllables.length === 1;
}

/** "van", "de la": small, and among those that stand inside names. */
const isParticle = (word: string) =>
  /^\p{Ll}/u.test(word) && INSIDE.has(word) && !/^(?:of|for|and|on|in)$/.test(word);

function putFamilyFirst([family = '', ...given]: readonly string[]): AuthorName {
  return { name: { family, given: given.join(' ') }, familyFirst: true };
}

function readOneWord(author: string, language: string): AuthorName {
  const characters = [...author];
  const cut = TWO_CHARACTERS.test(author) && characters.length > 2 ? 2 : 1;
  const chinese = /^\p{Script=Han}+$/u.test(author) && language !== 'ja' && characters.length - cut <= 2;
  const korean = /^\p{Script=Hangul}+$/u.test(author) && characters.length - cut <= 2;
  return (chinese || korean) && characters.length > cut
    ? putFamilyFirst([characters.slice(0, cut).join(''), characters.slice(cut).join('')])
    : { name: { literal: author } };
}

function isChinese(first: string, second: string): boolean {
  const rank = (word: string) => CHINESE_FAMILIES.indexOf(word.toLowerCase().replaceAll('ü', 'yu'));
  if (rank(first) < 0 || !PINYIN.test(second)) return false;
  return rank(second) < 0 || rank(first) <= rank(second);
}

function isGroup(author: string): boolean {
  if (GROUP.test(author)) return true;
  const words = author.toLowerCase().split(/[\s,]+/u);
  if (words.some((word) => GROUP_WORDS.has(word))) return true;
  const [first = ''] = words;
  const named =
    words.length <= 3 && (MEN.has(first) || WOMEN.has(first) || INITIALS.test(author.split(' ')[0] ?? ''));
  return words.some(
    (word, at) =>
      at > 0 && ORGANISATIONS.has(word) && !(named && at === words.length - 1 && SURNAMES_TOO.has(word)),
  );
}
