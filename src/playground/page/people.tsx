import type { User } from '../../stand-in/model.js';
import type { View } from '../view.js';
import { h } from './element.js';
import type { Names } from './markdown.js';
import { usePage } from './page.js';

const MANAGE_GUILD = 1n << 5n;
const COLOURS = 6;

export function nameOf({ global_name, username }: User): string {
  return global_name ?? username;
}

/** A circle with the first letter; people keep their colour by the order in which they came. */
export function Avatar({ user }: { user: User }) {
  const { people } = usePage().session.view;
  return (
    <span class={`avatar ${colourOf(user, people)}`} aria-hidden="true">
      {initialOf(user)}
    </span>
  );
}

export function drawAvatar(user: User, { people }: View): HTMLElement {
  return h('span', { class: `avatar ${colourOf(user, people)}`, 'aria-hidden': 'true' }, initialOf(user));
}

function colourOf(user: User, people: View['people']): string {
  const place = people.findIndex((person) => person.user.id === user.id);
  return user.bot ? 'bot' : `colour-${Math.max(place, 0) % COLOURS}`;
}

function initialOf(user: User): string {
  return [...nameOf(user)][0] ?? '?';
}

/** Whether somebody manages the server where the page is: that decides what they are offered. */
export function managesAt(person: View['people'][number], { places, place }: View): boolean {
  const server = places.find(({ id }) => id === place)?.server?.id;
  const there = server === undefined ? person.servers : person.servers.filter(({ id }) => id === server);
  return there.some(({ permissions }) => (BigInt(permissions) & MANAGE_GUILD) !== 0n);
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
