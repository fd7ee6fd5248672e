import { LibraryRefusal, type Listing, type Where } from '../../src/library/index.js';
import {
  composeNote,
  composeUndoable,
  type Reply,
  readState,
  stateOf,
  typedName,
  voiceOf,
} from '../../src/reply/index.js';
import type { Asking, Deps } from '../command.js';
import type { Component } from '../component.js';
import { staleButton } from '../refusal.js';
import { restoreArticle } from './restore.js';

/** Has an article read from now on; undefined takes the choice back. */
export async function chooseArticle(
  { place, language }: Asking,
  { library }: Deps,
  id: string | undefined,
  where: Where,
) {
  const { say, titled } = voiceOf(language);
  await library.choose(place, id, where);
  const there = where === 'everywhere' ? place : { ...place, ...where };
  if (id === undefined)
    return composeNote(
      say('library.unchosen', { title: titled((await library.current(there)).article.title) }),
    );
  const title = (await library.find(place, id))?.article.title ?? '';
  if (place.server === undefined) return composeNote(say('library.chosenAlone', { title: titled(title) }));
  if (where === 'everywhere') {
    const everywhere = say('library.chosen', { title: titled(title) });
    const here = await library.current(place);
    return here.id === id
      ? composeNote(everywhere)
      : composeNote(everywhere, say('library.stillRead', { title: titled(here.article.title) }));
  }
  const isHere = where.channel === place.channel;
  return composeNote(say(isHere ? 'news.readHere' : 'library.chosenInChannel', { title: titled(title) }));
}

/** Hides an article of those that come with Footnote. */
export async function hideArticle(
  { id, title }: Pick<Listing, 'id' | 'title'>,
  asking: Asking,
  deps: Deps,
): Promise<Reply> {
  const { place, language } = asking;
  const { say, titled } = voiceOf(language);
  const said = say('library.hiddenNow', { title: titled(title) });
  const text = await takeAway({ id, said, work: () => deps.library.hide(place, id) }, asking, deps);
  return composeUndoable(text, stateOf('shelf', 'unhide', id), language);
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

/** Shows a hidden article again. */
export async function unhideArticle(
  { id, title }: Pick<Listing, 'id' | 'title'>,
  { place, language }: Asking,
  { library }: Deps,
): Promise<Reply> {
  await library.unhide(place, id);
  const { say, titled } = voiceOf(language);
  return composeNote(say('library.shownAgain', { title: titled(title) }));
}

/** Has an article read that was just added. */
export const choose: Component = {
  name: 'choose',
  answers: 'here',
  allowed: ['library'],
  press(state, press, deps) {
    const { article: id, where } = readState('choose', state) ?? {};
    const { channel } = press.place;
    if (!id) throw staleButton();
    return chooseArticle(press, deps, id, where === 'here' && channel ? { channel } : 'everywhere');
  },
};

/** Removes, hides, brings back and deletes, once somebody has said yes; some of it can be undone. */
export const shelf: Component = {
  name: 'shelf',
  answers: 'here',
  allowed: ['library'],
  async press(state, press, deps) {
    const { place, language } = press;
    const { library, lastAsked, lastTyped } = deps;
    const { say, titled } = voiceOf(language);
    const { action, article: id = '', all } = readState('shelf', state) ?? {};
    const { title = '' } = (await library.list(place)).find((one) => one.id === id) ?? {};
    switch (action) {
      case 'remove': {
        const command = `/${typedName('library restore', language)}`;
        const said = say('library.removed', { title: titled(title), command });
        const text = await takeAway({ id, said, work: () => library.remove(place, id) }, press, deps);
        return composeUndoable(text, stateOf('shelf', 'restore', id), language);
      }
      case 'restore':
        // The week is over, or the article has been replaced once more.
        return restoreArticle(id, press, deps).catch((error: unknown) => {
          throw error instanceof LibraryRefusal && error.refused.because === 'no-such-article'
            ? staleButton()
            : error;
        });
      case 'hide':
        return hideArticle({ id, title }, press, deps);
      case 'unhide':
        return unhideArticle({ id, title }, press, deps);
    }
    if (!all) throw staleButton();
    await library.forget(place);
    lastAsked.forget(place);
    lastTyped.forget(place);
    return composeNote(say('library.forgotten'));
  },
};

/** Somebody was asked and said no. */
export const leave: Component = {
  name: 'leave',
  answers: 'here',
  press: async (_state, { language }) => composeNote(voiceOf(language).say('library.left')),
};
