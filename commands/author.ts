import { fact } from '../src/answer/index.js';
import { composeFacts, wholeOf } from '../src/reply/index.js';
import { articleOption, sourceFor } from './article-option.js';
import type { Command, Options } from './command.js';

const options = { article: articleOption } as const satisfies Options;

export const author = {
  name: 'author',
  options,
  answers: 'public',
  async execute(request, deps) {
    const source = wholeOf(await sourceFor(request, deps, request.options.article));
    return composeFacts(source, fact(source.index, 'author'), ['about-author', 'contact']);
  },
} satisfies Command<typeof options>;
