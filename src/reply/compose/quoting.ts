import type { Passage } from '../../answer/index.js';
import { makeShowButton, type Quote } from '../buttons/index.js';
import { citeInLine } from '../cite/index.js';
import { voiceOf } from '../i18n/index.js';
import type { Action, Block, Button, Reply } from '../reply.js';
import type { Source } from '../source.js';
import { quoteAll, restOf } from './quotes.js';

/** A reply that is a few of the article's own words under what leads to them. */
export function composeQuoting(
  source: Source,
  quotes: readonly Quote[],
  lead: Block[] = [],
  actions: Action[] = [],
): Reply {
  return composeShowing(source, quotes, [...lead, ...(quoteAll(source, quotes) ?? [])], actions);
}

/** @param quotes what the blocks quote, for the rest of them to be shown. */
export function composeShowing(
  source: Source,
  quotes: readonly Quote[],
  blocks: Block[],
  actions: Action[] = [],
): Reply {
  return {
    blocks: [...blocks, citeInLine(source.index.article, source.language)],
    actions,
    ...restOf(source, quotes),
  };
}

/** Whether all of a paragraph is quoted. */
export const isWhole = ({ paragraph, span }: Passage) => span.end - span.start >= paragraph.text.length;

/** A button for each paragraph of which only a sentence is shown. */
export function makeFullButtons(source: Source, passages: readonly Passage[]): Button[] {
  const partial = passages.filter((passage) => !isWhole(passage));
  const buttons = partial.map(({ paragraph, span }) =>
    makeShowButton(source, voiceOf(source.language).say('button.inFull', { paragraph: paragraph.number }), {
      of: 'paragraph',
      number: paragraph.number,
      ...span,
    }),
  );
  return buttons.flat();
}
