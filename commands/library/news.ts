import type { Article } from '../../src/article/index.js';
import {
  commandTexts,
  composeNews,
  type Language,
  type Reply,
  type Voice,
  voiceOf,
} from '../../src/reply/index.js';
import type { Asking, SwitchOption } from '../command.js';
import type { Announced } from '../outcome.js';
import { Refusal } from '../refusal.js';

/** Whether all in the channel are told. */
export const announceOption = { kind: 'switch' } as const satisfies SwitchOption;

/**
 * The channel in which something is announced; ask for it before anything is changed.
 *
 * @param named the channel that the command is about.
 * @throws Refusal where there is no server, so nobody to be told, or where the person may not write themselves.
 */
export function findChannelToTell(asking: Asking, named = asking.place.channel): string {
  if (asking.place.server === undefined || named === undefined)
    throw new Refusal(({ say, language }) =>
      say('news.noServer', { option: commandTexts.optionName('announce')(language) }),
    );
  return checkWriting(asking, named);
}

/** A channel in which the bot is to write for somebody. @throws Refusal where they may not write themselves. */
export function checkWriting({ mayWriteIn }: Asking, channel: string): string {
  if (!mayWriteIn(channel)) throw new Refusal(({ say }) => say('news.youMayNot'));
  return channel;
}

/** What was done, to be told to all in a channel, too. */
export function addAnnouncement(
  reply: Reply,
  channel: string,
  article: Article,
  word: (voice: Voice) => readonly string[],
): Announced {
  const news = (language: Language) => composeNews(word(voiceOf(language)), article, language);
  return { kind: 'announced', reply, channel, news, unheard: ({ say }) => say('news.notPosted') };
}
