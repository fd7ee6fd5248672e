import type { User } from '../../stand-in/model.js';
import type { View } from '../view.js';
import { usePage } from './page.js';
import { nameOf } from './people.js';

const COLOURS = 6;

/** A circle with the first letter; people keep their colour by the order in which they came. */
export function Avatar({ user }: { user: User }) {
  const { people } = usePage().session.view;
  return (
    <span class={`avatar ${colourOf(user, people)}`} aria-hidden="true">
      {initialOf(user)}
    </span>
  );
}

function colourOf(user: User, people: View['people']): string {
  const place = people.findIndex((person) => person.user.id === user.id);
  return user.bot ? 'bot' : `colour-${Math.max(place, 0) % COLOURS}`;
}

function initialOf(user: User): string {
  return [...nameOf(user)][0] ?? '?';
}
