import { PERHAPS_BELOW, SURE_SIGNS, silentBelow } from '../../src/answer/passages/index.js';
import { percent, table } from '../figures/index.js';
import { fitAll, lookAgain, readConfidence, TOPICAL, weighSets } from './fitting.js';
import { dot, predict } from './logit.js';
import { type QuestionSigns, WORDS } from './signs.js';

/** Folds of whole articles: none is judged by weights that have seen it. */
const FOLDS = 5;

/** The place of the best right paragraph, from 0. */
function placeOf({ paragraphs, right }: QuestionSigns, weights: readonly number[]): number {
  const scores = paragraphs.map((signs) => dot(weights, signs));
  const best = Math.max(...right.map((at) => scores[at] ?? Number.NEGATIVE_INFINITY));
  return scores.filter((score) => score > best).length;
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

function judgeHeld(
  looked: QuestionSigns,
  { first, weights, speaksOfIt, isRight }: ReturnType<typeof fitAll>,
): Held {
  const one = lookAgain(looked, first);
  const judged = readConfidence(one, weights);
  const right = predict(isRight, judged.all);
  const topic = Math.max(right, predict(speaksOfIt, judged.topical));
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

/** Judges each question by what was fitted on other articles. @param asked the same questions as they are asked. */
function holdOut(signs: readonly QuestionSigns[], asked: readonly QuestionSigns[]): Held[] {
  const weigh = weighSets(signs);
  return Array.from({ length: FOLDS }, (_, fold) => {
    const isHeld = ({ article }: QuestionSigns) => article % FOLDS === fold;
    const fitted = fitAll(
      signs.filter((one) => !isHeld(one)),
      weigh,
    );
    return asked.filter(isHeld).map((one) => judgeHeld(one, fitted));
  }).flat();
}

/** How many of a hundred are so. */
const percentOf = <T>(all: readonly T[], is: (one: T) => boolean): string =>
  all.length === 0 ? '' : percent(all.filter(is).length, all.length);

const HEAD = [
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

function rowOf(set: string, ours: readonly Held[]): string[] {
  const among = (placeOf: (one: Held) => number) =>
    [1, 3].map((most) => percentOf(ours, (one) => placeOf(one) >= 0 && placeOf(one) < most)).join(' / ');
  const isAnswered = ours.some(({ place }) => Number.isFinite(place));
  return [
    set,
    String(ours.length),
    ...(isAnswered
      ? [among((one) => one.byWords), among((one) => one.firstPlace), among((one) => one.place)]
      : ['', '', '']),
    ...[0.15, 0.25, 0.4].map((most) => percentOf(ours, ({ topic }) => topic < most)),
    percentOf(ours, ({ isSilent }) => isSilent),
    percentOf(ours, ({ isSilent, right }) => !isSilent && right < PERHAPS_BELOW),
  ];
}

const TENTHS = Array.from({ length: 10 }, (_, tenth) => tenth);

/** How many have a chance in each tenth to be right, and how many of a hundred are. */
function tenthsOf(set: string, ours: readonly Held[]): string[] {
  const cells = TENTHS.map((tenth) => {
    const some = ours.filter(({ right }) => Math.min(9, Math.floor(right * 10)) === tenth);
    return some.length === 0 ? '' : `${some.length}: ${percentOf(some, ({ isRight }) => isRight)}`;
  });
  return [set, ...cells];
}

/** Says what is fitted, and how well it does on articles left out. @param asked the same questions as they are asked. */
export function writeReport(signs: readonly QuestionSigns[], asked: readonly QuestionSigns[]): string {
  const held = holdOut(signs, asked);
  const sets = [...new Set(signs.map(({ set }) => set))].map(
    (set) => [set, held.filter((one) => one.set === set)] as const,
  );
  const rows = sets.map(([set, ours]) => rowOf(set, ours));
  const tenths = sets.map(([set, ours]) => tenthsOf(set, ours));
  const fitted = fitAll(signs, weighSets(signs));
  const print = (numbers: readonly number[]) => numbers.map((one) => one.toFixed(2)).join(', ');
  const names = [...WORDS, 'meaning: sentence', 'paragraph', 'tokens'];
  const list = (weights: readonly number[]) =>
    weights.map((weight, i) => `${names[i]} ${weight.toFixed(2)}`).join(', ');
  return (
    `All figures are of articles left out. First and among three; then how many of a hundred the article\n` +
    `speaks of with less than that, are refused, and get a “perhaps” for it.\n\n${table(HEAD, rows)}\n\n` +
    `How many have a chance in each tenth to be right, and how many of a hundred are:\n\n` +
    `${table(['set', ...TENTHS.map((tenth) => `0.${tenth}`)], tenths)}\n\n` +
    `FIRST_LOOK: ${list(fitted.first)}\n` +
    `SECOND_LOOK: ${list(fitted.weights)}\n` +
    `speaksOfIt (bias, ${TOPICAL.join(', ')}): ${print(fitted.speaksOfIt)}\n` +
    `isRight (bias, ${SURE_SIGNS.join(', ')}): ${print(fitted.isRight)}\n`
  );
}
