/**
 * What words mean outside the article: how common a word is in its language, which words are used like it,
 * and a short vector by which texts about the same thing point the same way. data/words/README.md says where
 * the tables come from. Only English has one; without it, an article's own words are all there is.
 */
export interface Lexicon {
  /** The word's place by frequency, from 0 for the most common; -1 when it isn't among them. */
  rank(word: string): number;
  readonly size: number;
  /** Numbers in a vector. */
  readonly dimensions: number;
  /** Adds the vector of a word, of length 1, times `weight`, to `sum` from `offset` on. */
  addVector(rank: number, weight: number, sum: Float32Array, offset: number): void;
  /** Gives the words used like a word, likest first: their places by frequency, and their likeness from 0.35 to 1. */
  eachNeighbour(rank: number, give: (neighbour: number, likeness: number) => void): void;
}

/** Reads a table: four 32-bit counts, then neighbours, their likeness, vectors, and the words, one a line. */
export function readLexicon(table: Uint8Array): Lexicon {
  const bytes = Buffer.from(table.buffer, table.byteOffset, table.byteLength);
  const [size = 0, dimensions = 0, kept = 0, length = 0] = [0, 4, 8, 12].map((at) => bytes.readUInt32LE(at));
  const likenessAt = 16 + 2 * size * kept;
  const vectorsAt = likenessAt + size * kept;
  const wordsAt = vectorsAt + size * dimensions;
  const words = bytes.toString('latin1', wordsAt, wordsAt + length).split('\n');
  const ranks = new Map(words.map((word, rank) => [word, rank]));
  const vectors = new Int8Array(bytes.buffer, bytes.byteOffset + vectorsAt, size * dimensions);
  return {
    rank: (word) => ranks.get(word) ?? -1,
    size,
    dimensions,
    addVector(rank, weight, sum, offset) {
      const from = rank * dimensions;
      let square = 0;
      for (let i = from; i < from + dimensions; i++) square += vectors[i]! * vectors[i]!;
      const factor = weight / Math.sqrt(square || 1);
      for (let i = 0; i < dimensions; i++) sum[offset + i]! += vectors[from + i]! * factor;
    },
    eachNeighbour(rank, give) {
      for (let i = rank * kept; i < (rank + 1) * kept; i++) {
        const likeness = bytes[likenessAt + i]! / 255;
        if (likeness > 0) give(bytes[16 + 2 * i]! + 256 * bytes[17 + 2 * i]!, likeness);
      }
    },
  };
}

/** Makes a vector one of length 1, in place; one of length 0 stays. */
export function normalise(vectors: Float32Array, offset: number, length: number): void {
  const size = Math.sqrt(product(vectors, offset, vectors, offset, length));
  if (size > 0) for (let i = offset; i < offset + length; i++) vectors[i]! /= size;
}

/** The product of two vectors of length 1 is the cosine of their angle. */
export function product(a: Float32Array, atA: number, b: Float32Array, atB: number, length: number): number {
  // Two sums at once: each waits for its last addition only.
  let even = 0;
  let odd = 0;
  for (let i = 0; i + 1 < length; i += 2) {
    even += a[atA + i]! * b[atB + i]!;
    odd += a[atA + i + 1]! * b[atB + i + 1]!;
  }
  return length % 2 === 0 ? even + odd : even + odd + a[atA + length - 1]! * b[atB + length - 1]!;
}
