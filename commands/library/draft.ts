import { LibraryRefusal } from '../../src/library/index.js';
import {
  composeHeaderForm,
  composeKept,
  composeNote,
  readState,
  voiceOf,
  writeState,
} from '../../src/reply/index.js';
import type { Component } from '../component.js';
import { staleButton } from '../refusal.js';
import { earlierOf } from './restore.js';

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
      return composeHeaderForm(waiting.article, writeState('header', id), ownLanguage);
    }
    if (action !== 'keep') throw staleButton();
    const kept = await library.keep(place, id);
    const how = kept.id === id ? 'kept' : 'replaced';
    const where = place.server === undefined ? 'alone' : 'in a server';
    const earlier = how === 'replaced' ? await earlierOf(kept.id, place, library) : undefined;
    const undo = earlier === undefined ? {} : { undo: writeState('shelf', 'restore', earlier) };
    return composeKept(kept, { how, where, ...undo }, language);
  },
};
