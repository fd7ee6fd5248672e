import { askedTexts, textsOf } from '../../src/answer/index.js';
import {
  type Evidences,
  FIRST_LOOK,
  type Nearness,
  type PassageIndex,
  type Ranked,
  rank,
  type Sought,
  seek,
  WEIGHTS,
} from '../../src/answer/passages/index.js';
import { readQuestion } from '../../src/answer/question/index.js';
import {
  compareDocument,
  type Encoder,
  joinReadings,
  type PackedVectors,
  readOrMakeVectors,
  unpackTokens,
} from '../../src/meaning/index.js';
import type { Labelled, LabelledArticle } from '../sets/index.js';

/** A question with its signs: for each paragraph in order those of the ranking. */
export interface QuestionSigns {
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
export const WORDS = (Object.keys(WEIGHTS) as (keyof Evidences)[]).filter(
  (name) => FIRST_LOOK.words[name] !== 0,
);

/**
 * Which wordings of a question are read together: in its own words alone the weights are fitted, so that they serve all,
 * and they are judged as questions are asked (`askedTexts`).
 */
type Wordings = 'own' | 'all';

/** Tells how near an article is to its questions, by their places. */
async function measureNearness(
  encoder: Encoder,
  cache: string,
  { index, questions }: LabelledArticle,
  wordings: Wordings,
) {
  const vectors = await readOrMakeVectors(cache, encoder, textsOf(index), {
    onProgress: (done, all) => process.stderr.isTTY && process.stderr.write(`\r${done}/${all} texts `),
  });
  const asked = questions.map(({ text }) =>
    askedTexts(index, text).slice(0, wordings === 'own' ? 1 : undefined),
  );
  const { paragraphs, tokens } = await readOrMakeVectors(
    cache,
    { ...encoder, id: `${encoder.id}.asked`, readPassage: (text) => encoder.readQuestion([text]) },
    { sentences: [], paragraphs: asked.flat() },
  );
  const readingAt = (at: number) => ({
    vector: unpackVector(paragraphs, at),
    ...(tokens && { tokens: unpackTokens(tokens, at) }),
  });
  const starts = asked.map((_, at) => asked.slice(0, at).flat().length);
  return (at: number): Nearness =>
    compareDocument(
      joinReadings((asked[at] ?? []).map((_, nth) => readingAt((starts[at] ?? 0) + nth))),
      vectors,
    );
}

const unpackVector = ({ numbers, scales, dimensions }: PackedVectors, at: number) =>
  Float32Array.from(
    numbers.subarray(at * dimensions, (at + 1) * dimensions),
    (number) => number * scales[at]!,
  );

/** Reads the signs of every question of some articles. */
export async function readSigns(
  encoder: Encoder,
  cache: string,
  articles: readonly LabelledArticle[],
  wordings: Wordings,
) {
  const all: QuestionSigns[] = [];
  const numbers = new Map<string | undefined, number>();
  for (const labelled of articles) {
    const { set, index } = labelled;
    const text = index.article.paragraphs[0]?.text;
    if (!numbers.has(text)) numbers.set(text, numbers.size);
    const nearness = await measureNearness(encoder, cache, labelled, wordings);
    for (const [at, one] of labelled.questions.entries())
      all.push({ set, article: numbers.get(text)!, ...readOneQuestion(index.passages, one, nearness(at)) });
  }
  return all;
}

/** A question's signs by words and meaning together, and where the words alone would put the right paragraph. */
function readOneQuestion(
  index: PassageIndex,
  { text, paragraphs: right }: Labelled,
  { byTokens, ...near }: Nearness,
): Omit<QuestionSigns, 'set' | 'article'> {
  const question = readQuestion(text, index);
  const asked = seek(index, question);
  const alone = rank(index, asked);
  const ranked = rank(index, asked, near).sort((a, b) => a.paragraph - b.paragraph);
  return {
    index,
    right,
    paragraphs: ranked.map(({ evidence, near }) => [
      ...WORDS.map((name) => evidence[name]),
      near!.sentence,
      near!.paragraph,
    ]),
    tokens: byTokens && ranked.map(({ paragraph }) => byTokens(paragraph)),
    sought: asked.sought,
    ranked,
    byWords: alone.findIndex(({ paragraph }) => right.includes(paragraph)),
  };
}
