import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setImmediate } from 'node:timers/promises';
import { afterAll, describe, expect, test } from 'vitest';
import { answer } from '../../src/answer/index.js';
import { readArticle } from '../../src/article/index.js';
import {
  createImporter,
  type ImporterOptions,
  type ImportOptions,
  ImportRefused,
  type ImportSource,
} from '../../src/imports/index.js';
import { indexArticle } from '../../src/index.js';
import { thrownBy } from '../thrown.js';

const TEXT =
  'Two towns mend a bridge\n\nBy Jane Smith\n\nThe mayors met on Monday.\n\nThey agreed on the costs.';
const PAGE = `<html><head><title>x</title></head><body><article><h1>Two towns mend a bridge</h1>${'<p>The mayors of both towns met on the bridge, and agreed to mend it.</p>'.repeat(4)}</article></body></html>`;
const content = (text: string | Uint8Array, name?: string): ImportSource => ({
  from: 'content',
  content: text,
  ...(name && { name }),
});
/** However busy the machine is, it is not the clock that ends a reader. */
const PATIENT: ImporterOptions = { limits: { clock: 100_000 } };
const own = (program: string): ImporterOptions => ({ worker: new URL(program, import.meta.url) });

async function refusal(source: ImportSource, options: ImporterOptions = {}, importing: ImportOptions = {}) {
  const importer = createImporter({ ...PATIENT, ...options });
  const { kind, message } = await thrownBy(importer.importDocument(source, importing), ImportRefused);
  return [kind, message];
}

const server = createServer((_, response) => {
  response.setHeader('content-type', 'text/html');
  response.end(PAGE);
});
await new Promise<void>((up) => server.listen(0, '127.0.0.1', up));
const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
afterAll(() => server.close());

describe('a document is read', () => {
  test('from a text', async () => {
    const steps: string[] = [];
    expect(
      await createImporter(PATIENT).importDocument(content(TEXT, 'bridge.txt'), {
        onProgress: (step) => steps.push(step),
      }),
    ).toEqual(readArticle(TEXT));
    expect(steps).toEqual(['reading']);
  });

  test('from a page, whose address is kept', async () => {
    const steps: string[] = [];
    const article = await createImporter({ ...PATIENT, allow: [origin] }).importDocument(
      { from: 'page', url: `${origin}/bridge?a=1#part` },
      { onProgress: (step) => steps.push(step) },
    );
    expect(article).toMatchObject({ title: 'Two towns mend a bridge', url: `${origin}/bridge?a=1` });
    expect(steps).toEqual(['fetching', 'reading']);
  });

  test('from a file that is handed over', async () => {
    const steps: string[] = [];
    const article = await createImporter(PATIENT).importDocument(
      { from: 'file', name: 'notes.md', read: async () => Buffer.from('# A title\n\nThe *body* text.') },
      { onProgress: (step) => steps.push(step) },
    );
    expect(steps).toEqual(['fetching', 'reading']);
    expect(article).toMatchObject({ title: 'A title', paragraphs: [{ number: 1, text: 'The body text.' }] });
    expect(article.url).toBeUndefined();
  });
});

describe('a document is refused', () => {
  test('that is no article', async () => {
    expect(await refusal(content('# Only a title'))).toEqual([
      'unreadable',
      'There is a title but no paragraph under it; put the text of the article after a blank line.',
    ]);
    await expect(createImporter(PATIENT).importDocument(content('# Only a title'))).rejects.toMatchObject({
      detail: 'no-body',
    });
    expect(await refusal(content(new Uint8Array([0x50, 0x4b, 3, 4])))).toEqual([
      'unreadable',
      'This is a file of a word processor, or an archive; save the article as a .txt, .md, .html, .pdf, .epub, .docx or .odt file and try again.',
    ]);
  });

  test('of more than 5 MB', async () => {
    expect(await refusal(content(`A\n\n${'é'.repeat(2_500_001)}`))).toEqual([
      'too-big',
      'This is more than 5 MB; save the text of the article alone and send that.',
    ]);
  });

  test('of more than 200,000 words', async () => {
    const body = `${'word '.repeat(4000)}\n\n`.repeat(50);
    expect(await refusal(content(`A title\n\n${body}word`))).toEqual([
      'too-long',
      'This is more than 200,000 words; cut it into chapters and add them one by one.',
    ]);
    const most = await createImporter(PATIENT).importDocument(content(`A title\n\n${body}`));
    expect(most.paragraphs).toHaveLength(50);
  });

  test.each([
    // Where the system doesn't tell how much of the processor a thread has had, only the clock can end it.
    ...(existsSync('/proc/thread-self/schedstat') ? [{ processor: 20, clock: 100_000 }] : []),
    { processor: 100_000, clock: 20 },
  ])('that takes for ever, by %j', async (limits) => {
    expect(await refusal(content(TEXT), { ...own('stuck.mjs'), limits })).toEqual([
      'too-slow',
      'This document takes too long to read; save the text of the article alone and send that.',
    ]);
  });

  test.each(['greedy.mjs', 'hungry.mjs', 'leaping.mjs', 'killed.mjs'])(
    'that takes all memory (%s)',
    async (program) => {
      const limits = { ...PATIENT.limits, heap: 40_000_000, growth: 150_000_000 };
      expect(await refusal(content(TEXT), { ...own(program), limits })).toEqual([
        'too-big',
        'This document takes too much memory to read; save the text of the article alone and send that.',
      ]);
    },
  );

  test('by whoever asked for it', async () => {
    const calledOff = new AbortController();
    const refused = refusal(content(TEXT), own('stuck.mjs'), {
      signal: calledOff.signal,
      onProgress: () => calledOff.abort(),
    });
    expect(await refused).toEqual(['cancelled', 'The import was called off.']);
  });

  test('by a reader that sees nothing of the bot’s settings', async () => {
    expect(await refusal(content(TEXT), own('telling.mjs'))).toEqual(['unreadable', '.']);
  });

  test.runIf(existsSync('/proc/self/oom_score_adj'))(
    'by a reader that the kernel ends before the bot when memory runs out',
    async () => {
      expect(await refusal(content(TEXT), own('yielding.mjs'))).toEqual(['unreadable', '1000']);
    },
  );

  test('that brings our own reader down', async () => {
    expect(await refusal(content(TEXT), own('nowhere.mjs'))).toEqual([
      'failed',
      'Something went wrong while this was read; try again, or paste the text.',
    ]);
  });
});

