import { describe, expect, it } from 'vitest';
import { indexPassages, rank, seek, sureSigns } from '../../../src/answer/passages/index.js';
import { readQuestion } from '../../../src/answer/question/index.js';
import { readArticle } from '../../../src/article/index.js';
import { languages } from '../../languages.js';

/** How much of a question's names the last paragraph lacks, when it is the nearest in meaning. */
function missing(question: string, ...paragraphs: readonly string[]): number {
  const article = readArticle(['# A race', ...paragraphs].join('\n\n'), { name: 'race.md' });
  const index = indexPassages(article, languages);
  const asked = seek(index, readQuestion(question, index));
  const near = paragraphs.map((_, at) => (at === paragraphs.length - 1 ? 0.95 : 0.6));
  const ranked = rank(index, asked, { ofSentences: near, ofParagraphs: near });
  expect(ranked[0]?.paragraph).toBe(paragraphs.length - 1);
  return sureSigns(index, asked.sought, ranked).missing;
}

describe('a name that the best paragraph lacks', () => {
  const question = 'What became of the shoe that Brandt wore?';
  const led = 'Brandt led from the third mile and fell into the bog.';

  it('isn’t missing where a pronoun may stand for it', () =>
    expect(missing(question, led, 'He lost a shoe there.')).toBe(0));

  it.each([
    ['there is no pronoun', [led, 'A shoe was found there.']],
    ['it stands too far before', [led, 'Rain fell.', 'Wind blew.', 'He lost a shoe there.']],
    ['it stands nowhere', ['Somebody led from the third mile.', 'He lost a shoe there.']],
  ])('is where %s', (_, paragraphs) => expect(missing(question, ...paragraphs)).toBeGreaterThan(0.1));
});
