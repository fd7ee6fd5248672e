/**
 * Vectors of the tokens of several texts, each made in the light of its whole text, packed: 4 bits a number. A
 * text's own vector, their mean, tells what it is about; they themselves tell whether each word of a question
 * has its like there.
 */
export interface TextTokens {
  /** Numbers in a vector; an even count. */
  readonly dimensions: number;
  /** One vector after another, two numbers a byte, the first in its lower half. */
  readonly numbers: Uint8Array;
  /** Where each text's begin, counted in vectors, and one more entry for the end. */
  readonly starts: Uint32Array;
}

/**
 * The directions in which the vectors of a model's tokens differ most (their principal components). A token is
 * kept as its places along these: a sixth of the numbers tells nearly as much.
 */
export interface Directions {
  readonly dimensions: number;
  /** The mean of all tokens' vectors: what they have in common tells nothing. */
  readonly mean: Float32Array;
  /** One direction after another. */
  readonly axes: Float32Array;
}

/** What the file of directions holds: the mean, then the axes (32 bits, little-endian). */
export function readDirections(bytes: Uint8Array, width: number): Directions | undefined {
  const dimensions = bytes.length / 4 / width - 1;
  if (!Number.isInteger(dimensions / 2) || dimensions < 2) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const numbers = Float32Array.from({ length: bytes.length / 4 }, (_, at) => view.getFloat32(at * 4, true));
  return { dimensions, mean: numbers.subarray(0, width), axes: numbers.subarray(width) };
}

/**
 * Vectors of tokens along the directions.
 *
 * @param hidden as the model gives them.
 * @returns vectors of any length, one after another.
 */
export function projectTokens(
  hidden: readonly Float32Array[],
  { dimensions, mean, axes }: Directions,
): Float32Array<ArrayBuffer> {
  const width = mean.length;
  const tokens = new Float32Array(hidden.length * dimensions);
  const off = new Float64Array(width);
  const token = new Float64Array(dimensions);
  for (const [at, vector] of hidden.entries()) {
    for (let i = 0; i < width; i++) off[i] = vector[i]! - mean[i]!;
    multiply(off, axes, token);
    tokens.set(token, at * dimensions);
  }
  return tokens;
}

/** Writes the products of a vector with each of many, which stand one after another. */
function multiply(vector: Float64Array, many: Float32Array, products: Float64Array): void {
  const { length } = vector;
  let at = 0;
  // Four at a time, so that each number of the vector is read once for four: it takes three quarters of the time.
  for (; at + 4 <= products.length; at += 4) {
    let [first, second, third, fourth] = [0, 0, 0, 0];
    for (let i = 0, j = at * length; i < length; i++, j++) {
      const number = vector[i]!;
      first += number * many[j]!;
      second += number * many[j + length]!;
      third += number * many[j + 2 * length]!;
      fourth += number * many[j + 3 * length]!;
    }
    products[at] = first;
    products[at + 1] = second;
    products[at + 2] = third;
    products[at + 3] = fourth;
  }
  for (; at < products.length; at++) {
    let product = 0;
    for (let i = 0; i < length; i++) product += vector[i]! * many[at * length + i]!;
    products[at] = product;
  }
}

/** Three vectors and where their products go. */
type Three<T> = readonly [T, T, T];

/**
 * The products of each of three vectors with each of many. Three with two at a time, so that five numbers are read for
 * six products: comparing tokens takes a tenth to a sixth less than one by one.
 */
function multiplyThree(
  vectors: Three<Float64Array>,
  many: Float32Array,
  products: Three<Float64Array>,
): void {
  const [a, b, c] = vectors;
  const [ofA, ofB, ofC] = products;
  const { length } = a;
  for (let at = 0; at < ofA.length; at += 2) {
    // The last of an odd number is taken twice.
    const next = Math.min(at + 1, ofA.length - 1);
    let [a1, b1, c1, a2, b2, c2] = [0, 0, 0, 0, 0, 0];
    // No arrays in here: V8 would make them.
    for (let i = 0, j = at * length, k = next * length; i < length; i++, j++, k++) {
      const one = many[j]!;
      const other = many[k]!;
      a1 += a[i]! * one;
      b1 += b[i]! * one;
      c1 += c[i]! * one;
      a2 += a[i]! * other;
      b2 += b[i]! * other;
      c2 += c[i]! * other;
    }
    ofA[at] = a1;
    ofB[at] = b1;
    ofC[at] = c1;
    ofA[next] = a2;
    ofB[next] = b2;
    ofC[next] = c2;
  }
}

/** The greatest number of 4 bits with a sign; the least is left unused. */
const MOST = 7;

