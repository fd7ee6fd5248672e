import { INSIDE, ORGANISATIONS } from '../../answer/statements/names-words.js';
import type { Article } from '../../article/article.js';
import { brief } from '../i18n/plain.js';

/** A name in CSL's terms (https://docs.citationstyles.org, "Name variables"). */
export interface CslName {
  readonly family?: string;
  readonly given?: string;
  readonly suffix?: string;
  readonly 'non-dropping-particle'?: string;
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
}

/** Pinyin of Chinese family names, the most common first: of two that both may be one, the commoner is. */
const CHINESE_FAMILIES = (
  'wang li zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he lin gao luo zheng liang xie song tang ' +
  'han feng deng cao peng zeng xiao tian dong pan yuan cai jiang yu du ye cheng wei su lyu ding ren lu yao shen ' +
  'zhong cui tan fan liao shi jin jia xia fu fang zou xiong bai meng qin qiu hou yin xue yan lei duan long tao ' +
  'gu mao hao gong shao wan qian dai mo kong xiang chang xi ai ouyang zhuge sima shangguan'
).split(' ');
const SYLLABLE =
  '(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?(?:iang|iong|uang|ang|eng|ing|ong|ian|iao|uai|uan|ai|an|ao|ei|en|er|ia|ie|in|iu|ou|ua|ue|ui|un|uo|a|e|i|o|u|ü)';
const PINYIN = new RegExp(`^${SYLLABLE}(?:['’-]?${SYLLABLE})?$`, 'iu');
/** Two Korean syllables as newspapers write them: Jong-un, Jae-in. */
const KOREAN_GIVEN = /^\p{Lu}\p{Ll}{1,4}-\p{Ll}{1,5}$/u;
/** Chinese and Korean family names of two characters; all others have one. */
const TWO_CHARACTERS =
  /^(?:欧阳|歐陽|司马|司馬|上官|诸葛|諸葛|东方|東方|皇甫|尉迟|公孙|公孫|慕容|司徒|夏侯|端木|남궁|황보|제갈|사공|선우|독고)/u;
const SUFFIX = /^(?:jr|sr|ii|iii|iv|md|phd|esq)\.?$/iu;
const PATRONYMIC = /(?:ович|евич|ич|овна|евна|ична|инична)$/u;
const INITIALS = /^(?:\p{Lu}\.-?)+$/u;
/** Bound to what follows in Arabic names: "son of", "father of", "house of". */
const ARABIC_PARTICLE = /^(?:بن|ابن|بنت|أبو|ابو|أبي|آل|ولد)$/u;
/** Second given names in Spanish and Portuguese, where two family names would otherwise be expected. */
const SECOND_GIVEN =
  /^(?:maría|josé|luis|carlos|antonio|manuel|miguel|ángel|pablo|isabel|teresa|carmen|jesús|javier|fernando|alberto|eduardo|ignacio|andrés|luz|pilar|elena|cristina|joão|luís)$/iu;
/** Words that no person's name has, besides those of organisations. */
const GROUP_WORDS = new Set(
  (
    'staff team desk editor editors editorial reporter reporters correspondent correspondents contributor contributors ' +
    'wire online project of for the xinhua reuters bloomberg tass agencia equipo redacción ministerio редакция агентство тасс'
  ).split(' '),
);
const GROUP = /\d|[&@/]|^\p{Lu}{2,}(?: \p{Lu}{2,})*$|(?:社|报|報|网|網|编辑部|评论员|通讯社|研究院|委员会)$/u;

/** The authors of an article, in the order of the byline. */
export function authorNames(article: Pick<Article, 'authors' | 'source' | 'language'>): AuthorName[] {
  return article.authors
    .map((author) => brief(author, 200))
    .filter((author) => author !== '')
    .map((author) => takeApart(author, article));
}

function takeApart(author: string, { source, language }: Pick<Article, 'source' | 'language'>): AuthorName {
  if (author === source || isGroup(author)) return { name: { literal: author } };
  const parts = author.replace(/,(?=\s*(?:jr|sr|i{2,3}|iv|md|phd|esq)\b)/iu, '').split(' ');
  const suffix = parts.length > 2 && SUFFIX.test(parts.at(-1)!) ? parts.pop() : undefined;
  const [family, given] = author.split(/,\s+/u);
  if (family && given && author.split(',').length === 2 && !suffix) return { name: { family, given } };
  if (parts.length === 1) return oneWord(author, language);
  const [first = '', second = ''] = parts;
  const last = parts.at(-1)!;

  if (/^[\p{Script=Han}\p{Script=Hangul}]+$/u.test(parts.join(''))) return familyFirst(parts);
  if (parts.length === 2 && (isChinese(first, second) || (KOREAN_GIVEN.test(second) && first.length <= 6)))
    return { ...familyFirst(parts), judged: true };
  if (INITIALS.test(last) && !INITIALS.test(first)) return familyFirst(parts);
  if (parts.length === 3 && PATRONYMIC.test(last) && !PATRONYMIC.test(second)) return familyFirst(parts);

  let at = parts.length - 1;
  let judged = false;
  if ((language === 'es' || language === 'pt') && parts.length > 2 && !INITIALS.test(parts[at - 1]!)) {
    judged = true;
    if (parts.length > 3 || !SECOND_GIVEN.test(parts[at - 1]!)) at--;
  }
  const end = at;
  const particle = language === 'ar' ? ARABIC_PARTICLE : undefined;
  while (at > 1 && (particle ? particle.test(parts[at - 1]!) : isParticle(parts[at - 1]!))) at--;
  const inArabic = ARABIC_PARTICLE.test(parts[at] ?? '');
  return {
    name: {
      family: parts.slice(inArabic ? at : end).join(' '),
      given: parts.slice(0, at).join(' '),
      ...(!inArabic && at < end && { 'non-dropping-particle': parts.slice(at, end).join(' ') }),
      ...(suffix !== undefined && { suffix }),
    },
    ...(judged && { judged }),
  };
}

/** "van", "de la": small, and among those that stand inside names. */
const isParticle = (word: string) =>
  /^\p{Ll}/u.test(word) && INSIDE.has(word) && !/^(?:of|for|and|on|in)$/.test(word);

function familyFirst([family = '', ...given]: readonly string[]): AuthorName {
  return { name: { family, given: given.join(' ') }, familyFirst: true };
}

function oneWord(author: string, language: string): AuthorName {
  const characters = [...author];
  const cut = TWO_CHARACTERS.test(author) && characters.length > 2 ? 2 : 1;
  const chinese = /^\p{Script=Han}+$/u.test(author) && language !== 'ja' && characters.length - cut <= 2;
  const korean = /^\p{Script=Hangul}+$/u.test(author) && characters.length - cut <= 2;
  return (chinese || korean) && characters.length > cut
    ? familyFirst([characters.slice(0, cut).join(''), characters.slice(cut).join('')])
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
  return words.some((word, at) => GROUP_WORDS.has(word) || (at > 0 && ORGANISATIONS.has(word)));
}
