import { createRequire } from 'node:module';
import type * as Franc from 'franc-min';

// Loaded when needed: it costs 13 ms, and the script or the commonest English words decide most articles.
const load = createRequire(import.meta.url);

/** As much as is looked at; more changes nothing. */
const SAMPLE = 4000;
const FEWEST_LETTERS = 20;

const SCRIPTS: readonly [RegExp, string][] = [
  [/[\p{sc=Hiragana}\p{sc=Katakana}]/gu, 'ja'],
  [/\p{sc=Han}/gu, 'zh'],
  [/\p{sc=Hangul}/gu, 'ko'],
  [/\p{sc=Greek}/gu, 'el'],
  [/\p{sc=Thai}/gu, 'th'],
  [/\p{sc=Hebrew}/gu, 'he'],
  [/\p{sc=Armenian}/gu, 'hy'],
  [/\p{sc=Georgian}/gu, 'ka'],
  [/\p{sc=Bengali}/gu, 'bn'],
  [/\p{sc=Tamil}/gu, 'ta'],
  [/\p{sc=Telugu}/gu, 'te'],
  [/\p{sc=Gujarati}/gu, 'gu'],
  [/\p{sc=Gurmukhi}/gu, 'pa'],
  [/\p{sc=Kannada}/gu, 'kn'],
  [/\p{sc=Malayalam}/gu, 'ml'],
  [/\p{sc=Arabic}/gu, 'ar'],
  [/\p{sc=Cyrillic}/gu, 'ru'],
  [/\p{sc=Devanagari}/gu, 'hi'],
  [/\p{sc=Latin}/gu, ''],
];

const ENGLISH = /\b(?:the|of|and|to|in|that|is|was|for|with|on|as|it|by|from|are|were|his|has|have)\b/giu;

/** What trigrams call by three letters, by two where ISO 639-1 has them. */
const SHORT: Readonly<Record<string, string>> = {
  eng: 'en',
  deu: 'de',
  fra: 'fr',
  spa: 'es',
  por: 'pt',
  ita: 'it',
  nld: 'nl',
  swe: 'sv',
  pol: 'pl',
  ron: 'ro',
  tur: 'tr',
  vie: 'vi',
  ind: 'id',
  zlm: 'ms',
  ces: 'cs',
  hun: 'hu',
  uzn: 'uz',
  azj: 'az',
  hau: 'ha',
  yor: 'yo',
  ibo: 'ig',
  jav: 'jv',
  sun: 'su',
  swh: 'sw',
  som: 'so',
  zul: 'zu',
  qug: 'qu',
  hrv: 'hr',
  bos: 'bs',
  srp: 'sr',
  rus: 'ru',
  ukr: 'uk',
  bel: 'be',
  bul: 'bg',
  kaz: 'kk',
  kir: 'ky',
  tat: 'tt',
  arb: 'ar',
  pes: 'fa',
  prs: 'fa',
  urd: 'ur',
  pbu: 'ps',
  uig: 'ug',
  hin: 'hi',
  mar: 'mr',
  npi: 'ne',
  kin: 'rw',
  nya: 'ny',
  run: 'rn',
  tgl: 'tl',
};

/**
 * The language of a text: ISO 639-1 where there is one, else 639-3; `und` for fewer than 20 letters
 * (8 of a script that writes a word a letter) and where the letters don't tell.
 */
export function languageOf(text: string): string {
  const sample = text.slice(0, SAMPLE);
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  if (letters < 8) return 'und';
  const counts = new Map<string, number>();
  for (const [script, language] of SCRIPTS) counts.set(language, sample.match(script)?.length ?? 0);
  const [main, count] = [...counts].reduce((a, b) => (b[1] > a[1] ? b : a));
  // Chinese is full of Latin names and numbers: a quarter of the letters says as much as most of an alphabet's.
  const dense = (counts.get('zh') ?? 0) + (counts.get('ja') ?? 0);
  if (dense * 3 > letters - dense) return (counts.get('ja') ?? 0) * 20 > dense ? 'ja' : 'zh';
  if (letters < FEWEST_LETTERS || count * 2 < letters) return 'und';
  if (main === '' || main === 'ru' || main === 'ar' || main === 'hi') return byWords(sample, main);
  return main;
}

function byWords(sample: string, main: string): string {
  if (main === '') {
    const words = sample.match(/\p{L}+/gu)?.length ?? 0;
    // A fifth or more of English prose is these words; no other language reaches a tenth.
    if ((sample.match(ENGLISH)?.length ?? 0) * 6 > words && words >= 12) return 'en';
  }
  const { franc } = load('franc-min') as typeof Franc;
  const found = franc(sample, { minLength: 1 });
  // Short Russian texts look Bulgarian by their letters in threes.
  if (found === 'bul' && NOT_BULGARIAN.test(sample)) return 'ru';
  return SHORT[found] ?? (found === 'und' && main !== '' ? main : found);
}

/** Letters that Bulgarian lacks. */
const NOT_BULGARIAN = /[ыэё]/iu;
