import type { Article } from '../../article/index.js';
import { oncePer } from '../../once.js';
import type { ParagraphRange } from './excerpt.js';
import { anyOf } from './phrases/index.js';

/** How an article ends: where its prose does, and who has signed it below. */
interface SignOff {
  /** The number of the last paragraph of prose. */
  readonly prose: number;
  /** "Yours sincerely," and the names under it. */
  readonly signature?: ParagraphRange;
}

const CLOSED = /[.!?。！？…:;]["”’»」』)\]]*$/u;
/** "Note: …", "[First printed in 1911.]" and "* Prices …" tell of the text, and end none. */
const NOTE = new RegExp(
  `^(?:(?:${anyOf(({ note }) => note)})\\s?[:：.]|[*†]\\s?\\S|[([][^()[\\]]*[)\\]]\\.?$)`,
  'iu',
);
/** In characters; a longer one is prose, however it ends. */
const LONGEST_SIGNATURE = 160;
/** Paragraphs below the prose at most: more are lines of a poem or of a list. */
const MOST_BELOW = 8;

/** Where the prose of an article ends. */
export const findSignOff = oncePer(({ paragraphs }: Article): SignOff => {
  const all = { prose: paragraphs.length };
  const closed = paragraphs.filter(({ text }) => CLOSED.test(text)).length;
  // A poem has no full stops to tell by.
  if (closed * 2 < paragraphs.length) return all;
  const isNote = (text: string) => NOTE.test(text);
  const isBelow = (text: string) =>
    isNote(text) || (text.length <= LONGEST_SIGNATURE && !CLOSED.test(text) && !isList(text));
  const prose = paragraphs.findLastIndex(({ text }) => !isBelow(text)) + 1;
  if (prose === 0 || paragraphs.length - prose > MOST_BELOW) return all;
  const signing = paragraphs.slice(prose).filter(({ text }) => !isNote(text));
  const [first, last] = [signing[0], signing.at(-1)];
  return { prose, ...(first && last && { signature: { from: first.number, to: last.number } }) };
});

/** A list may have no full stop, either; a name with an address has four lines at most. */
const isList = (text: string) => /^(?:[-•*–·]|\d{1,2}[.)])\s/u.test(text) || text.split('\n').length > 4;
