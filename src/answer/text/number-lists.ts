/**
 * Many short lists of whole numbers (32 bits), one after another in one long array. A list of its own for each
 * would take up ten times their room.
 */
export interface NumberLists {
  readonly numbers: Int32Array<ArrayBuffer>;
  /** Where each list ends in `numbers`. */
  readonly ends: Int32Array<ArrayBuffer>;
}

export function joinLists(lists: readonly Iterable<number>[]): NumberLists {
  const numbers: number[] = [];
  const ends = Int32Array.from(lists, (list) => {
    for (const one of list) numbers.push(one);
    return numbers.length;
  });
  return { numbers: Int32Array.from(numbers), ends };
}

/**
 * The list at a place, counted from 0: a view of the long array, of which nothing is copied.
 *
 * @throws RangeError for a place that there is not.
 */
export function listAt({ numbers, ends }: NumberLists, at: number): Int32Array {
  const end = ends[at];
  if (end === undefined) throw new RangeError(`There is no list at ${at}.`);
  return numbers.subarray(ends[at - 1] ?? 0, end);
}

/** Where a list begins in `numbers`, and where it ends, for whoever reads so many that a view of each costs too much. */
export const beginOf = ({ ends }: NumberLists, at: number): number => ends[at - 1] ?? 0;
export const endOf = ({ ends }: NumberLists, at: number): number => ends[at] ?? 0;
export const lengthOf = (lists: NumberLists, at: number): number => endOf(lists, at) - beginOf(lists, at);
