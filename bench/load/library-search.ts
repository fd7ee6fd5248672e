import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cutTexts } from '../../src/answer/index.js';
import {
  createArticleVectors,
  createStore,
  createWordRows,
  HOST,
  openDatabase,
  readShippedArticles,
} from '../../src/library/index.js';
import { hashTexts, packVectors, writeVectors } from '../../src/meaning/index.js';
import { createSearcher } from '../../src/search/index.js';
import { doInSlices } from '../../src/threads/index.js';
import { readCall } from '../call.js';
import { median, readProcessTime, seeded, short, table } from '../figures/index.js';
import { bookOf } from '../sets/index.js';
import { watchLoop } from './watch-loop.js';

const USAGE = `Usage: npm run library-search [-- postgres://…]

What a search through a library of a thousand articles takes: the first after a start, and those after it; how much
more memory the process has then, and how long the event loop was held up. The vectors are made up: they cost what real
ones do. What the processor was busy for tells more than the clock where others use it.`;

const ARTICLES = 1000;
const PARAGRAPHS = 40;
const DIMENSIONS = 384;
const MODEL = 'made-up';
const QUESTIONS = 40;

const random = seeded('vectors');
const vector = () => Float32Array.from({ length: DIMENSIONS }, () => (random() - 0.5) / 11);
const vectorsOf = (count: number) =>
  writeVectors(packVectors(Array.from({ length: count }, vector), DIMENSIONS));

const shipped = await readShippedArticles(() => {});
const text = bookOf([shipped[0].article], ARTICLES * PARAGRAPHS).paragraphs;
const [address, isReader] = readCall(USAGE, {}).positionals;

/** The library, as it is when articles were added over months. */
async function fill(address: string): Promise<void> {
  const database = await openDatabase(address, () => {});
  const library = createStore({ database, shipped, cacheBytes: 10_000_000 });
  const vectors = createArticleVectors(database);
  const searcher = createSearcher({ store: createWordRows(database) });
  for (let at = 0; at < ARTICLES; at++) {
    const paragraphs = text
      .slice(at * PARAGRAPHS, (at + 1) * PARAGRAPHS)
      .map((one, place) => ({ number: place + 1, text: one.text }));
    const article = { ...shipped[0].article, title: `Article ${at}`, paragraphs };
    const { id } = await library.keep(HOST, (await library.draft(HOST, article)).id);
    const texts = await doInSlices(cutTexts(article));
    const bytes = Buffer.concat([vectorsOf(texts.sentences.length), vectorsOf(texts.paragraphs.length)]);
    await vectors.keep(id, MODEL, { hash: hashTexts(texts), bytes });
  }
  const begun = performance.now();
  await searcher.prepare();
  process.stdout.write(`Made ready in ${short(performance.now() - begun)} ms\n`);
  await searcher.close();
  await library.close();
}

if (isReader === undefined) {
  const folder = mkdtempSync(join(tmpdir(), 'footnote-search-'));
  const own = address ?? `file:${join(folder, 'search.db')}`;
  await fill(own);
  // What filling it has left behind in memory would hide what a search takes; so would what the young generation grows
  // and shrinks by, some 30 MB of it.
  const reader = spawnSync(
    process.execPath,
    [...process.execArgv, '--max-semi-space-size=1', ...process.argv.slice(1, 2), own, 'reader'],
    { stdio: 'inherit' },
  );
  rmSync(folder, { recursive: true });
  process.exit(reader.status ?? 1);
}

const database = await openDatabase(address ?? '', () => {});
const library = createStore({ database, shipped, cacheBytes: 10_000_000 });
const searcher = createSearcher({ store: createWordRows(database), reading: 600_000 });
const questions = text
  .filter((_, at) => at % Math.floor(text.length / QUESTIONS) === 0)
  .map((one) => one.text.slice(0, 80));
const place = { person: 'reader' };

async function ask(question: string) {
  const begun = performance.now();
  const used = readProcessTime();
  const articles = await library.readable(place, MODEL);
  const found = await searcher.search({
    question,
    vector: vector(),
    articles,
    most: 3,
    kept: (ids, form) => library.storedWords(place, ids, form, MODEL),
    text: (id) => library.stored(place, id),
  });
  return { ms: performance.now() - begun, cpu: readProcessTime() - used, looked: found.looked };
}

const collect = (globalThis as { gc?: () => void }).gc ?? (() => {});
collect();
const before = process.memoryUsage.rss();
const first = await watchLoop(() => ask(questions[0] ?? ''));
const next = await watchLoop(async () => {
  const times: { ms: number; cpu: number }[] = [];
  for (const question of questions) times.push(await ask(question));
  return times;
});
collect();
const more = process.memoryUsage.rss() - before;
const middle = (of: 'ms' | 'cpu') => short(median(next.result.map((one) => one[of])));
const longest = short(Math.max(...next.result.map(({ ms }) => ms)));
const rows = [
  ['the first search', short(first.result.ms), '', short(first.result.cpu), short(first.heldUp)],
  ['the next', middle('ms'), longest, middle('cpu'), short(next.heldUp)],
];
process.stdout.write(
  `${first.result.looked} articles, ${database.engine}\n` +
    `${table(['search', 'median ms', 'longest ms', 'processor ms', 'event loop held up ms'], rows)}\n` +
    `Memory: ${short(more / 1e6)} MB more\n`,
);
await searcher.close();
await library.close();
