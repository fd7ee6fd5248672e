import { describe, expect, test } from 'vitest';
import { answer } from '../../../src/answer/index.js';
import { type Sought, seek } from '../../../src/answer/passages/index.js';
import { readQuestion } from '../../../src/answer/question/index.js';
import { readArticle } from '../../../src/article/index.js';
import { indexArticle } from '../../../src/index.js';

const index = indexArticle(
  readArticle(
    [
      '# The bridge at Orsund',
      'When the bridge of Orsund fell, the engineer Mira Tolk was in Lisbon. Tolk came home by train.',
      'The State Bank lent the town a sum that nobody names. The rest was paid by the state.',
      'A ferry crosses in the meantime, and children count the hats of the passengers.',
    ].join('\n\n'),
  ),
);

const names = (question: string) =>
  seek(index.passages, readQuestion(question, index.passages))
    .sought.filter(({ word }: Sought) => word.capital)
    .map(({ word }) => word.folded);

describe('names in questions without capitals', () => {
  test.each([
    ['what the article writes as a name', 'where was mira tolk when orsund fell', ['mira', 'tolk', 'orsund']],
    ['what it writes small as well is none', 'what did the state pay', []],
    ['a country or a city that it lacks', 'did the train go to france or madrid', ['france', 'madrid']],
    ['somebody’s first name', 'what did elizabeth see', ['elizabeth']],
    ['what no table of words has', 'who is zorblat in the town', ['zorblat']],
    ['but no two words together', 'how many grandkids does she have', []],
    ['and no slip', 'who crosed the bridge in the metnime', []],
    ['nor a word of every day', 'who paid the bill for the lower part', []],
    ['nor a word of the language', 'is there a museum on the ferry', []],
  ])('%s: %s', (_, question, expected) => {
    expect(names(question)).toEqual(expected);
  });

  test('where there are capitals, they tell', () => {
    expect(names('Where was Mira tolk when orsund fell?')).toEqual(
      ['Mira'].map((name) => name.toLowerCase()),
    );
  });

  test('a name that leads nowhere is said to be missing', () => {
    expect(answer(index, 'when did elizabeth visit madrid')).toMatchObject({
      kind: 'absent',
      reason: { missing: ['elizabeth', 'madrid'] },
    });
  });
});
