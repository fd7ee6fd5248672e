import { rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  type AskedDocument,
  createDesk,
  type Encoder,
  openEncoderApart,
  type VectorStore,
} from '../../src/meaning/index.js';
import { writeTinyModel } from './model.js';

let folder: string;
beforeAll(() => {
  folder = writeTinyModel();
});
afterAll(() => rmSync(folder, { recursive: true }));

/** An encoder that knows two subjects by a letter each, and answers when it is let. */
function standIn(work = () => {}) {
  const encoded: string[] = [];
  let gate: Promise<unknown> = Promise.resolve();
  const vector = async (text: string) => {
    await gate;
    work();
    encoded.push(text);
    return Float32Array.from(text.includes('a') ? [1, 0] : [0, 1]);
  };
  const encoder: Encoder = {
    id: 'stand-in@1',
    dimensions: 2,
    languages: ['en'],
    knows: (language) => language === 'en',
    encodeQuestion: vector,
    encodePassage: vector,
    readQuestion: async (wordings) => ({ vector: await vector(wordings.join('\n')) }),
    readPassage: async (text) => ({ vector: await vector(text) }),
    close: async () => {},
  };
  return {
    encoder,
    encoded,
    /** Lets nothing through until the function that it gives is called. */
    hold(): () => void {
      let open = () => {};
      gate = new Promise<void>((resolve) => {
        open = resolve;
      });
      return open;
    },
  };
}

function memory(): VectorStore & { kept: Map<string, { hash: string; bytes: Uint8Array }> } {
  const kept = new Map<string, { hash: string; bytes: Uint8Array }>();
  return {
    kept,
    find: async (id, model) => kept.get(`${id} ${model}`),
    keep: async (id, model, one) => void kept.set(`${id} ${model}`, one),
  };
}

const documentOf = (...paragraphs: string[]): AskedDocument => ({
  id: 'one',
  revision: 1,
  language: 'en',
  texts: () => ({ sentences: paragraphs, paragraphs }),
});

interface OpenOptions {
  readonly store?: VectorStore;
  readonly patience?: number;
  readonly now?: () => number;
  readonly loopUse?: () => number;
  /** Done for each text. */
  readonly work?: () => void;
}

function opened(options: OpenOptions = {}) {
  const { encoder, encoded, hold } = standIn(options.work);
  const errors: unknown[] = [];
  const store = options.store ?? memory();
  // Long enough for any machine, where waiting isn't what is tested.
  const patience = options.patience ?? 20_000;
  const { now = () => performance.now(), loopUse = () => 0 } = options;
  const onError = (error: unknown) => errors.push(error);
  const desk = createDesk({ encoder, store, patience, onError, now, loopUse });
  return { desk, encoded, hold, errors, store };
}

