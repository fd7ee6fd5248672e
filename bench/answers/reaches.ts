import { short, table } from '../figures/index.js';
import type { QuestionForm } from '../sets/index.js';
import type { Measured } from './compare.js';
import { FOOTNOTE, FUSE_TOKENS, MINISEARCH } from './engines.js';
import type { Cost } from './growth.js';
import type { Start } from './start.js';

/** Something that is to be reached, and what was. */
interface Reach {
  readonly what: string;
  readonly most: number;
  readonly measured: number;
  readonly unit: string;
}

export const isMet = ({ measured, most }: Reach): boolean => measured <= most;

/** What Footnote is meant to cost, beside the engines that it is compared with and by itself. */
export function reaches(all: readonly Measured[], costs: readonly Cost[], start: Start): Reach[] {
  const named = (name: string) => all.find((one) => one.name === name)!;
  const own = named(FOOTNOTE.name);
  const beside = (other: { readonly name: string }, form: QuestionForm) =>
    own.asking[form].median / named(other.name).asking[form].median;
  const shortest = costs[0]!;
  const book = costs.at(-1)!;
  const length = book.paragraphs / shortest.paragraphs;
  const ratio = '× its median';
  const grown = (form: QuestionForm) => book.median[form] / shortest.median[form] / length;
  const list = [
    [`as asked, beside ${FUSE_TOKENS.name}`, 1 / 40, beside(FUSE_TOKENS, 'as asked'), ratio],
    [`as asked, beside ${MINISEARCH.name}`, 2.5, beside(MINISEARCH, 'as asked'), ratio],
    [`with typos, beside ${FUSE_TOKENS.name}`, 1 / 8, beside(FUSE_TOKENS, 'with typos'), ratio],
    ['index of 40 paragraphs', 30, own.index, 'ms'],
    [`index of ${book.paragraphs} paragraphs`, 2000, book.index, 'ms'],
    [`question to ${book.paragraphs} paragraphs, as asked`, 15, book.median['as asked'], 'ms'],
    [`question to ${book.paragraphs} paragraphs, with typos`, 15, book.median['with typos'], 'ms'],
    ['growth of the cost, as asked', 1, grown('as asked'), '× that of the length'],
    ['growth of the cost, with typos', 1, grown('with typos'), '× that of the length'],
    ['ask, one question', 700, start.ask, 'ms'],
  ] as const;
  return list.map(([what, most, measured, unit]) => ({ what, most, measured, unit }));
}

export function drawReaches(list: readonly Reach[]): string {
  return table(
    ['reach', 'at most', 'measured', 'unit', 'met'],
    list.map((reach) => [
      reach.what,
      short(reach.most),
      short(reach.measured),
      reach.unit,
      Number.isNaN(reach.measured) ? 'not measured' : isMet(reach) ? 'met' : 'NOT MET',
    ]),
  );
}
