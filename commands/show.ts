import {
  carryQuotes,
  composeChanged,
  composeShown,
  composeStale,
  type Reply,
  readShowState,
  type Source,
  wholeOf,
} from '../src/reply/index.js';
import type { Component, Deps, Press } from './command.js';
import { sourceOf } from './source.js';

async function shownBy(
  state: string,
  press: Press,
  deps: Deps,
  readable: (source: Source) => Source,
): Promise<Reply> {
  const { place, language } = press;
  const shown = readShowState(state);
  const kept = shown && (await deps.library.find(place, shown.article));
  if (!kept) return composeStale(language);
  const source = readable(await sourceOf(kept, press, deps));
  if (kept.revision === shown.revision) return composeShown(source, shown);
  // The article was replaced since, or its header was changed.
  const anchors = await deps.library.anchors(place, kept.id, shown.revision);
  const carried = anchors && carryQuotes(shown.quotes, anchors, kept.article);
  switch (carried?.kind) {
    case 'carried':
      return composeShown(source, { ...shown, quotes: carried.quotes }, carried.moved);
    case 'changed':
      return composeChanged(source, carried.number, carried.found);
    default:
      return composeStale(language);
  }
}

/** The rest of a text that was cut, a paragraph in full, everything that a speaker says. */
export const show = {
  name: 'show',
  answers: 'private',
  press: (state, press, deps) => shownBy(state, press, deps, (source) => source),
} satisfies Component;

/** What stands further on than the place has read, for whoever wants to see it nevertheless. */
export const reveal = {
  name: 'reveal',
  answers: 'private',
  press: (state, press, deps) => shownBy(state, press, deps, wholeOf),
} satisfies Component;
