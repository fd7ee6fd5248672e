import type { Article } from '../../src/article/index.js';
import { median, short, table, timed } from '../figures/index.js';
import {
  beginning,
  FORMS,
  forEachForm,
  type LabelledQuestion,
  put,
  type QuestionForm,
} from '../sets/index.js';
import type { Engine } from './engines.js';

/** What a length costs, in milliseconds. */
export interface Cost {
  readonly paragraphs: number;
  readonly index: number;
  readonly median: Readonly<Record<QuestionForm, number>>;
}

/** How often the length is halved to get the shortest that is measured. */
const HALVINGS = 6;
/** Questions asked of every length. */
const QUESTIONS = 200;

/** What a question costs of a book's beginnings, each twice as long as the one before, up to the whole. */
export function growth(engine: Engine, book: Article, questions: readonly LabelledQuestion[]): Cost[] {
  const step = Math.max(1, questions.length / QUESTIONS);
  const asked = Array.from(
    { length: Math.min(questions.length, QUESTIONS) },
    (_, i) => questions[Math.floor(i * step)]!,
  );
  const costs: Cost[] = [];
  for (let halvings = HALVINGS; halvings >= 0; halvings--) {
    const part = beginning(book, Math.max(1, Math.round(book.paragraphs.length / 2 ** halvings)));
    const { result: search, ms: index } = timed(() => engine.index(part));
    const times = forEachForm((): number[] => []);
    // Twice over and the second time counted: every length is met with the compiler equally settled.
    for (let round = 0; round < 2; round++) {
      for (const form of FORMS) {
        times[form] = asked.map((question) => timed(() => search(put(question, form))).ms);
      }
    }
    costs.push({
      paragraphs: part.paragraphs.length,
      index,
      median: forEachForm((form) => median(times[form])),
    });
  }
  return costs;
}

export function drawGrowth(costs: readonly Cost[]): string {
  const first = costs[0]!;
  const head = ['paragraphs', 'length', 'index ms', 'as asked ms', 'cost', 'with typos ms', 'cost'];
  const rows = costs.map(({ paragraphs, index, median }) => [
    String(paragraphs),
    `${short(paragraphs / first.paragraphs)} ×`,
    short(index),
    ...FORMS.flatMap((form) => [short(median[form]), `${short(median[form] / first.median[form])} ×`]),
  ]);
  return table(head, rows);
}
