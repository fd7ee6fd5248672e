import type { ReadForms } from './forms.js';

/** How Chinese texts give what can be asked for by its kind, and how it is asked for there. Read by no native speaker. */

const NUMBER = '(?:\\d[\\d,.]*|[〇零一二两兩三四五六七八九十百千]+)(?:[多余餘几幾]?[万萬亿億])*[多余餘]? ?';
const COUNTED = '(?:[个個名位只隻本件座条條张張部家间間头頭匹辆輛艘棵次种種所层層段]|人|份|台|枚|篇|首)';
const YEAR = '(?:1\\d{3}|20\\d{2}) ?年';
const DAY = '(?:\\d{1,2}|[一二三四五六七八九十]{1,3})月(?:(?:\\d{1,2}|[一二三四五六七八九十]{1,3})[日号號])?';
const LENGTH =
  '(?:个半?小时|個半?小時|小时|小時|分钟|分鐘|秒钟|秒|天|周|週|个月|個月|个星期|個星期|星期|年|晚)';

/** A number is no part of a longer one; words have no spaces between them. */
const form = (...ways: readonly string[]) =>
  new RegExp(`(?<![\\d.,〇零一二两兩三四五六七八九十百千万萬亿億第])(?:${ways.join('|')})(?!\\d)`, 'gu');

export const CHINESE: ReadForms = {
  asked: [
    ['percent', /百分之(?:几|幾|多少)|什[么麼]比例/u],
    ['clock', /[几幾][点點]|什[么麼]时间|什麼時間/u],
    ['money', /多少(?:钱|錢|元|块|塊|美元|欧元)|多贵|什[么麼][价價]格|[价價]格是|花[费費了]*多少/u],
    ['duration', /多久|多[长長][时時][间間]|(?:[几幾]|多少)[个個]?(?:天|年|月|周|小时|小時|分钟|分鐘)/u],
    [
      'age',
      /多大(?:年[纪紀龄齡]|了|$|[？?])|[几幾][岁歲]|多少[岁歲]|年[龄齡]是?(?:多少|多大)|什[么麼]年[龄齡](?!段)/u,
    ],
    ['measure', /多(?:高|远|遠|深|宽|寬|重|长|長|大)/u],
    ['year', /哪(?:一)?年/u],
    ['day', /什[么麼][时時]候|何[时時]|[几幾]月[几幾][日号號]|哪(?:一)?[天日]/u],
    ['number', new RegExp(`(?:多少|[几幾])(?=(?<noun>${COUNTED}))`, 'u')],
  ],
  forms: {
    day: [
      form(
        `${YEAR}(?:${DAY})?`,
        DAY,
        `${NUMBER}${LENGTH}[前后後]`,
        '昨天|今天|明天|前天|去年|今年|明年|上周|上週|本周|下周|上个月|上個月|(?:星期|周|週)[一二三四五六日天]',
      ),
    ],
    year: [form(YEAR)],
    // 一种 and 两个 are said of too much.
    number: [form(`(?![一二两兩三四五六七八九]${COUNTED})${NUMBER}${COUNTED}`)],
    money: [form(`${NUMBER}(?:元|块|塊|美元|欧元|歐元|日元|英镑|英鎊|卢布|人民币|人民幣)`, '免[费費]')],
    percent: [form(`百分之${NUMBER}`, `${NUMBER}[%％]`)],
    duration: [form(`(?!(?:1\\d|20)\\d\\d ?年)${NUMBER}${LENGTH}(?![前后後月])`)],
    age: [form(`${NUMBER}[岁歲]半?`)],
    clock: [
      form(
        `(?:上午|下午|早上|晚上|中午|凌晨|傍晚)?${NUMBER}[点點](?:${NUMBER}分|半|一刻)?`,
        '\\d{1,2}[:：]\\d\\d',
      ),
    ],
    measure: [
      form(`${NUMBER}(?:平方)?(?:米|公里|千米|厘米|毫米|公斤|千克|斤|吨|噸|升|度|亩|畝|公顷|公頃|英里)`),
    ],
  },
};
