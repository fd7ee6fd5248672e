import { parseArgs } from 'node:util';
import { correctSlips, textsOf } from '../src/answer/index.js';
import type { Nearness } from '../src/answer/passages/index.js';
import { BESIDE_MEANING, type Evidences, rank, seek, WEIGHTS } from '../src/answer/passages/index.js';
import { readQuestion } from '../src/answer/question/index.js';
import { cachedVectors, compareDocument, type Encoder, openEncoder } from '../src/meaning/index.js';
import { type Labelled, type LabelledArticle, readLabelled } from './labelled.js';
import { fitChoice, fitLogistic } from './logit.js';
import { UnusableSet } from './questions.js';
import { table } from './table.js';

const USAGE = `Usage: npm run fit -- --model FOLDER --cache FOLDER FILE…

Fits how words and meaning decide together, and says how well they do on articles that were left out.
  --model FOLDER  the model
  --cache FOLDER  where vectors are kept, so that the next time takes seconds
  FILE            JSON: an array of { text, questions: [{ question, paragraphs | paragraph, answers?, form?, typo? }],
                  offTopic?, unanswerable? }`;

/** A question with its signs: for each paragraph in order those of the ranking. */
interface Signs {
  readonly set: string;
  readonly article: number;
  readonly right: readonly number[];
  /** Of the words, in the order of `WORDS`, then the two of meaning. */
  readonly paragraphs: readonly (readonly number[])[];
  readonly coverage: readonly number[];
  /** The place, from 0, of the best right paragraph by the words alone. */
  readonly byWords: number;
}

/** The signs of the words that count beside a model. */
const WORDS = (Object.keys(WEIGHTS) as (keyof Evidences)[]).filter((name) => BESIDE_MEANING[name] !== 0);
const MISSING = WORDS.indexOf('missing');

async function nearnessTo(encoder: Encoder, cache: string, { index }: LabelledArticle) {
  const vectors = await cachedVectors(cache, encoder, textsOf(index), {
    onProgress: (done, all) => process.stderr.isTTY && process.stderr.write(`\r${done}/${all} texts `),
  });
  return async ({ text }: Labelled): Promise<Nearness> =>
    compareDocument(await encoder.encodeQuestion(correctSlips(index, text)), vectors);
}

