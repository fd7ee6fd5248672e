import { LibraryRefusal } from '../../src/library/refusals.js';
import {
  composeNote,
  composeQuestion,
  composeUndoable,
  headerForm,
  LANGUAGES,
  stateOf,
  wordsIn,
} from '../../src/reply/index.js';
import { articleOption, findListing, suggestArticles } from '../article-option.js';
import type { Command, Options, Outcome } from '../command.js';
import { Refusal } from '../refusal.js';
import { chooseArticle } from './buttons.js';

const which = { article: { ...articleOption, description: 'Which article', required: true } } as const;

/** In place of an article: the choice is taken back. */
const NONE = '-';
const NONES = [NONE, ...LANGUAGES.map((language) => wordsIn(language).library.defaultChoice)];
const reading = {
  article: {
    ...which.article,
    async suggest(typed, asking, deps, given) {
      const articles = await suggestArticles(typed, asking, deps, given);
      return [
        ...articles.slice(0, 24),
        { name: wordsIn(asking.ownLanguage).library.defaultChoice, value: NONE },
      ];
    },
  },
  channel: { kind: 'channel', description: 'For one channel or thread; without it, everywhere here' },
} as const satisfies Options;

export const read = {
  name: 'read',
  description: 'Chooses the article that is being read, everywhere here or in one channel',
  options: reading,
  answers: 'private',
  async execute(request, deps): Promise<Outcome> {
    const { options, place } = request;
    const { channel, article } = options;
    if (channel !== undefined && place.server === undefined)
      throw new Refusal(({ library: say }) => say.noChannels);
    const where = channel === undefined ? 'everywhere' : { channel };
    const id = NONES.includes(article) ? undefined : (await findListing(article, request, deps)).id;
    return chooseArticle(request, deps, id, where);
  },
} satisfies Command<typeof reading>;

export const edit = {
  name: 'edit',
  description: 'Corrects an article’s title, authors, source, date or address',
  options: which,
  answers: 'private',
  async execute(request, deps): Promise<Outcome> {
    const { id, shared } = await findListing(request.options.article, request, deps);
    if (shared) throw new LibraryRefusal({ because: 'shared', id });
    const kept = await deps.library.find(request.place, id);
    if (!kept) throw new LibraryRefusal({ because: 'no-such-article', id });
    return headerForm(kept.article, stateOf('header', 1, id), request.ownLanguage);
  },
} satisfies Command<typeof which>;

export const remove = {
  name: 'remove',
  description: 'Removes an article, after asking; for a week it can be brought back',
  options: which,
  answers: 'private',
  async execute(request, deps): Promise<Outcome> {
    const { id, title, shared } = await findListing(request.options.article, request, deps);
    const { language } = request;
    const { library: say } = wordsIn(language);
    return shared
      ? composeQuestion(say.askHide(title), say.hide, stateOf('shelf', 1, 'hide', id), language)
      : composeQuestion(say.askRemove(title), say.remove, stateOf('shelf', 1, 'remove', id), language);
  },
} satisfies Command<typeof which>;

export const hide = {
  name: 'hide',
  description: 'Hides an article that comes with the bot from the library here',
  options: which,
  answers: 'private',
  async execute(request, deps): Promise<Outcome> {
    const { id, title } = await findListing(request.options.article, request, deps);
    await deps.library.hide(request.place, id);
    return composeUndoable(
      wordsIn(request.language).library.hiddenNow(title),
      stateOf('shelf', 1, 'unhide', id),
      request.language,
    );
  },
} satisfies Command<typeof which>;

const hidden = {
  article: {
    ...which.article,
    suggest: (typed, asking, deps, given) => suggestArticles(typed, asking, deps, given, (one) => one.hidden),
  },
} as const satisfies Options;

export const unhide = {
  name: 'unhide',
  description: 'Shows an article again that was hidden here',
  options: hidden,
  answers: 'private',
  async execute(request, deps): Promise<Outcome> {
    const all = () => true;
    const { id, title, hidden: isHidden } = await findListing(request.options.article, request, deps, all);
    if (!isHidden) throw new Refusal(({ library: say }) => say.notHidden(title));
    await deps.library.unhide(request.place, id);
    return composeNote(wordsIn(request.language).library.shownAgain(title));
  },
} satisfies Command<typeof hidden>;

export const forget = {
  name: 'forget',
  description: 'Deletes everything that is kept of this library, at once and for good, after asking',
  options: {},
  answers: 'private',
  async execute({ place, language }, { library }): Promise<Outcome> {
    const { library: say } = wordsIn(language);
    const own = (await library.list(place)).filter(({ shared }) => !shared);
    return composeQuestion(say.askForget(own.length), say.forget, stateOf('shelf', 1, 'forget'), language);
  },
} satisfies Command;
