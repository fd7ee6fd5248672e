import {
  type Above,
  carryQuotes,
  composeChanged,
  composeShown,
  composeStale,
  type Reply,
  readShowState,
  type Source,
  underQuestion,
  wholeOf,
  withClosing,
} from '../src/reply/index.js';
import type { Deps } from './command.js';
import type { Component, Press } from './component.js';
import { staleButton } from './refusal.js';
import { openSource } from './source.js';

interface Showing {
  /** Given the source as the place may read it. */
  readonly readable?: (limited: Source) => Source;
  /** What stays above it. */
  readonly above?: Above;
}

/** What a `show` or `reveal` button shows. */
async function composeShownBy(
  state: string,
  press: Press,
  deps: Deps,
  { readable = (limited) => limited, above = {} }: Showing = {},
): Promise<Reply> {
  const { place, language } = press;
  const shown = readShowState(state);
  const kept = shown && (await deps.library.find(place, shown.article));
  if (!kept) return composeStale(language);
  const source = readable(await openSource(kept, press, deps));
  if (kept.revision === shown.revision) return composeShown(source, shown, { above });
  // The article was replaced since, or its header was changed.
  const anchors = await deps.library.anchors(place, kept.id, shown.revision);
  const carried = anchors && carryQuotes(shown.quotes, anchors, kept.article);
  switch (carried?.kind) {
    case 'carried':
      return composeShown(source, { ...shown, quotes: carried.quotes }, { moved: carried.moved, above });
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
  press: (state, press, deps) => composeShownBy(state, press, deps),
} satisfies Component;

/** Another page of what a speaker says. */
export const turnStatements = {
  name: 'said',
  answers: 'here',
  async press(state, press, deps) {
    const page = await composeShownBy(state.replace(/^said:/, 'show:'), press, deps, { above: press });
    // What stands there is worth more than a note that the next page is gone.
    if (!page.rest && page.actions.length === 0) throw staleButton();
    return underQuestion(withClosing(page, press), press.asked);
  },
} satisfies Component;

/** What stands further on than the place has read, for whoever wants to see it nevertheless. */
export const reveal = {
  name: 'reveal',
  answers: 'private',
  press: (state, press, deps) => composeShownBy(state, press, deps, { readable: wholeOf }),
} satisfies Component;
