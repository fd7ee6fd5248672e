import { createRequire } from 'node:module';

const SCRIPTS: readonly [language: string, letters: RegExp][] = [
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ['zh', /\p{Script=Han}/gu],
  ['ko', /\p{Script=Hangul}/gu],
  ['th', /\p{Script=Thai}/gu],
  ['el', /\p{Script=Greek}/gu],
  ['he', /\p{Script=Hebrew}/gu],
];

/** franc speaks ISO 639-3; readers, `Intl` and stemmers speak 639-1. */
const SHORT: Record<string, string> = {
  arb: 'ar',
  bul: 'bg',
  ces: 'cs',
  cmn: 'zh',
  dan: 'da',
  deu: 'de',
  ell: 'el',
  eng: 'en',
  fin: 'fi',
  fra: 'fr',
  hin: 'hi',
  hun: 'hu',
  ind: 'id',
  ita: 'it',
  jpn: 'ja',
  kor: 'ko',
  nld: 'nl',
  nob: 'no',
  pes: 'fa',
  pol: 'pl',
  por: 'pt',
  ron: 'ro',
  rus: 'ru',
  spa: 'es',
  srp: 'sr',
  swe: 'sv',
  tha: 'th',
  tur: 'tr',
  ukr: 'uk',
  urd: 'ur',
  vie: 'vi',
};

/** More of the text tells nothing new. */
const SAMPLE = 4000;
const MIN_LETTERS = 20;

/**
 * The language that a text is written in: by its script where that decides, by its commonest words for
 * English, else by franc's trigrams.
 *
 * @returns ISO 639-1 where there is one, else 639-3; `und` under twenty letters or where franc can't tell.
 */
export function languageOf(text: string): string {
  const sample = text.slice(0, SAMPLE);
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  if (letters < MIN_LETTERS) {
    return /\p{Script=Han}/u.test(sample) && letters >= 8 ? 'zh' : 'und';
  }
  for (const [language, script] of SCRIPTS) {
    // Chinese and Japanese share characters, so kana count from a tenth.
    if ((sample.match(script)?.length ?? 0) > letters * (language === 'ja' ? 0.1 : 0.5)) return language;
  }
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? [];
  const english = words.filter((word) => /^(?:the|of|and|to|that|was|is)$/.test(word)).length;
  if (english > words.length * 0.11) return 'en';
  // Loaded when it is needed: it costs a third of the time that an answer at the prompt takes.
  const { franc } = createRequire(import.meta.url)('franc-min') as typeof import('franc-min');
  const found = franc(sample);
  return SHORT[found] ?? found;
}
