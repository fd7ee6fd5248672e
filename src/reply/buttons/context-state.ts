import type { Source } from '../source.js';
import { readState, writeState } from './state.js';

/** A paragraph, or words of it. */
export interface PassagePlace {
  readonly number: number;
  readonly start?: number;
  readonly end?: number;
}

/** A passage of an article in one of its revisions. */
export interface Around extends PassagePlace {
  readonly article: string;
  readonly revision: number;
}

/**
 * @param component `context` for a message of its own, `turn` to take the place of the one that is there, `note` to
 *   keep the passage, `thread` to open a thread on it.
 */
export function writeContextState(
  { id, revision }: Pick<Source, 'id' | 'revision'>,
  component: 'context' | 'turn' | 'note' | 'thread',
  number: number,
  { start, end }: Omit<PassagePlace, 'number'> = {},
): string {
  const span = start === undefined || end === undefined ? [] : [start, end];
  return writeState(component, id, revision, number, ...span);
}

/** Reads the state of a button that does something with a passage; nothing when it is not one of this version. */
export function readPassageState(component: 'note' | 'thread', state: string): Around | undefined {
  return readAround(readState(component, state));
}

/** Reads the state of a `context` or `turn` button; nothing when it is not one of this version. */
export function readContextState(state: string): Around | undefined {
  return readAround(readState('context', state) ?? readState('turn', state));
}

function readAround(parts: ReturnType<typeof readState>): Around | undefined {
  if (!parts) return undefined;
  const { article = '', revision, number, start, end } = parts;
  return {
    article,
    revision: Number(revision),
    number: Number(number),
    ...(start !== undefined && end !== undefined && { start: Number(start), end: Number(end) }),
  };
}
