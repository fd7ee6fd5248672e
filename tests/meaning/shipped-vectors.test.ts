import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { cutTexts, doAtOnce, textsOf } from '../../src/answer/index.js';
import { indexArticle } from '../../src/index.js';
import { compareDocument, type Encoder, openEncoder, readOrMakeVectors } from '../../src/meaning/index.js';
import { shipped } from '../answer/shipped.js';

const vectors = join(import.meta.dirname, '..', '..', 'data', 'vectors');
const model = join(import.meta.dirname, '..', '..', 'data', 'models', 'e5-small-v2');
const cache = mkdtempSync(join(tmpdir(), 'footnote-vectors-'));
afterAll(() => rmSync(cache, { recursive: true }));

it('come with Footnote as the model makes them, so that a start makes none', async () => {
  const encoder = await openEncoder(model);
  const texts = textsOf(indexArticle(shipped));
  const read: string[] = [];
  const counting: Encoder = {
    ...encoder,
    encodePassage(text) {
      read.push(text);
      return encoder.encodePassage(text);
    },
    readPassage(text) {
      read.push(text);
      return encoder.readPassage(text);
    },
  };
  const kept = await readOrMakeVectors(cache, counting, texts, { shipped: vectors });
  expect(read).toEqual([]);
  expect(readdirSync(cache)).toEqual([]);

  const [paragraph = ''] = texts.paragraphs;
  const [near = 0] = compareDocument(await encoder.readPassage(paragraph), kept).ofParagraphs;
  expect(near).toBeGreaterThan(0.995);
  await encoder.close();
});

it('are of the texts that the start cuts', () => {
  expect(doAtOnce(cutTexts(shipped))).toEqual(textsOf(indexArticle(shipped)));
});
