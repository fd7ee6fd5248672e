import { simplify } from '../text/index.js';
import { isRoleAbroad } from './abroad/index.js';
import { isPersonNoun } from './names/index.js';
import { ADJECTIVES, BEFORE_TITLE, TITLES } from './words/index.js';

/** How a name, or a description of somebody, is cut into words that can be compared. */

const DETERMINER =
  /^(?:the|a|an|both|many|some|several|most|all|one|two|these|those|us|u\.s|his|her|their|its|younger|elder|older)$/;

/** "l'assessore" is two words. */
const ELIDED = /(?<=^l')(?=\p{L})/u;

export const words = (name: string): string[] => cut(name).map(simplified);

/** Traditional and simplified characters meet; their table is read where somebody writes them. */
export const simplified = (word: string) => (/\p{sc=Han}/u.test(word) ? simplify(word) : word);

export function cut(name: string): string[] {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/['’`´](?:s\b)?/gu, (mark, at: number, whole: string) =>
      /^.s/.test(mark) || at === whole.length - 1 ? '' : "'",
    )
    .split(/[^\p{L}\p{N}\p{M}'@&.-]+/u)
    .flatMap((word) => word.replaceAll('.', '').split(ELIDED))
    .filter((word) => word !== '' && word !== '-');
}

/** "the", "his" and the like, in the languages whose titles are known (`TITLES`). */
export const BEFORE_ROLE =
  /^(?:the|an?|his|her|their|its|my|der|die|das|dem|den|des|eine?[mnrs]?|seine?[mnrs]?|ihre?[mnrs]?|el|la|los|las|un|una|su|le|les|l'|sa|son|de|het|il|lo|i|gli|o|a|os|as)$/;

/** "The", "former", "Captain", "engineer", "Oscar-winning"; "British" of "British actress Bell", but not of "British Airways". */
const isBeforeName = (word: string, next: string): boolean =>
  DETERMINER.test(word) ||
  BEFORE_ROLE.test(word) ||
  TITLES.has(word) ||
  BEFORE_TITLE.has(word) ||
  isRoleAbroad(word) ||
  isPersonNoun(word) ||
  /-(?:based|born|elect|winner|winning)$/.test(word) ||
  (ADJECTIVES.has(word) && isPersonNoun(next));

/** The name without articles and titles in front: "the former President Xi" is xi. */
export function bare(name: readonly string[]): string[] {
  let from = 0;
  while (from < name.length - 1) {
    if (!isBeforeName(name[from] ?? '', name[from + 1] ?? '')) break;
    from++;
  }
  return name.slice(from);
}

/** Whether two names are one word each of a script without spaces; one character would stand for too many. */
const areUnspaced = (whole: readonly string[], part: readonly string[]) =>
  whole.length === 1 && part.length === 1 && UNSPACED.test(part.join(''));
const UNSPACED = /.[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]$/u;

/** "Vladimir Putin" ends with Putin, 俄罗斯总统普京 with 普京. */
export const endsWith = (whole: readonly string[], end: readonly string[]) =>
  areUnspaced(whole, end)
    ? whole.join('').endsWith(end.join(''))
    : end.length > 0 && whole.slice(-end.length).join(' ') === end.join(' ');

/** "Vladimir Putin" begins with Vladimir, 田中太郎 with 田中. */
export const beginsWith = (whole: readonly string[], begin: readonly string[]) =>
  areUnspaced(whole, begin)
    ? whole.join('').startsWith(begin.join(''))
    : begin.length < whole.length && whole.slice(0, begin.length).join(' ') === begin.join(' ');

/** Before a name it makes somebody else of the whole: "the president of Russia". */
export const isOf = (before: readonly string[]) =>
  IS_OF.test(before.findLast((word) => !BEFORE_ROLE.test(word)) ?? '');
export const IS_OF = /^(?:of|for|to|from|de|von|vom|di|van|du|des|del|d[aeo]s?|della|dello|dei|delle|der)$/;
