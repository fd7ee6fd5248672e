import { composeArticle } from '../src/reply/index.js';
import { articleOption, sourceFor } from './article-option.js';
import type { Command, Options } from './command.js';

const options = { article: articleOption } as const satisfies Options;

export const article = {
  name: 'article',
  options,
  answers: 'public',
  async execute(request, deps) {
    return composeArticle(await sourceFor(request, deps, request.options.article));
  },
} satisfies Command<typeof options>;
