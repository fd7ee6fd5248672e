import { type Answer, answer, type Passage } from '../../src/answer/index.js';
import { indexArticle } from '../../src/index.js';
import { sum, table } from '../figures/index.js';
import { type AskedArticle, FORMS, put, strangers } from '../sets/index.js';

/** An answer that quotes a passage: the score it was given with, and whether the passage is the right one. */
interface Given {
  readonly score: number;
  readonly right: boolean;
}

const BINS = 10;

/**
 * Whether scores are honest: of the answers given with about 0.8, about 80 % should be right. Questions as
 * asked and with typos together; refusals, and what people say, have no place in it.
 */
export function reliability(readings: readonly AskedArticle[]): string {
  const given: Given[] = [];
  const astray: Given[] = [];
  let asked = 0;
  let strange = 0;
  readings.forEach(({ article, questions }, i) => {
    const index = indexArticle(article);
    const ask = (text: string, paragraph: number | undefined, into: Given[]) => {
      const best = quoted(answer(index, text));
      if (best) into.push({ score: best.score, right: best.paragraph.number === paragraph });
    };
    for (const question of questions) {
      for (const form of FORMS) ask(put(question, form), question.paragraph, given);
      asked += FORMS.length;
    }
    for (const text of strangers(readings, i)) {
      ask(text, undefined, astray);
      strange++;
    }
  });
  const bins = Array.from({ length: BINS }, (_, bin) => bin);
  const rows = bins.map((bin) => {
    const here = given.filter(({ score }) => binOf(score) === bin);
    const wrong = astray.filter(({ score }) => binOf(score) === bin).length;
    const right = here.filter((one) => one.right).length;
    return [
      `${(bin / BINS).toFixed(1)}–${((bin + 1) / BINS).toFixed(1)}`,
      String(here.length),
      here.length === 0 ? '–' : (sum(here.map(({ score }) => score)) / here.length).toFixed(2),
      here.length === 0 ? '–' : (right / here.length).toFixed(2),
      ...(strange > 0 ? [String(wrong)] : []),
    ];
  });
  const head = ['score', 'answers', 'mean score', 'right', ...(strange > 0 ? ['to strangers'] : [])];
  const notes = [
    `${given.length} answers with a passage to ${asked} questions, as asked and with typos.`,
    `Mean distance between a bin's score and its part of right answers: ${distance(given).toFixed(3)}.`,
  ];
  if (strange > 0)
    notes.push(`To strangers: answers to ${strange} questions about another article, all of them wrong.`);
  return `${table(head, rows)}\n\n${notes.join('\n')}`;
}

const binOf = (score: number) => Math.min(BINS - 1, Math.floor(score * BINS));

function quoted(found: Answer): Passage | undefined {
  if (found.kind === 'found') return found.passage;
  return found.kind === 'unsure' ? found.passages[0] : undefined;
}

/** The expected calibration error (Naeini et al. 2015): by bins, weighed by how many answers are in each. */
function distance(given: readonly Given[]): number {
  const off = Array.from({ length: BINS }, (_, bin) => {
    const here = given.filter(({ score }) => binOf(score) === bin);
    return Math.abs(sum(here.map(({ score, right }) => score - Number(right))));
  });
  return sum(off) / Math.max(1, given.length);
}
