import { type Language, voiceOf } from '../i18n/index.js';
import type { Block, Button, Field, Heading, Note, Reply } from '../reply.js';

/** The bot's own words, as a part of a reply. */
export function noteOf(text: string): Note {
  return { kind: 'note', text };
}

export function headingOf(text: string): Heading {
  return { kind: 'heading', text };
}

export function buttonOf(label: string, state: string, tone?: Button['tone']): Button {
  return { kind: 'button', label, state, ...(tone && { tone }) };
}

/** A field of a list of them; none where there is nothing to show in it. */
export function fieldOf(name: string, value: string | undefined): Field[] {
  return value ? [{ name, value }] : [];
}

/** A reply in the bot's own words, each text a paragraph. */
export function composeNote(...texts: readonly string[]): Reply {
  return { blocks: texts.map(noteOf), actions: [] };
}

/** A reply with what was asked above it, where that is known. */
export function underQuestion(reply: Reply, question: string | undefined): Reply {
  return question === undefined
    ? reply
    : { ...reply, blocks: [{ kind: 'asked', text: question }, ...reply.blocks] };
}

/** A chance from 0 to 1 in a hundred; never none and never all, which nobody can know. */
export const inHundred = (chance: number): number => Math.min(99, Math.max(1, Math.round(chance * 100)));

/** Where the part before and the part after begin; absent at the ends. */
export interface Beside {
  readonly previous?: number;
  readonly next?: number;
}

/** Buttons to the parts of a text before and after the one that is shown. @param stateAt of a part, by its beginning. */
export function turnText(
  { previous, next }: Beside,
  stateAt: (beginning: number) => string,
  language?: Language,
): Button[] {
  const { say } = voiceOf(language);
  return [
    ...(previous === undefined ? [] : [buttonOf(say('button.earlier'), stateAt(previous))]),
    ...(next === undefined ? [] : [buttonOf(say('button.later'), stateAt(next))]),
  ];
}

/** A page of a list. */
interface ListPage<T> {
  readonly shown: readonly T[];
  /** This page's number, from 1. */
  readonly page: number;
  /** Which page it is of how many; nothing where all stands on one. */
  readonly place: Block[];
  /** Buttons to the pages beside it. */
  readonly turning: Button[];
}

/**
 * A page of a list, and what turns it.
 *
 * @param asked from 1; a page beyond the last is the last.
 * @param size how many stand on a page.
 * @param stateAt the state of a button to a page, by its number.
 */
export function pageOf<T>(
  list: readonly T[],
  { asked, size }: { readonly asked: number; readonly size: number },
  stateAt: (page: number) => string,
  language?: Language,
): ListPage<T> {
  const { say } = voiceOf(language);
  const pages = Math.max(1, Math.ceil(list.length / size));
  const page = Math.min(Math.max(1, asked), pages);
  return {
    shown: list.slice((page - 1) * size, page * size),
    page,
    place: pages > 1 ? [noteOf(say('read.page', { page, pages }))] : [],
    turning: [
      ...(page > 1 ? [buttonOf(say('library.previous'), stateAt(page - 1))] : []),
      ...(page < pages ? [buttonOf(say('library.next'), stateAt(page + 1))] : []),
    ],
  };
}
