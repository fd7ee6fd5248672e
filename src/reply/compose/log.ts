import type { Logged, LoggedChange } from '../../library/index.js';
import { writeState } from '../buttons/index.js';
import { type Language, type Voice, voiceOf } from '../i18n/index.js';
import type { Event, Reply } from '../reply.js';
import { headingOf, noteOf, pageOf } from './parts.js';

/** How settings are called where they are shown. */
const SETTINGS = new Map(
  Object.entries({
    answers: 'settings.answers',
    style: 'settings.style',
    language: 'fact.language',
    page: 'settings.page',
    map: 'settings.map',
  } as const),
);

/** How many changes stand on a page. */
const PAGE = 10;

/**
 * What was changed in a library, the latest first, a page at a time.
 *
 * @param page counted from 1; one beyond the last shows the last.
 * @param kept for how many days it is kept, and how many changes at most.
 */
export function composeLog(
  entries: readonly Logged[],
  page: number,
  kept: { readonly days: number; readonly most: number },
  language?: Language,
): Reply {
  const voice = voiceOf(language);
  const { say } = voice;
  const stateAt = (to: number) => writeState('log', to);
  const { shown, place, turning } = pageOf(entries, { asked: page, size: PAGE }, stateAt, language);
  const events = shown.map((entry) => eventOf(entry, voice));
  return {
    blocks: [
      headingOf(say('log.heading')),
      ...(events.length > 0 ? [{ kind: 'events', events } as const] : []),
      noteOf(events.length > 0 ? say('log.kept', kept) : say('log.none', kept)),
      ...place,
    ],
    actions: turning,
  };
}

function eventOf({ at, person, change }: Logged, voice: Voice): Event {
  const channel = 'channel' in change && change.channel !== undefined ? { channel: change.channel } : {};
  return { at, ...(person !== undefined && { person }), ...channel, text: sayChange(change, voice) };
}

function sayChange(change: LoggedChange, { say, titled }: Voice): string {
  switch (change.kind) {
    case 'chosen':
      if (change.title === undefined) return say('log.unchosen');
      return change.channel === undefined
        ? say('log.chosenEverywhere', { title: titled(change.title) })
        : say('log.chosen', { title: titled(change.title) });
    case 'limited':
      return change.last === undefined
        ? say('log.unlimited', { title: titled(change.title) })
        : say('log.limited', { title: titled(change.title), last: change.last });
    case 'scheduled':
    case 'unscheduled':
    case 'moved':
    case 'unposted':
      return say(`log.${change.kind}`, { title: titled(change.title), last: change.last });
    case 'set': {
      const key = SETTINGS.get(change.setting);
      return say('log.set', { setting: key ? say(key) : change.setting });
    }
    default:
      return say(`log.${change.kind}`, { title: titled(change.title) });
  }
}
