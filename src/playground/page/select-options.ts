import { type Component, ComponentType } from '../../stand-in/model.js';
import type { PlaceView, View } from '../view.js';
import { nameOf } from './people.js';
import type { SelectOption } from './select.js';

const CHANNEL_TYPES = { channel: 0, thread: 11, direct: 1 } as const;

/**
 * What can be chosen in a select menu: what the bot wrote into it, or the people, roles and channels of the place,
 * which Discord fills in itself. Nothing for a component that is no select menu.
 */
export function optionsOf(component: Component, view: View): readonly SelectOption[] | undefined {
  const preset = (component.default_values ?? []) as { id: string }[];
  const option = (label: string, value: string): SelectOption => ({
    label,
    value,
    default: preset.some(({ id }) => id === value),
  });
  const people = () =>
    [...view.people.map(({ user }) => user), view.bot].map((user) => option(nameOf(user), user.id));
  const roles = () => view.roles.map(({ name, id }) => option(name.startsWith('@') ? name : `@${name}`, id));
  switch (component.type) {
    case ComponentType.stringSelect:
      return component.options as SelectOption[];
    case ComponentType.userSelect:
      return people();
    case ComponentType.roleSelect:
      return roles();
    case ComponentType.mentionableSelect:
      return [...people(), ...roles()];
    case ComponentType.channelSelect:
      return placesHere(view, component.channel_types as number[] | undefined).map(({ name, id }) =>
        option(`#${name}`, id),
      );
    default:
      return undefined;
  }
}

/** The channels and threads of the server where the page is, of the given types only if any are. */
export function placesHere({ places, place }: View, types: readonly number[] = []): PlaceView[] {
  const here = places.find(({ id }) => id === place)?.server?.id;
  return places.filter(
    ({ server, kind }) => server?.id === here && (types.length === 0 || types.includes(CHANNEL_TYPES[kind])),
  );
}
