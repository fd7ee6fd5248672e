import {
  carryQuotes,
  composeChanged,
  composeShown,
  composeStale,
  readShowState,
} from '../src/reply/index.js';
import type { Component } from './command.js';
import { sourceOf } from './source.js';

/** The rest of a text that was cut, a paragraph in full, everything that a speaker says. */
export const show = {
  name: 'show',
  answers: 'private',
  async press(state, { place, language }, deps) {
    const shown = readShowState(state);
    const kept = shown && (await deps.library.find(place, shown.article));
    if (!kept) return composeStale(language);
    const source = sourceOf(kept, deps, language);
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
  },
} satisfies Component;
