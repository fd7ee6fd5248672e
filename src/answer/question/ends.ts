import { wholeOf } from './phrases/index.js';

/** The first or the last of an article, and whether a sentence of it is meant or a paragraph. */
interface EndAsked {
  readonly end: 'first' | 'last';
  readonly of: 'sentence' | 'paragraph';
}

const FIRST = wholeOf(({ first }) => first);
const LAST = wholeOf(({ last }) => last);
const SENTENCE = wholeOf(({ sentence }) => sentence);
const BEGINNING = wholeOf(({ beginning }) => beginning);
const ENDING = wholeOf(({ ending }) => ending);
/** What such a question has: nearly every other one ends here. */
const MEANT = new RegExp([SENTENCE, BEGINNING, ENDING].map(({ source }) => source).join('|'), 'iu');
const BESIDES = wholeOf(({ besideEnds }) => besideEnds);

/** In scripts without spaces, whole questions. */
const UNSPACED: readonly (readonly [RegExp, EndAsked])[] = [
  [wholeOf(({ ends }) => ends?.firstSentence), { end: 'first', of: 'sentence' }],
  [wholeOf(({ ends }) => ends?.lastSentence), { end: 'last', of: 'sentence' }],
  [wholeOf(({ ends }) => ends?.beginning), { end: 'first', of: 'paragraph' }],
  [wholeOf(({ ends }) => ends?.ending), { end: 'last', of: 'paragraph' }],
];

/**
 * Reads "the last line", "how does it begin?"; nothing for anything else.
 *
 * @param bare the question without marks at its ends.
 */
export function readEndAsked(bare: string): EndAsked | undefined {
  const unspaced = UNSPACED.find(([form]) => form.test(bare));
  if (unspaced) return unspaced[1];
  const words = bare.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  const has = (form: RegExp) => words.some((word) => form.test(word));
  if (!has(MEANT)) return undefined;
  const isSentence = has(SENTENCE);
  const isFirst = has(isSentence ? FIRST : BEGINNING);
  const isLast = has(isSentence ? LAST : ENDING);
  if (isFirst === isLast) return undefined;
  const known = isSentence ? [SENTENCE, FIRST, LAST, BESIDES] : [BEGINNING, ENDING, BESIDES];
  if (!words.every((word) => known.some((form) => form.test(word)))) return undefined;
  return { end: isFirst ? 'first' : 'last', of: isSentence ? 'sentence' : 'paragraph' };
}
