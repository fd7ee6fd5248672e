import { isFirstName, type Named, type Names } from '../names/index.js';
import type { Subject } from '../subject.js';

/** A name that the grammar tells, where no capital letters do. */
export function nameCalled(
  names: Names,
  words: readonly string[],
  at: number,
): Subject & { readonly kind: 'name' } {
  return {
    kind: 'name',
    mention: { named: names.met.called(words), first: at, last: at, possessive: false, whole: true },
  };
}

/** Whether a name can't be any noun of a language that writes all of them with a capital. */
export const isNameForSure = ({ words, folded, gender, titled, organisation }: Named): boolean => {
  // "Verlust von Zeit".
  const isTied = words[1] === 'von' && !isFirstName(folded[0] ?? '');
  return (words.length > 1 && !isTied) || gender !== undefined || titled || organisation;
};
