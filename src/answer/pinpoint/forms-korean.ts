import type { ReadForms } from './forms.js';

/** How Korean texts give what can be asked for by its kind, and how it is asked for there. Read by no native speaker. */

const DIGITS = '\\d[\\d,]*(?:\\.\\d+)?';
const WORDED =
  '(?:열|스물|서른|마흔|쉰)?(?:한|두|세|네|다섯|여섯|일곱|여덟|아홉)|열|스무|서른|마흔|쉰|예순|일흔|여든|아흔|[일이삼사오육칠팔구]?[십백천](?:[일이삼사오육칠팔구십백])*';
/** "1억 5천만", "열여섯". */
const NUMBER = `(?:${DIGITS}(?:[천백]?[만억조]|[천백])?(?: ?${DIGITS}[천백]?[만억]?){0,2}|${WORDED}) ?`;
const COUNTED =
  '(?:명|개|번|마리|권|대|채|석|척|그루|곳|가지|건|장|병|잔|송이|가구|층|회|편|점|배|종|팀|표|쪽|살)';
const UNIT =
  '(?:제곱)?(?:킬로미터|센티미터|밀리미터|미터|킬로그램|킬로|그램|톤|리터|헥타르|평|도|km|kg|m|cm|t)';
const SIZE = '(?:높이|길이|무게|너비|폭|깊이|넓이|크기|거리|면적|키|둘레|온도)';

const YEAR = '[12]\\d{3}년';
const DAY = '\\d{1,2}월(?: ?\\d{1,2}일)?';
const SEASON = '(?:봄|여름|가을|겨울)';
const NEAR_YEAR = '(?:재작년|작년|지난해|올해|내년|이듬해|다음 ?해)';
const LENGTH = '(?:년|개월|달|주일?|일|시간|분|초|박)';

/** A number is no part of a longer one, nor of a word; particles follow without a space. */
const form = (...ways: readonly string[]) =>
  new RegExp(`(?<![\\d.,\\p{L}])(?:${ways.join('|')})(?!\\d)`, 'gu');

export const KOREAN: ReadForms = {
  isPlain: true,
  asked: [
    ['percent', /몇 ?(?:퍼센트|%|프로|할)|비율[은이]/u],
    ['clock', /몇 ?시(?!간)/u],
    [
      'measure',
      new RegExp(
        `몇 ?${UNIT}(?!\\p{L}*시)|${SIZE}[는은이가]? ?(?:얼마|어느)|얼마나 (?:높|길|긴|무거|넓|깊|크|큰|멀|먼)`,
        'u',
      ),
    ],
    [
      'duration',
      /얼마 ?동안|얼마나 (?:오래|걸|되|지속)|몇 ?(?:년|일|달|개월|주|시간|분) ?(?:동안|만에|걸|이나)|며칠 ?(?:동안|이나|걸|만에)/u,
    ],
    ['age', /몇 ?살|나이[는가]/u],
    ['money', /얼마(?!나)|몇 ?(?:원|달러|유로)/u],
    ['year', /몇 ?년|어느 해|연도[는가]/u],
    ['day', /언제|며칠|몇 ?월|무슨 요일/u],
    ['number', new RegExp(`몇 ?(?=(?<noun>${COUNTED}))`, 'u')],
  ],
  forms: {
    day: [
      form(
        `(?:${YEAR}|${NEAR_YEAR}) ?(?:${DAY}|${SEASON})`,
        YEAR,
        DAY,
        `${NUMBER}(?:년|개월|달|주|일|시간) (?:전|후|뒤)`,
        '(?:지난|이번|다음) ?(?:주|달|해)(?: [월화수목금토일]요일)?|그저께|어제|오늘|내일|모레',
        `${NEAR_YEAR}|지난 ?${SEASON}`,
        '[월화수목금토일]요일',
      ),
    ],
    year: [form(YEAR)],
    number: [form(`${NUMBER}${COUNTED}`)],
    money: [form(`${NUMBER}(?:원|달러|유로|엔|위안)`, '무료')],
    percent: [form(`${NUMBER}(?:퍼센트|%|％|프로)`, '절반')],
    duration: [form(`(?!${YEAR})${NUMBER}${LENGTH}(?! ?(?:전|후|뒤)(?!\\p{L})|월)`)],
    age: [form(`${NUMBER}(?:살|세)(?!\\p{L}*기)`, '(?<=\\p{L}[(（])\\d{1,3}(?=[)）])')],
    clock: [
      form(`(?:오전|오후|아침|저녁|밤|새벽|낮)? ?${NUMBER}시(?!간)(?: ?(?:반|\\d{1,2}분))?`, '정오|자정'),
    ],
    measure: [form(`${NUMBER}${UNIT}`)],
  },
};
