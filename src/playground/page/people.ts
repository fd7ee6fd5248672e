import type { User } from '../../stand-in/model.js';
import type { View } from '../view.js';

const MANAGE_GUILD = 1n << 5n;

export function nameOf({ global_name, username }: User): string {
  return global_name ?? username;
}

/** Whether somebody manages the server where the page is: that decides what they are offered. */
export function managesAt(person: View['people'][number], { places, place }: View): boolean {
  const server = places.find(({ id }) => id === place)?.server?.id;
  const there = server === undefined ? person.servers : person.servers.filter(({ id }) => id === server);
  return there.some(({ permissions }) => (BigInt(permissions) & MANAGE_GUILD) !== 0n);
}
