import { describe, expect, test } from 'vitest';
import { type Answer, answer, type Nearness } from '../../src/answer/index.js';
import { readArticle } from '../../src/article/index.js';
import { indexArticle } from '../../src/index.js';
import { FERRY, GLASS } from './ranking-articles.js';

const ferry = indexArticle(FERRY);
const glass = indexArticle(GLASS);

describe('by words, a question is refused whose names and subject the article lacks', () => {
  test.each([
    // One word makes the difference: a name that is not in the article.
    [ferry, 'Who steers the boat today?', 'Who steers the boat in Marseille?'],
    [glass, 'How many bottles does Port Alder recycle?', 'How many bottles does Gothenburg recycle?'],
    // Or a subject: three words that are there, three that aren't.
    [ferry, 'How much did the bridge cost to build?', 'How much did the stadium roof earn?'],
    [glass, 'Why is ceramic the enemy of the furnace?', 'Why is rust the enemy of the violin?'],
  ])('%#', (index, answered, refused) => {
    expect(answer(index, answered).kind).toBe('found');
    expect(answer(index, refused)).toMatchObject({ kind: 'absent', reason: { because: 'not-mentioned' } });
  });
});

describe('by words, passages are shown as equals when none leads', () => {
  const BAKERS = ['Ana', 'Bela', 'Carla', 'Dora'].map(
    (name) => `The baker ${name} sold bread on the market in the morning.`,
  );
  const candidates = (texts: readonly string[], question: string) => {
    const found = answer(indexArticle(readArticle(['# Bakers', ...texts].join('\n\n'))), question);
    return found.kind === 'unsure' ? found.candidates : found.kind;
  };

  test('two or three, and never more', () => {
    const duck = 'Children fed the ducks.';
    expect(candidates([BAKERS[0]!, duck], 'Which baker sold bread?')).toBe('found');
    expect(candidates(BAKERS.slice(0, 3), 'Which baker sold bread?')).toBe(3);
    expect(candidates(BAKERS, 'Which baker sold bread?')).toBe(3);
  });

  test('the one that holds a word more leads', () => {
    expect(candidates(BAKERS.slice(0, 3), 'Which baker sold bread?')).toBe(3);
    expect(candidates(BAKERS.slice(0, 3), 'What did the baker Carla sell?')).toBe('found');
  });
});

describe('by meaning, the nearer a passage, the surer the answer', () => {
  const { paragraphs } = FERRY;
  /** The whole article as near as `rest`, but one paragraph, with all its sentences, as near as `near`. */
  const nearness = (near: number, rest: number): Nearness => ({
    ofParagraphs: Float32Array.from(paragraphs, ({ number }) => (number === 4 ? near : rest)),
    ofSentences: Float32Array.from(ferry.passages.sentences, ({ paragraph }) =>
      paragraph === 3 ? near : rest,
    ),
  });
  const NAMED = 'Why did Okafor object?';
  const NAMELESS = 'Why did the tenant object?';
  const cosines = Array.from({ length: 81 }, (_, step) => 0.6 + step * 0.005);
  const kinds = (question: string) =>
    cosines.map((near): Answer['kind'] => answer(ferry, question, nearness(near, near - 0.03)).kind);

  test.each([NAMED, NAMELESS])('first refused, then perhaps, then found: %s', (question) => {
    const all = kinds(question).filter((kind, at, every) => kind !== every[at - 1]);
    expect(all).toEqual(['absent', 'unsure', 'found']);
  });

  test('what is hardly ever right is not even a perhaps', () => {
    // The article as a whole is near to it, and no part of it more than others.
    const given = cosines.map((near) => answer(ferry, NAMELESS, nearness(near, near)));
    const chances = given.flatMap((one) => (one.kind === 'unsure' ? [one.passages[0]?.score ?? 0] : []));
    expect(chances.length).toBeGreaterThan(0);
    expect(Math.min(...chances)).toBeGreaterThanOrEqual(0.05);
  });

  test('less is asked of a question that names nothing', () => {
    const refusals = (question: string) => kinds(question).filter((kind) => kind === 'absent').length;
    expect(refusals(NAMELESS)).toBeLessThan(refusals(NAMED));
  });
});
