import { writeState } from '../buttons/index.js';
import { type Language, voiceOf } from '../i18n/index.js';
import type { Reply } from '../reply.js';
import { noteOf } from './parts.js';
import { nameTitles } from './title-names.js';

/** Discord's limits: answers, and the characters of one. */
const MOST_ANSWERS = 10;
const ANSWER = 55;
/** Discord's limit for the label of what a select offers. */
const LABEL = 100;

/** Articles to choose from, for a poll. @param articles at most 25. */
export function composePollChoice(
  articles: readonly { readonly id: string; readonly title: string }[],
  hours: number,
  language?: Language,
): Reply {
  const { say } = voiceOf(language);
  const labels = nameTitles(
    articles.map(({ title }) => title || say('article.untitled')),
    LABEL,
  );
  const options = articles.map(({ id }, at) => ({ label: labels[at] ?? id, value: id }));
  return {
    blocks: [noteOf(say('poll.ask', { hours }))],
    actions: [
      {
        kind: 'select',
        label: say('poll.choose'),
        state: writeState('poll', hours),
        options,
        least: 2,
        most: Math.min(MOST_ANSWERS, options.length),
      },
    ],
  };
}

/** A poll on which article is read next, for all in a channel. @param titles 2 to 10. */
export function composePoll(titles: readonly string[], hours: number, language: Language): Reply {
  const { say } = voiceOf(language);
  const shown = titles.slice(0, MOST_ANSWERS).map((title) => title || say('article.untitled'));
  const answers = nameTitles(shown, ANSWER);
  return { blocks: [], actions: [], poll: { question: say('poll.question'), answers, hours } };
}
