import type { Speaker } from '../answer.js';
import { findSlips, withoutAccents } from '../text/index.js';
import { endsWith } from './name-words.js';
import { isFirstName, stemOf } from './names/index.js';
import type { SpeakerNames } from './ways-meant.js';

/** "Sieradzki", whom the article names in "zdaniem Jakuba Sieradzkiego" alone. */
export function inAnyCase(everybody: readonly SpeakerNames[], asked: readonly string[]): readonly Speaker[] {
  const stems = (words: readonly string[]) => words.map((word) => stemOf(word) ?? word);
  const wanted = stems(asked);
  return everybody
    .filter(({ aliases }) => aliases.some((alias) => endsWith(stems(alias), wanted)))
    .map(({ speaker }) => speaker);
}

/** A name without the endings that Russian gives it: «по словам Анны Беловой». */
const inFirstCase = (name: string) =>
  name
    .split(' ')
    // Of Latin names their language must tell: Petra is no case of Petrie.
    .map((word) => (/^[a-z]/.test(word) ? undefined : stemOf(word)) ?? withoutAccents(word))
    .join(' ');

/** Names that differ from what was typed by accents or endings alone, else by a slip of the keyboard, no more. */
export function misspelt(everybody: readonly SpeakerNames[], asked: readonly string[]): readonly Speaker[] {
  const typed = asked.join(' ');
  if (typed.length < 4) return [];
  const forms = everybody.flatMap(({ speaker, aliases }) =>
    [...new Set(aliases.flatMap((alias) => [alias.join(' '), alias.at(-1) ?? '']))].map((form) => ({
      form,
      speaker,
    })),
  );
  const bald = withoutAccents(typed);
  const plain = inFirstCase(typed);
  const accented = forms.filter(({ form }) => withoutAccents(form) === bald || inFirstCase(form) === plain);
  const near =
    accented.length > 0
      ? accented.map(({ form }) => form)
      : findSlips(
          forms.map(({ form }) => form),
          typed,
        );
  const found = forms.filter(({ form }) => near.includes(form) && areSlips(form, typed));
  return [...new Set(near.flatMap((name) => found.filter(({ form }) => form === name)))].map(
    ({ speaker }) => speaker,
  );
}

/** Whether each word of a name may be a slip of its counterpart: "Paul Weber" is nobody whom the article calls Karl. */
function areSlips(name: string, typed: string): boolean {
  const [own, others] = [name.split(' '), typed.split(' ')];
  return (
    own.length !== others.length ||
    own.every((word, at) => {
      const other = others[at] ?? '';
      // Tim is no slip for Jim.
      const isOther = other[0] !== word[0] && isFirstName(other) && isFirstName(word);
      return inFirstCase(word) === inFirstCase(other) || (!isOther && findSlips([word], other).length > 0);
    })
  );
}
