import { composeArticle } from '../src/reply/index.js';
import { articleOption, sourceFor } from './article-option.js';
import type { Command, Options } from './command.js';

const options = { article: articleOption } as const satisfies Options;

export const article = {
  name: 'article',
  description: 'The article being read: title, author, source, date, length, speakers',
  options,
  answers: 'public',
  async execute(request, deps) {
    return composeArticle(await sourceFor(request, deps, request.options.article));
  },
} satisfies Command<typeof options>;
