import { appendFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Encoder, joinReadings, openEncoder, UnusableModel } from '../../src/meaning/index.js';
import { thrownBy } from '../thrown.js';
import { writeTinyModel } from './model.js';

const SHIPPED = join(import.meta.dirname, '../../data/models/e5-small-v2');

const near = (a: Float32Array, b: Float32Array) => a.reduce((sum, number, i) => sum + number * b[i]!, 0);

/** How often the event loop goes round while an encoder works whose model answers at once. */
async function turnsDuring(work: (encoder: Encoder) => Promise<void>): Promise<number> {
  const read = async ({ input_ids: { dims } }: { input_ids: { dims: readonly number[] } }) => ({
    last_hidden_state: { data: new Float32Array(dims[0]! * dims[1]! * 384).fill(1), dims: [...dims, 384] },
  });
  class Tensor {
    constructor(
      readonly type: string,
      readonly data: BigInt64Array,
      readonly dims: readonly number[],
    ) {}
  }
  const session = { inputNames: ['input_ids'], outputNames: ['last_hidden_state'], run: read };
  const create = async () => ({ ...session, release: async () => {} });
  const encoder = await openEncoder(SHIPPED, async () => ({ Tensor, InferenceSession: { create } }) as never);
  let count = 0;
  let isDone = false;
  const around = () => {
    count++;
    if (!isDone) setImmediate(around);
  };
  setImmediate(around);
  await work(encoder);
  isDone = true;
  await encoder.close();
  return count;
}

describe('the model that comes with Footnote', () => {
  let encoder: Encoder;
  beforeAll(async () => {
    encoder = await openEncoder(SHIPPED);
  });
  afterAll(() => encoder.close());

  it('makes the vectors that it is published with', async () => {
    const passages = await Promise.all(
      [
        'The mayor resigned on Tuesday after the council refused to pass her budget.',
        'Ferries to the island run every hour in summer.',
        'She said she would write a book about her years in office.',
      ].map((text) => encoder.encodePassage(text)),
    );
    const expected: [string, number[]][] = [
      ['why did she step down?', [0.8185, 0.6938, 0.7466]],
      ['how often does the boat go?', [0.6983, 0.8191, 0.6707]],
      ['what are her plans?', [0.7139, 0.7108, 0.7756]],
    ];
    for (const [question, numbers] of expected) {
      const asked = await encoder.encodeQuestion(question);
      passages.forEach((passage, i) => {
        // Processors differ by some thousandths.
        expect(Math.abs(near(asked, passage) - numbers[i]!)).toBeLessThan(0.01);
      });
    }
  });

  it('reads a text longer than its 512 tokens in parts, to the last word', async () => {
    const words = (count: number) => 'The ferry sails to the island at noon. '.repeat(count);
    const long = await encoder.encodePassage(`${words(150)}The mayor resigned.`);
    const other = await encoder.encodePassage(`${words(150)}Ferries sail at noon.`);
    expect(near(long, long)).toBeCloseTo(1, 5);
    expect(near(long, other)).toBeLessThan(0.9999);
  });

  it('reads several wordings of a question at once hardly otherwise than each alone', async () => {
    const wordings = [
      'Why did the mayor of the old town step down after so many years?',
      'Why did they step down?',
    ];
    const together = await encoder.readQuestion(wordings);
    const alone = joinReadings(await Promise.all(wordings.map((wording) => encoder.readQuestion([wording]))));
    const cosine = (one: Float32Array, other: Float32Array) =>
      near(one, other) / Math.sqrt(near(one, one) * near(other, other));
    // The model rounds by the range of all numbers that it has at once.
    expect(cosine(together.vector, alone.vector)).toBeGreaterThan(0.99);
    expect(together.tokens?.length).toBe(alone.tokens?.length);
  });

  it('gives others their turn while it reads one', async () => {
    const text = 'The ferry sails to the island at noon. '.repeat(500);
    const count = await turnsDuring(async (encoder) => void (await encoder.encodePassage(text)));
    expect(count).toBeGreaterThanOrEqual(text.length / 1000 - 1);
    // A question is read no further than the model does.
    expect(await turnsDuring(async (encoder) => void (await encoder.encodeQuestion(text)))).toBeLessThan(6);
  });

  it('knows which languages it was made for', () => {
    expect([encoder.knows('en'), encoder.knows('de'), encoder.knows('und')]).toEqual([true, false, false]);
  });

  it('encodes an empty text, and one of signs that it doesn’t know', async () => {
    for (const text of ['', '\u0000', '🜁🜂', 'ﷺ', '\ud800']) {
      expect(near(await encoder.encodePassage(text), await encoder.encodePassage(text))).toBeCloseTo(1, 5);
    }
  });
});

