import type { CreditsSoFar } from './fields.js';

/** What Chinese and Japanese papers print of who wrote a text, without a colon. */

/** "新华社记者 李星 王芳": papers print whose reporters they are, and no colon. */
const REPORTER =
  /^(?:(?<paper>\p{sc=Han}{2,12}?)(?:特约|实习|见习|首席)?|特约|实习|见习)?[记記]者(?<gap>\s*)(?<names>[\p{sc=Han}·]{2,8}(?:[\s、]+[\p{sc=Han}·]{2,8}){0,5}?)(?:\s+\p{sc=Han}{0,8}(?:报道|摄影报道))?$/u;
const REPORTED_ON = /^(.*[记記]者.*?)\s+(\d{4}\s?[-/.年]\s?\d{1,2}\s?[-/.月]\s?\d{1,2}[日\d\s:：]*)$/u;
/** Most Chinese surnames: what follows "记者" without a space is a name only if it begins with one. */
const SURNAME =
  /^[李王张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文]\p{sc=Han}{1,2}$/u;

const NAME = String.raw`\p{sc=Han}[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]{1,6}`;
/** 「山崎遥 記者」, 「文／高以晴」, 「取材・文 川島みのり」. */
const SIGNED = new RegExp(
  `^(?:(?:取材・文|文・写真|撰文|文字|文)[・／/＝=\\s](?<written>${NAME}(?:[、・]${NAME}){0,3})|(?<named>${NAME})\\s?(?:記者|編集委員|論説委員|特派員))$`,
  'u',
);

/** A day beside other words: papers set a space around it where others set marks. */
const DAY =
  /(?<=[^\s:：|]) +(?=\d{4}(?:年\d{1,2}月|[-/.]\d{1,2}[-/.]))|(?<=\d{4}年\d{1,2}月\d{1,2}日(?: ?\d{1,2}[:：時时]\d{2}分?)?) +(?=[^\s|\d])/gu;
/** Between a paper and who wrote, where a day parts them from nothing. */
const SPACE_BEFORE_NAME = /(?<=\p{sc=Han}) (?=(?:取材・文|文・写真|撰文|文)[・／/＝=])/u;

/** 「文・白石乃良 写真・黒田進」: whose pictures they are, without a colon. */
const PICTURES = new RegExp(
  `(?:^|[\\s|]+)(?<task>写真|撮影|图|圖)\\s?[・／/＝=]\\s?(?=${NAME}(?:[、・]${NAME}){0,3}(?:$|[\\s|]))`,
  'gu',
);
/** 【北日本新聞】, 「北日本新聞（記者 白石乃良）」. */
const IN_BRACKETS = /【(?<before>[^】|]{2,30})】|(?<=\p{L})[（(](?<behind>[^）)|]{2,30})[）)](?=$| \|)/gu;
/** A day of the week in brackets, and what a page did on the day. */
const BESIDE_DAY =
  /(?<=[日\d]) ?[（(][日月火水木金土][）)]|(?<=[日\d]) ?(?:[日月火水木金土]曜日|星期[一二三四五六日天]|周[一二三四五六日])|(?<=[日分\d]) (?:公開|配信|掲載)(?=$| \|)/gu;

/** A line of the header in Chinese or Japanese with its parts set apart. */
export const partHan = (line: string): string =>
  /\p{sc=Han}/u.test(line)
    ? line
        .replaceAll('\u3000', ' ')
        .replace(BESIDE_DAY, '')
        .replace(IN_BRACKETS, (_, before?: string, behind?: string) =>
          before === undefined ? ` | ${behind}` : `${before} | `,
        )
        .replace(PICTURES, ' | $<task>：')
        .replace(DAY, ' | ')
        .replace(SPACE_BEFORE_NAME, ' | ')
        .replace(/ (?:通讯员|实习生) /gu, ' ')
        .replace(/(?<=\p{sc=Han}{2})\s?／\s?(?=\p{sc=Han}{2})/gu, ' | ')
    : line;

/** Whether a line is nothing but whose reporters they are. */
export const isReporters = (line: string): boolean => REPORTER.test(line) || SIGNED.test(line);

/** Reads whoever signs as a reporter; nothing where it is something else. */
export function readReporters(part: string, found: CreditsSoFar): boolean | undefined {
  const [, before, day] = REPORTED_ON.exec(part) ?? [];
  if (before !== undefined && day !== undefined && REPORTER.test(before)) {
    found.published ??= day;
    return readReporters(before, found);
  }
  if (found.authors) return undefined;
  const { written, named } = SIGNED.exec(part)?.groups ?? {};
  if (written !== undefined || named !== undefined) {
    found.authors = named === undefined ? (written ?? '').split(/[、・]/u) : [named];
    return true;
  }
  const reporters = REPORTER.exec(part)?.groups;
  if (!reporters) return undefined;
  const { names: printed = '', gap, paper } = reporters;
  const names = printed.split(/[\s、]+/u);
  if (!gap && !names.every((name) => SURNAME.test(name))) return false;
  if (names.some((name) => name.length > 4 && !name.includes('·'))) return false;
  found.authors = names;
  if (paper !== undefined && !/^本/u.test(paper)) found.source ??= paper;
  return true;
}