describe('the desk', () => {
  it('answers by words until the vectors are there, then by meaning', async () => {
    const { desk } = opened();
    const document = documentOf('a', 'b');
    expect(await desk.nearness(document, ['a?'])).toBeUndefined();
    await desk.prepare(document);
    const near = await desk.nearness(document, ['a?']);
    expect([...(near?.ofParagraphs ?? [])]).toEqual([1, 0]);
    expect(desk.counts).toEqual({ byMeaning: 1, unread: 1, late: 0 });
    await desk.close();
  });

  it('makes nothing twice: not while it is made, nor what was kept by another process', async () => {
    const store = memory();
    const first = opened({ store });
    await Promise.all([first.desk.prepare(documentOf('a', 'b')), first.desk.prepare(documentOf('a', 'b'))]);
    expect(first.encoded).toEqual(['a', 'b']);
    await first.desk.close();
    const second = opened({ store });
    await second.desk.prepare(documentOf('a', 'b'));
    expect(second.encoded).toEqual([]);
    expect(await second.desk.nearness(documentOf('a', 'b'), ['a?'])).toBeDefined();
    await second.desk.close();
  });

  it('makes them again when the text has changed, or what was kept is spoilt', async () => {
    const store = memory();
    const { desk, encoded } = opened({ store });
    await desk.prepare(documentOf('a', 'b'));
    await desk.prepare({ ...documentOf('a', 'c'), revision: 2 });
    expect(encoded).toEqual(['a', 'b', 'a', 'c']);
    await desk.close();
    for (const [key, { hash }] of store.kept) store.kept.set(key, { hash, bytes: new Uint8Array(5) });
    const again = opened({ store });
    await again.desk.prepare({ ...documentOf('a', 'c'), revision: 2 });
    expect(again.encoded).toEqual(['a', 'c']);
    await again.desk.close();
  });

  it('lets nobody wait longer than its patience', async () => {
    const { desk, hold } = opened({ patience: 1 });
    await desk.prepare(documentOf('a', 'b'));
    const open = hold();
    expect(await desk.nearness(documentOf('a', 'b'), ['a?'])).toBeUndefined();
    expect(desk.counts).toEqual({ byMeaning: 0, unread: 0, late: 1 });
    open();
    await desk.close();
  });

  it('answers by words what comes when twenty questions are waiting', async () => {
    const { desk, hold } = opened();
    await desk.prepare(documentOf('a', 'b'));
    const open = hold();
    const first = Array.from({ length: 20 }, (_, at) => desk.nearness(documentOf('a', 'b'), [`a ${at}?`]));
    // Each looks its document up first.
    await new Promise((resolve) => setImmediate(resolve));
    expect(await desk.nearness(documentOf('a', 'b'), ['one more?'])).toBeUndefined();
    expect(desk.counts.late).toBe(1);
    open();
    expect((await Promise.all(first)).every(Boolean)).toBe(true);
    await desk.close();
  });

  it('answers by words while the event loop is busy, and by meaning again afterwards', async () => {
    let use = 0.9;
    const { desk } = opened({ loopUse: () => use });
    const document = documentOf('a', 'b');
    await desk.prepare(document);
    expect(await desk.nearness(document, ['a?'])).toBeUndefined();
    use = 0.6;
    expect(await desk.nearness(document, ['a?'])).toBeDefined();
    expect(desk.counts).toEqual({ byMeaning: 1, unread: 0, late: 1 });
    await desk.close();
  });

  it('answers by words at once who would wait long for a model that is slow of late', async () => {
    let time = 0;
    let takes = 5000;
    const work = () => {
      time += takes;
    };
    const { desk, hold } = opened({ now: () => time, work });
    await desk.prepare(documentOf('a', 'b'));
    const ask = async (question: string) => desk.nearness(documentOf('a', 'b'), [question]);
    const askTwo = async (round: string) => {
      const open = hold();
      const first = ask(`${round}, first?`);
      await new Promise((resolve) => setImmediate(resolve));
      const second = ask(`${round}, second?`);
      await new Promise((resolve) => setImmediate(resolve));
      open();
      return [await first, await second].map((given) => given !== undefined);
    };
    expect(await askTwo('not known to be slow')).toEqual([true, true]);
    for (let i = 0; i < 40; i++) await ask(`${i}?`);
    takes = 15_000;
    for (let i = 0; i < 40; i++) await ask(`slow ${i}?`);
    expect(await askTwo('slow')).toEqual([true, false]);
    takes = 5;
    for (let i = 0; i < 40; i++) await ask(`quick ${i}?`);
    expect(await askTwo('quick')).toEqual([true, true]);
    await desk.close();
  });

  it('asks the model once for a question that is asked again', async () => {
    const { desk, encoded } = opened();
    await desk.prepare(documentOf('a', 'b'));
    await desk.nearness(documentOf('a', 'b'), ['a?']);
    await desk.nearness(documentOf('a', 'b'), ['a?']);
    expect(encoded.filter((text) => text === 'a?')).toHaveLength(1);
    await desk.close();
  });

  it('leaves articles in other languages to the words', async () => {
    const { desk, encoded } = opened();
    const german = { ...documentOf('a'), language: 'de' };
    await desk.prepare(german);
    expect(await desk.nearness(german, ['a?'])).toBeUndefined();
    expect(encoded).toEqual([]);
    await desk.close();
  });

  it('goes on by words when the store fails, and says so', async () => {
    const broken: VectorStore = {
      find: () => Promise.reject(new Error('away')),
      keep: () => Promise.reject(new Error('away')),
    };
    const { desk, errors } = opened({ store: broken });
    await desk.prepare(documentOf('a'));
    expect(await desk.nearness(documentOf('a'), ['a?'])).toBeUndefined();
    expect(errors).toHaveLength(2);
    await desk.close();
  });

  it('goes on by words when the model’s process ends half-way', async () => {
    const encoder = await openEncoderApart(folder, {
      program: new URL('./dying-encoder.mjs', import.meta.url),
    });
    const errors: unknown[] = [];
    const { kept, ...store } = memory();
    const desk = createDesk({ encoder, store, patience: 20_000, onError: (error) => errors.push(error) });
    await desk.prepare(documentOf('cat', 'die'));
    expect(errors).toHaveLength(1);
    expect(kept.size).toBe(0);
    expect(await desk.nearness(documentOf('cat', 'die'), ['kitten?'])).toBeUndefined();
    expect(await desk.questionVector('kitten?')).toBeUndefined();
    await desk.close();
  });

  it('stops in the middle of a document when it is closed', async () => {
    const { desk, encoded, hold, store, errors } = opened();
    const open = hold();
    const preparing = desk.prepare(documentOf('a', 'b', 'c'));
    await new Promise((resolve) => setImmediate(resolve));
    const closing = desk.close();
    open();
    await Promise.all([closing, preparing]);
    expect(encoded.length).toBeLessThan(3);
    expect((store as ReturnType<typeof memory>).kept.size).toBe(0);
    expect(errors).toEqual([]);
  });
});
