import { type ParagraphRange, readOut, withinReading } from '../src/answer/index.js';
import type { Paragraph } from '../src/article/index.js';
import {
  brief,
  composeAnswer,
  composeParagraphs,
  composeWithheld,
  findParagraphs,
  isFurtherOn,
  limitOf,
  MOST_IN_A_ROW,
  type Quote,
  quotesOf,
  type Reply,
  readState,
  type Source,
  wholeOf,
  withClosing,
  withMore,
} from '../src/reply/index.js';
import { withRest } from './answer-card.js';
import { articleOption, findSource, findSourceSoFar } from './article-option.js';
import type { Choice, Command, Options } from './command.js';
import type { Component } from './component.js';
import { countDiscussed } from './discussed.js';
import { Refusal, staleButton } from './refusal.js';
import { openSourceOfButton } from './source.js';

const options = {
  number: {
    kind: 'text',
    required: true,
    maxLength: 100,
    async suggest(typed, asking, deps, given): Promise<Choice[]> {
      const source = await findSourceSoFar(asking, deps, given);
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
    const source = await findSource(request, deps, request.options.article);
    const { number: asked } = request.options;
    const range = findParagraphs(wholeOf(source), asked);
    if ('refusal' in range) return range.refusal;
    if (range.only) return showSome(source, range);
    if (range.from === range.to && !isFurtherOn(source, range.from))
      countDiscussed(request, deps, source, range.from);
    return withClosing(inReading(source, range), source);
  },
} satisfies Command<typeof options>;

/** Paragraphs that were named one by one, as far as they may be shown at the place. */
function showSome(source: Source, range: ParagraphRange): Reply {
  const whole = readOut(wholeOf(source).index, range);
  const given = withinReading(whole, source.index);
  if (!given) return withClosing(composeWithheld(source, quotesOf(source, whole)), source);
  const reply = withRest(source, composeAnswer(source, given), whole, given);
  return withClosing(reply, source);
}

/** What of paragraphs that the article has may be shown at the place. */
function inReading(source: Source, { from, to }: ParagraphRange): Reply {
  const { length } = wholeOf(source).index.article.paragraphs;
  const size = Math.min(to - from + 1, MOST_IN_A_ROW);
  const last = Math.min(from + size - 1, length);
  const all = Array.from(
    { length: last - from + 1 },
    (_, at): Quote => ({ of: 'paragraph', number: from + at }),
  );
  if (isFurtherOn(source, from)) return composeWithheld(source, all);
  const reply = composeParagraphs(source, from, size);
  if (!reply) throw new Refusal(({ say }) => say('paragraph.noneAtAll'));
  const limit = limitOf(source) ?? last;
  return last > limit ? withMore(source, reply, all, last - limit) : reply;
}

/** Other paragraphs in place of those that are shown: those before or after them, as the article is now. */
export const turnParagraphs: Component = {
  name: 'paragraph',
  answers: 'here',
  async press(state, press, deps) {
    const { article, number, count: size } = readState('paragraph', state) ?? {};
    const source = await openSourceOfButton(article, press, deps);
    const reply = composeParagraphs(source, Number(number), Number(size));
    if (!reply) throw staleButton();
    return withClosing(reply, source);
  },
};

/** Paragraphs by the beginning of their number, or by words in them. */
export function suggestParagraphs({ index }: Source, typed: string): Choice[] {
  const sought = typed
    .replace(/^\s*(?:¶|#)\s*/, '')
    .trim()
    .toLowerCase();
  // The first is what Enter takes: the paragraph of that very number, before those that only have the figure.
  const rank = ({ number, text }: Paragraph) =>
    `${number}` === sought
      ? 0
      : `${number}`.startsWith(sought)
        ? 1
        : text.toLowerCase().includes(sought)
          ? 2
          : 3;
  return index.article.paragraphs
    .map((paragraph) => ({ ...paragraph, rank: rank(paragraph) }))
    .filter((one) => one.rank < 3)
    .sort((one, other) => one.rank - other.rank)
    .slice(0, 25)
    .map(({ number, text }) => ({
      name: brief(`¶${number} ${text}`, 100),
      value: `${number}`,
    }));
}
