/**
 * Strings as one long text. A thread gives that to another at once, where ten thousand small strings would each be
 * copied, by the thread that answers.
 */

/** Strings one after another, and where each ends. */
export interface PackedStrings {
  readonly text: string;
  readonly ends: Int32Array<ArrayBuffer>;
}

/**
 * Work that stops now and then, so that something else can be done between. Whoever runs it decides how long it
 * goes on at a time; a slice of it takes well under a millisecond.
 */
export type Slices<T> = Generator<undefined, T, undefined>;

/** Does work at a stretch, where nobody else waits. */
export function doAtOnce<T>(slices: Slices<T>): T {
  for (;;) {
    const { done, value } = slices.next();
    if (done) return value;
  }
}

/** As many items are done in a slice. */
const SLICE = 256;

export function packStrings(strings: readonly string[]): PackedStrings {
  let end = 0;
  const ends = Int32Array.from(strings, ({ length }) => (end += length));
  return { text: strings.join(''), ends };
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

/** The place of each string in its list. */
export function* placesOf(strings: readonly string[]): Slices<Map<string, number>> {
  const places = new Map<string, number>();
  for (const [at, string] of strings.entries()) {
    places.set(string, at);
    if (at % SLICE === SLICE - 1) yield;
  }
  return places;
}

/** A sentence, or a statement, in a list of numbers. */
type Row = readonly [number, number, number, number, number];

/** The row at a place in a list of rows, one after the other. */
export function readRow(numbers: Int32Array, at: number): Row {
  const from = 5 * at;
  return [numbers[from]!, numbers[from + 1]!, numbers[from + 2]!, numbers[from + 3]!, numbers[from + 4]!];
}
