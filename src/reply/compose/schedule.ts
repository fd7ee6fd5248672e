import type { Article } from '../../article/index.js';
import type { PlannedStep } from '../../library/index.js';
import { writeState } from '../buttons/index.js';
import { brief, commandTexts, type Language, type Voice, voiceOf } from '../i18n/index.js';
import type { Event, Reply } from '../reply.js';
import { composeNews } from './news.js';
import { headingOf, noteOf } from './parts.js';

/** How long a title is in a list: twenty steps have to have room in a message. */
const TITLE = 50;

/** What is planned in a server, the next first, with a select to take a step out. */
export function composeSchedule(steps: readonly PlannedStep[], language?: Language): Reply {
  const voice = voiceOf(language);
  const { say, tag } = voice;
  const heading = headingOf(say('schedule.heading'));
  const called = (option: string) => commandTexts.optionName(option)(language);
  const none = say('schedule.none', { through: called('through'), by: called('by') });
  if (steps.length === 0) return { blocks: [heading, noteOf(none)], actions: [] };
  const day = new Intl.DateTimeFormat(tag, { dateStyle: 'medium', timeStyle: 'short', timeZone: 'UTC' });
  const options = steps.map((step) => ({
    label: brief(sayStep(step, voice), 100),
    value: step.id,
    detail: `${day.format(step.at)} UTC`,
  }));
  return {
    blocks: [
      heading,
      { kind: 'events', events: steps.map((step) => eventOf(step, voice)) },
      noteOf(say('schedule.zone')),
    ],
    actions: [{ kind: 'select', label: say('schedule.takeOut'), state: writeState('unschedule'), options }],
  };
}

const sayStep = ({ title, last }: PlannedStep, { say, titled }: Voice) =>
  say('schedule.step', { title: titled(title, TITLE), last });

function eventOf(step: PlannedStep, voice: Voice): Event {
  const { say } = voice;
  const { at, place, moves, reminds } = step;
  const parts = [sayStep(step, voice), moves && say('schedule.moves'), reminds && say('schedule.reminds')];
  const channel = place.channel === undefined ? {} : { channel: place.channel };
  return { at, text: parts.filter((part) => typeof part === 'string').join(' · '), ...channel };
}

/** What all in the channel are told when a step is due. */
export function composeReminder(
  { title, first, last, moves }: PlannedStep,
  article: Article,
  language: Language,
): Reply {
  const { say, titled } = voiceOf(language);
  const paragraphs = article.paragraphs.length;
  const due = say('news.due', { title: titled(title), first, last });
  if (!moves) return composeNews([due], article, language);
  const limit =
    last < paragraphs
      ? say('news.limited', { title: titled(title), last, paragraphs })
      : say('news.unlimited', { title: titled(title) });
  return composeNews([due, limit], article, language);
}
