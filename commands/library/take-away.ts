import { LibraryRefusal, type Listing } from '../../src/library/index.js';
import {
  composeNote,
  composeQuestion,
  composeUndoable,
  type Reply,
  readState,
  typedName,
  voiceOf,
  writeState,
} from '../../src/reply/index.js';
import { findListing, neededArticle, suggestAmong } from '../article-option.js';
import type { Asking, Command, Deps, Options } from '../command.js';
import type { Component } from '../component.js';
import type { Outcome } from '../outcome.js';
import { Refusal, staleButton } from '../refusal.js';
import { restoreArticle } from './restore.js';

const which = { article: neededArticle } as const satisfies Options;

/** Asks whether an article is to be removed, or hidden where it is everybody's. */
export const remove = {
  name: 'remove',
  options: which,
  answers: 'private',
  async execute(request, deps): Promise<Outcome> {
    const { id, title, shared } = await findListing(request.options.article, request, deps);
    // Nobody is asked about what can't be done.
    if (!(await deps.library.hasOthers(request.place, id))) throw new LibraryRefusal({ because: 'last', id });
    const { language } = request;
    const { say, titled } = voiceOf(language);
    const action = shared ? 'hide' : 'remove';
    const question = say(shared ? 'library.askHide' : 'library.askRemove', { title: titled(title) });
    return composeQuestion(
      question,
      { label: say(`library.${action}`), state: writeState('shelf', action, id) },
      language,
    );
  },
} satisfies Command<typeof which>;

export const hide = {
  name: 'hide',
  options: which,
  answers: 'private',
  async execute(request, deps): Promise<Outcome> {
    return hideArticle(await findListing(request.options.article, request, deps), request, deps);
  },
} satisfies Command<typeof which>;

const hidden = {
  article: { ...neededArticle, suggest: suggestAmong(({ hidden }) => hidden) },
} as const satisfies Options;

export const unhide = {
  name: 'unhide',
  options: hidden,
  answers: 'private',
  async execute(request, deps): Promise<Outcome> {
    const all = () => true;
    const found = await findListing(request.options.article, request, deps, all);
    if (!found.hidden)
      throw new Refusal(({ say, titled }) => say('library.notHidden', { title: titled(found.title) }));
    return unhideArticle(found, request, deps);
  },
} satisfies Command<typeof hidden>;

/** Asks whether all that is kept of the place is to be deleted. */
export const forget = {
  name: 'forget',
  options: {},
  answers: 'private',
  async execute({ place, language }, { library }): Promise<Outcome> {
    const { say } = voiceOf(language);
    const own = (await library.list(place)).filter(({ shared }) => !shared);
    const asks = place.server === undefined ? 'library.askForgetAlone' : 'library.askForget';
    return composeQuestion(
      say(asks, { articles: own.length }),
      { label: say('library.forget'), state: writeState('shelf', 'forget') },
      language,
    );
  },
} satisfies Command;

/** Removes, hides, brings back and deletes, once somebody has said yes; some of it can be undone. */
export const shelf: Component = {
  name: 'shelf',
  answers: 'here',
  allowed: ['library'],
  async press(state, press, deps) {
    const { action = '', article: id = '', all } = readState('shelf', state) ?? {};
    if (all) return forgetAll(press, deps);
    const act = ACTIONS.get(action);
    if (!act) throw staleButton();
    const { title = '' } = (await deps.library.list(press.place)).find((one) => one.id === id) ?? {};
    return act({ id, title }, press, deps);
  },
};

/** Somebody was asked and said no. */
export const leave: Component = {
  name: 'leave',
  answers: 'here',
  press: async (_state, { language }) => composeNote(voiceOf(language).say('library.left')),
};

/** An article that is taken away or brought back. */
type Named = Pick<Listing, 'id' | 'title'>;

const ACTIONS: ReadonlyMap<string, (article: Named, asking: Asking, deps: Deps) => Promise<Reply>> = new Map(
  Object.entries({
    remove: removeArticle,
    restore: undoRemoval,
    hide: hideArticle,
    unhide: unhideArticle,
  }),
);

async function removeArticle({ id, title }: Named, asking: Asking, deps: Deps): Promise<Reply> {
  const { place, language } = asking;
  const { say, titled } = voiceOf(language);
  const command = `/${typedName('library restore', language)}`;
  const said = say('library.removed', { title: titled(title), command });
  const text = await takeAway({ id, said, work: () => deps.library.remove(place, id) }, asking, deps);
  return composeUndoable(text, writeState('shelf', 'restore', id), language);
}

/** @throws Refusal when the week is over, or the article has been replaced once more. */
function undoRemoval({ id }: Named, asking: Asking, deps: Deps): Promise<Reply> {
  return restoreArticle(id, asking, deps).catch((error: unknown) => {
    throw error instanceof LibraryRefusal && error.refused.because === 'no-such-article'
      ? staleButton()
      : error;
  });
}

/** Hides an article of those that come with Footnote. */
async function hideArticle({ id, title }: Named, asking: Asking, deps: Deps): Promise<Reply> {
  const { place, language } = asking;
  const { say, titled } = voiceOf(language);
  const said = say('library.hiddenNow', { title: titled(title) });
  const text = await takeAway({ id, said, work: () => deps.library.hide(place, id) }, asking, deps);
  return composeUndoable(text, writeState('shelf', 'unhide', id), language);
}

/** Shows a hidden article again. */
async function unhideArticle({ id, title }: Named, asking: Asking, { library }: Deps): Promise<Reply> {
  await library.unhide(asking.place, id);
  const { say, titled } = voiceOf(asking.language);
  return composeNote(say('library.shownAgain', { title: titled(title) }));
}

async function forgetAll({ place, language }: Asking, deps: Deps): Promise<Reply> {
  const { library, lastAsked, lastTyped } = deps;
  await library.forget(place);
  lastAsked.forget(place);
  lastTyped.forget(place);
  return composeNote(voiceOf(language).say('library.forgotten'));
}

/** How an article is taken away, and what is said of it then. */
interface Removal {
  readonly id: string;
  readonly said: string;
  work(): Promise<void>;
}

/** Takes an article away; what is said of it tells what is read in its stead, if it was the one being read. */
async function takeAway(
  { id, said, work }: Removal,
  { place, language }: Asking,
  { library }: Deps,
): Promise<string> {
  const { id: before } = await library.current(place);
  await work();
  if (before !== id) return said;
  const { say, titled, run } = voiceOf(language);
  const title = titled((await library.current(place)).article.title);
  const now = place.server === undefined ? 'library.chosenAlone' : 'news.readHere';
  return run([said, say(now, { title })]);
}
