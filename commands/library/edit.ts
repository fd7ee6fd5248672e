import { isDeepStrictEqual } from 'node:util';
import type { Article } from '../../src/article/index.js';
import { type HeaderEdit, LibraryRefusal } from '../../src/library/index.js';
import {
  composeDetailsForm,
  composeEdited,
  composeHeaderForm,
  composeNote,
  type Reply,
  readState,
  voiceOf,
  type WrongForm,
  writeState,
} from '../../src/reply/index.js';
import { findOwn, neededArticle } from '../article-option.js';
import type { Command, Deps, Options } from '../command.js';
import type { Component, Filled } from '../component.js';
import type { Outcome } from '../outcome.js';
import { findChangeable, prepareShelved, showDraft } from './importing.js';
import { readDetails, readHeader } from './read-header.js';
import { allowRetyping } from './retype.js';

const options = { article: neededArticle } as const satisfies Options;

export const edit = {
  name: 'edit',
  options,
  answers: 'private',
  async execute(request, deps): Promise<Outcome> {
    const { id } = await findOwn(request.options.article, request, deps);
    const kept = await deps.library.find(request.place, id);
    if (!kept) throw new LibraryRefusal({ because: 'no-such-article', id });
    return composeHeaderForm(kept.article, writeState('header', id), request.ownLanguage);
  },
} satisfies Command<typeof options>;

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
    const { article } = await findChangeable(library, place, id);
    return composeDetailsForm(article, writeState('details', id), ownLanguage);
  },
  submit: (state, filled, deps) => submitEdits('details', state, filled, deps),
};

/** The forms that change a header, and what is read of each. */
const EDITS = { header: readHeader, details: readDetails };

async function submitEdits(
  form: keyof typeof EDITS,
  state: string,
  filled: Filled,
  deps: Deps,
): Promise<Reply> {
  const { library } = deps;
  const { place, language, texts } = filled;
  const { article: id = '' } = readState(form, state) ?? {};
  const before = await findChangeable(library, place, id);
  if ('until' in before) {
    const change = async () => ({
      ...before,
      ...(await library.edit(place, id, EDITS[form](texts, before.article))),
    });
    // The draft stays where it is, with what was wrong.
    const refuse = (wrong: WrongForm) => showDraft(before, filled, deps, wrong);
    return allowRetyping(state, filled, deps, async () => showDraft(await change(), filled, deps), refuse);
  }
  return allowRetyping(state, filled, deps, async () => {
    const edits = EDITS[form](texts, before.article);
    // The form was sent as it was opened.
    if (!isChange(edits, before.article)) return composeNote(voiceOf(language).say('library.left'));
    return composeEdited(await prepareShelved(await library.edit(place, id, edits), deps), language);
  });
}

/** Whether a header would be another one. */
const isChange = (edits: HeaderEdit, article: Article): boolean =>
  Object.entries(edits).some(
    ([field, value]) => !isDeepStrictEqual(value ?? undefined, article[field as keyof HeaderEdit]),
  );
