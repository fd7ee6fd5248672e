import { composeArticle } from '../src/reply/index.js';
import type { Command } from './command.js';
import { currentSource } from './source.js';

export const article = {
  name: 'article',
  description: 'The article being read: title, author, source, date, length, speakers',
  options: {},
  answers: 'public',
  async execute(request, deps) {
    return composeArticle(await currentSource(request, deps));
  },
} satisfies Command;
