import traditionalPairs from 'opencc-js/dict/TSCharacters';
import { once } from '../../once.js';
import { canonicalSpelling } from './british.js';

/**
 * Marks that nobody sees and that change no word: where a line may break (U+00AD, U+200B), where letters join or
 * don't (U+200C, U+200D, U+2060), and a byte order mark.
 */
export const HIDDEN = '\u00AD\u200B\u200C\u200D\u2060\uFEFF';
const HIDDEN_MARKS = new RegExp(`[${HIDDEN}]`, 'gu');

/** A text without the marks that nobody sees. */
export const withoutHidden = (text: string): string => text.replace(HIDDEN_MARKS, '');

/** Makes alike what readers type alike: case, width, accents, Arabic vowel signs, ё and е, ı and i, possessives. */
export function makeFolder(language: string): (word: string) => string {
  // In Vietnamese the marks are the word; in Indic and South-East Asian scripts they are its vowels.
  const marks =
    language === 'vi'
      ? /(?!)/u
      : /([\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Hebrew}])\p{M}+/gu;
  const isEnglish = language === 'en';
  return (word) => {
    let folded = word;
    // Nearly every word of an English text is plain already.
    if (!/^[a-z0-9]+$/.test(folded)) {
      folded = withoutHidden(folded).toLowerCase();
      if (!/^[a-z0-9]+$/.test(folded)) {
        folded = folded
          .normalize('NFKD')
          .replace(marks, '$1')
          .normalize('NFC')
          .replaceAll('ı', 'i')
          .replaceAll('ß', 'ss')
          .replaceAll('ـ', '')
          .replace(/['’]s?$/u, '')
          .replace(/['’]/gu, '')
          .replace(/(?<=\d),(?=\d{3})/gu, '')
          // "U.S." is "US".
          .replace(/(?<=\p{L})\./gu, '');
        if (language === 'ar')
          folded = folded.replaceAll('ى', 'ي').replaceAll('ة', 'ه').replace(/[أإآ]/gu, 'ا');
      }
    }
    return isEnglish && /^\d+(?:st|nd|rd|th)$/.test(folded) ? folded.slice(0, -2) : folded;
  };
}

/** What a word's stem is made of: in English the American spelling of it. */
export const makeSpeller = (language: string): ((folded: string) => string) =>
  language === 'en' ? canonicalSpelling : (folded) => folded;

/** The simplified character for each traditional one. */
const simplifiedCharacters = once((): ReadonlyMap<string, string> => {
  const pairs = traditionalPairs.split('|').map((pair): [string, string] => {
    const [traditional = '', usual = ''] = pair.split(' ');
    return [traditional, usual];
  });
  // Places in the text must stay, so nothing longer may come in.
  return new Map(pairs.filter(([from, to]) => from.length === to.length));
});

/**
 * Chinese in simplified characters, each in the place of the traditional one. Where one traditional character
 * has several simplified ones, the usual one stands for all, in whatever text.
 */
export function simplify(text: string): string {
  const simplified = simplifiedCharacters();
  let result = '';
  for (const character of text) result += simplified.get(character) ?? character;
  return result;
}

/** A text of the same length without accents, which many leave out in a chat; in its composed form. */
export const plainLetters = (text: string): string =>
  text.normalize('NFC').replace(/[\u00c0-\uffff]/gu, (letter) => {
    const [plain = letter] = letter.normalize('NFD');
    return /\p{L}/u.test(letter) ? plain : letter;
  });
