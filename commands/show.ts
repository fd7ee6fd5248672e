import { composeShown, composeStale, readShowState } from '../src/reply/index.js';
import type { Component } from './command.js';
import { sourceOf } from './source.js';

/** The rest of a text that was cut, a paragraph in full, everything that a speaker says. */
export const show = {
  name: 'show',
  async press(state, { place }, deps) {
    const shown = readShowState(state);
    const kept = shown && (await deps.library.find(place, shown.article));
    if (!kept || kept.revision !== shown.revision) return composeStale();
    return composeShown(sourceOf(kept, deps), shown);
  },
} satisfies Component;