test('whoever waits is told when the bot is about to end, and so is whoever comes then', async () => {
  const importer = createImporter(own('stuck.mjs'));
  const refused = (source: ImportSource = content(TEXT)) =>
    importer.importDocument(source).then(
      () => 'read',
      (error: unknown) => (error as ImportRefused).kind,
    );
  // One is being read, and the other's file never comes.
  const waiting = [refused(), refused({ from: 'file', name: 'a.txt', read: () => new Promise(() => {}) })];
  importer.close();
  expect(await Promise.all([...waiting, refused()])).toEqual(['stopping', 'stopping', 'stopping']);
});

test('a file that its owner can’t hand over fails with the owner’s words', async () => {
  const away = new Error('Discord has it no more');
  const read = () => Promise.reject(away);
  const importing = createImporter(PATIENT).importDocument({ from: 'file', name: 'a.txt', read });
  await expect(importing).rejects.toBe(away);
});

test('two are read at a time, others wait their turn, and the twenty-first is sent away', async () => {
  const importer = createImporter(own('stuck.mjs'));
  const calledOff = new AbortController();
  const steps: string[] = [];
  const all = Array.from({ length: 20 }, (_, i) =>
    importer
      .importDocument(content(TEXT), {
        signal: calledOff.signal,
        onProgress: (step) => steps.push(`${step} ${i}`),
      })
      .catch(({ kind }: ImportRefused) => kind),
  );
  await expect(importer.importDocument(content(TEXT))).rejects.toMatchObject({
    kind: 'busy',
    message: 'Too many documents are being read just now; try again in a minute.',
  });
  await setImmediate();
  expect(steps.slice(0, 3)).toEqual(['reading 0', 'reading 1', 'waiting 2']);
  expect(steps).toHaveLength(20);
  calledOff.abort();
  expect(await Promise.all(all)).toEqual(all.map(() => 'cancelled'));
});

test('one person has two places, and gets them back', async () => {
  const importer = createImporter(own('stuck.mjs'));
  const calledOff = new AbortController();
  const read = (person: string) =>
    importer
      .importDocument(content(TEXT), { person, signal: calledOff.signal })
      .catch(({ kind }: ImportRefused) => kind);
  const all = [read('ravi'), read('ravi'), read('lena')];
  await expect(importer.importDocument(content(TEXT), { person: 'ravi' })).rejects.toMatchObject({
    kind: 'several',
    message: 'Two of your documents are being read already; try again when they are done.',
  });
  calledOff.abort();
  expect(await Promise.all(all)).toEqual(['cancelled', 'cancelled', 'cancelled']);
  // A place that was not given back would make these `several`.
  for (let at = 0; at < 3; at++) expect(await read('ravi')).toBe('cancelled');
});

describe('an import that would hold its place for ever', () => {
  /** Whether all places are free again: one more than there are is taken, one after the other. */
  const free = async (options: ImporterOptions, source: ImportSource) => {
    const importer = createImporter({ ...options, deadline: 20 });
    const kinds = new Set<string>();
    for (let round = 0; round < 3; round++) {
      const all = Array.from({ length: 20 }, () =>
        importer.importDocument(source).catch(({ kind }: ImportRefused) => kind),
      );
      for (const kind of await Promise.all(all)) kinds.add(`${kind}`);
    }
    return [...kinds];
  };

  test('gives it back when its reader never ends, and when its turn never comes', async () => {
    expect(await free(own('stuck.mjs'), content(TEXT))).toEqual(['too-slow', 'busy']);
  });

  test('gives it back when a name is never found', async () => {
    const resolve = () => new Promise<never>(() => {});
    expect(await free({ resolve }, { from: 'page', url: 'http://page.example/' })).toEqual(['too-slow']);
  });
});

test('questions are answered while a document keeps its reader busy', async () => {
  const index = indexArticle(readArticle(TEXT));
  const calledOff = new AbortController();
  let ended = false;
  const stuck = createImporter(own('stuck.mjs'))
    .importDocument(content(TEXT), { signal: calledOff.signal })
    .catch(({ kind }: ImportRefused) => kind)
    .finally(() => {
      ended = true;
    });
  // Were it read here, not one turn of the event loop would pass before its end.
  const answers: string[] = [];
  for (let turn = 0; turn < 100; turn++) {
    await setImmediate();
    answers.push(answer(index, 'Who wrote this?').kind);
  }
  expect([answers.filter((kind) => kind === 'fact').length, ended]).toEqual([100, false]);
  calledOff.abort();
  expect(await stuck).toBe('cancelled');
});
