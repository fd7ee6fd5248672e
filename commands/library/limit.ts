import { readParagraphs } from '../../src/answer/index.js';
import { composeNote, type Voice, voiceOf, wholeOf } from '../../src/reply/index.js';
import { articleOption, findSource, findSourceSoFar } from '../article-option.js';
import type { Command, Options } from '../command.js';
import type { Outcome } from '../outcome.js';
import { suggestParagraphs } from '../paragraph.js';
import { noParagraph, Refusal } from '../refusal.js';
import { addAnnouncement, announceOption, findChannelToTell } from './news.js';
import { createNone } from './none.js';

/** What is told in the channel whose limit it is, and what elsewhere. */
const HERE = { limited: 'news.limited', unlimited: 'news.unlimited' } as const;
const THERE = { limited: 'library.limited', unlimited: 'library.unlimited' } as const;

const NONE = createNone('library.noLimit');

const options = {
  through: {
    kind: 'text',
    required: true,
    maxLength: 100,
    async suggest(typed, asking, deps, given) {
      const source = await findSourceSoFar(asking, deps, given);
      const paragraphs = source ? suggestParagraphs(wholeOf(source), typed) : [];
      const none = NONE.offer(typed, asking.ownLanguage);
      return [...none, ...paragraphs].slice(0, 25);
    },
  },
  channel: { kind: 'channel' },
  article: articleOption,
  announce: announceOption,
} as const satisfies Options;

export const limit = {
  name: 'limit',
  options,
  answers: 'private',
  async execute(request, deps): Promise<Outcome> {
    const { through, channel, article, announce } = request.options;
    const { place, language } = request;
    const { server, person } = place;
    const { library } = deps;
    const named = channel !== undefined && server !== undefined ? { server, person, channel } : undefined;
    const there = channel === undefined && place.channel !== undefined ? place : named;
    if (!there) throw new Refusal(({ say }) => say('library.limitNeedsChannel'));
    const told = announce ? findChannelToTell(request, there.channel) : undefined;
    const source = wholeOf(await findSource({ ...request, place: there }, deps, article));
    const { article: read } = source.index;
    const paragraphs = read.paragraphs.length;
    const last = readLast(through, paragraphs);
    const isLimit = last < paragraphs;
    await library.limit(there, source.id, isLimit ? last : undefined);
    const values = ({ titled }: Voice) => ({ title: titled(read.title), last, paragraphs });
    const voice = voiceOf(language);
    const done = there.channel === place.channel ? HERE : THERE;
    const reply = composeNote(voice.say(isLimit ? done.limited : done.unlimited, values(voice)));
    return told === undefined
      ? reply
      : addAnnouncement(reply, told, read, (voice) => [
          voice.say(isLimit ? HERE.limited : HERE.unlimited, values(voice)),
        ]);
  },
} satisfies Command<typeof options>;

/** The last paragraph that is meant: by its number, or the article's last for no limit. @throws Refusal */
function readLast(through: string, paragraphs: number): number {
  const number = NONE.isMeant(through) ? paragraphs : readParagraphs(through, paragraphs)?.to;
  if (number === undefined) throw noLimit(through, paragraphs);
  if (number < Math.min(1, paragraphs) || number > paragraphs) throw noParagraph('none', through, paragraphs);
  return number;
}

/** Whoever writes “all” or “off” means to lift the limit, and is told how. */
const noLimit = (asked: string, last: number) =>
  new Refusal(({ say, quote }) => {
    const number = say('paragraph.noNumber', { asked: quote(asked), last });
    return `${number}\n${say('library.liftLimit', { none: quote(say('library.noLimit')) })}`;
  });
