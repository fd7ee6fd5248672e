/** Scripts that are written without spaces between words, for a class of characters in an expression. */
export const UNSPACED_SCRIPTS =
  '\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}\\p{sc=Thai}\\p{sc=Lao}\\p{sc=Khmer}\\p{sc=Myanmar}';

const UNSPACED = new RegExp(`[${UNSPACED_SCRIPTS}]`, 'u');

/** Whether a text has letters of such a script. */
export const hasUnspaced = (text: string): boolean => UNSPACED.test(text);

const EAST_ASIAN = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}、。！，：；？]/u;

/** Whether two lines are put together without a space: Chinese and Japanese put none at a line end. */
export const joinUnspaced = (line: string, next: string): boolean =>
  EAST_ASIAN.test(line.slice(-1)) && EAST_ASIAN.test(next.charAt(0));
