import { expect, it } from 'vitest';
import { rehearse } from '../../commands/index.js';
import { indexShelf } from '../../commands/index-shelf.js';
import { libraryOf } from '../discord/bot.js';
import { languages } from '../languages.js';
import { articleOf } from '../reply/articles.js';

it.each([
  [
    'what is read where nothing was chosen',
    ['Ann Lee opened the ferry. “It is late,” she said.', 'It runs.'],
  ],
  ['an article without a sentence', []],
])('%s is made ready to be asked before anybody asks', async (_name, texts) => {
  const library = libraryOf(articleOf(texts));
  const indexOf = indexShelf(languages);
  const made: unknown[] = [];
  await rehearse({
    library,
    indexOf(kept) {
      const index = indexOf(kept);
      made.push(index);
      return index;
    },
  });
  expect(made).toEqual([indexOf(await library.current({ person: '1' }))]);
});
