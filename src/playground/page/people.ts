import type { User } from '../../stand-in/model.js';
import type { View } from '../view.js';
import { h } from './element.js';
import type { Names } from './markdown.js';

const MANAGE_GUILD = 1n << 5n;
const COLOURS = 6;

export function nameOf({ global_name, username }: User): string {
  return global_name ?? username;
}

/** A circle with the first letter; people keep their colour by the order in which they came. */
export function drawAvatar(user: User, { people }: View): HTMLElement {
  const place = people.findIndex((person) => person.user.id === user.id);
  const colour = user.bot ? 'bot' : `colour-${Math.max(place, 0) % COLOURS}`;
  const first = [...nameOf(user)][0] ?? '?';
  return h('span', { class: `avatar ${colour}`, 'aria-hidden': 'true' }, first);
}

/** What somebody is where the page is: that decides what they are offered. */
export function standingOf(person: View['people'][number], { places, place }: View): string {
  const server = places.find(({ id }) => id === place)?.server?.id;
  const there = server === undefined ? person.servers : person.servers.filter(({ id }) => id === server);
  const manages = there.some(({ permissions }) => (BigInt(permissions) & MANAGE_GUILD) !== 0n);
  return manages ? 'moderator' : 'reader';
}

/** Whom and what mentions in a text mean. */
export function namesIn(view: View): Names {
  const users = [view.bot, ...view.people.map(({ user }) => user)];
  return (kind, id) => {
    if (kind === 'user') {
      const user = users.find((one) => one.id === id);
      return user && nameOf(user);
    }
    return kind === 'channel' ? view.places.find((place) => place.id === id)?.name : undefined;
  };
}
