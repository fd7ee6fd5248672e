import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readLines } from '../../src/terminal/lines.js';

async function read(chunks: Iterable<Buffer>): Promise<string[]> {
  async function* stream() {
    yield* chunks;
  }
  const all: string[] = [];
  for await (const line of readLines(stream())) all.push(line);
  return all;
}

describe('lines', () => {
  it('ends lines at line feeds only, keeps empty ones, and needs none at the end', async () => {
    expect(await read([Buffer.from('a\r\n\nb\rc\u2028d\ne')])).toEqual(['a', '', 'b\rc\u2028d', 'e']);
    expect(await read([Buffer.from('a\n')])).toEqual(['a']);
    expect(await read([])).toEqual([]);
  });

  it('reads the same however the bytes are cut into pieces', async () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 30 }).map((line) => line.replace(/[\n\r]/g, ' '));
    await fc.assert(
      fc.asyncProperty(
        fc.array(text, { minLength: 1 }),
        fc.integer({ min: 1, max: 5 }),
        async (all, size) => {
          const bytes = Buffer.from(`${all.join('\n')}\n`);
          const chunks = Array.from({ length: Math.ceil(bytes.length / size) }, (_, at) =>
            bytes.subarray(at * size, (at + 1) * size),
          );
          expect(await read(chunks)).toEqual(all);
        },
      ),
      { numRuns: 50 },
    );
  });
});
