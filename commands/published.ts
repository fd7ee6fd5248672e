import { fact } from '../src/answer/index.js';
import { composeFacts, wholeOf } from '../src/reply/index.js';
import { articleOption, sourceFor } from './article-option.js';
import type { Command, Options } from './command.js';

const options = { article: articleOption } as const satisfies Options;

/** What is asked for, and what belongs to it. */
const FIELDS = ['published', 'updated', 'source', 'section'] as const;

export const published = {
  name: 'published',
  options,
  answers: 'public',
  async execute(request, deps) {
    const source = wholeOf(await sourceFor(request, deps, request.options.article));
    return composeFacts(
      source,
      FIELDS.map((field) => fact(source.index, field)),
    );
  },
} satisfies Command<typeof options>;
