import type { Where } from '../../src/library/index.js';
import { composeNote, composeUndoable, readState, stateOf, voiceOf } from '../../src/reply/index.js';
import type { Asking, Deps } from '../command.js';
import type { Component } from '../component.js';
import { staleButton } from '../refusal.js';

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
  if (where === 'everywhere') {
    const everywhere = say('library.chosen', { title: titled(title) });
    const here = await library.current(place);
    const reply = composeNote(everywhere);
    if (here.id === id) return reply;
    const still = say('library.stillRead', { title: titled(here.article.title) });
    return { ...reply, blocks: [...reply.blocks, ...composeNote(still).blocks] };
  }
  const isHere = where.channel === place.channel;
  return composeNote(say(isHere ? 'news.readHere' : 'library.chosenInChannel', { title: titled(title) }));
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
  async press(state, { place, language }, { library, lastAsked, lastTyped }) {
    const { say, titled } = voiceOf(language);
    const { action, article: id = '', all } = readState('shelf', state) ?? {};
    const title = async () => (await library.list(place)).find((one) => one.id === id)?.title ?? '';
    switch (action) {
      case 'remove': {
        const gone = await title();
        await library.remove(place, id);
        return composeUndoable(
          say('library.removed', { title: titled(gone) }),
          stateOf('shelf', 'restore', id),
          language,
        );
      }
      case 'restore':
        return composeNote(
          say('library.restored', { title: titled((await library.restore(place, id)).article.title) }),
        );
      case 'hide': {
        const gone = await title();
        await library.hide(place, id);
        return composeUndoable(
          say('library.hiddenNow', { title: titled(gone) }),
          stateOf('shelf', 'unhide', id),
          language,
        );
      }
      case 'unhide':
        await library.unhide(place, id);
        return composeNote(say('library.shownAgain', { title: titled(await title()) }));
    }
    if (!all) throw staleButton();
    await library.forget(place);
    lastAsked?.forget(place);
    lastTyped?.forget(place);
    return composeNote(say('library.forgotten'));
  },
};

/** Somebody was asked and said no. */
export const leave: Component = {
  name: 'leave',
  answers: 'here',
  press: async (_state, { language }) => composeNote(voiceOf(language).say('library.left')),
};