/** Packs the tokens of texts. How long a vector was is not kept, for it is not needed. */
export function packTokens(texts: readonly Float32Array[], dimensions: number): TextTokens {
  const starts = new Uint32Array(texts.length + 1);
  texts.forEach((tokens, at) => {
    starts[at + 1] = starts[at]! + tokens.length / dimensions;
  });
  const numbers = new Uint8Array((starts[texts.length]! * dimensions) / 2);
  let to = 0;
  for (const tokens of texts) {
    for (let from = 0; from < tokens.length; from += dimensions) {
      const token = tokens.subarray(from, from + dimensions);
      const scale = MOST / token.reduce((most, number) => Math.max(most, Math.abs(number)), 1e-9);
      for (let d = 0; d < dimensions; d += 2) {
        const [low, high] = [Math.round(token[d]! * scale), Math.round(token[d + 1]! * scale)];
        numbers[to++] = (low & 15) | (high << 4);
      }
    }
  }
  return { dimensions, numbers, starts };
}

/**
 * How near a text is to a question, token by token: the mean, over the question's tokens, of the cosine of the
 * text's nearest one (Khattab and Zaharia, ColBERT, arXiv 2004.12832). 0 where either has none.
 *
 * @param question vectors of any length, one after another.
 */
export function compareTokens(question: Float32Array, texts: TextTokens, text: number): number {
  const { dimensions, starts } = texts;
  const asked = question.length / dimensions;
  const [from = 0, to = 0] = starts.subarray(text, text + 2);
  if (asked === 0 || from === to) return 0;
  const nearest = new Float64Array(asked).fill(Number.NEGATIVE_INFINITY);
  const near = threeOf(asked);
  const tokens = threeOf(dimensions);
  for (let at = from; at < to; at += 3) {
    // Of the last ones of a text some are taken again, which changes nothing of what is nearest.
    tokens.forEach((token, beside) => {
      unpackToken(texts, Math.min(at + beside, to - 1), token);
    });
    multiplyThree(tokens, question, near);
    for (const some of near)
      for (let q = 0; q < asked; q++) if (some[q]! > nearest[q]!) nearest[q] = some[q]!;
  }
  return (
    nearest.reduce((sum, near, q) => sum + near / lengthOf(question, q * dimensions, dimensions), 0) / asked
  );
}

const threeOf = (length: number): Three<Float64Array> => [
  new Float64Array(length),
  new Float64Array(length),
  new Float64Array(length),
];

function lengthOf(vectors: Float32Array, from: number, dimensions: number): number {
  let square = 0;
  for (let i = from; i < from + dimensions; i++) square += vectors[i]! * vectors[i]!;
  return Math.sqrt(square) || 1;
}

/** The vectors of a text's tokens, of length 1, one after another. */
export function unpackTokens(texts: TextTokens, text: number): Float32Array {
  const { dimensions, starts } = texts;
  const [from = 0, to = 0] = starts.subarray(text, text + 2);
  const tokens = new Float32Array((to - from) * dimensions);
  const token = new Float64Array(dimensions);
  for (let at = from; at < to; at++) {
    unpackToken(texts, at, token);
    tokens.set(token, (at - from) * dimensions);
  }
  return tokens;
}

/** Writes a token's vector, of length 1, to a place that is used again and again. */
function unpackToken({ dimensions, numbers }: TextTokens, at: number, token: Float64Array): void {
  const from = (at * dimensions) / 2;
  let square = 0;
  for (let i = 0; i < dimensions / 2; i++) {
    const byte = numbers[from + i]!;
    // Shifted to the left and back, so that the sign is kept.
    const low = (byte << 28) >> 28;
    const high = (byte << 24) >> 28;
    token[2 * i] = low;
    token[2 * i + 1] = high;
    square += low * low + high * high;
  }
  const scale = 1 / (Math.sqrt(square) || 1);
  for (let i = 0; i < dimensions; i++) token[i]! *= scale;
}

/** Tokens as bytes, to be kept: how many each text has (32 bits, little-endian), then their numbers. */
export function writeTokens({ starts, numbers }: TextTokens): Uint8Array {
  const texts = starts.length - 1;
  const bytes = new Uint8Array(texts * 4 + numbers.length);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < texts; at++) view.setUint32(at * 4, starts[at + 1]! - starts[at]!, true);
  bytes.set(numbers, texts * 4);
  return bytes;
}

/** What `writeTokens` wrote of so many texts; nothing when it can't be that. */
export function readTokens(bytes: Uint8Array, texts: number, dimensions: number): TextTokens | undefined {
  if (bytes.length < texts * 4) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const starts = new Uint32Array(texts + 1);
  for (let at = 0; at < texts; at++) starts[at + 1] = starts[at]! + view.getUint32(at * 4, true);
  if (bytes.length !== texts * 4 + (starts[texts]! * dimensions) / 2) return undefined;
  // A copy of its own: a Buffer may lie anywhere in a larger one, which would be held with it.
  return { dimensions, starts, numbers: Uint8Array.from(bytes.subarray(texts * 4)) };
}
