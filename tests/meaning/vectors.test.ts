import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareVectors, packVectors, readVectors, writeVectors } from '../../src/meaning/index.js';
import { normaliseVector } from '../../src/meaning/vectors.js';

const DIMENSIONS = 24;
const vector = fc
  .array(fc.double({ min: -1, max: 1, noNaN: true }), { minLength: DIMENSIONS, maxLength: DIMENSIONS })
  .map((numbers) => normaliseVector(Float32Array.from(numbers)));

describe('packed vectors', () => {
  it('are as near to each other as the vectors were', () => {
    fc.assert(
      fc.property(vector, fc.array(vector, { maxLength: 5 }), (asked, others) => {
        const near = compareVectors(asked, packVectors(others, DIMENSIONS));
        others.forEach((other, at) => {
          const exact = other.reduce((sum, number, i) => sum + number * asked[i]!, 0);
          // Half a step of at most 1/127, in each of 24 numbers, whose absolute values sum to √24 at most.
          expect(Math.abs(near[at]! - exact)).toBeLessThan((Math.sqrt(DIMENSIONS) * 0.5) / 127 + 1e-4);
        });
      }),
    );
  });

  it('come back from bytes as they were', () => {
    fc.assert(
      fc.property(fc.array(vector, { maxLength: 5 }), (vectors) => {
        const packed = packVectors(vectors, DIMENSIONS);
        const written = writeVectors(packed);
        expect(readVectors(written, DIMENSIONS)).toEqual(packed);
        // In the middle of other bytes, as files and rows of a database may come.
        const inside = Buffer.concat([Buffer.from('abc'), written]).subarray(3);
        expect(readVectors(inside, DIMENSIONS)).toEqual(packed);
      }),
    );
  });

  it('are not read from bytes that hold something else', () => {
    expect(readVectors(new Uint8Array(DIMENSIONS + 3), DIMENSIONS)).toBeUndefined();
    expect(readVectors(new Uint8Array(DIMENSIONS + 4).fill(255), DIMENSIONS)).toBeUndefined();
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        const read = readVectors(bytes, DIMENSIONS);
        expect(read === undefined || read.scales.length * (DIMENSIONS + 4) === bytes.length).toBe(true);
      }),
    );
  });
});
