import { describe, expect, test } from 'vitest';
import { ablation } from '../../../bench/answers/ablate.js';
import type { Measured } from '../../../bench/answers/compare.js';
import { isMet, reaches } from '../../../bench/answers/reaches.js';
import { reliability } from '../../../bench/answers/reliability.js';
import { measureAll, run } from '../../../bench/answers/run.js';
import { shippedReading } from '../../../bench/sets/shipped.js';
import { SIGNS } from '../../../src/answer/passages/confidence.js';
import { WEIGHTS } from '../../../src/answer/passages/weights.js';

function collect() {
  const printed: string[] = [];
  const complaints: string[] = [];
  const out = {
    print: (text: string) => printed.push(text),
    progress: () => {},
    complain: (text: string) => complaints.push(text),
  };
  return { printed, complaints, out };
}
const start = { bare: 40, ask: 120, npm: 320 };
/** The first cells of a printed table's rows, and of its head. */
const firstCells = (text: string, head: string) => {
  const lines = text.split('\n');
  const from = lines.findIndex((line) => line.startsWith(`| ${head} `));
  const rows = lines.slice(from + 2);
  return rows
    .slice(
      0,
      rows.findIndex((line) => !line.startsWith('|')),
    )
    .map((row) => row.split(' | ')[0]!.slice(2).trim());
};
const cells = (text: string) =>
  text
    .split('\n')
    .filter((line) => line.startsWith('| '))
    .map((line) => line.slice(2, -2).split(' | '));

describe('npm run bench', () => {
  const shipped = shippedReading();

  test('asks every engine the questions about the shipped article', () => {
    const { printed, out } = collect();
    // Each engine answers each question several times over, and Fuse.js's token search takes its time.
    const few = { ...shipped, questions: shipped.questions.filter((_, at) => at % 12 === 0) };
    measureAll([few], start, out, { times: 1, book: 16 });
    const text = printed.join('\n');
    const engines = [
      'Footnote',
      'Fuse.js defaults',
      'Fuse.js token search',
      'MiniSearch',
      'MiniSearch fuzzy 0.2',
    ];
    for (const head of ['as asked', 'with typos', '40 paragraphs'])
      expect(firstCells(text, head)).toEqual(engines);
    expect(firstCells(text, 'paragraphs')).toEqual(['1', '1', '1', '2', '4', '8', '16']);
    expect(text.split('\n').filter((line) => line.length > 100)).toEqual([]);
    expect(text).not.toMatch(/NaN|undefined|Infinity/);
    expect(text).toContain(
      'Start: ask answers in 120 ms, 3.00 times what Node.js takes to do nothing (40.0 ms)',
    );
    for (const [name, top1, top3, ...others] of cells(text).filter((row) =>
      engines.includes(row[0]!.trim()),
    )) {
      if (others.length < 4) continue;
      expect([name, Number(top1) <= Number(top3) && Number(top3) <= 100]).toEqual([name, true]);
    }
  });

  test('leaves out each weight that the ranking has, and tells of the confidence with a second article', () => {
    const alone = ablation([shipped]);
    expect(firstCells(`${alone}\n`, 'ranking without')).toEqual([
      '(all there)',
      ...Object.keys(WEIGHTS).map((name) => `\`${name}\``),
    ]);
    expect(alone).toContain('needs the questions of a second article');
    const both = ablation([shipped, shipped]);
    expect(firstCells(`${both}\n`, 'confidence without')).toEqual([
      '(all there)',
      ...Object.keys(SIGNS)
        .filter((name) => name !== 'bias')
        .map((name) => `\`${name}\``),
    ]);
  });

  test('says how many answers of each score were right', () => {
    const text = reliability([shipped]);
    const rows = cells(text).slice(2);
    expect(rows.length).toBe(10);
    const answers = rows.reduce((sum, row) => sum + Number(row[1]), 0);
    expect(text).toContain(
      `${answers} answers with a passage to ${2 * shipped.questions.length} questions, as asked and with typos.`,
    );
    expect(answers).toBeGreaterThan(shipped.questions.length);
  });

  test('tells what is met from what is not', () => {
    const asking = (median: number) => {
      const one = { questions: 1, top1: 1, top3: 1, median, p99: median };
      return { 'as asked': one, 'with typos': one };
    };
    const measured = (name: string, median: number): Measured => ({
      name,
      asking: asking(median),
      index: 30,
      memory: 1,
    });
    const all = [measured('Footnote', 1), measured('Fuse.js token search', 20), measured('MiniSearch', 0.5)];
    const cost = (paragraphs: number, ms: number) => ({
      paragraphs,
      index: ms * 100,
      median: { 'as asked': ms, 'with typos': 2 * ms },
    });
    const list = reaches(all, [cost(100, 1), cost(1000, 10)], { bare: 40, ask: 120 });
    expect(list.map((reach) => [reach.what, reach.measured, isMet(reach)])).toEqual([
      ['as asked, beside Fuse.js token search', 0.05, false],
      ['as asked, beside MiniSearch', 2, true],
      ['with typos, beside Fuse.js token search', 0.05, true],
      ['index of 40 paragraphs', 30, true],
      ['index of 1000 paragraphs', 1000, true],
      ['question to 1000 paragraphs, as asked', 10, true],
      ['question to 1000 paragraphs, with typos', 20, false],
      ['growth of the cost, as asked', 1, true],
      ['growth of the cost, with typos', 1, true],
      ['ask, one question', 120, true],
    ]);
  });

  test('ends with 2 and a line on what is wrong', async () => {
    const calls = [['--fast'], ['a.json', 'b.json'], ['no-such-file.json']].map(async (args) => {
      const { complaints, printed, out } = collect();
      return [await run(args, out), printed.length, ...complaints];
    });
    const wrong = await Promise.all(calls);
    expect(wrong).toEqual([
      [2, 0, "Unknown option '--fast'. Try --help."],
      [2, 0, 'One FILE at a time. Try --help.'],
      [2, 0, "no-such-file.json: there is no such file. Give a file of questions in SQuAD's JSON form."],
    ]);
    const { printed, out } = collect();
    expect(await run(['--help'], out)).toBe(0);
    expect(printed[0]).toMatch(/^Usage: npm run bench/);
  });

  test('tells what the model adds to the words, and what it costs', async () => {
    const { printed, out } = collect();
    expect(await run(['--meaning'], out)).toBe(0);
    const report = printed.join('\n');
    const first = (way: string) => Number(new RegExp(`\\| ${way} +\\| +([\\d.]+)`).exec(report)?.[1]);
    expect(first('meaning alone')).toBeGreaterThan(40);
    expect(first('both')).toBeGreaterThanOrEqual(first('words alone'));
    expect(report).toMatch(/One more paragraph of an article costs/);
  });
});
