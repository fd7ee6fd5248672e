import type { Article } from '../../article/index.js';
import type { Fact } from '../answer.js';
import type { PassageIndex, Sought } from '../passages/index.js';
import { EVERYDAY } from '../question/index.js';
import { aboutAuthor } from './values.js';

/**
 * How much of a question, by weight, a piece of the header must speak of to answer it. A caption or a note that
 * speaks of nearly all of it goes before a paragraph that doesn't; a title, which says in short what the body says,
 * only before one that is a perhaps.
 */
const TOLD = { whereSilent: 0.7, besideBody: 0.85, moreThanBody: 0.15 };

/** How a question fares in the body. */
export interface ToldByBody {
  readonly isSilent: boolean;
  /** Whether a paragraph would be given as the answer, not as a perhaps. */
  readonly isSure: boolean;
  /** How much of the question, by weight, its best paragraph speaks of. */
  readonly coverage: number;
}

/**
 * What the header tells of a question's words: a title, a caption, a credit or a note that speaks of them. Only words
 * that the body lacks lead there.
 */
export function toldByHeader(
  { article, passages }: { readonly article: Article; readonly passages: PassageIndex },
  sought: readonly Sought[],
  body: ToldByBody,
): Fact | undefined {
  const words = sought.filter(({ word, meetings }) => meetings.length > 0 || !EVERYDAY.has(word.folded));
  const lacking = words.filter(({ word }) => !keysAsked(word).some((key) => passages.terms.has(key)));
  if (lacking.length === 0) return undefined;
  const total = words.reduce((sum, { weight }) => sum + weight, 0);
  const [best] = headerTexts(article)
    .map(({ field, text }) => {
      const keys = keysOf(text, passages);
      const has = ({ word }: Sought) => keysAsked(word).some((key) => keys.has(key));
      const told = words.reduce((sum, one) => sum + (has(one) ? one.weight : 0), 0) / total;
      return { field, text, told: lacking.some(has) ? told : 0 };
    })
    .sort((one, other) => other.told - one.told);
  if (!best) return undefined;
  const { field, text, told } = best;
  const isBetter =
    (field !== 'title' || !body.isSure) &&
    told >= TOLD.besideBody &&
    told >= body.coverage + TOLD.moreThanBody;
  return isBetter || (body.isSilent && told >= TOLD.whereSilent) ? { kind: 'fact', field, text } : undefined;
}

/** The pieces of the header that are text, each with the field that it belongs to. */
function headerTexts(article: Article): Pick<Fact, 'field' | 'text'>[] {
  const { title, captions } = article;
  return [
    ...captions.map(({ text }) => ({ field: 'caption', text }) as const),
    ...captions.flatMap(({ credit }) => (credit ? [{ field: 'credit', text: credit } as const] : [])),
    { field: 'about-author', text: aboutAuthor(article) },
    { field: 'title', text: title },
  ];
}

const keysAsked = ({ stem, also = [] }: Sought['word']) => [stem, ...also];

/** What the words of a text are found under: their stems, and the keys of their other names. */
export function keysOf(text: string, { words, aliases }: PassageIndex): Set<string> {
  const cut = words(text);
  return new Set([...cut.map(({ stem }) => stem), ...aliases(cut, text).map(({ key }) => key)]);
}
