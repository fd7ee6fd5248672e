import type { Paragraph } from '../../article/index.js';
import { oncePer } from '../../once.js';
import { type PassageIndex, paragraphAt, paragraphsWith } from './passage-index.js';
import type { SoughtQuestion } from './seek.js';

/** The heading of a list of what a paper cites, alone or behind the one above it. */
const HEADING =
  /(?:^|– )(?:\d{1,2}\.? )?(?:(?:notes and )?references|bibliography|(?:works|literature) cited|cited literature|literatur(?:verzeichnis)?|einzelnachweise|referencias|bibliografía|références|bibliographie)(?:\s*[:–—].*)?$/iu;
/** "2005;102(11):4134": a journal's year, volume and page, as reference lists print them. */
const CITED = /\b(?:19|20)\d\d;\s?\d{1,4}(?:\(\d{1,3}\))?:\s?\w?\d/u;
/** What is asked of such a list. */
const ASKS_FOR_THEM =
  /referenc|quell|bibliograph|literatur|sources?\b|\bcit(?:e|es|ed|ing|ation|ations)\b|\bet al\b|\bdoi\b/iu;

/** Whether a paragraph says no more than where something was published. */
const isReference = ({ heading, text }: Paragraph): boolean =>
  (heading !== undefined && HEADING.test(heading)) || CITED.test(text);

/** The places of such paragraphs, from 0. */
export const referencesOf = oncePer(
  (index: PassageIndex): ReadonlySet<number> =>
    new Set([...index.paragraphs.keys()].filter((at) => isReference(paragraphAt(index, at)))),
);

/** The terms with which references open, and which stand nowhere else: who wrote what is cited, behind a number or not. */
const authorsCited = oncePer((index: PassageIndex): ReadonlySet<number> => {
  const references = referencesOf(index);
  const opening = [...references].flatMap((paragraph) => {
    const first = index.firstSentence[paragraph] ?? 0;
    return index.sentences.slice(first, first + 2).flatMap(({ terms }) => [...terms.slice(0, 2)]);
  });
  const isElsewhere = (term: number) => [...paragraphsWith(index, term)].some((one) => !references.has(one));
  return new Set(opening.filter((term) => !isElsewhere(term)));
});

/**
 * Leaves out what a paper cites: titles of other papers on the same have all words of a question, and answer none. It
 * stays where it is asked for, and where it alone has a name that is.
 *
 * @param ranked best first.
 */
export function leaveReferences<Ranked extends { readonly paragraph: number }>(
  index: PassageIndex,
  { question, sought }: SoughtQuestion,
  ranked: Ranked[],
): Ranked[] {
  const references = referencesOf(index);
  if (references.size === 0 || ASKS_FOR_THEM.test(question.text)) return ranked;
  const names = authorsCited(index);
  const isNamed = sought.some(({ meetings }) =>
    meetings.some(({ term, how }) => how === 'same' && names.has(term)),
  );
  const own = ranked.filter(({ paragraph }) => !references.has(paragraph));
  return isNamed || own.length === 0 ? ranked : own;
}
