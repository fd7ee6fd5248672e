import { join } from 'node:path';
import { type ArticleIndex, answer, askedTexts, textsOf } from '../../src/answer/index.js';
import { indexArticle } from '../../src/index.js';
import {
  compareDocument,
  type DocumentVectors,
  type Encoder,
  encodeDocument,
  openEncoder,
  UnusableModel,
} from '../../src/meaning/index.js';
import { packageFolder } from '../../src/package-files.js';
import { median, percent, percentile, short, sum, table } from '../figures/index.js';
import {
  type AskedArticle,
  FORMS,
  forEachForm,
  type LabelledQuestion,
  put,
  type QuestionForm,
} from '../sets/index.js';
import { paragraphsOf } from './engines.js';

/** What one way of answering did with the questions of all articles. */
interface Tally {
  readonly first: Record<QuestionForm, number>;
  readonly amongThree: Record<QuestionForm, number>;
  readonly times: number[];
}
const newTally = (): Tally => ({
  first: forEachForm(() => 0),
  amongThree: forEachForm(() => 0),
  times: [],
});

/** The numbers of the paragraphs that a way gives, best first. */
type Way = (asked: Asked, question: string) => Promise<number[]>;

interface Asked {
  readonly encoder: Encoder;
  readonly index: ArticleIndex;
  readonly vectors: DocumentVectors;
}

const nearness = async ({ encoder, index, vectors }: Asked, question: string) =>
  compareDocument(await encoder.readQuestion(askedTexts(index, question)), vectors);

const WAYS: readonly (readonly [name: string, way: Way])[] = [
  ['words alone', async ({ index }, question) => paragraphsOf(answer(index, question))],
  [
    'meaning alone',
    async (asked, question) => {
      const { ofParagraphs } = await nearness(asked, question);
      return [...ofParagraphs.keys()].sort((a, b) => ofParagraphs[b]! - ofParagraphs[a]!).map((at) => at + 1);
    },
  ],
  [
    'both',
    async (asked, question) => paragraphsOf(answer(asked.index, question, await nearness(asked, question))),
  ],
];

/**
 * What the model of sentences adds to the words, and what it costs.
 *
 * @returns a table for people; where the model can't be used, a line that says why.
 */
export async function measureMeaning(readings: readonly AskedArticle[]): Promise<string> {
  const before = process.memoryUsage.rss();
  const start = performance.now();
  let encoder: Encoder;
  try {
    encoder = await openEncoder(join(packageFolder(), 'data', 'models', 'e5-small-v2'));
  } catch (error) {
    if (!(error instanceof UnusableModel)) throw error;
    return `Nothing is measured of meaning: ${error.message}`;
  }
  const opening = performance.now() - start;
  const opened = process.memoryUsage.rss() - before;
  const tallies = WAYS.map(newTally);
  let reading = 0;
  let bytes = 0;
  for (const { article, questions } of readings) {
    const index = indexArticle(article);
    const from = performance.now();
    const vectors = await encodeDocument(encoder, textsOf(index));
    reading += performance.now() - from;
    bytes += sum(
      [vectors.sentences, vectors.paragraphs].map(
        ({ scales, numbers }) => scales.length * 4 + numbers.length,
      ),
    );
    await askAll({ encoder, index, vectors }, questions, tallies);
  }
  await encoder.close();
  const asked = sum(readings.map(({ questions }) => questions.length));
  const paragraphs = sum(readings.map(({ article }) => article.paragraphs.length));
  return [
    drawWays(tallies, asked),
    '',
    `The model: opened in ${short(opening)} ms, ${short(opened / 1e6)} MB of memory. One more paragraph of an article ` +
      `costs ${short(reading / paragraphs)} ms\nin the background, with its sentences, and ${short(bytes / paragraphs / 1000)} KB.`,
  ].join('\n');
}

/** Asks each question in every way in turn, so that a busy machine slows all alike. */
async function askAll(asked: Asked, questions: readonly LabelledQuestion[], tallies: readonly Tally[]) {
  for (const question of questions)
    for (const form of FORMS)
      for (const [at, [, way]] of WAYS.entries()) {
        const from = performance.now();
        const place = (await way(asked, put(question, form))).indexOf(question.paragraph);
        const tally = tallies[at]!;
        tally.times.push(performance.now() - from);
        if (place === 0) tally.first[form]++;
        if (place >= 0 && place < 3) tally.amongThree[form]++;
      }
}

function drawWays(tallies: readonly Tally[], asked: number): string {
  const rows = WAYS.map(([name], at) => {
    const { first, amongThree, times } = tallies[at]!;
    return [
      name,
      ...FORMS.flatMap((form) => [percent(first[form], asked), percent(amongThree[form], asked)]),
      short(median(times)),
      short(percentile(times, 0.99)),
    ];
  });
  return table(['', 'top-1', 'top-3', 'typos: 1', 'typos: 3', 'median ms', 'p99 ms'], rows);
}
