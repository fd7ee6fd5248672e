import { stateOf } from '../buttons/index.js';
import { brief, type Language, plain, voiceOf } from '../i18n/index.js';
import type { Reply } from '../reply.js';
import { noteOf } from './parts.js';

/** Discord's limits: answers, and the characters of one. */
const MOST_ANSWERS = 10;
const ANSWER = 55;

/** Articles to choose from, for a poll. @param articles at most 25. */
export function composePollChoice(
  articles: readonly { readonly id: string; readonly title: string }[],
  hours: number,
  language?: Language,
): Reply {
  const { say } = voiceOf(language);
  const options = articles.map(({ id, title }) => ({
    label: brief(title, 100) || say('article.untitled'),
    value: id,
  }));
  return {
    blocks: [noteOf(say('poll.ask', { hours }))],
    actions: [
      {
        kind: 'select',
        label: say('poll.choose'),
        state: stateOf('poll', hours),
        options,
        least: 2,
        most: Math.min(MOST_ANSWERS, options.length),
      },
    ],
  };
}

/** A title whose middle is left out, where it is too long. */
function withEnd(title: string, limit: number): string {
  const words = plain(title).trim().split(/\s+/);
  const end = words.slice(-3).join(' ');
  const start = words.slice(0, -3).join(' ');
  if (start === '' || end.length > limit / 2 || `${start} ${end}`.length <= limit) return brief(title, limit);
  const cut = brief(start, limit - end.length - 1);
  return `${cut}${cut.endsWith('…') ? '' : '…'} ${end}`;
}

/** A poll on which article is read next, for all in a channel. @param titles 2 to 10. */
export function composePoll(titles: readonly string[], hours: number, language: Language): Reply {
  const { say } = voiceOf(language);
  const named = titles.slice(0, MOST_ANSWERS).map((title) => brief(title, ANSWER) || say('article.untitled'));
  // Of a series the titles are often told apart by their ends alone: "…, part two".
  const names = named.map((name, at) => {
    const isAlone = named.filter((one) => one === name).length === 1;
    return isAlone ? name : withEnd(titles[at] ?? '', ANSWER) || name;
  });
  const answers = names.map((name, at) => {
    // Two of one name would be a choice between the same.
    const times = names.slice(0, at).filter((one) => one === name).length;
    return times > 0 ? `${brief(name, ANSWER - 5)} (${times + 1})` : name;
  });
  return { blocks: [], actions: [], poll: { question: say('poll.question'), answers, hours } };
}
