import { AT_HOME, LEXICONS, type QuestionLanguage } from './lexicon/index.js';
import { type CutWord, compile, cutWords, isInEntries, longestEntry } from './lexicon-tree.js';

/** The part of a question's words that decides for the language of the article. A guess. */
const SURE_PART = 0.6;
const LATIN: readonly QuestionLanguage[] = ['en', 'de', 'fr', 'es', 'pt', 'it', 'nl', 'pl', 'tr'];

/**
 * The language that a question is put in: told by its script, else by whose words it has most of.
 *
 * @param preferred the article's, which wins where several fit as well.
 */
export const questionLanguage = (text: string, preferred: string): QuestionLanguage | undefined =>
  cutInLanguage(text, preferred)?.language;

/** A question's language, and its words as that cuts them. */
export function cutInLanguage(
  text: string,
  preferred: string,
): { readonly language: QuestionLanguage; readonly words: readonly CutWord[] } | undefined {
  const told = languageByScript(text, preferred);
  if (told === undefined) return undefined;
  // Those in Latin letters cut and fold words alike.
  const words = cutWords(text, told === 'latin' ? 'en' : told);
  return { language: told === 'latin' ? languageByWords(words, preferred) : told, words };
}

function languageByScript(text: string, preferred: string): QuestionLanguage | 'latin' | undefined {
  // Nearly every question.
  if (/^[ -~]*$/.test(text)) return /[a-z]/i.test(text) ? 'latin' : undefined;
  if (/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text)) return 'ja';
  if (/\p{Script=Han}/u.test(text)) return preferred === 'ja' && !/[的谁吗什这]/u.test(text) ? 'ja' : 'zh';
  if (/\p{Script=Arabic}/u.test(text)) return 'ar';
  if (/\p{Script=Cyrillic}/u.test(text)) return 'ru';
  if (/\p{Script=Hangul}/u.test(text)) return 'ko';
  return /\p{Script=Latin}/u.test(text) ? 'latin' : undefined;
}

function languageByWords(cut: readonly CutWord[], preferred: string): QuestionLanguage {
  let best: { language: QuestionLanguage; score: number } | undefined;
  const first = LATIN.find((language) => language === preferred) ?? 'en';
  const words = cut.map((word) => word.text);
  for (const language of [first, ...LATIN.filter((one) => one !== first && !AT_HOME.has(one))]) {
    let score = language === preferred ? 0.5 : language === 'en' ? 0.25 : 0;
    // Most languages have hardly any of the words, which can't come to as much as the first has.
    if (best && score + countKnown(words, language) <= best.score) continue;
    const { root } = compile(language);
    for (let at = 0; at < words.length; ) {
      const { length } = longestEntry(root, words, at, language);
      score += length;
      at += Math.max(1, length);
    }
    // Reading the others would cost as much again, and two languages don't share so many words.
    if (language === first && score > words.length * SURE_PART) return language;
    if (!best || score > best.score) best = { language, score };
  }
  return best?.language ?? first;
}

/** Which languages in Latin letters have a word in their lexicons, a bit each; kept of so many words. */
const known = new Map<string, number>();
const MOST_KNOWN = 5000;

function countKnown(words: readonly string[], language: QuestionLanguage): number {
  const bit = 1 << LATIN.indexOf(language);
  return words.reduce((count, word) => count + (languagesOf(word) & bit ? 1 : 0), 0);
}

function languagesOf(word: string): number {
  const kept = known.get(word);
  if (kept !== undefined) return kept;
  const bits = LATIN.reduce((all, one, at) => all | (isInEntries(word, one) ? 1 << at : 0), 0);
  if (known.size < MOST_KNOWN) known.set(word, bits);
  return bits;
}

/** The script that a text is mostly in, of those that tell a language apart. */
const SCRIPTS = {
  latin: /\p{Script=Latin}/gu,
  cyrillic: /\p{Script=Cyrillic}/gu,
  arabic: /\p{Script=Arabic}/gu,
  han: /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu,
  hangul: /\p{Script=Hangul}/gu,
  greek: /\p{Script=Greek}/gu,
  hebrew: /\p{Script=Hebrew}/gu,
  devanagari: /\p{Script=Devanagari}/gu,
  thai: /\p{Script=Thai}/gu,
};

/** The languages of those scripts; any other is written in Latin letters here. */
const WRITTEN: Readonly<Record<string, keyof typeof SCRIPTS>> = {
  ...Object.fromEntries(['ru', 'uk', 'be', 'bg', 'sr', 'mk', 'kk'].map((one) => [one, 'cyrillic'])),
  ...Object.fromEntries(['ar', 'fa', 'ur', 'ps'].map((one) => [one, 'arabic'])),
  ...Object.fromEntries(['hi', 'mr', 'ne'].map((one) => [one, 'devanagari'])),
  zh: 'han',
  ja: 'han',
  ko: 'hangul',
  el: 'greek',
  he: 'hebrew',
  th: 'thai',
};

/**
 * Whether a text is in another language than `language` (ISO 639-1), by its script, or by its words where both
 * languages have a lexicon.
 */
export function isOtherLanguage(text: string, language: string): boolean {
  if (language === 'und') return false;
  const counts = Object.entries(SCRIPTS).map(([script, letters]) => ({
    script,
    count: text.match(letters)?.length ?? 0,
  }));
  const most = counts.reduce((best, one) => (one.count > best.count ? one : best));
  if (most.count === 0) return false;
  if (most.script !== (WRITTEN[language] ?? 'latin')) return true;
  if (!(language in LEXICONS)) return false;
  const spoken = questionLanguage(text, language);
  return spoken !== undefined && spoken !== language;
}
