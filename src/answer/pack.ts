/**
 * Lists as a few long arrays. A thread gives those to another without copying them, where ten thousand small
 * objects would each be copied, by the thread that answers.
 */

/** Strings one after another, and where each ends. */
export interface PackedStrings {
  readonly text: string;
  readonly ends: Int32Array<ArrayBuffer>;
}

/** Lists of whole numbers (32 bits) one after another, and where each ends. */
export interface PackedLists {
  readonly numbers: Int32Array<ArrayBuffer>;
  readonly ends: Int32Array<ArrayBuffer>;
}

/**
 * Work that stops now and then, so that something else can be done between. Whoever runs it decides how long it
 * goes on at a time; a slice of it takes well under a millisecond.
 */
export type Slices<T> = Generator<undefined, T, undefined>;

/** As many items are done in a slice. */
const SLICE = 256;

export function packStrings(strings: readonly string[]): PackedStrings {
  let end = 0;
  const ends = Int32Array.from(strings, ({ length }) => (end += length));
  return { text: strings.join(''), ends };
}

export function packLists(lists: readonly Iterable<number>[]): PackedLists {
  const numbers: number[] = [];
  const ends = Int32Array.from(lists, (list) => {
    for (const one of list) numbers.push(one);
    return numbers.length;
  });
  return { numbers: Int32Array.from(numbers), ends };
}

/** Makes a list, a slice of it at a time. */
export function* listInSlices<T>(length: number, make: (at: number) => T): Slices<T[]> {
  const list: T[] = [];
  for (let at = 0; at < length; at++) {
    list.push(make(at));
    if (at % SLICE === SLICE - 1) yield;
  }
  return list;
}

export function unpackStrings({ text, ends }: PackedStrings): Slices<string[]> {
  return listInSlices(ends.length, (at) => text.slice(ends[at - 1] ?? 0, ends[at]));
}

/** Parts of the packed array itself: nothing is copied. */
export function viewLists({ numbers, ends }: PackedLists): Slices<Int32Array[]> {
  return listInSlices(ends.length, (at) => numbers.subarray(ends[at - 1] ?? 0, ends[at]));
}

export function unpackLists({ numbers, ends }: PackedLists): Slices<number[][]> {
  return listInSlices(ends.length, (at) => Array.from(numbers.subarray(ends[at - 1] ?? 0, ends[at])));
}

/** The place of each string in its list. */
export function* placesOf(strings: readonly string[]): Slices<Map<string, number>> {
  const places = new Map<string, number>();
  for (const [at, string] of strings.entries()) {
    places.set(string, at);
    if (at % SLICE === SLICE - 1) yield;
  }
  return places;
}
