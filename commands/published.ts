import { fact } from '../src/answer/index.js';
import { composeFacts } from '../src/reply/index.js';
import type { Command } from './command.js';
import { currentSource } from './source.js';

export const published = {
  name: 'published',
  description: 'When and where the article was published',
  options: {},
  answers: 'public',
  async execute(request, deps) {
    const source = await currentSource(request, deps);
    return composeFacts(source, fact(source.index, 'published'), ['updated', 'source', 'section']);
  },
} satisfies Command;
