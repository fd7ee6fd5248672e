import { expect, test } from 'vitest';
import { type ArticleIndex, answer, explain } from '../../src/answer/index.js';
import { indexArticle } from '../../src/index.js';
import { shipped } from './shipped.js';

/** An index that notes which texts are cut into words and asked for names. */
function noting(): { index: ArticleIndex; texts: string[] } {
  const index = indexArticle(shipped);
  const texts: string[] = [];
  const words = (text: string) => {
    texts.push(text);
    return index.passages.words(text);
  };
  return { index: { ...index, passages: { ...index.passages, words } }, texts };
}

const QUESTIONS = [
  'What did Putin and Xi pledge about the Chinese language?',
  'Who said that Hong Kong is an internal matter?',
  'When was this published?',
  'How many ships crossed the Atlantic in a storm?',
  'Why is the United States worried about tokamaks?',
  'What is said of Hong Kong in paragraph 5?',
];

test.each(QUESTIONS)('the words of a question are cut once: %s', (question) => {
  const { index, texts } = noting();
  answer(index, question);
  // The paragraphs that it names are no words of it.
  const asked = () => texts.filter((text) => text.startsWith(question.slice(0, 12)));
  expect(asked()).toHaveLength(1);
  texts.length = 0;
  explain(index, question);
  expect(asked()).toHaveLength(1);
});

test('what somebody is to have spoken of is read once, too', () => {
  const { index, texts } = noting();
  answer(index, 'What did Putin say about rare tokamaks?');
  expect(texts.filter((text) => text === 'rare tokamaks')).toHaveLength(1);
});
