import { expect, it, vi } from 'vitest';
import { rehearse } from '../../commands/index.js';
import { indexShelf } from '../../commands/index-shelf.js';
import { FORMS } from '../../src/answer/pinpoint/forms.js';
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

it('each form that is asked for by a word of its own is looked for twice, before anybody asks', async () => {
  const library = libraryOf(
    articleOf(['Ann Lee opened the ferry. The ferry takes an hour.', 'Ann Lee is ill.']),
  );
  const search = vi.spyOn(String.prototype, 'search');
  await rehearse({ library, indexOf: indexShelf(languages) });
  const matched = search.mock.calls.map(([form]) => form);
  search.mockRestore();
  const times = (form: RegExp | undefined) => matched.filter((one) => (one as unknown) === form).length;
  const kinds = [
    'day',
    'age',
    'duration',
    'frequency',
    'money',
    'percent',
    'number',
    'year',
    'clock',
    'measure',
  ];
  const seldom = kinds.filter((kind) => times(FORMS[kind as keyof typeof FORMS][0]) < 2);
  expect(seldom).toEqual([]);
});
