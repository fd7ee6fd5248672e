import {
  type Evidences,
  indexPassages,
  onTopic,
  type PassageIndex,
  rank,
  SIGNS,
  type Signs,
  type SoughtQuestion,
  seek,
  WEIGHTS,
} from '../../src/answer/passages/index.js';
import { readQuestion } from '../../src/answer/question/index.js';
import { openLanguages } from '../../src/languages.js';
import { signed, sum, table } from '../figures/index.js';
import { type AskedArticle, FORMS, forEachForm, put, type QuestionForm, strangers } from '../sets/index.js';

/** A question looked up in an article: what no weight changes. */
interface Ready {
  readonly index: PassageIndex;
  readonly asked: SoughtQuestion;
}

/** How often the right paragraph came first, and among the first three, of a hundred. */
interface Hits {
  readonly top1: number;
  readonly top3: number;
}

/** The part of the answerable questions that may be refused wrongly when refusing is measured. */
const SILENT = 0.03;

/**
 * What each weight of the ranking, and each sign of the confidence, is worth: how much worse the answers
 * are when it is 0 and the others are left as they are, not fitted anew.
 */
export function ablation(readings: readonly AskedArticle[]): string {
  const languages = openLanguages();
  const indexes = readings.map(({ article }) => indexPassages(article, languages));
  const ready = (index: PassageIndex, text: string): Ready => {
    const question = readQuestion(text, index);
    return { index, asked: seek(index, question) };
  };
  const asked = (form: QuestionForm) =>
    readings.flatMap(({ questions }, i) =>
      questions.map((one) => ({ ...ready(indexes[i]!, put(one, form)), paragraph: one.paragraph })),
    );
  const answerable = forEachForm(asked);
  const off = readings.flatMap((_, i) => strangers(readings, i).map((text) => ready(indexes[i]!, text)));

  const all = FORMS.map((form) => hits(answerable[form], WEIGHTS));
  const ranking = table(
    ['ranking without', 'weight', ...FORMS.flatMap((form) => [`${form}, top-1`, 'top-3'])],
    [
      ['(all there)', '', ...all.flatMap(({ top1, top3 }) => [top1.toFixed(1), top3.toFixed(1)])],
      ...names(WEIGHTS).map((name) => [
        `\`${name}\``,
        signed(WEIGHTS[name], 2),
        ...FORMS.flatMap((form, i) => {
          const { top1, top3 } = hits(answerable[form], { ...WEIGHTS, [name]: 0 } as Evidences);
          return [signed(top1 - all[i]!.top1), signed(top3 - all[i]!.top3)];
        }),
      ]),
    ],
  );
  if (off.length === 0) return `${ranking}\n\n(The confidence needs the questions of a second article.)`;

  const refusing = (signs: Signs) => refused(answerable['as asked'], off, signs);
  const whole = refusing(SIGNS);
  const confidence = table(
    ['confidence without', 'weight', `refused of ${off.length} from elsewhere, %`],
    [
      ['(all there)', '', whole.toFixed(1)],
      // Without the bias every chance changes and none overtakes another.
      ...names(SIGNS)
        .filter((name) => name !== 'bias')
        .map((name) => [
          `\`${name}\``,
          signed(SIGNS[name], 2),
          signed(refusing({ ...SIGNS, [name]: 0 }) - whole),
        ]),
    ],
  );
  return `${ranking}\n\nRefused when the bound is set so that ${100 * SILENT} % of the answerable are refused too:\n\n${confidence}`;
}

const names = <T extends object>(weights: T) => Object.keys(weights) as (keyof T & string)[];

function hits(asked: readonly (Ready & { readonly paragraph: number })[], weights: Evidences): Hits {
  const places = asked.map(({ index, asked, paragraph }) =>
    rank(index, asked, undefined, weights).findIndex((one) => one.paragraph === paragraph - 1),
  );
  const within = (first: number) =>
    (100 * sum(places.map((place) => Number(place >= 0 && place < first)))) / places.length;
  return { top1: within(1), top3: within(3) };
}

function refused(answerable: readonly Ready[], off: readonly Ready[], signs: Signs): number {
  const chance = ({ index, asked }: Ready) => {
    const [best] = rank(index, asked);
    return best ? onTopic(asked.sought, best, signs) : 0;
  };
  const sorted = answerable.map(chance).sort((a, b) => a - b);
  const bound = sorted[Math.floor(SILENT * sorted.length)]!;
  return (100 * off.filter((one) => chance(one) < bound).length) / off.length;
}
