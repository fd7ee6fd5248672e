import { LibraryRefusal } from '../../src/library/index.js';
import { composeQuestion, headerForm, stateOf, voiceOf } from '../../src/reply/index.js';
import { articleOption, findListing, findOwn, suggestAmong, suggestArticles } from '../article-option.js';
import type { Command, Options } from '../command.js';
import type { Outcome } from '../outcome.js';
import { Refusal } from '../refusal.js';
import { chooseArticle, hideArticle, unhideArticle } from './buttons.js';
import { announced, announceOption, channelToTell } from './news.js';
import { createNone } from './none.js';

const which = { article: { ...articleOption, required: true } } as const;

/** In place of an article: the choice is taken back. */
const NONE = createNone('library.defaultChoice');
const reading = {
  article: {
    ...which.article,
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
  options: reading,
  answers: 'private',
  async execute(request, deps): Promise<Outcome> {
    const { options, place } = request;
    const { channel, article, announce } = options;
    if (channel !== undefined && place.server === undefined)
      throw new Refusal(({ say }) => say('library.noChannels'));
    const where = channel === undefined ? 'everywhere' : { channel };
    const told = announce ? channelToTell(request, channel) : undefined;
    const id = NONE.isMeant(article) ? undefined : (await findListing(article, request, deps)).id;
    const reply = await chooseArticle(request, deps, id, where);
    if (told === undefined) return reply;
    const { server, person } = place;
    const here = { ...(server !== undefined && { server }), person };
    const { library } = deps;
    const kept = await library.current(where === 'everywhere' ? here : { ...here, ...where });
    const { through } = await library.progress({ ...here, channel: told }, kept.id);
    return announced(reply, told, kept.article, ({ say, titled }) => [
      say(where === 'everywhere' ? 'news.readEverywhere' : 'news.readHere', {
        title: titled(kept.article.title),
      }),
      ...(through === undefined ? [] : [say('limit.soFar', { last: through })]),
    ]);
  },
} satisfies Command<typeof reading>;

export const edit = {
  name: 'edit',
  options: which,
  answers: 'private',
  async execute(request, deps): Promise<Outcome> {
    const { id } = await findOwn(request.options.article, request, deps);
    const kept = await deps.library.find(request.place, id);
    if (!kept) throw new LibraryRefusal({ because: 'no-such-article', id });
    return headerForm(kept.article, stateOf('header', id), request.ownLanguage);
  },
} satisfies Command<typeof which>;

export const remove = {
  name: 'remove',
  options: which,
  answers: 'private',
  async execute(request, deps): Promise<Outcome> {
    const { id, title, shared } = await findListing(request.options.article, request, deps);
    const { language } = request;
    const { say, titled } = voiceOf(language);
    return shared
      ? composeQuestion(
          say('library.askHide', { title: titled(title) }),
          say('library.hide'),
          stateOf('shelf', 'hide', id),
          language,
        )
      : composeQuestion(
          say('library.askRemove', { title: titled(title) }),
          say('library.remove'),
          stateOf('shelf', 'remove', id),
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
  article: {
    ...which.article,
    suggest: suggestAmong(({ hidden }) => hidden),
  },
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

export const forget = {
  name: 'forget',
  options: {},
  answers: 'private',
  async execute({ place, language }, { library }): Promise<Outcome> {
    const { say } = voiceOf(language);
    const own = (await library.list(place)).filter(({ shared }) => !shared);
    return composeQuestion(
      say(place.server === undefined ? 'library.askForgetAlone' : 'library.askForget', {
        articles: own.length,
      }),
      say('library.forget'),
      stateOf('shelf', 'forget'),
      language,
    );
  },
} satisfies Command;
