import type { Source } from '../source.js';
import { readState, stateOf } from './state.js';

/** Which paragraph is looked around, in which revision of the article. */
export interface Around {
  readonly article: string;
  readonly revision: number;
  readonly number: number;
  readonly start?: number;
  readonly end?: number;
}

/**
 * @param component `context` for a message of its own, `turn` to take the place of the one that is there, `note` to
 *   keep the passage.
 */
export function contextState(
  { id, revision }: Pick<Source, 'id' | 'revision'>,
  component: 'context' | 'turn' | 'note',
  number: number,
  span?: { readonly start: number; readonly end: number },
): string {
  return stateOf(component, 1, id, revision, ...(span ? [number, span.start, span.end] : [number]));
}

/** Reads the state of a `note` button; nothing when it is not one of this version. */
export function readNoteState(state: string): Around | undefined {
  return around(readState('note', state));
}

/** Reads the state of a `context` or `turn` button; nothing when it is not one of this version. */
export function readContextState(state: string): Around | undefined {
  return around(readState('context', state) ?? readState('turn', state));
}

function around(parts: ReturnType<typeof readState>): Around | undefined {
  if (!parts) return undefined;
  const { article = '', revision, number, start, end } = parts;
  return {
    article,
    revision: Number(revision),
    number: Number(number),
    ...(start !== undefined && end !== undefined && { start: Number(start), end: Number(end) }),
  };
}
