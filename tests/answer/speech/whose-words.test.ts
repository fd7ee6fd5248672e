import { expect, it } from 'vitest';
import { answer } from '../../../src/answer/index.js';
import { readArticle } from '../../../src/article/index.js';
import { indexArticle } from '../../../src/index.js';

const index = indexArticle(
  readArticle(`# The pier

“The pier is shut,” said Helen Price, the harbour master.

“I shall miss it,” said Owen Doyle, who fishes there.
`),
);

it.each([
  ['What did she say?', ['Helen Price']],
  ['what did he say', ['Owen Doyle']],
  ['what did they say?', ['Helen Price', 'Owen Doyle']],
  ['¿Qué dijo ella?', ['Helen Price']],
])('“%s” asks who is meant, of those that may be', (question, names) => {
  const given = answer(index, question);
  expect(given).toMatchObject({ kind: 'absent', reason: { because: 'whose-words' } });
  expect(given.kind === 'absent' && given.known.map(({ name }) => name)).toEqual(names);
});

it('finds nothing to ask where the article quotes nobody', () => {
  const silent = indexArticle(readArticle('# The pier\n\nThe pier is shut. Nobody misses it.\n'));
  expect(answer(silent, 'What did she say?')).toMatchObject({ reason: { because: 'no-words' } });
});
