import { answer, withinReading } from '../src/answer/index.js';
import { quotesOf, wholeOf, withMore } from '../src/reply/index.js';
import { answerCard, withheldCard } from './answer-card.js';
import { articleOption, sourceFor } from './article-option.js';
import type { Options } from './command.js';
import { type Command, isPrivate } from './command.js';
import { askedAbout, count } from './discussed.js';

const options = {
  question: {
    kind: 'text',
    required: true,
    maxLength: 300,
  },
  article: articleOption,
  private: { kind: 'switch' },
} as const satisfies Options;

export const ask = {
  name: 'ask',
  options,
  answers: 'public',
  async execute(request, deps) {
    const source = await sourceFor(request, deps, request.options.article);
    const { question } = request.options;
    const isAlone = isPrivate({ answers: 'public' }, request.options, request.prefers);
    const { index } = wholeOf(source);
    const whole = answer(index, question, await deps.nearness?.({ ...source, index }, question));
    const given = withinReading(whole, source.index);
    deps.onAnswer?.(given?.kind ?? 'withheld');
    if (!given) return withheldCard(source, whole, isAlone, question);
    count(request, deps, source, askedAbout(given));
    const reply = answerCard(source, given, isAlone, question);
    if (whole.kind !== 'excerpt' || given.kind !== 'excerpt' || whole.of === 'gist') return reply;
    const more = whole.passages.length - given.passages.length;
    return more > 0 ? withMore(source, reply, quotesOf(source, whole), more) : reply;
  },
} satisfies Command<typeof options>;
