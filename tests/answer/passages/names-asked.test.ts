import { expect, it } from 'vitest';
import { readNameAsked } from '../../../src/answer/passages/names-asked.js';
import { readArticle } from '../../../src/article/index.js';
import { indexArticle } from '../../../src/index.js';

const { passages } = indexArticle(
  readArticle('# The keeper\n\nJon Berg lives in Norby. Norby has a boat, and Berg has three goats.'),
);
const tells = (question: string, text: string) => readNameAsked(passages, question)?.(text);

it.each([
  [
    'which university gave Berg a degree?',
    'The university gave Berg a degree.',
    'Berg has a degree of Lund.',
  ],
  [
    'what company sold Jon the boat',
    'A company sold Jon Berg the boat.'.replace('Berg ', ''),
    'Tessel sold Jon the boat.',
  ],
  ['in which town does he live', 'They live in a small town.', 'Norby is where he lives.'],
])('%s', (question, tellsNot, told) => {
  expect(tells(question, tellsNot)).toBe(false);
  expect(tells(question, told)).toBe(true);
});

it('is asked of nothing else', () => {
  expect(tells('which goat is his', 'The old one is.')).toBeUndefined();
  expect(tells('what part of the boat broke', 'The mast broke.')).toBeUndefined();
});
