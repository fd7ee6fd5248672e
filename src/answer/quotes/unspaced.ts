import { simplify } from '../text/index.js';
import type { QuotePart } from './changes.js';
import { UNSPACED_WORDS, type UnspacedWords } from './grave-words-unspaced.js';
import { GRAVE, type GraveKind } from './kinds.js';

/** As many changes are read; where there are more, there is enough to be careful about. */
const MOST = 40;

/** The longest word of the tables, and what has to be seen beside it. */
const LONGEST = 8;

/**
 * The parts with what their changes change, where a word is many tokens: in Chinese and Japanese a character is compared
 * alone, so that 所有 for 有些 is two changes of half a word each.
 *
 * @param around what the article has on either side of what is compared, in its sentence.
 */
export function readUnspaced(
  parts: readonly QuotePart[],
  language: string,
  around: { readonly before: string; readonly after: string },
): readonly QuotePart[] {
  const words = UNSPACED_WORDS[language];
  if (!words) return parts;
  // A word may begin in what is compared and end behind it: the な of ない.
  let article = parts[0]?.kind === 'changed' ? around.before.slice(-LONGEST) : '';
  let quoted = '';
  const places = parts.map((part) => {
    const from = [article.length, quoted.length] as const;
    // What is left out by a sign parts what stands on either side.
    const [one, other] =
      part.kind === 'same'
        ? [part.text, part.text]
        : part.kind === 'changed'
          ? [part.article, part.quoted]
          : ['\n', '\n'];
    article += one;
    quoted += other;
    return { from, to: [article.length, quoted.length] as const };
  });
  if (parts.at(-1)?.kind === 'changed') article += around.after.slice(0, LONGEST);
  // As many characters as before.
  if (language === 'zh') [article, quoted] = [simplify(article), simplify(quoted)];
  let read = 0;
  return parts.map((part, at) => {
    const place = places[at];
    if (part.kind !== 'changed' || !place || ++read > MOST) return part;
    const found = kindsBetween(
      windowOf(article, place.from[0], place.to[0]),
      windowOf(quoted, place.from[1], place.to[1]),
      words,
    );
    if (found.length === 0) return part;
    const kinds = new Set([...found, ...part.kinds]);
    return { ...part, kinds: GRAVE.filter((kind) => kinds.has(kind)) };
  });
}

const windowOf = (text: string, from: number, to: number) =>
  text.slice(Math.max(0, from - LONGEST), to + LONGEST);

function kindsBetween(article: string, quoted: string, { groups, opposites }: UnspacedWords): GraveKind[] {
  const count = (text: string, words: RegExp) => text.match(words)?.length ?? 0;
  const kinds = groups.flatMap(([kind, words]) =>
    count(article, words) === count(quoted, words) ? [] : [kind],
  );
  const isTurned = (from: RegExp, to: RegExp) =>
    count(article, from) > count(quoted, from) && count(article, to) < count(quoted, to);
  const isOpposite = opposites.some(([one, other]) => isTurned(one, other) || isTurned(other, one));
  return isOpposite ? [...kinds, 'opposite'] : kinds;
}
