import type { Span } from '../../answer/index.js';
import type { Article } from '../../article/index.js';
import { makeShowButton, writeState } from '../buttons/index.js';
import { type Language, voiceOf } from '../i18n/index.js';
import type { Block, Button, Quotation, Reply } from '../reply.js';
import { buttonOf, headingOf, noteOf } from './parts.js';

/** A paragraph that was found in one of several articles. */
export interface PassageThere {
  readonly id: string;
  readonly revision: number;
  readonly article: Pick<Article, 'title' | 'language'>;
  readonly paragraph: Article['paragraphs'][number];
  /** The sentence to quote; absent, all of it. */
  readonly span?: Span | undefined;
}

/** How many articles there are, and how many of them were looked through. */
interface LookedThrough {
  readonly looked: number;
  readonly all: number;
  /** Whether words were asked for that stand everywhere, and are not looked for. */
  readonly isCommon?: boolean;
}

/** The passages that were found in all articles, each with its article's title and a button that opens it there. */
export function composeAcross(
  passages: readonly PassageThere[],
  { looked, all, isCommon = false }: LookedThrough,
  language?: Language,
): Reply {
  const { say, titled } = voiceOf(language);
  const partly: Block[] = looked < all ? [noteOf(say('across.partly', { looked, all }))] : [];
  if (passages.length === 0) {
    const nothing: Block = noteOf(isCommon ? say('across.common') : say('across.nothing', { all: looked }));
    return { blocks: [nothing, ...partly], actions: [] };
  }
  const quotations = passages.map(({ article, paragraph: { number, text }, span }): Quotation => {
    const { start, end } = span ?? { start: 0, end: text.length };
    return {
      kind: 'quotation',
      paragraph: number,
      label: titled(article.title),
      text: text.slice(start, end),
    };
  });
  const actions = passages.flatMap(({ paragraph: { number }, span, article, ...source }) => {
    const label = say('across.open', { number, title: titled(article.title, 60) });
    return makeShowButton(source, label, { of: 'paragraph', number, ...span });
  });
  return { blocks: [headingOf(say('across.heading')), ...quotations, ...partly], actions };
}

/** A refusal's buttons stand in one row: this one, what it shows, and three that every answer has. */
const SHOWN = 1;

/** A refusal with a button that looks in the other articles. @param id of the one that was asked. */
export function withAcross(reply: Reply, id: string, language?: Language): Reply {
  const label = voiceOf(language).say('button.across');
  const across: Button = buttonOf(label, writeState('across', id));
  const shows = reply.actions.filter(({ state }) => state.startsWith('show:'));
  const left = new Set(shows.slice(SHOWN));
  return { ...reply, actions: [across, ...reply.actions.filter((one) => !left.has(one))] };
}
