import {
  bytesInUse,
  median,
  percent,
  percentile,
  short,
  signed,
  sum,
  table,
  timed,
  turned,
} from '../figures/index.js';
import { type AskedArticle, FORMS, forEachForm, put, type QuestionForm, variants } from '../sets/index.js';
import type { Engine, Search } from './engines.js';

/** What an engine did with all the questions of one form. Times are in milliseconds. */
interface EngineRun {
  readonly questions: number;
  readonly top1: number;
  readonly top3: number;
  readonly median: number;
  readonly p99: number;
}

/** What an engine did. */
export interface Measured {
  readonly name: string;
  readonly asking: Readonly<Record<QuestionForm, EngineRun>>;
  /** Milliseconds to make 40 paragraphs ready that it hasn't read before, after warm-up. */
  readonly index: number;
  /** Bytes that the index of 40 paragraphs holds, the text itself not counted. */
  readonly memory: number;
}

/** The length that index times and memory are given for. */
const USUAL_PARAGRAPHS = 40;
/** Questions that an engine is asked before the next one's turn: few, so that a busy machine slows all alike. */
const BLOCK = 16;
/** Articles to take the time of indexing from; when there are fewer, variants of them are read too. */
const ENOUGH_INDEXES = 12;

/**
 * Asks every engine the same questions in one run, turn by turn.
 *
 * @param enough times to take of every engine and form at least: a small set is asked again until there are.
 */
export function compare(
  engines: readonly Engine[],
  readings: readonly AskedArticle[],
  progress: (done: string) => void,
  enough: number,
): Measured[] {
  warmUp(engines, readings);
  const indexing = measureIndexing(engines, readings);
  const memory = engines.map((engine) => measureMemory(engine, readings));
  const tallies = engines.map(() => forEachForm(newTally));
  const total = sum(readings.map(({ questions }) => questions.length));
  const rounds = Math.max(1, Math.ceil(enough / total));
  let asked = 0;
  for (let round = 0; round < rounds; round++) {
    for (const reading of readings) {
      const ready = engines.map((engine, i) => ({
        search: engine.index(reading.article),
        tally: tallies[i]!,
      }));
      for (let from = 0; from < reading.questions.length; from += BLOCK) {
        const block = { ...reading, questions: reading.questions.slice(from, from + BLOCK) };
        for (const form of FORMS) {
          for (const { search, tally } of turned(ready, from / BLOCK + round)) {
            askAll(search, block, form, tally[form]);
          }
        }
        asked += block.questions.length;
        progress(`${asked} of ${total * rounds} questions asked`);
      }
    }
  }
  return engines.map(({ name }, i) => ({
    name,
    asking: forEachForm((form) => settle(tallies[i]![form])),
    index: indexing[i]!,
    memory: memory[i]!,
  }));
}

interface Tally {
  top1: number;
  top3: number;
  readonly times: number[];
}
const newTally = (): Tally => ({ top1: 0, top3: 0, times: [] });

function askAll(search: Search, { questions }: AskedArticle, form: QuestionForm, tally: Tally): void {
  for (const question of questions) {
    const text = put(question, form);
    const { result, ms } = timed(() => search(text));
    const place = result().indexOf(question.paragraph);
    if (place === 0) tally.top1++;
    if (place >= 0 && place < 3) tally.top3++;
    tally.times.push(ms);
  }
}

const settle = ({ top1, top3, times }: Tally): EngineRun => ({
  questions: times.length,
  top1,
  top3,
  median: median(times),
  p99: percentile(times, 0.99),
});

/** Lets the compiler settle: every engine reads an article several times and answers some of its questions. */
function warmUp(engines: readonly Engine[], readings: readonly AskedArticle[]): void {
  for (const article of variants([readings[0]!.article], 6)) {
    for (const engine of engines) {
      const search = engine.index(article);
      for (const question of readings[0]!.questions.slice(0, 10))
        for (const form of FORMS) search(put(question, form));
    }
  }
}

function measureIndexing(engines: readonly Engine[], readings: readonly AskedArticle[]): number[] {
  const articles = readings.map(({ article }) => article);
  const all = [...articles, ...variants(articles, Math.max(0, ENOUGH_INDEXES - articles.length))];
  const perParagraph = engines.map((): number[] => []);
  all.forEach((article, turn) => {
    for (const [engine, times] of turned(
      engines.map((engine, i) => [engine, perParagraph[i]!] as const),
      turn,
    )) {
      times.push(timed(() => engine.index(article)).ms / article.paragraphs.length);
    }
  });
  return perParagraph.map((times) => median(times) * USUAL_PARAGRAPHS);
}

function measureMemory(engine: Engine, readings: readonly AskedArticle[]): number {
  const paragraphs = sum(readings.map(({ article }) => article.paragraphs.length));
  // A short article is read several times over, or its index would be lost among the small change.
  const times = Math.max(1, Math.ceil(300 / paragraphs));
  const before = bytesInUse();
  const held = Array.from({ length: times }, () => readings.map(({ article }) => engine.index(article)));
  const bytes = bytesInUse() - before;
  return (bytes / (held.length * paragraphs)) * USUAL_PARAGRAPHS;
}

/** The figures as tables: the questions as asked and with typos, then what it takes to make ready. */
export function drawComparison(all: readonly Measured[]): string {
  const first = all[0]!;
  const times = (value: number, own: number) => (value === own ? '1' : `${short(value / own)}`);
  const asking = FORMS.map((form) => {
    const own = first.asking[form];
    const rows = all.map(({ name, asking: { [form]: one } }) => [
      name,
      percent(one.top1, one.questions),
      percent(one.top3, one.questions),
      points(one, own),
      short(one.median),
      times(one.median, own.median),
      short(one.p99),
      times(one.p99, own.p99),
    ]);
    const head = [form, 'top-1 %', 'top-3 %', 'points', 'median ms', 'ratio', 'p99 ms', 'ratio'];
    return table(head, rows);
  });
  const ready = table(
    [`${USUAL_PARAGRAPHS} paragraphs`, 'index ms', 'ratio', 'KiB', 'ratio'],
    all.map(({ name, index, memory }) => [
      name,
      short(index),
      times(index, first.index),
      short(memory / 1024),
      times(memory, first.memory),
    ]),
  );
  return [...asking, ready].join('\n\n');
}

/** How far an engine's top-1 is from Footnote's, in points of a hundred. */
const points = (one: EngineRun, own: EngineRun) =>
  one === own ? '' : signed(100 * (one.top1 / one.questions - own.top1 / own.questions));
