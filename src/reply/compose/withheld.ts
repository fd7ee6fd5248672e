import type { Answer } from '../../answer/index.js';
import { type Quote, writeQuotesState, writeRevealState } from '../buttons/index.js';
import { citeInLine } from '../cite/index.js';
import { voiceOf } from '../i18n/index.js';
import type { Block, Button, Reply } from '../reply.js';
import { limitOf, type Source } from '../source.js';
import { buttonOf, noteOf } from './parts.js';
import { partOf, quoteEverythingBy } from './quotes.js';

/** How many statements on a subject a button has room for. */
const MOST_PARTS = 4;

/**
 * Says that the words are further on than the place has read, with a button for whoever wants to see them
 * nevertheless. They don't stand in the reply.
 */
export function composeWithheld(source: Source, quotes: readonly Quote[]): Reply {
  return {
    blocks: [noteOf(sayFurtherOn(source)), citeInLine(source.index.article, source.language)],
    actions: offerRevealing(source, quotes),
  };
}

/** That something is further on than the place has read. */
export const sayFurtherOn = (source: Source): string =>
  voiceOf(source.language).say('limit.furtherOn', { read: sayRead(source) });

function sayRead(source: Source): string {
  const { say } = voiceOf(source.language);
  return say(source.isOwn ? 'limit.soFarAlone' : 'limit.soFar', { last: limitOf(source) ?? 0 });
}

/** How far the place has read, where it hasn't read all. */
export function noteReadSoFar(source: Source): Block[] {
  return limitOf(source) === undefined ? [] : [noteOf(sayRead(source))];
}

/** A button that shows words, whatever the place has read, to whoever presses it. */
export function offerRevealing(source: Source, quotes: readonly Quote[]): Button[] {
  const state = writeQuotesState(source, quotes);
  if (state === undefined) return [];
  return [buttonOf(voiceOf(source.language).say('limit.reveal'), writeRevealState(state))];
}

/**
 * Adds to what may be shown that there is more of it further on.
 *
 * @param all the words that would be shown without a limit.
 * @param more how many statements or paragraphs come later.
 */
export function withMore(source: Source, reply: Reply, all: readonly Quote[], more: number): Reply {
  const read = sayRead(source);
  const note = noteOf(voiceOf(source.language).say('limit.more', { count: more, read }));
  // Some replies say by themselves how far the place has read.
  const blocks = reply.blocks.filter((block) => block.kind !== 'note' || block.text !== read);
  const at = blocks.findIndex(({ kind }) => kind === 'citation');
  const end = at < 0 ? blocks.length : at;
  return {
    ...reply,
    blocks: [...blocks.slice(0, end), note, ...blocks.slice(end)],
    actions: [...reply.actions, ...offerRevealing(source, all)],
  };
}

/** The words that an answer would show. */
export function quotesOf(source: Source, answer: Answer): Quote[] {
  switch (answer.kind) {
    case 'found': {
      const { paragraph, span } = answer.passage;
      return [{ of: 'paragraph', number: paragraph.number, ...span }];
    }
    case 'excerpt':
      return answer.of === 'gist'
        ? answer.passages.map(partOf)
        : answer.passages.map(({ paragraph: { number } }) => ({ of: 'paragraph', number }));
    case 'unsure':
      return answer.passages.slice(0, answer.candidates).map(partOf);
    case 'stated': {
      if (answer.about !== undefined) return answer.statements.slice(0, MOST_PARTS).map(partOf);
      return [...quoteEverythingBy(source, answer.speaker)];
    }
    default:
      return [];
  }
}
