import { composeArticle } from '../src/reply/index.js';
import { articleAlone, findSource } from './article-option.js';
import type { Command } from './command.js';

export const article = {
  name: 'article',
  options: articleAlone,
  answers: 'public',
  async execute(request, deps) {
    return composeArticle(await findSource(request, deps, request.options.article));
  },
} satisfies Command<typeof articleAlone>;
