import { LibraryRefusal } from '../../src/library/index.js';
import {
  composeDraft,
  composeEdited,
  composeKept,
  composeNote,
  headerForm,
  readState,
  stateOf,
  voiceOf,
} from '../../src/reply/index.js';
import type { Component } from '../command.js';
import { Refusal } from '../refusal.js';
import { headerOf } from './header.js';
import { shelved } from './importing.js';

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
    const waiting = await library.findDraft(place, id);
    if (action === 'fix') {
      if (!waiting) throw new LibraryRefusal({ because: 'no-such-draft', id });
      return headerForm(waiting.article, stateOf('header', 1, id), ownLanguage);
    }
    if (action !== 'keep') throw new Refusal(({ say }) => say('fault.stale'));
    const kept = await library.keep(place, id);
    return composeKept(kept, waiting?.replaces !== undefined, place.server !== undefined, language);
  },
};

/** The form of a header, of a draft or of an article of the library. */
export const header: Component = {
  name: 'header',
  answers: 'here',
  allowed: ['library'],
  async submit(state, { place, language, texts }, deps) {
    const { library } = deps;
    const { article: id = '' } = readState('header', state) ?? {};
    const waiting = await library.findDraft(place, id);
    const before = waiting ?? (await library.find(place, id));
    if (!before) throw new LibraryRefusal({ because: 'no-such-article', id });
    const changed = await shelved(await library.edit(place, id, headerOf(texts, before.article)), deps);
    if (!waiting) return composeEdited(changed, language);
    const replaced = waiting.replaces && (await library.find(place, waiting.replaces));
    return composeDraft(changed, replaced ? replaced.article.title : undefined, language);
  },
};