describe('another model', () => {
  const folders: string[] = [];
  const model = (given?: Record<string, unknown>) => {
    const folder = writeTinyModel(given);
    folders.push(folder);
    return folder;
  };
  afterAll(() => {
    for (const folder of folders) rmSync(folder, { recursive: true });
  });

  const faultOf = async (opening: Promise<unknown>) => {
    const { kind, message } = await thrownBy(opening, UnusableModel);
    return { kind, message };
  };

  it('is called as its model.json says', async () => {
    const encoder = await openEncoder(model());
    const [cat, kitten, ferry] = await Promise.all(['cat', 'kitten', 'ferry'].map(encoder.encodePassage));
    const asked = await encoder.encodeQuestion('a cat?');
    expect(near(asked, kitten!)).toBeGreaterThan(near(asked, ferry!) + 0.5);
    expect(near(cat!, kitten!)).toBeGreaterThan(0.95);
    expect(encoder.id).toMatch(/^tiny@[0-9a-f]{12}$/);
    expect(encoder.knows('zh')).toBe(true);
    await encoder.close();
  });

  it('puts the prefixes in front', async () => {
    const encoder = await openEncoder(model({ prefixes: { question: 'ship ', passage: '' } }));
    const ship = await encoder.encodePassage('ship');
    const cat = await encoder.encodePassage('cat');
    const asked = await encoder.encodeQuestion('cat');
    expect(near(asked, ship)).toBeGreaterThan(0.7);
    expect(near(cat, ship)).toBeLessThan(0.1);
    await encoder.close();
  });

  it('reads several wordings of a question at once as it reads each alone', async () => {
    const encoder = await openEncoder(model());
    const wordings = ['a cat and a ferry?', 'kitten', 'ship and cat'];
    const alone = await Promise.all(wordings.map((wording) => encoder.readQuestion([wording])));
    expect(await encoder.readQuestion(wordings)).toEqual(joinReadings(alone));
    await encoder.close();
  });

  it('may pool by the first token', async () => {
    const encoder = await openEncoder(model({ pooling: 'first', name: 'first' }));
    // The first token is the mark [CLS], whose vector is null in the tiny model.
    expect([...(await encoder.encodePassage('cat'))]).toEqual([0, 0, 0]);
    await encoder.close();
  });

  it('is refused with a sentence that says what is wrong', async () => {
    const damaged = model();
    appendFileSync(join(damaged, 'model.onnx'), 'x');
    const half = model();
    rmSync(join(half, 'tokenizer.json'));
    const noModel = model();
    rmSync(join(noModel, 'model.json'));
    expect(await faultOf(openEncoder(damaged))).toEqual({
      kind: 'damaged',
      message: `${join(damaged, 'model.onnx')} is not the file that model.json names (its SHA-256 differs). Copy it again.`,
    });
    expect(await faultOf(openEncoder(half))).toMatchObject({ kind: 'missing' });
    expect(await faultOf(openEncoder(noModel))).toMatchObject({
      kind: 'missing',
      message: expect.stringContaining('A model’s folder holds model.json, model.onnx and tokenizer.json.'),
    });
    expect(await faultOf(openEncoder(model({ dimensions: 5 })))).toMatchObject({ kind: 'foreign' });
    expect(await faultOf(openEncoder(model({ dimensions: 0, pooling: 'max' })))).toMatchObject({
      kind: 'foreign',
      message: expect.stringMatching(/“dimensions” must be .*; “pooling” must be/),
    });
  });

  it('is refused where ONNX Runtime can’t be loaded', async () => {
    const missing = () => Promise.reject(new UnusableModel('no-runtime', 'ONNX Runtime is not installed.'));
    expect(await faultOf(openEncoder(model(), missing))).toMatchObject({ kind: 'no-runtime' });
  });
});

describe('a question in several wordings', () => {
  const first = { vector: Float32Array.of(1, 0), tokens: Float32Array.of(0.6, 0.8) };
  const second = { vector: Float32Array.of(0.6, 0.8), tokens: Float32Array.of(0, 1, 1, 0) };

  it('is as near as both are on average, with the tokens of both', () => {
    const together = joinReadings([first, second]);
    for (const other of [Float32Array.of(1, 0), Float32Array.of(0, 1)])
      expect(near(together.vector, other)).toBeCloseTo(
        (near(first.vector, other) + near(second.vector, other)) / 2,
      );
    expect([...(together.tokens ?? [])]).toEqual([0.6, 0.8, 0, 1, 1, 0].map(Math.fround));
    expect(together.first).toBe(first.vector);
  });

  it('has no tokens where one has none, and is itself alone', () => {
    expect(joinReadings([first, { vector: second.vector }]).tokens).toBeUndefined();
    expect(joinReadings([first])).toBe(first);
  });
});
