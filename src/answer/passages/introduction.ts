import { readHolder } from './offices.js';
import { type PassageIndex, paragraphAt, paragraphsWith } from './passage-index.js';
import type { Ranked } from './rank.js';
import type { SoughtQuestion } from './seek.js';

/** A question for nothing but who somebody is. */
const WHO_IS =
  /^[\s¿]*(?:(?:so|and|ok(?:ay)?),? )?(?:who(?:['’]?s| is| was| are| were| the \S+ is)|wer (?:ist|sind|war)|quién(?:es)? (?:es|son|era)|qui (?:est|sont|était)|quem (?:é|são|era)|chi (?:è|sono)|wie is|кто так(?:ой|ая)) (?<name>[^?]+?)[\s?!.]*$/iu;

/** "The president of China" is whoever the article calls so, which a first paragraph with these words may not. */
const OFFICE = /^(?:the|der|die|el|la|le|o|a|il) \p{Ll}\S* (?:of|von|de|del|du|do|da|di) /u;

/** How sure it is that a first mention tells who somebody is, at least: a guess. */
export const INTRODUCED = 0.7;

/**
 * Where "who is Putin?" is answered: an article says who somebody is where it first names them, however often and nearer
 * to the question's words it speaks of them later. "Who is the president of Russia?" is, where it first names that one.
 *
 * @param ordered best first.
 * @returns one of these; nothing for any other question, or for somebody whom the article doesn't name.
 */
export function findIntroduction(
  index: PassageIndex,
  { question: { text }, sought }: SoughtQuestion,
  ordered: readonly Ranked[],
): Ranked | undefined {
  const first = (ones: readonly Ranked[]) =>
    [...ones].sort((one, other) => one.paragraph - other.paragraph)[0];
  const names = index.topics && readHolder(index, text);
  const holder = names && first(ordered.filter(({ paragraph }) => names(paragraphAt(index, paragraph).text)));
  if (holder) return holder;
  const name = WHO_IS.exec(text)?.groups?.name;
  if (name === undefined || OFFICE.test(name)) return undefined;
  // "Quem" is a word like any other to an English article.
  const begin = text.lastIndexOf(name);
  const named = sought
    .filter(({ word }) => word.start >= begin)
    .map(({ meetings }) => new Set(meetings.flatMap(({ term }) => [...paragraphsWith(index, term)])));
  if (named.length === 0) return undefined;
  return first(
    ordered.filter(
      ({ paragraph }) =>
        named.every((paragraphs) => paragraphs.has(paragraph)) &&
        hasName(paragraphAt(index, paragraph).text, name),
    ),
  );
}

/** Whether the last word of a name stands in a text with a capital: "the mayor" is nobody's name. */
function hasName(text: string, name: string): boolean {
  const last = name.split(/\s+/).at(-1) ?? '';
  const at = text.toLowerCase().indexOf(last.toLowerCase());
  return at >= 0 && /^\p{Lu}/u.test(text.slice(at));
}
