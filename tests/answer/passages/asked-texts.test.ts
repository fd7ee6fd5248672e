import { describe, expect, it } from 'vitest';
import { askedTexts } from '../../../src/answer/passages/index.js';
import { readArticle } from '../../../src/article/index.js';
import { indexArticle } from '../../../src/index.js';

const index = indexArticle(
  readArticle(`# A budget for Lund

Mayor Anna Berg of Lund resigned on Tuesday.

The council had refused her budget. Berg had asked it for a new ferry.

“I am tired,” said Berg. Her deputy, Olof Dahl, takes over in Lund.

The ferry is old. Nobody in Lund will pay for another one.
`),
);
const wordings = (question: string) => askedTexts(index, question);

describe('a question for the model of sentences', () => {
  it.each([
    ['Why did Anna Berg step down?', 'Why did they step down?'],
    ['why did berg step down', 'why did they step down'],
    ['What was Berg’s wish?', 'What was their wish?'],
    ['What did Anna Berg want for Lund?', 'What did they want for they?'],
    ['Why did Berg resgin?', 'Why did they resign?'],
  ])('is read once more without the names that stand all over the article: %s', (question, without) => {
    expect(wordings(question).at(-1)).toBe(without);
    expect(wordings(question)).toHaveLength(2);
  });

  it.each([
    // Named once: that tells where.
    'Who is Olof Dahl?',
    // In no paragraph at all.
    'Why did Merkel step down?',
    // No name.
    'Why is the ferry old?',
    'the council',
    '',
  ])('is read as it is otherwise: %s', (question) => {
    expect(wordings(question)).toEqual([question]);
  });
});
