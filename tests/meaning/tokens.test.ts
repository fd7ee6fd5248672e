import { rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readDocumentVectors, writeDocumentVectors } from '../../src/meaning/article-vectors.js';
import { openEncoderApart } from '../../src/meaning/encoder-apart.js';
import { compareDocument, type Encoder, encodeDocument, openEncoder } from '../../src/meaning/index.js';
import { compareTokens, packTokens, readTokens, writeTokens } from '../../src/meaning/tokens.js';
import { writeTinyModel } from './model.js';

/** No mean to take off, and the first two of the tiny model's three dimensions: animals and boats. */
const ANIMALS_AND_BOATS = [0, 0, 0, 1, 0, 0, 0, 1, 0];

const folders: string[] = [];
const model = (directions?: readonly number[], given = {}) => {
  const folder = writeTinyModel(given, directions);
  folders.push(folder);
  return folder;
};
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

const TEXTS = {
  sentences: ['The cat.', 'A ferry!', 'A ship.'],
  paragraphs: ['The cat. A ferry!', 'A ship.', '…'],
};

describe('with a model that has directions for its tokens', () => {
  let encoder: Encoder;
  beforeAll(async () => {
    encoder = await openEncoder(model(ANIMALS_AND_BOATS));
  });
  afterAll(() => encoder.close());

  const nearness = async (question: string) =>
    compareDocument(await encoder.readQuestion([question]), await encodeDocument(encoder, TEXTS));

  it('each word of a question is held against the word nearest to it', async () => {
    const { byTokens, ofParagraphs } = await nearness('ferry kitten');
    // Both words have their like in the first paragraph, though its mean is as near to boats as to animals.
    expect(byTokens?.(0)).toBeGreaterThan(0.99);
    // One has none in the second.
    expect(byTokens?.(1)).toBeGreaterThan(0.4);
    expect(byTokens?.(1)).toBeLessThan(0.7);
    expect(ofParagraphs).toHaveLength(3);
  });

  it('what has no words is near to nothing', async () => {
    expect((await nearness('cat')).byTokens?.(2)).toBe(0);
    expect((await nearness('?!')).byTokens?.(0)).toBe(0);
  });

  it('a process of its own gives the same', async () => {
    const apart = await openEncoderApart(folders[0] ?? '');
    expect(apart.tokenDimensions).toBe(2);
    expect(await apart.readQuestion(['a cat?'])).toEqual(await encoder.readQuestion(['a cat?']));
    expect(await apart.readPassage('A ship.')).toEqual(await encoder.readPassage('A ship.'));
    await apart.close();
  });

  it('are kept and read again, and made again where they are none of these texts', async () => {
    const made = await encodeDocument(encoder, TEXTS);
    const kept = writeDocumentVectors(made);
    expect(readDocumentVectors(kept, TEXTS, encoder)).toEqual(made);
    expect(readDocumentVectors({ bytes: kept.bytes }, TEXTS, encoder)).toBeUndefined();
    const fewer = { ...TEXTS, paragraphs: TEXTS.paragraphs.slice(1) };
    expect(readDocumentVectors(kept, fewer, encoder)).toBeUndefined();
  });
});

it('a model without directions has none, and tells how near texts are all the same', async () => {
  const encoder = await openEncoder(model());
  expect(encoder.tokenDimensions).toBeUndefined();
  const near = compareDocument(await encoder.readQuestion(['kitten']), await encodeDocument(encoder, TEXTS));
  expect(near.byTokens).toBeUndefined();
  expect(near.ofSentences[0]).toBeGreaterThan(near.ofSentences[1] ?? 1);
  await encoder.close();
});

it('a model with other directions is another one: what is kept of one does not compare with the other', async () => {
  const encoders = await Promise.all(
    [undefined, ANIMALS_AND_BOATS, [0, 0, 0, 0, 1, 0, 1, 0, 0]].map((one) => openEncoder(model(one))),
  );
  expect(new Set(encoders.map(({ id }) => id)).size).toBe(3);
  for (const encoder of encoders) await encoder.close();
});

it('a file of directions that is none is refused', async () => {
  // Neither a whole number of directions, nor an even one: two numbers share a byte.
  for (const directions of [[1, 2, 3, 4], ANIMALS_AND_BOATS.slice(0, 6)])
    await expect(openEncoder(model(directions))).rejects.toMatchObject({ kind: 'damaged' });
  const files = { 'model.onnx': '0'.repeat(64), 'tokenizer.json': '0'.repeat(64), 'directions.bin': 'none' };
  await expect(openEncoder(model(undefined, { files }))).rejects.toMatchObject({ kind: 'foreign' });
});

describe('packed in 4 bits a number', () => {
  const TOKENS = Float32Array.from([0.6, -0.8, -1, 0, 0.28, 0.96]);
  const packed = packTokens([TOKENS, new Float32Array(), TOKENS.subarray(2, 4)], 2);

  it('keep their directions nearly', () => {
    expect(compareTokens(Float32Array.from([-1, 0]), packed, 2)).toBeCloseTo(1, 6);
    for (let at = 0; at < TOKENS.length; at += 2)
      expect(compareTokens(TOKENS.subarray(at, at + 2), packed, 0)).toBeGreaterThan(0.995);
    expect(compareTokens(Float32Array.from([0, -1]), packed, 0)).toBeCloseTo(0.8, 1);
    expect(compareTokens(Float32Array.from([0, -1]), packed, 1)).toBe(0);
  });

  it('are bytes that say themselves how many they are', () => {
    const bytes = writeTokens(packed);
    expect(readTokens(Buffer.concat([Buffer.from('..'), bytes]).subarray(2), 3, 2)).toEqual(packed);
    expect(readTokens(bytes, 2, 2)).toBeUndefined();
    expect(readTokens(bytes, 3, 4)).toBeUndefined();
    expect(readTokens(bytes.subarray(0, 4), 3, 2)).toBeUndefined();
  });
});
