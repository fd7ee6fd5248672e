import { isNameOf, type PassageIndex } from './passage-index.js';

/** Kinds of things that a text tells apart by their names alone. */
const NAMED =
  /\b(?:which|what) (?:\w+ )?(?:universit(?:y|ies)|college|compan(?:y|ies)|part(?:y|ies)(?! of)|newspaper|magazine|museum|hospital|bank|club|church|airline|publisher|journal|agency|charity|cit(?:y|ies)|countr(?:y|ies)|village|town|street|river|island|hotel|theatre|festival)\b/i;

/** An English word that is more common than this is no name because a sentence begins with it. */
const COMMON = 5_000;
const CAPITALISED = /(?<![\p{L}\p{N}])\p{Lu}[\p{L}\p{M}’'-]*/gu;
const BEGINNING = /(?:^|[.!?:…]["”’']? ?["“‘']?)$/u;

/**
 * Whether a text names anything beside what a question names, where a question asks which company or which town: "the
 * university gave her a degree" tells no university. Nothing where none is asked for. English only.
 */
export function readNameAsked(
  index: PassageIndex,
  question: string,
): ((text: string) => boolean) | undefined {
  if (!NAMED.test(question)) return undefined;
  const asked = new Set(index.words(question).map(({ stem }) => stem));
  return (text) =>
    [...text.matchAll(CAPITALISED)].some(({ 0: name, index: at }) => {
      const [word] = index.words(name);
      if (!word || word.stop || asked.has(word.stem)) return false;
      if (!BEGINNING.test(text.slice(Math.max(0, at - 4), at))) return true;
      const term = index.terms.get(word.stem);
      const rank = index.topics?.lexicon.rank(word.folded) ?? -1;
      return rank < 0 || rank > COMMON || (term !== undefined && isNameOf(index, term));
    });
}
