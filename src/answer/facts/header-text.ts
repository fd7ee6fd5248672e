import type { Article } from '../../article/index.js';
import type { Fact, FactField } from '../answer.js';
import type { PassageIndex, Sought } from '../passages/index.js';
import { EVERYDAY } from '../question/index.js';
import { aboutAuthor } from './values.js';

/**
 * How much of a question, by weight, a piece of the header must speak of to answer it. A caption or a note that
 * speaks of nearly all of it goes before a paragraph that doesn't; a title, which says in short what the body says,
 * only before one that is a perhaps.
 */
const TOLD = { whereSilent: 0.7, besideBody: 0.85, moreThanBody: 0.15 };

/** A piece of the header that is text. */
export interface HeaderText {
  readonly field: FactField;
  readonly text: string;
  /** What its words are found under: their stems, and the keys of their other names. */
  readonly keys: ReadonlySet<string>;
}

/** How a question fares in the body. */
interface ToldByBody {
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
  { header, passages }: { header(): readonly HeaderText[]; readonly passages: PassageIndex },
  sought: readonly Sought[],
  body: ToldByBody,
): Fact | undefined {
  const words = sought.filter(({ word, meetings }) => meetings.length > 0 || !EVERYDAY.has(word.folded));
  const lacking = words.filter(({ word }) => !keysAsked(word).some((key) => passages.terms.has(key)));
  if (lacking.length === 0) return undefined;
  const total = words.reduce((sum, { weight }) => sum + weight, 0);
  const [best] = header()
    .filter(({ field }) => TELLING.has(field))
    .map(({ field, text, keys }) => {
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

const keysAsked = ({ stem, also }: Sought['word']) => [stem, ...also];

/** Fields whose text can tell something; the others only name. */
const TELLING: ReadonlySet<FactField> = new Set<FactField>(['caption', 'credit', 'about-author', 'title']);

/** Reads the pieces of a header that are text, by what their words are found under. */
export function readHeaderTexts(article: Article, { words, aliases }: PassageIndex): HeaderText[] {
  const { title, captions, authors, source, section } = article;
  const texts: readonly (readonly [FactField, string | undefined])[] = [
    ...captions.map(({ text }) => ['caption', text] as const),
    ...captions.map(({ credit }) => ['credit', credit] as const),
    ['about-author', aboutAuthor(article)],
    ['title', title],
    ['author', authors.join('\n')],
    ['source', source],
    ['section', section],
  ];
  return texts.flatMap(([field, text]) => {
    if (!text) return [];
    const cut = words(text);
    const keys = new Set([...cut.map(({ stem }) => stem), ...aliases(cut, text).map(({ key }) => key)]);
    return [{ field, text, keys }];
  });
}
