import type { Where } from '../../src/library/index.js';
import { composeNote, type Reply, readState, voiceOf } from '../../src/reply/index.js';
import { findListing, neededArticle, suggestArticles } from '../article-option.js';
import type { Asking, Command, Deps, Options } from '../command.js';
import type { Component } from '../component.js';
import type { Outcome } from '../outcome.js';
import { Refusal, staleButton } from '../refusal.js';
import { addAnnouncement, announceOption, findChannelToTell } from './news.js';
import { createNone } from './none.js';

/** In place of an article: the choice is taken back. */
const NONE = createNone('library.defaultChoice');

const options = {
  article: {
    ...neededArticle,
    async suggest(typed, asking, deps) {
      const articles = await suggestArticles(typed, asking, deps);
      const none = NONE.offer(typed, asking.ownLanguage);
      return [...articles.slice(0, 24), ...none];
    },
  },
  channel: { kind: 'channel' },
  announce: announceOption,
} as const satisfies Options;

export const read = {
  name: 'read',
  options,
  answers: 'private',
  async execute(request, deps): Promise<Outcome> {
    const { place } = request;
    const { channel, article, announce } = request.options;
    if (channel !== undefined && place.server === undefined)
      throw new Refusal(({ say }) => say('library.noChannels'));
    const where = channel === undefined ? 'everywhere' : { channel };
    const told = announce ? findChannelToTell(request, channel) : undefined;
    const id = NONE.isMeant(article) ? undefined : (await findListing(article, request, deps)).id;
    const reply = await chooseArticle(id, where, request, deps);
    if (told === undefined) return reply;
    const { server, person } = place;
    const here = { ...(server !== undefined && { server }), person };
    const { library } = deps;
    const kept = await library.current(where === 'everywhere' ? here : { ...here, ...where });
    const { through } = await library.progress({ ...here, channel: told }, kept.id);
    return addAnnouncement(reply, told, kept.article, ({ say, titled }) => [
      say(where === 'everywhere' ? 'news.readEverywhere' : 'news.readHere', {
        title: titled(kept.article.title),
      }),
      ...(through === undefined ? [] : [say('limit.soFar', { last: through })]),
    ]);
  },
} satisfies Command<typeof options>;

/** Has an article read from now on. @param id undefined takes the choice back. */
async function chooseArticle(
  id: string | undefined,
  where: Where,
  { place, language }: Asking,
  { library }: Deps,
): Promise<Reply> {
  await library.choose(place, id, where);
  const { say, titled } = voiceOf(language);
  const there = where === 'everywhere' ? place : { ...place, ...where };
  if (id === undefined) {
    const { article } = await library.current(there);
    return composeNote(say('library.unchosen', { title: titled(article.title) }));
  }
  const title = titled((await library.find(place, id))?.article.title ?? '');
  if (place.server === undefined) return composeNote(say('library.chosenAlone', { title }));
  if (where !== 'everywhere')
    return composeNote(
      say(where.channel === place.channel ? 'news.readHere' : 'library.chosenInChannel', { title }),
    );
  const chosen = say('library.chosen', { title });
  const here = await library.current(place);
  return here.id === id
    ? composeNote(chosen)
    : composeNote(chosen, say('library.stillRead', { title: titled(here.article.title) }));
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
    return chooseArticle(id, where === 'here' && channel ? { channel } : 'everywhere', press, deps);
  },
};
