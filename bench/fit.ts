import { parseArgs } from 'node:util';
import { askedTexts, textsOf } from '../src/answer/index.js';
import type { Nearness, PassageIndex } from '../src/answer/passages/index.js';
import {
  type Evidences,
  FIRST_LOOK,
  LOOKED_AT_AGAIN,
  PERHAPS_BELOW,
  type Ranked,
  rank,
  type Sought,
  SURE_SIGNS,
  type SureSigns,
  seek,
  silentBelow,
  sureSigns,
  WEIGHTS,
} from '../src/answer/passages/index.js';
import { readQuestion } from '../src/answer/question/index.js';
import {
  cachedVectors,
  compareDocument,
  type Encoder,
  joinReadings,
  openEncoder,
  type PackedVectors,
  unpackTokens,
} from '../src/meaning/index.js';
import { type LabelledArticle, readLabelled } from './labelled.js';
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
  readonly index: PassageIndex;
  readonly right: readonly number[];
  /** Of the words, in the order of `WORDS`, then the two of meaning. */
  readonly paragraphs: readonly (readonly number[])[];
  /** How near each is word by word, for a second look; none where the model doesn't tell. */
  readonly tokens: readonly number[] | undefined;
  readonly sought: readonly Sought[];
  /** The paragraphs as they were ranked, in the order of `paragraphs`. */
  readonly ranked: readonly Ranked[];
  /** The place, from 0, of the best right paragraph by the words alone. */
  readonly byWords: number;
}

/** The signs of the words that count beside a model. */
const WORDS = (Object.keys(WEIGHTS) as (keyof Evidences)[]).filter((name) => FIRST_LOOK.words[name] !== 0);

/**
 * Which wordings of a question are read together: in its own words alone the weights are fitted, so that they serve all,
 * and they are judged as questions are asked (`askedTexts`).
 */
type Wordings = 'own' | 'all';

/** Tells how near an article is to its questions, by their places. */
async function nearnessTo(
  encoder: Encoder,
  cache: string,
  { index, questions }: LabelledArticle,
  wordings: Wordings,
) {
  const vectors = await cachedVectors(cache, encoder, textsOf(index), {
    onProgress: (done, all) => process.stderr.isTTY && process.stderr.write(`\r${done}/${all} texts `),
  });
  const asked = questions.map(({ text }) =>
    askedTexts(index, text).slice(0, wordings === 'own' ? 1 : undefined),
  );
  const { paragraphs, tokens } = await cachedVectors(
    cache,
    { ...encoder, id: `${encoder.id}.asked`, readPassage: encoder.readQuestion },
    { sentences: [], paragraphs: asked.flat() },
  );
  const readingAt = (at: number) => ({
    vector: vectorAt(paragraphs, at),
    ...(tokens && { tokens: unpackTokens(tokens, at) }),
  });
  const starts = asked.map((_, at) => asked.slice(0, at).flat().length);
  return (at: number): Nearness =>
    compareDocument(
      joinReadings((asked[at] ?? []).map((_, nth) => readingAt((starts[at] ?? 0) + nth))),
      vectors,
    );
}

const vectorAt = ({ numbers, scales, dimensions }: PackedVectors, at: number) =>
  Float32Array.from(
    numbers.subarray(at * dimensions, (at + 1) * dimensions),
    (number) => number * scales[at]!,
  );

async function signsOf(
  encoder: Encoder,
  cache: string,
  articles: readonly LabelledArticle[],
  wordings: Wordings,
) {
  const all: Signs[] = [];
  const numbers = new Map<string | undefined, number>();
  for (const labelled of articles) {
    const { set, index } = labelled;
    const text = index.article.paragraphs[0]?.text;
    if (!numbers.has(text)) numbers.set(text, numbers.size);
    const nearness = await nearnessTo(encoder, cache, labelled, wordings);
    for (const [at, one] of labelled.questions.entries()) {
      const question = readQuestion(one.text, index.passages);
      const sought = seek(index.passages, question);
      const alone = rank(index.passages, question, sought);
      const { byTokens, ...near } = nearness(at);
      const ordered = rank(index.passages, question, sought, near).sort((a, b) => a.paragraph - b.paragraph);
      all.push({
        set,
        article: numbers.get(text)!,
        index: index.passages,
        right: one.paragraphs,
        paragraphs: ordered.map(({ evidence, near }) => [
          ...WORDS.map((name) => evidence[name]),
          near!.sentence,
          near!.paragraph,
        ]),
        tokens: byTokens && ordered.map(({ paragraph }) => byTokens(paragraph)),
        sought,
        ranked: ordered,
        byWords: alone.findIndex(({ paragraph }) => one.paragraphs.includes(paragraph)),
      });
    }
  }
  return all;
}

