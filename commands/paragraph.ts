import {
  brief,
  composeNoParagraph,
  composeParagraph,
  composeWithheld,
  isFurtherOn,
  type Source,
  wholeOf,
} from '../src/reply/index.js';
import { articleOption, sourceFor, sourceSoFar } from './article-option.js';
import type { Choice, Command, Options } from './command.js';
import { count } from './discussed.js';

const options = {
  number: {
    kind: 'text',
    required: true,
    maxLength: 100,
    async suggest(typed, asking, deps, given): Promise<Choice[]> {
      const source = await sourceSoFar(asking, deps, given);
      return source ? suggestParagraphs(source, typed) : [];
    },
  },
  article: articleOption,
} as const satisfies Options;

export const paragraph = {
  name: 'paragraph',
  options,
  answers: 'public',
  async execute(request, deps) {
    const source = await sourceFor(request, deps, request.options.article);
    const { number: asked } = request.options;
    const number = paragraphNumber(asked);
    const whole = wholeOf(source);
    if (number === undefined || !whole.index.article.paragraphs[number - 1])
      return composeNoParagraph(whole, asked, number !== undefined);
    if (isFurtherOn(source, number)) return composeWithheld(source, [{ of: 'paragraph', number }]);
    count(request, deps, source, number);
    return composeParagraph(source, number);
  },
} satisfies Command<typeof options>;

/** Paragraphs by the beginning of their number, or by words in them. */
export function suggestParagraphs({ index }: Source, typed: string): Choice[] {
  const sought = typed
    .replace(/^\s*(?:¶|#)\s*/, '')
    .trim()
    .toLowerCase();
  return index.article.paragraphs
    .filter(({ number, text }) => `${number}`.startsWith(sought) || text.toLowerCase().includes(sought))
    .slice(0, 25)
    .map(({ number, text }) => ({
      name: brief(`¶${number} ${text}`, 100),
      value: `${number}`,
    }));
}

/** The number in "5", "¶5", "#5", "paragraph 5" or a suggestion's whole name ("¶5 Recently, some …"). */
export function paragraphNumber(asked: string): number | undefined {
  const digits = /^\s*(?:(?:¶|#|no\.?|par(?:a|agraph)?\.?)\s*)?(\d{1,6})(?!\d)(?:\s*\.?\s*$|\s)/iu.exec(
    asked,
  )?.[1];
  return digits === undefined ? undefined : Number(digits);
}
