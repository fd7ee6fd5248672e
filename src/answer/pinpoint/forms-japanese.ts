import type { ReadForms } from './forms.js';

/** How Japanese texts give what can be asked for by its kind, and how it is asked for there. Read by no native speaker. */

const DIGITS = '[\\d０-９][\\d０-９,，]*(?:[.．][\\d０-９]+)?';
const KANJI = '[〇零一二三四五六七八九十百千]+';
const NUMBER = `(?:約|およそ)?(?:${DIGITS}|${KANJI})(?:[万億兆](?:${DIGITS}|${KANJI})?)*`;
const COUNTED =
  '(?:[人名個本冊枚匹頭羽隻艘台件軒戸社校棟便通種度着足杯箱席段階回倍点票]|(?:[かカヵヶケ]所|[かカヵヶケ]国|世帯|施設|店舗|作品|品目))';
const SIZE =
  '(?:高さ|長さ|総延長|広さ|深さ|幅|重さ|太さ|厚さ|大きさ|距離|面積|体積|重量|体重|身長|標高|気温|温度)';
const UNIT =
  '(?:平方|立方)?(?:メートル|キロ(?:メートル|グラム)?|センチ(?:メートル)?|ミリ(?:メートル)?|トン|グラム|リットル|ヘクタール|坪|畳|度|km|kg|m|cm|t)';
const LENGTH = '(?:年間?|[かカヵヶケ]月間?|週間|日間|時間|分間?|秒間?|泊)半?';

const ERA = '(?:明治|大正|昭和|平成|令和)(?:元|\\d{1,2}|[一二三四五六七八九十]{1,3})年';
const YEAR = `(?:[12]\\d{3}年|[一二][〇一二三四五六七八九]{3}年|${ERA})`;
const NEAR_YEAR = '(?:一昨年|昨年|去年|今年|来年|再来年|翌年|前年|同年)';
const SMALL = '(?:[\\d０-９]{1,2}|[一二三四五六七八九十]{1,3})';
const DAY = `${SMALL}月(?:${SMALL}日)?`;
const SEASON = '(?:春|夏|秋|冬)';

/** A number is no part of a longer one; words have no spaces between them. */
const form = (...ways: readonly string[]) =>
  new RegExp(`(?<![\\d０-９.,〇零一二三四五六七八九十百千万億第])(?:${ways.join('|')})(?![\\d０-９])`, 'gu');

export const JAPANESE: ReadForms = {
  isPlain: true,
  asked: [
    ['percent', /何(?:パーセント|％|%|割)|何分の|割合は/u],
    ['clock', /何時(?!間)/u],
    [
      'money',
      /いくら|何円|何ドル|何ユーロ|(?:値段|料金|費用|価格|入場料|家賃|予算|被害額|賞金|給料)は(?:どのくらい|どれくらい|どれほど)/u,
    ],
    ['age', /何[歳才]|おいくつ|年齢は/u],
    [
      'measure',
      new RegExp(
        `何${UNIT}|${SIZE}は(?:どのくらい|どれくらい|どれほど|いくつ)|(?:どのくらい|どれくらい)の${SIZE}`,
        'u',
      ),
    ],
    [
      'duration',
      /(?:どのくらい|どれくらい|どれだけ)(?:の期間|の間|続|かか|で(?!す)|働|住|待)|何(?:年間|年(?:の歴史|続|かか|働|住|も)|[かカヵヶケ]月(?!に)|週間|日間|日(?:続|かか|も)|時間|分間?(?:かか|続|で)|分です)/u,
    ],
    ['year', /何年/u],
    ['day', /いつ|何月|何日|何曜日/u],
    ['number', new RegExp(`何(?=(?<noun>${COUNTED}))|いくつ|何人`, 'u')],
  ],
  forms: {
    day: [
      form(
        `(?:${YEAR}|${NEAR_YEAR})の?(?:${DAY}|${SEASON})`,
        YEAR,
        DAY,
        `${NUMBER}(?:年|[かカヵヶケ]月|週間|日|時間)[前後]`,
        '(?:先|今|来)[週月](?:の?[月火水木金土日]曜日?)?|一昨日|昨日|今日|明日|昨夜|今朝',
        `${NEAR_YEAR}|(?:この|今年の)${SEASON}`,
        '[月火水木金土日]曜日?',
      ),
    ],
    year: [form(YEAR)],
    number: [form(`${NUMBER}${COUNTED}`, '[一二三四五六七八九]つ|ふたつ|みっつ')],
    money: [form(`${NUMBER}(?:円|ドル|ユーロ|ポンド|ウォン|元|ルピー|フラン)`, '無料')],
    percent: [
      form(`${NUMBER}(?:パーセント|％|%|割(?:${SMALL}分)?)`, `${SMALL}分の${SMALL}`, '半数|半分|過半数'),
    ],
    duration: [
      form(`(?!${YEAR})${NUMBER}${LENGTH}(?![前後の](?!間)|ぶり)`, `(?!${YEAR})${NUMBER}年(?=の歴史)`),
    ],
    age: [form(`${NUMBER}[歳才]`, '(?<=[（(])\\d{1,3}(?=[)）])')],
    clock: [
      form(
        `(?:午前|午後|(?<!毎)[朝夜晩]|夕方|深夜|早朝)?${SMALL}時(?!間)(?:半|${SMALL}分)?`,
        '正午',
        '\\d{1,2}[:：]\\d\\d',
      ),
    ],
    measure: [form(`${NUMBER}${UNIT}`)],
  },
};
