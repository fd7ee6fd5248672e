import { findWords, withinReading } from '../src/answer/index.js';
import {
  composeFound,
  composeNowhere,
  composeWithheld,
  type Quote,
  type Reply,
  readState,
  type Source,
  underQuestion,
  wholeOf,
  withClosing,
  withMore,
} from '../src/reply/index.js';
import { inOption, lookEverywhere, offerOthers } from './across.js';
import { articleOption, findSource } from './article-option.js';
import type { Command, Options } from './command.js';
import type { Component } from './component.js';
import { staleButton } from './refusal.js';
import { openSourceOfButton } from './source.js';

const options = {
  words: { kind: 'text', required: true, maxLength: 100 },
  article: articleOption,
  in: inOption,
  private: { kind: 'switch' },
} as const satisfies Options;

/** Every place of some words in an article, counted; or the passages of all articles that fit them best. */
export const find = {
  name: 'find',
  options,
  answers: 'public',
  async execute(request, deps) {
    const { words, article } = request.options;
    if (request.options.in === 'all') return lookEverywhere(request, deps, words);
    const source = await findSource(request, deps, article);
    const there = findWords(wholeOf(source).index, words);
    const reply = composePlacesCard(there, { source, asked: words });
    return there.kind === 'absent'
      ? offerOthers(reply, there, { source, place: request.place }, deps)
      : reply;
  },
} satisfies Command<typeof options>;

/** How many sentences further on a button has room for. */
const MOST_SHOWN = 4;

type Found = ReturnType<typeof findWords>;

/** A page of places. */
interface Shown {
  readonly source: Source;
  /** The words. */
  readonly asked: string;
  /** The place that it begins with, from 0; the first, when absent. */
  readonly first?: number;
}

/** Some words' places, counted, or that they stand nowhere. */
export function composePlacesCard(there: Found, { source, asked, first = 0 }: Shown): Reply {
  return underQuestion(withClosing(composePlaces(source, there, first), source), asked);
}

function composePlaces(source: Source, whole: Found, first: number): Reply {
  if (whole.kind === 'absent') return composeNowhere(source, withinReading(whole, source.index));
  const last = source.index.article.paragraphs.length;
  const read = whole.sentences.filter(({ paragraph }) => paragraph.number <= last);
  const later = whole.sentences.slice(read.length);
  const quotes = later
    .slice(0, MOST_SHOWN)
    .map(({ paragraph, span }): Quote => ({ of: 'part', number: paragraph.number, ...span }));
  if (read.length === 0) return composeWithheld(source, quotes);
  const count =
    whole.how === 'together' ? read.length : read.reduce((sum, { marks }) => sum + marks.length, 0);
  const reply = composeFound(source, { ...whole, sentences: read, count }, first);
  return later.length > 0 ? withMore(source, reply, quotes, whole.count - count) : reply;
}

/** Another page of the places; the words stand above them. */
export const turnFound: Component = {
  name: 'find',
  answers: 'here',
  async press(state, press, deps) {
    const { asked } = press;
    if (asked === undefined) throw staleButton();
    const { article, first } = readState('find', state) ?? {};
    const source = await openSourceOfButton(article, press, deps);
    return composePlacesCard(findWords(wholeOf(source).index, asked), {
      source,
      asked,
      first: Number(first),
    });
  },
};