/** Folds of whole articles: none is judged by weights that have seen it. */
const FOLDS = 5;
/**
 * How much the questions of a set without answers count, beside those of one with answers. Those that were made to look
 * answered, by another name or date, count little: readers hardly ask so, and against them no answer would be sure.
 */
const UNANSWERED = { amongOthers: 1, alone: 0.1 };

/** How much a question counts in the fit: a set of many must not drown the others. */
interface Weighing {
  /** For the ranking: more for a question of a small set, and more for a large set. */
  readonly ranking: (one: Signs) => number;
  /** For how sure an answer is: each set as much as any other. */
  readonly confidence: (one: Signs) => number;
}

function weighing(signs: readonly Signs[]): Weighing {
  const sizes = new Map<string, number>();
  const answered = new Set<string>();
  const fileOf = (set: string) => set.split(/[ ,]/)[0] ?? '';
  for (const { set, right } of signs) {
    sizes.set(set, (sizes.get(set) ?? 0) + 1);
    if (right.length > 0) answered.add(fileOf(set));
  }
  const sizeOf = ({ set }: Signs) => sizes.get(set) ?? 1;
  const { amongOthers, alone } = UNANSWERED;
  const countsOf = ({ set, right }: Signs) =>
    right.length > 0 ? 1 : answered.has(fileOf(set)) ? amongOthers : alone;
  // The ridge of the fit is made for weights of about this sum.
  const scale = Math.sqrt(signs.length);
  return {
    ranking: (one) => 1 / Math.sqrt(sizeOf(one)),
    confidence: (one) => (scale * countsOf(one)) / sizeOf(one),
  };
}

const dot = (weights: readonly number[], signs: readonly number[]) =>
  signs.reduce((sum, sign, i) => sum + sign * weights[i]!, 0);

/** A question's paragraphs as the second look sees them: the best with how near they are word by word. */
function lookAgain(one: Signs, weights: readonly number[]): Signs {
  const { tokens, paragraphs } = one;
  if (!tokens) return one;
  const scores = paragraphs.map((signs) => dot(weights, signs));
  const best = [...scores.keys()].sort((a, b) => scores[b]! - scores[a]!).slice(0, LOOKED_AT_AGAIN);
  const least = Math.min(...best.map((at) => tokens[at]!));
  const looked = new Set(best);
  return {
    ...one,
    paragraphs: paragraphs.map((signs, at) => [...signs, looked.has(at) ? tokens[at]! : least]),
  };
}

/** The place of the best right paragraph, from 0. */
function placeOf({ paragraphs, right }: Signs, weights: readonly number[]): number {
  const scores = paragraphs.map((signs) => dot(weights, signs));
  const best = Math.max(...right.map((at) => scores[at] ?? Number.NEGATIVE_INFINITY));
  return scores.filter((score) => score > best).length;
}

/** What tells whether the article speaks of a question at all: the other signs are of one paragraph against others. */
const TOPICAL = ['coverage', 'nearest', 'paragraph', 'missing', 'lacks'] as const;

/** Those signs of how sure an answer is that are asked for, after a constant. */
const take = (signs: SureSigns, names: readonly (keyof SureSigns)[]) => [
  1,
  ...names.map((name) => signs[name]),
];

/** The signs of how sure the answer is: of the paragraph that comes first by these weights. */
function confidenceSigns(one: Signs, weights: readonly number[]) {
  const ranked = one.ranked
    .map((each, at) => ({ ...each, score: dot(weights, one.paragraphs[at]!) }))
    .sort((a, b) => b.score - a.score || a.paragraph - b.paragraph);
  const signs = sureSigns(one.index, one.sought, ranked);
  return {
    isRight: one.right.includes(ranked[0]!.paragraph),
    topical: take(signs, TOPICAL),
    all: take(signs, SURE_SIGNS),
  };
}

const chance = (weights: readonly number[], signs: readonly number[]) =>
  1 / (1 + Math.exp(-dot(weights, signs)));

