import { readParagraphs } from '../../src/answer/index.js';
import {
  commandTexts,
  composeNote,
  composeSchedule,
  type Language,
  readState,
  voiceOf,
  wholeOf,
} from '../../src/reply/index.js';
import { articleOption, findSource } from '../article-option.js';
import type { Command, Options } from '../command.js';
import type { Component } from '../component.js';
import type { Outcome } from '../outcome.js';
import { noParagraph, Refusal, staleButton } from '../refusal.js';
import { checkWriting } from './news.js';
import { readTime, suggestTimes } from './when.js';

const options = {
  through: { kind: 'text', maxLength: 100 },
  by: {
    kind: 'text',
    maxLength: 100,
    suggest: async (typed, { ownLanguage }, { now }) => suggestTimes(typed, now(), voiceOf(ownLanguage)),
  },
  move: { kind: 'switch' },
  remind: { kind: 'switch' },
  channel: { kind: 'channel' },
  article: articleOption,
} as const satisfies Options;

const nameOption = (option: keyof typeof options, language: Language) =>
  commandTexts.optionName(option)(language);

/** A time as it can be typed, some weeks ahead. */
const exampleOf = (now: Date) => `${new Date(now.getTime() + 30 * DAY).toISOString().slice(0, 10)} 18:00`;
const DAY = 24 * 3_600_000;

/** Plans up to where is read by when; without that, shows what is planned. */
export const schedule = {
  name: 'schedule',
  options,
  answers: 'private',
  async execute(request, deps): Promise<Outcome> {
    const { place, language } = request;
    const { through, by, move = false, remind = false, article } = request.options;
    const { library, now } = deps;
    const { server, person } = place;
    const channel = request.options.channel ?? place.channel;
    if (server === undefined || channel === undefined)
      throw new Refusal(({ say }) => say('schedule.noServer'));
    if (through === undefined && by === undefined)
      return composeSchedule(await library.planned(place), language);
    if (through === undefined || by === undefined)
      throw new Refusal(({ say, language }) =>
        say('schedule.half', { through: nameOption('through', language), by: nameOption('by', language) }),
      );
    if (!move && !remind)
      throw new Refusal(({ say, language }) =>
        say('schedule.nothing', {
          move: nameOption('move', language),
          remind: nameOption('remind', language),
        }),
      );
    if (remind) checkWriting(request, channel);
    const there = channel === place.channel ? place : { server, person, channel };
    const source = wholeOf(await findSource({ ...request, place: there }, deps, article));
    const last = source.index.article.paragraphs.length;
    const range = readParagraphs(through, last);
    if (!range || range.from < 1 || range.to > last)
      throw noParagraph(range ? 'none' : 'noNumber', through, last);
    const at = readTime(by, now(), request.ownLanguage);
    if (!at)
      throw new Refusal(({ say, quote }) =>
        say('schedule.noTime', { given: quote(by), example: exampleOf(now()) }),
      );
    // "20" is all up to there.
    const first = range.from === range.to ? 1 : range.from;
    const step = { article: source.id, first, last: range.to, at, moves: move, reminds: remind };
    await library.plan(there, step);
    return composeSchedule(await library.planned(place), language);
  },
} satisfies Command<typeof options>;

/** Takes the step out that was chosen. */
export const unschedule: Component = {
  name: 'unschedule',
  answers: 'here',
  allowed: ['library'],
  async press(state, { place, language, chosen }, { library }) {
    const [id] = chosen;
    if (!readState('unschedule', state) || id === undefined) throw staleButton();
    const isOut = await library.takeOut(place, id);
    const left = composeSchedule(await library.planned(place), language);
    const { say } = voiceOf(language);
    return isOut
      ? { ...left, blocks: [...composeNote(say('schedule.takenOut')).blocks, ...left.blocks] }
      : left;
  },
};
