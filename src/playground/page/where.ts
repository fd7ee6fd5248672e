import type { View } from '../view.js';

/** Which person in which place the address names, so that a reload and a bookmark come back to it. */
export function whereFromAddress(): URLSearchParams {
  const [, person = '', place = ''] = /^#(\d+)\/(\d+)$/.exec(location.hash) ?? [];
  return new URLSearchParams({ person, place });
}

export function putIntoAddress({ person, place }: View): void {
  history.replaceState(null, '', `#${person}/${place}`);
}