/** What is fitted on some questions. */
function fitAll(all: readonly Signs[], weigh: Weighing) {
  const fitRanking = (some: readonly Signs[]) =>
    fitChoice(
      some
        .filter(({ right }) => right.length > 0)
        .map((one) => ({ options: one.paragraphs, right: one.right, weight: weigh.ranking(one) })),
    );
  const first = fitRanking(all);
  const some = all.map((one) => lookAgain(one, first));
  const weights = fitRanking(some);
  const judged = some.map((one) => ({
    one,
    ...confidenceSigns(one, weights),
    weight: weigh.confidence(one),
  }));
  return {
    first,
    weights,
    speaksOfIt: fitLogistic(
      judged.map(({ one, topical, weight }) => ({
        signs: topical,
        yes: one.right.length > 0,
        weight,
      })),
    ),
    isRight: fitLogistic(judged.map(({ all, isRight, weight }) => ({ signs: all, yes: isRight, weight }))),
  };
}

/** A question with what was fitted on other articles. */
interface Held {
  readonly set: string;
  /** At the first look, and at the second. */
  readonly firstPlace: number;
  readonly place: number;
  readonly byWords: number;
  readonly topic: number;
  readonly isSilent: boolean;
  readonly right: number;
  readonly isRight: boolean;
}

function hold(looked: Signs, { first, weights, speaksOfIt, isRight }: ReturnType<typeof fitAll>): Held {
  const one = lookAgain(looked, first);
  const judged = confidenceSigns(one, weights);
  const right = chance(isRight, judged.all);
  const topic = Math.max(right, chance(speaksOfIt, judged.topical));
  return {
    set: one.set,
    firstPlace: placeOf(looked, first),
    place: placeOf(one, weights),
    byWords: one.byWords,
    topic,
    isSilent: topic < silentBelow(one.sought),
    right,
    isRight: judged.isRight,
  };
}

/** @param asked the same questions as they are asked. */
function report(signs: readonly Signs[], asked: readonly Signs[]): void {
  const weigh = weighing(signs);
  const held = Array.from({ length: FOLDS }, (_, fold) => {
    const isHeld = ({ article }: Signs) => article % FOLDS === fold;
    const fitted = fitAll(
      signs.filter((one) => !isHeld(one)),
      weigh,
    );
    return asked.filter(isHeld).map((one) => hold(one, fitted));
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
      ...(answered
        ? [among((one) => one.byWords), among((one) => one.firstPlace), among((one) => one.place)]
        : ['', '', '']),
      ...[0.15, 0.25, 0.4].map((most) => below(most, ({ topic }) => topic)),
      percent(
        ours.filter(({ isSilent }) => isSilent),
        ours,
      ),
      percent(
        ours.filter(({ isSilent, right }) => !isSilent && right < PERHAPS_BELOW),
        ours,
      ),
    ];
  });
  const head = [
    'set',
    'questions',
    'words',
    'both',
    'second look',
    '< 0.15',
    '< 0.25',
    '< 0.4',
    'refused',
    'perhaps',
  ];
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
  const names = [...WORDS, 'meaning: sentence', 'paragraph', 'tokens'];
  const list = (weights: readonly number[]) =>
    weights.map((weight, i) => `${names[i]} ${weight.toFixed(2)}`).join(', ');
  process.stdout.write(
    `All figures are of articles left out. First and among three; then how many of a hundred the article\n` +
      `speaks of with less than that, are refused, and get a “perhaps” for it.\n\n${table(head, rows)}\n\n` +
      `How many have a chance in each tenth to be right, and how many of a hundred are:\n\n` +
      `${table(['set', ...Array.from({ length: 10 }, (_, tenth) => `0.${tenth}`)], tenths)}\n\n` +
      `FIRST_LOOK: ${list(fitted.first)}\n` +
      `SECOND_LOOK: ${list(fitted.weights)}\n` +
      `speaksOfIt (bias, ${TOPICAL.join(', ')}): ${print(fitted.speaksOfIt)}\n` +
      `isRight (bias, ${SURE_SIGNS.join(', ')}): ${print(fitted.isRight)}\n`,
  );
}

try {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { model: { type: 'string' }, cache: { type: 'string' } },
  });
  if (!values.model || !values.cache || positionals.length === 0) throw new UnusableSet(USAGE);
  const encoder = await openEncoder(values.model);
  const articles = positionals.flatMap(readLabelled);
  const { cache } = values;
  report(await signsOf(encoder, cache, articles, 'own'), await signsOf(encoder, cache, articles, 'all'));
  await encoder.close();
} catch (error) {
  if (!(error instanceof UnusableSet)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
}
