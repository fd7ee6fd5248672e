import type { Speaker } from '../../answer/index.js';
import type { Voice } from '../i18n/index.js';

/** How many speakers are named in one reply. */
const NAMED = 12;

/** Everybody whose words were asked for, by their names. */
export const namesOf = ({ name, together, apart }: Pick<Speaker, 'name' | 'together' | 'apart'>) =>
  together ?? apart ?? [name];

/** What somebody is called, or several of whom was asked at once. */
export const nameSpeaker = ({ list, name }: Voice, speaker: Speaker): string =>
  list(namesOf(speaker).map(name));

/** Who is quoted and how often: "Xi Jinping (3), Vladimir Putin (2) and 4 more"; says so where it is nobody. */
export function nameSpeakers({ say, list, name }: Voice, speakers: readonly Speaker[]): string {
  if (speakers.length === 0) return say('article.nobody');
  const shown = speakers.slice(0, NAMED).map((speaker) => `${name(speaker.name)} (${speaker.statements})`);
  const rest = speakers.length - shown.length;
  return list(rest > 0 ? [...shown, say('article.moreSpeakers', { count: rest })] : shown);
}
