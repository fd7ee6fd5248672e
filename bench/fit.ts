import { parseArgs } from 'node:util';
import { textsOf } from '../src/answer/index.js';
import { onTopic } from '../src/answer/passages/confidence.js';
import type { Nearness } from '../src/answer/passages/nearness.js';
import { rank, type Sought, seek } from '../src/answer/passages/rank.js';
import { readQuestion } from '../src/answer/question/question.js';
import { cachedVectors, compareDocument, type Encoder, openEncoder } from '../src/meaning/index.js';
import { type Labelled, type LabelledArticle, readLabelled } from './labelled.js';
import { fitChoice, fitLogistic } from './logit.js';
import { UnusableSet } from './questions.js';
import { table } from './table.js';

const USAGE = `Usage: npm run fit -- --model FOLDER --cache FOLDER FILE…

Fits how words and meaning decide together, and says how well they do on articles that were left out.
  --model FOLDER  the model
  --cache FOLDER  where vectors are kept, so that the next time takes seconds
  FILE            JSON: an array of { text, questions: [{ question, paragraphs | paragraph, answers?, form? }],
                  offTopic?, unanswerable? }`;

/** A question with its signs: for each paragraph in order those of the ranking. */
interface Signs {
  readonly set: string;
  readonly article: number;
  readonly right: readonly number[];
  readonly paragraphs: readonly (readonly number[])[];
  /** The words' own sign that the article speaks of it, as a logit, and the part of it they hold. */
  readonly words: number;
  readonly coverage: number;
}

async function nearnessTo(encoder: Encoder, cache: string, { index }: LabelledArticle) {
  const vectors = await cachedVectors(cache, encoder, textsOf(index), {
    onProgress: (done, all) => process.stderr.isTTY && process.stderr.write(`\r${done}/${all} texts `),
  });
  return async ({ text }: Labelled): Promise<Nearness> =>
    compareDocument(await encoder.encodeQuestion(text), vectors);
}

const logit = (chance: number) => Math.log(chance / (1 - chance));
const known = (sought: readonly Sought[]) => sought.reduce((sum, { weight }) => sum + weight, 0) > 0;

async function signsOf(encoder: Encoder, cache: string, articles: readonly LabelledArticle[]) {
  const all: Signs[] = [];
  const numbers = new Map(articles.map(({ index }, at) => [index.article.paragraphs[0]?.text, at]));
  for (const labelled of articles) {
    const { set, index } = labelled;
    const nearness = await nearnessTo(encoder, cache, labelled);
    for (const one of labelled.questions) {
      const question = readQuestion(one.text, index.passages.words);
      const sought = seek(index.passages, question);
      if (!known(sought)) continue;
      const alone = rank(index.passages, question, sought)[0];
      const ranked = rank(index.passages, question, sought, undefined, await nearness(one));
      const ordered = [...ranked].sort((a, b) => a.paragraph - b.paragraph);
      all.push({
        set,
        article: numbers.get(index.article.paragraphs[0]?.text)!,
        right: one.paragraphs,
        paragraphs: ordered.map(({ words, coverage, near }) => [
          words,
          coverage,
          near!.sentence,
          near!.paragraph,
        ]),
        words: alone ? logit(onTopic(sought, alone)) : -6,
        coverage: alone?.coverage ?? 0,
      });
    }
  }
  return all;
}

/** Folds of whole articles: none is judged by weights that have seen it. */
const FOLDS = 5;
/** A set of many questions must not drown the others. */
const balanced = (signs: readonly Signs[]) => {
  const sizes = new Map<string, number>();
  for (const { set } of signs) sizes.set(set, (sizes.get(set) ?? 0) + 1);
  return (one: Signs) => 1 / Math.sqrt(sizes.get(one.set)!);
};

const dot = (weights: readonly number[], signs: readonly number[]) =>
  signs.reduce((sum, sign, i) => sum + sign * weights[i]!, 0);

/** The place of the best right paragraph, from 0. */
function placeOf({ paragraphs, right }: Signs, weights: readonly number[]): number {
  const scores = paragraphs.map((signs) => dot(weights, signs));
  const best = Math.max(...right.map((at) => scores[at] ?? Number.NEGATIVE_INFINITY));
  return scores.filter((score) => score > best).length;
}

/** The signs that the article answers at all, of the paragraph that the ranking puts first. */
function topicSigns({ paragraphs, words, coverage }: Signs, weights: readonly number[]): number[] {
  const best = paragraphs.reduce((a, b) => (dot(weights, b) > dot(weights, a) ? b : a));
  return [1, words, coverage, best[2]!, best[3]!];
}

function report(signs: readonly Signs[]): void {
  const weigh = balanced(signs);
  const answered = signs.filter(({ right }) => right.length > 0);
  const choose = (some: readonly Signs[]) =>
    fitChoice(some.map((one) => ({ options: one.paragraphs, right: one.right, weight: weigh(one) })));
  const judge = (some: readonly Signs[], weights: readonly number[]) =>
    fitLogistic(
      some.map((one) => ({
        signs: topicSigns(one, weights),
        yes: one.right.length > 0,
        weight: weigh(one),
      })),
    );
  const held: { one: Signs; place: number; topic: number }[] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const isHeld = ({ article }: Signs) => article % FOLDS === fold;
    const weights = choose(answered.filter((one) => !isHeld(one)));
    const topic = judge(
      signs.filter((one) => !isHeld(one)),
      weights,
    );
    for (const one of signs.filter(isHeld))
      held.push({ one, place: placeOf(one, weights), topic: dot(topic, topicSigns(one, weights)) });
  }
  const rows = [...new Set(signs.map(({ set }) => set))].map((set) => {
    const some = held.filter(({ one }) => one.set === set);
    const share = (part: number) => ((100 * part) / some.length).toFixed(1);
    const among = (most: number) => share(some.filter(({ place }) => place < most).length);
    const alone = (most: number) => share(some.filter(({ one }) => placeOf(one, [1, 0, 0, 0]) < most).length);
    const meant = (most: number) => share(some.filter(({ one }) => placeOf(one, [0, 0, 1, 1]) < most).length);
    const silent = (below: number) =>
      share(some.filter(({ topic }) => 1 / (1 + Math.exp(-topic)) < below).length);
    const ranks = some[0]?.one.right.length
      ? [`${alone(1)} / ${alone(3)}`, `${meant(1)} / ${meant(3)}`, `${among(1)} / ${among(3)}`]
      : ['', '', ''];
    return [set, String(some.length), ...ranks, silent(0.3), silent(0.4), silent(0.5)];
  });
  const head = [
    'set (articles left out)',
    'questions',
    'words',
    'meaning',
    'both',
    '< 0.3',
    '< 0.5',
    '< 0.62',
  ];
  process.stdout.write(`${table(head, rows)}\n\n`);
  const weights = choose(answered);
  const print = (numbers: readonly number[]) => numbers.map((one) => one.toFixed(2)).join(', ');
  process.stdout.write(
    `The last three: of a hundred how many are less likely to be answered than that.\n` +
      `BOTH (score, coverage, sentence, paragraph): ${print(weights)}\n` +
      `TOPIC (bias, words, coverage, sentence, paragraph): ${print(judge(signs, weights))}\n`,
  );
}

try {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { model: { type: 'string' }, cache: { type: 'string' } },
  });
  if (!values.model || !values.cache || positionals.length === 0) throw new UnusableSet(USAGE);
  const encoder = await openEncoder(values.model);
  report(await signsOf(encoder, values.cache, positionals.flatMap(readLabelled)));
  await encoder.close();
} catch (error) {
  if (!(error instanceof UnusableSet)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
}
