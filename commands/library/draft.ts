import { isDeepStrictEqual } from 'node:util';
import type { Article } from '../../src/article/index.js';
import { type HeaderEdit, LibraryRefusal } from '../../src/library/index.js';
import {
  composeEdited,
  composeKept,
  composeNote,
  detailsForm,
  headerForm,
  type Reply,
  readState,
  stateOf,
  voiceOf,
} from '../../src/reply/index.js';
import type { Deps } from '../command.js';
import type { Component, Filled } from '../component.js';
import { staleButton } from '../refusal.js';
import { detailsOf, headerOf } from './header.js';
import { changeable, shelved, showDraft } from './importing.js';
import { earlierOf } from './restore.js';
import { retypable } from './retype.js';

/** What is done with a document that was read: keep it, fix what was understood, discard it. */
export const draft: Component = {
  name: 'draft',
  answers: 'here',
  allowed: ['library'],
  async press(state, { place, language, ownLanguage }, deps) {
    const { library } = deps;
    const { action, article: id = '' } = readState('draft', state) ?? {};
    if (action === 'discard') {
      await library.discard(place, id);
      return composeNote(voiceOf(language).say('library.discarded'));
    }
    if (action === 'fix') {
      const waiting = await library.findDraft(place, id);
      if (!waiting) throw new LibraryRefusal({ because: 'no-such-draft', id });
      return headerForm(waiting.article, stateOf('header', id), ownLanguage);
    }
    if (action !== 'keep') throw staleButton();
    const kept = await library.keep(place, id);
    const how = kept.id === id ? 'kept' : 'replaced';
    const where = place.server === undefined ? 'alone' : 'in a server';
    const earlier = how === 'replaced' ? await earlierOf(kept.id, place, library) : undefined;
    const undo = earlier === undefined ? {} : { undo: stateOf('shelf', 'restore', earlier) };
    return composeKept(kept, { how, where, ...undo }, language);
  },
};

/** The form of a header, of a draft or of an article of the library. */
export const header: Component = {
  name: 'header',
  answers: 'here',
  allowed: ['library'],
  submit: (state, filled, deps) => submitEdits('header', state, filled, deps),
};

/** The same for where it came out: a button, and its form. */
export const details: Component = {
  name: 'details',
  answers: 'here',
  allowed: ['library'],
  async press(state, { place, ownLanguage }, { library }) {
    const { article: id = '' } = readState('details', state) ?? {};
    const { article } = await changeable(library, place, id);
    return detailsForm(article, stateOf('details', id), ownLanguage);
  },
  submit: (state, filled, deps) => submitEdits('details', state, filled, deps),
};

/** The forms that change a header, and what is read of each. */
const EDITS = { header: headerOf, details: detailsOf };

async function submitEdits(
  form: keyof typeof EDITS,
  state: string,
  filled: Filled,
  deps: Deps,
): Promise<Reply> {
  const { library } = deps;
  const { place, language, texts } = filled;
  const { article: id = '' } = readState(form, state) ?? {};
  const before = await changeable(library, place, id);
  const edits = await retypable(state, filled, deps, async () => EDITS[form](texts, before.article));
  // The form was sent as it was opened.
  if (!('until' in before) && !changes(edits, before.article))
    return composeNote(voiceOf(language).say('library.left'));
  const after = await library.edit(place, id, edits);
  return 'until' in before
    ? showDraft({ ...before, ...after }, filled, deps)
    : composeEdited(await shelved(after, deps), language);
}

/** Whether a header would be another one. */
const changes = (edits: HeaderEdit, article: Article): boolean =>
  Object.entries(edits).some(
    ([field, value]) => !isDeepStrictEqual(value ?? undefined, article[field as keyof HeaderEdit]),
  );
