import { readState, writeState } from './state.js';

/** What is cited: the article, a paragraph of it, or words of the paragraph. */
export interface CitedPlace {
  readonly article: string;
  readonly revision: number;
  readonly number?: number;
  readonly start?: number;
  readonly end?: number;
}

/** @param component `cite` for a message of its own, `restyle` to take the place of the one that is there. */
export function writeCiteState(component: 'cite' | 'restyle', place: CitedPlace): string {
  const { article, revision, number, start, end } = place;
  const parts = [number, start, end].filter((part) => part !== undefined);
  return writeState(component, article, revision, ...parts);
}

/** Reads the state of a `cite` button or a `restyle` select; nothing when it is not one of this version. */
export function readCiteState(state: string): CitedPlace | undefined {
  const parts = readState('cite', state) ?? readState('restyle', state);
  if (!parts) return undefined;
  const { article = '', revision, number, start, end } = parts;
  return {
    article,
    revision: Number(revision),
    ...(number !== undefined && { number: Number(number) }),
    ...(start !== undefined && end !== undefined && { start: Number(start), end: Number(end) }),
  };
}
