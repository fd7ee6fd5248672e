import { join } from 'node:path';
import { expect, test } from 'vitest';
import { shippedReading } from '../../../bench/sets/shipped.js';
import { type Answer, answer, type Nearness } from '../../../src/answer/index.js';
import { indexArticle } from '../../../src/index.js';
import { FERRY } from '../ranking-articles.js';

/**
 * How sure the first three passages of each answer are: by words alone, by meaning, by a meaning that is farther, and
 * looked at again word by word. All weights and thresholds bear on them, so that none changes unseen. After fitting
 * anew, `npx vitest run tests/answer/passages/scores.test.ts -u` writes them anew: what has changed is to be looked at.
 */
const SCORES = join(import.meta.dirname, 'scores.txt');

/** Questions of one kind each about the article of the ferry: what the shipped one's don't ask. */
const OF_FERRY = [
  'How much did the bridge cost?',
  'How long does the crossing take?',
  'How many passengers were there last year?',
  'What was built before the bridge?',
  'Where does the ferry land?',
  'Who steers the boat in Marseille?',
  'Why did the tenant object?',
  'What is the most important reason for the ferry?',
  'Does the captain speak Portuguese?',
  'ferry',
  'Hsa the feryr a cpatain?',
];

const indexes = new Map<object, ReturnType<typeof indexArticle>>();
function indexOf(article: typeof FERRY) {
  const index = indexes.get(article) ?? indexArticle(article);
  indexes.set(article, index);
  return index;
}

const shipped = shippedReading();
const asked = [
  ...shipped.questions.flatMap(({ text, slipped }) =>
    [text, slipped].map((question) => ({ index: indexOf(shipped.article), question })),
  ),
  ...OF_FERRY.map((question) => ({ index: indexOf(FERRY), question })),
];

/** Cosines that differ from place to place, as far apart as a model's are, from the one that is farthest. */
function nearness({ passages }: ReturnType<typeof indexArticle>, least: number): Nearness {
  return {
    ofSentences: passages.sentences.map((_, at) => least + 0.01 + ((at * 7) % 11) / 100),
    ofParagraphs: passages.paragraphs.map((_, at) => least + ((at * 5) % 8) / 100),
  };
}

function describeAnswer(given: Answer): string {
  const passages =
    given.kind === 'found'
      ? [given.passage, ...given.others]
      : given.kind === 'unsure'
        ? given.passages
        : given.kind === 'absent'
          ? given.near
          : [];
  const shown = passages
    .slice(0, 3)
    .map(
      ({ paragraph, span, score }) => `¶${paragraph.number} ${span.start}–${span.end} ${score.toFixed(2)}`,
    );
  return [given.kind, ...shown].join(', ');
}

test('answers are as sure as they were', async () => {
  const lines = asked.flatMap(({ index, question }) => {
    const near = nearness(index, 0.79);
    const byTokens = (paragraph: number) => 0.4 + ((paragraph * 3) % 7) / 50;
    return [
      question,
      `  words:   ${describeAnswer(answer(index, question))}`,
      `  meaning: ${describeAnswer(answer(index, question, near))}`,
      `  far:     ${describeAnswer(answer(index, question, nearness(index, 0.7)))}`,
      `  again:   ${describeAnswer(answer(index, question, { ...near, byTokens }))}`,
    ];
  });
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(SCORES);
});
