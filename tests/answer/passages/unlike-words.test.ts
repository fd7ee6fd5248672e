import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Answer, answer, textsOf } from '../../../src/answer/index.js';
import { compareDocument, type Encoder, encodeDocument, openEncoder } from '../../../src/meaning/index.js';
import { dig, MEANINGS, mayor } from './two-articles.js';

const ARTICLES = [mayor, dig];

/** The paragraphs that a reader is shown, best first. */
const shown = (given: Answer) =>
  given.kind === 'found'
    ? [given.passage.paragraph.number]
    : given.kind === 'unsure'
      ? given.passages.slice(0, given.candidates).map(({ paragraph }) => paragraph.number)
      : [];

/** Texts are near each other where they have words of one meaning, and all are a little, as in a real model. */
const standIn: Encoder = (() => {
  const COMMON = 0.7;
  const encode = async (text: string) => {
    const words = new Set(text.toLowerCase().match(/\p{L}+/gu));
    const means = MEANINGS.map((some) => (some.some((word) => words.has(word)) ? 1 : 0));
    const length = Math.hypot(...means) || 1;
    return Float32Array.from([
      Math.sqrt(COMMON),
      ...means.map((one) => (Math.sqrt(1 - COMMON) * one) / length),
    ]);
  };
  return {
    id: 'stand-in@1',
    dimensions: MEANINGS.length + 1,
    languages: ['*'],
    knows: () => true,
    encodeQuestion: encode,
    encodePassage: encode,
    readQuestion: async ([text = '']) => ({ vector: await encode(text) }),
    readPassage: async (text) => ({ vector: await encode(text) }),
    close: async () => {},
  };
})();

test('the questions share no word with what answers them', () => {
  for (const { index, questions } of ARTICLES)
    for (const [question, paragraph] of questions) {
      const stems = (text: string) =>
        index.passages
          .words(text)
          .filter(({ stop }) => !stop)
          .map(({ stem }) => stem);
      const own = new Set(stems(index.passages.paragraphs[paragraph - 1]!.text));
      expect([question, stems(question).filter((stem) => own.has(stem))]).toEqual([question, []]);
    }
});

/** What is shown for each question, with the vectors of an encoder. */
async function askAll(encoder: Encoder): Promise<Map<string, number[]>> {
  const all = new Map<string, number[]>();
  for (const { index, questions } of ARTICLES) {
    const vectors = await encodeDocument(encoder, textsOf(index));
    for (const [question] of questions) {
      const near = compareDocument(await encoder.readQuestion([question]), vectors);
      all.set(question, shown(answer(index, question, near)));
    }
  }
  return all;
}

const UNLIKE = ARTICLES.flatMap(({ questions }) => questions);

describe('with the model that comes with Footnote', () => {
  let all: Map<string, number[]>;
  beforeAll(async () => {
    const encoder = await openEncoder(join(import.meta.dirname, '../../../data/models/e5-small-v2'));
    all = await askAll(encoder);
    await encoder.close();
  });

  test.each(UNLIKE)('%s shows ¶%d', (question, paragraph) => {
    expect(all.get(question)).toContain(paragraph);
  });

  test('shows the right one first for four of five', () => {
    const first = UNLIKE.filter(([question, paragraph]) => all.get(question)?.[0] === paragraph);
    expect(first.length).toBeGreaterThanOrEqual(16);
  });
});

describe('with an encoder that knows a few words to mean the same', () => {
  test('every question shows its paragraph first', async () => {
    const all = await askAll(standIn);
    expect(UNLIKE.filter(([question, paragraph]) => all.get(question)?.[0] !== paragraph)).toEqual([]);
  });
});

describe('by the words alone', () => {
  test('hardly any of them is answered', () => {
    const right = ARTICLES.flatMap(({ index, questions }) =>
      questions.filter(([question, paragraph]) => shown(answer(index, question))[0] === paragraph),
    );
    expect(right.length).toBeLessThanOrEqual(4);
  });
});
