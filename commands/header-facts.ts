import { type FactField, fact } from '../src/answer/index.js';
import { composeFacts, wholeOf } from '../src/reply/index.js';
import { articleOption, sourceFor } from './article-option.js';
import type { Command, Options } from './command.js';

const options = { article: articleOption } as const satisfies Options;

/**
 * A command that says what the header has.
 *
 * @param fields what is asked for, and what belongs to it.
 */
export function tellHeader<N extends string>(name: N, fields: readonly FactField[]) {
  return {
    name,
    options,
    answers: 'public',
    async execute(request, deps) {
      const source = wholeOf(await sourceFor(request, deps, request.options.article));
      return composeFacts(
        source,
        fields.map((field) => fact(source.index, field)),
      );
    },
  } satisfies Command<typeof options>;
}
