import type { CreditsSoFar } from './fields.js';

/** What Korean papers print of who wrote a text, without a colon. */

const NAME = '\\p{sc=Hangul}{2,4}';
const STAFF = '(?:수습|선임)?(?:기자|특파원|논설위원)';
/** 한빛일보, 강산뉴스. */
const PAPER = '[\\p{sc=Hangul}A-Z]{1,10}(?:일보|신문|뉴스|신보|매일|경제|타임스|저널|통신|방송|투데이)';
/** 「한유나 기자」, 「한빛일보 한유나·오기택 기자」, 「[한빛일보=한유나 기자]」. */
const SIGNED = new RegExp(
  `^\\[?(?:(?<paper>${PAPER})\\s?[=\\s]\\s?)?(?<names>${NAME}(?:[·,]\\s?${NAME}){0,4})\\s?${STAFF}\\]?(?:\\s\\S+@\\S+)?$`,
  'u',
);
/** 「글 한유나」, 「사진=오기택 기자」. */
const TASK = new RegExp(
  `(?<=^|[|·,]\\s?|\\s)(?<task>글·사진|글|취재|사진)\\s?[=:]?\\s?(?=${NAME}(?:\\s${STAFF})?(?:$|\\s?[|·,]))`,
  'gu',
);
/** 「한빛일보 2024년」, 「입력 2024.03.12 수정 2024.03.13」. */
const BEFORE_DAY =
  /(?<=\p{sc=Hangul})(?<!입력|수정|등록|승인|게시|발행) +(?=\d{4}(?:년|[-./]\s?\d))| +(?=(?:최종)?수정 \d)/gu;
const DATED = /(?<=^|\| )(?<label>(?:기사)?입력|등록|승인|게시|발행|(?:최종)?수정)\s(?=\d{4})/gu;

/** A line of the header in Korean with its parts set apart. */
export const partHangul = (line: string): string =>
  /\p{sc=Hangul}/u.test(line)
    ? line.replace(TASK, '$<task>: ').replace(BEFORE_DAY, ' | ').replace(DATED, '$<label>: ')
    : line;

/** Whether a line is nothing but which reporter it is by. */
export const isSignedInHangul = (line: string): boolean => SIGNED.test(line);

/** Reads whoever signs as a reporter; nothing where it is something else. */
export function readSignedInHangul(part: string, found: CreditsSoFar): boolean | undefined {
  const { names, paper } = found.authors ? {} : (SIGNED.exec(part)?.groups ?? {});
  if (names === undefined) return undefined;
  found.authors = names.split(/[·,]\s?/u);
  if (paper !== undefined) found.source ??= paper;
  return true;
}
