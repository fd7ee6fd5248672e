import type { Library, Listing, Place } from '../../src/library/index.js';
import {
  composeNote,
  composePoll,
  composePollChoice,
  type Language,
  readState,
  typedName,
  voiceOf,
} from '../../src/reply/index.js';
import type { Command, Options } from '../command.js';
import type { Component } from '../component.js';
import type { Outcome } from '../outcome.js';
import { Refusal, staleButton } from '../refusal.js';
import { checkWriting } from './news.js';

/** As Discord has it: 32 days. */
const LONGEST = 768;
/** How many articles a select has room for. */
const OFFERED = 25;

const options = { hours: { kind: 'number', min: 1, max: LONGEST } } as const satisfies Options;

const writeCommand = (path: string, language: Language) => `/${typedName(path, language)}`;

/** Lets a channel vote on which article is read next. */
export const poll = {
  name: 'poll',
  options,
  answers: 'private',
  async execute(request, { library }): Promise<Outcome> {
    const {
      place,
      language,
      options: { hours = 24 },
    } = request;
    if (place.server === undefined || place.channel === undefined)
      throw new Refusal(({ say }) => say('poll.noServer'));
    checkWriting(request, place.channel);
    const articles = await listReadableNext(place, library);
    if (articles.length < 2)
      throw new Refusal(({ say, language }) =>
        say('poll.tooFew', { command: writeCommand('library add', language) }),
      );
    return composePollChoice(articles.slice(0, OFFERED), hours, language);
  },
} satisfies Command<typeof options>;

/** Posts the poll once its articles are chosen. */
export const postPoll: Component = {
  name: 'poll',
  answers: 'here',
  allowed: ['library'],
  async press(state, press, { library }) {
    const { place, language, chosen } = press;
    const hours = Number(readState('poll', state)?.hours);
    const { server, channel } = place;
    if (!(hours >= 1 && hours <= LONGEST) || server === undefined || channel === undefined)
      throw staleButton();
    checkWriting(press, channel);
    const titles = (await listReadableNext(place, library))
      .filter(({ id }) => chosen.includes(id))
      .map(({ title }) => title);
    if (titles.length < 2) throw staleButton();
    const { say } = voiceOf(language);
    return {
      kind: 'announced',
      reply: composeNote(say('poll.posted', { command: writeCommand('library read', language) })),
      channel,
      news: (shared) => composePoll(titles, hours, shared),
      unheard: (voice) => voice.say('poll.notPosted'),
    };
  },
};

/** What may be read after the article that is read there, the latest added first. */
async function listReadableNext(place: Place, library: Pick<Library, 'list'>): Promise<Listing[]> {
  const added = (one: Listing) => one.added?.getTime() ?? 0;
  const others = (await library.list(place)).filter(({ hidden, current }) => !hidden && !current);
  return others.sort((a, b) => added(b) - added(a));
}
