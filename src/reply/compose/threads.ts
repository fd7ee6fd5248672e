import { type PassagePlace, type Quote, writeCiteState, writeContextState } from '../buttons/index.js';
import { citeInLine } from '../cite/index.js';
import { brief, type Language, voiceOf } from '../i18n/index.js';
import type { Button, Reply } from '../reply.js';
import type { Source } from '../source.js';
import { makeKeepButton } from './notes.js';
import { buttonOf, noteOf } from './parts.js';
import { placeOf, quoteAll, restOf } from './quotes.js';

/** Discord's limit for a thread's name, in UTF-16 code units. */
const LONGEST_NAME = 100;
/** How many threads are linked to. */
const LINKED = 10;

/** A button that opens a thread on a passage; none where there are no threads. */
export function makeThreadButton(source: Source, { number, ...span }: PassagePlace): Button[] {
  if (!source.opensThreads) return [];
  const label = voiceOf(source.language).say('button.thread');
  return [buttonOf(label, writeContextState(source, 'thread', number, span))];
}

/** What a thread on a passage is called: "¶5 · first words". */
export function nameThread({ index }: Source, { number, start = 0, end }: PassagePlace): string {
  const text = index.article.paragraphs[number - 1]?.text ?? '';
  return brief(`¶${number} · ${text.slice(start, end)}`, LONGEST_NAME);
}

/** What a thread on a passage begins with: the passage; nothing when the article has no such words (any more). */
export function composeThread(source: Source, place: PassagePlace): Reply | undefined {
  const { say } = voiceOf(source.language);
  const { id: article, revision, index } = source;
  const { number, start, end } = place;
  const quote: Quote = {
    of: 'paragraph',
    number,
    ...(start !== undefined && end !== undefined && { start, end }),
  };
  const [quotation] = quoteAll(source, [quote]) ?? [];
  if (!quotation) return undefined;
  return {
    blocks: [{ ...quotation, place: placeOf(source, number) }, citeInLine(index.article, source.language)],
    actions: [
      buttonOf(say('button.context'), writeContextState(source, 'context', number, place)),
      buttonOf(say('button.cite'), writeCiteState('cite', { article, revision, ...place })),
      makeKeepButton(source, place),
    ],
    ...restOf(source, [quote]),
  };
}

/** Where the thread on a passage is, which was opened just now or known before. */
export function composeThreadLink(thread: string, how: 'opened' | 'known', language?: Language): Reply {
  return {
    blocks: [noteOf(voiceOf(language).say(`thread.${how}`)), { kind: 'links', channels: [thread] }],
    actions: [],
  };
}

/**
 * A reply with links to the latest threads below it, in the order of the text.
 *
 * @param threads by their ids, the oldest first.
 */
export function withThreads(
  reply: Reply,
  threads: readonly { readonly paragraph: number; readonly thread: string }[],
  language?: Language,
): Reply {
  if (threads.length === 0) return reply;
  const shown = threads.slice(-LINKED).sort((one, other) => one.paragraph - other.paragraph);
  return {
    ...reply,
    blocks: [
      ...reply.blocks,
      noteOf(voiceOf(language).say('discussed.threads')),
      { kind: 'links', channels: shown.map(({ thread }) => thread) },
    ],
  };
}
