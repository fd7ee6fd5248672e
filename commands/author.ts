import { fact } from '../src/answer/index.js';
import { composeFacts } from '../src/reply/index.js';
import type { Command } from './command.js';
import { currentSource } from './source.js';

export const author = {
  name: 'author',
  description: 'Who wrote the article, and what it says of them',
  options: {},
  answers: 'public',
  async execute(request, deps) {
    const source = await currentSource(request, deps);
    return composeFacts(source, fact(source.index, 'author'), ['about-author', 'contact']);
  },
} satisfies Command;
