import type { View } from '../view.js';

/** Which person in which place the address names, so that a reload and a bookmark come back to it. */
export function whereFromAddress(): { person?: string; place?: string } {
  const [, person, place] = /^#(\d+)\/(\d+)$/.exec(location.hash) ?? [];
  return { ...(person && { person }), ...(place && { place }) };
}

export function putIntoAddress({ person, place }: View): void {
  history.replaceState(null, '', `#${person}/${place}`);
}