async function signsOf(encoder: Encoder, cache: string, articles: readonly LabelledArticle[]) {
  const all: Signs[] = [];
  const numbers = new Map<string | undefined, number>();
  for (const labelled of articles) {
    const { set, index } = labelled;
    const text = index.article.paragraphs[0]?.text;
    if (!numbers.has(text)) numbers.set(text, numbers.size);
    const nearness = await nearnessTo(encoder, cache, labelled);
    for (const one of labelled.questions) {
      const question = readQuestion(one.text, index.passages);
      const sought = seek(index.passages, question);
      if (sought.length === 0) continue;
      const alone = rank(index.passages, question, sought);
      const ordered = rank(index.passages, question, sought, await nearness(one)).sort(
        (a, b) => a.paragraph - b.paragraph,
      );
      all.push({
        set,
        article: numbers.get(text)!,
        right: one.paragraphs,
        paragraphs: ordered.map(({ evidence, near }) => [
          ...WORDS.map((name) => evidence[name]),
          near!.sentence,
          near!.paragraph,
        ]),
        coverage: ordered.map(({ coverage }) => coverage),
        byWords: alone.findIndex(({ paragraph }) => one.paragraphs.includes(paragraph)),
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

/** The signs of how sure the answer is: of the paragraph that comes first by these weights. */
function confidenceSigns(one: Signs, weights: readonly number[]) {
  const scores = one.paragraphs.map((signs) => dot(weights, signs));
  const top = Math.max(...scores);
  const first = scores.indexOf(top);
  const share = 1 / scores.reduce((sum, score) => sum + Math.exp(score - top), 0);
  const signs = one.paragraphs[first]!;
  const [sentence, paragraph] = signs.slice(-2) as [number, number];
  return {
    isRight: one.right.includes(first),
    signs: [1, one.coverage[first]!, sentence, paragraph, signs[MISSING]!],
    lead: Math.min(12, Math.log(share / (1 - share))),
  };
}

const chance = (weights: readonly number[], signs: readonly number[]) =>
  1 / (1 + Math.exp(-dot(weights, signs)));

/** What is fitted on some questions. */
function fitAll(some: readonly Signs[], weigh: (one: Signs) => number) {
  const weights = fitChoice(
    some
      .filter(({ right }) => right.length > 0)
      .map((one) => ({ options: one.paragraphs, right: one.right, weight: weigh(one) })),
  );
  const judged = some.map((one) => ({
    one,
    ...confidenceSigns(one, weights),
    weight: weigh(one) * (one.right.length > 0 ? 1 : UNANSWERED),
  }));
  return {
    weights,
    speaksOfIt: fitLogistic(
      judged.map(({ one, signs, weight }) => ({ signs, yes: one.right.length > 0, weight })),
    ),
    isRight: fitLogistic(
      judged.map(({ signs, lead, isRight, weight }) => ({ signs: [...signs, lead], yes: isRight, weight })),
    ),
  };
}

/** How much a question counts that the article doesn't answer: they are a tenth of these sets, and more in life. */
const UNANSWERED = 2;

/** A question with what was fitted on other articles. */
interface Held {
  readonly set: string;
  readonly place: number;
  readonly byWords: number;
  readonly topic: number;
  readonly right: number;
  readonly isRight: boolean;
}

function hold(one: Signs, { weights, speaksOfIt, isRight }: ReturnType<typeof fitAll>): Held {
  const judged = confidenceSigns(one, weights);
  return {
    set: one.set,
    place: placeOf(one, weights),
    byWords: one.byWords,
    topic: chance(speaksOfIt, judged.signs),
    right: chance(isRight, [...judged.signs, judged.lead]),
    isRight: judged.isRight,
  };
}

function report(signs: readonly Signs[]): void {
  const weigh = balanced(signs);
  const held = Array.from({ length: FOLDS }, (_, fold) => {
    const isHeld = ({ article }: Signs) => article % FOLDS === fold;
    const fitted = fitAll(
      signs.filter((one) => !isHeld(one)),
      weigh,
    );
    return signs.filter(isHeld).map((one) => hold(one, fitted));
  }).flat();
  const sets = [...new Set(signs.map(({ set }) => set))];
  const some = (set: string) => held.filter((one) => one.set === set);
  const percent = (part: readonly unknown[], of: readonly unknown[]) =>
    of.length === 0 ? '' : ((100 * part.length) / of.length).toFixed(1);
  const rows = sets.map((set) => {
    const ours = some(set);
    const answered = ours.some(({ place }) => Number.isFinite(place));
    const among = (place: (one: Held) => number) =>
      [1, 3]
        .map((most) =>
          percent(
            ours.filter((one) => place(one) >= 0 && place(one) < most),
            ours,
          ),
        )
        .join(' / ');
    const below = (most: number, of: (one: Held) => number) =>
      percent(
        ours.filter((one) => of(one) < most),
        ours,
      );
    return [
      set,
      String(ours.length),
      ...(answered ? [among(({ byWords }) => byWords), among(({ place }) => place)] : ['', '']),
      ...[0.25, 0.33, 0.4].map((most) => below(most, ({ topic }) => topic)),
      below(0.38, ({ right }) => right),
    ];
  });
  const head = ['set', 'questions', 'words', 'both', '< 0.25', '< 0.33', '< 0.4', 'right < 0.38'];
  const tenths = sets.map((set) => [
    set,
    ...Array.from({ length: 10 }, (_, tenth) => {
      const ours = some(set).filter(({ right }) => Math.min(9, Math.floor(right * 10)) === tenth);
      return ours.length === 0
        ? ''
        : `${ours.length}: ${percent(
            ours.filter(({ isRight }) => isRight),
            ours,
          )}`;
    }),
  ]);
  const fitted = fitAll(signs, weigh);
  const print = (numbers: readonly number[]) => numbers.map((one) => one.toFixed(2)).join(', ');
  const names = [...WORDS, 'MEANING sentence', 'MEANING paragraph'];
  process.stdout.write(
    `All figures are of articles left out. First and among three; then how many of a hundred the article\n` +
      `speaks of with less than that, or are right with less.\n\n${table(head, rows)}\n\n` +
      `How many have a chance in each tenth to be right, and how many of a hundred are:\n\n` +
      `${table(['set', ...Array.from({ length: 10 }, (_, tenth) => `0.${tenth}`)], tenths)}\n\n` +
      `BESIDE_MEANING: ${names.map((name, i) => `${name} ${fitted.weights[i]!.toFixed(2)}`).join(', ')}\n` +
      `speaksOfIt (bias, coverage, sentence, paragraph, missing): ${print(fitted.speaksOfIt)}\n` +
      `isRight (the same, lead): ${print(fitted.isRight)}\n`,
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
