import { type FactField, fact } from '../src/answer/index.js';
import { composeFacts, wholeOf } from '../src/reply/index.js';
import { articleAlone, findSource } from './article-option.js';
import type { Command } from './command.js';

/**
 * A command that says what the header has.
 *
 * @param fields what is asked for, and what belongs to it.
 */
export function tellHeader<N extends string>(name: N, fields: readonly FactField[]) {
  return {
    name,
    options: articleAlone,
    answers: 'public',
    async execute(request, deps) {
      const source = wholeOf(await findSource(request, deps, request.options.article));
      return composeFacts(
        source,
        fields.map((field) => fact(source.index, field)),
      );
    },
  } satisfies Command<typeof articleAlone>;
}
