import { type Answer, speakers } from '../answer/index.js';
import { citation } from './citation.js';
import { limitOf, type Quote, quotesState, revealState, type Source, wholeOf } from './quotes.js';
import type { Block, Button, Reply } from './reply.js';
import { wordsIn } from './words.js';

/** How many statements on a subject a button has room for. */
const MOST_PARTS = 4;

/**
 * Says that the words are further on than the place has read, with a button for whoever wants to see them
 * nevertheless. They don't stand in the reply.
 *
 * @param question what was asked, to stand above where others read along.
 */
export function composeWithheld(source: Source, quotes: readonly Quote[], question?: string): Reply {
  const asked: Block[] = question === undefined ? [] : [{ kind: 'asked', text: question }];
  const note: Block = { kind: 'note', text: wordsIn(source.language).furtherOn(limitOf(source) ?? 0) };
  return {
    blocks: [...asked, note, citation(source.index.article, source.language)],
    actions: revealing(source, quotes),
  };
}

/** A button that shows words, whatever the place has read, to whoever presses it. */
export function revealing(source: Source, quotes: readonly Quote[]): Button[] {
  const state = quotesState(source, quotes);
  if (state === undefined) return [];
  return [{ kind: 'button', label: wordsIn(source.language).reveal, state: revealState(state) }];
}

/** Adds to what may be shown that there is more of it further on. @param more how many statements. */
export function withMore(source: Source, reply: Reply, whole: Answer, more: number): Reply {
  const note: Block = {
    kind: 'note',
    text: wordsIn(source.language).moreFurtherOn(more, limitOf(source) ?? 0),
  };
  const at = reply.blocks.findIndex(({ kind }) => kind === 'citation');
  const end = at < 0 ? reply.blocks.length : at;
  return {
    ...reply,
    blocks: [...reply.blocks.slice(0, end), note, ...reply.blocks.slice(end)],
    actions: [...reply.actions, ...revealing(source, quotesOf(source, whole))],
  };
}

/** The words that an answer would show. */
export function quotesOf(source: Source, answer: Answer): Quote[] {
  switch (answer.kind) {
    case 'found': {
      const { paragraph, span } = answer.passage;
      return [{ of: 'paragraph', number: paragraph.number, ...span }];
    }
    case 'unsure':
      return answer.passages.slice(0, answer.candidates).map(part);
    case 'stated': {
      if (answer.about !== undefined) return answer.statements.slice(0, MOST_PARTS).map(part);
      const all = speakers(wholeOf(source).index);
      const speaker = all.findIndex(({ name }) => name === answer.speaker.name);
      return speaker < 0 ? [] : [{ of: 'statements', speaker }];
    }
    default:
      return [];
  }
}

type Part = {
  readonly paragraph: { readonly number: number };
  readonly span: { start: number; end: number };
};
const part = ({ paragraph, span }: Readonly<Part>): Quote => ({
  of: 'part',
  number: paragraph.number,
  ...span,
});
