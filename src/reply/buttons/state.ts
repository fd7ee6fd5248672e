/** What Discord hands back of a button, at most. */
const MOST = 100;

/**
 * The state of a button: the component's name and what it needs to know, parted by colons, which may stand in
 * the last part only.
 *
 * @throws RangeError when it is longer than a button can carry, which is a mistake in the code.
 */
export function stateOf(component: string, ...parts: readonly (string | number)[]): string {
  const state = [component, ...parts].join(':');
  if (state.length > MOST) throw new RangeError(`The state of a button is too long: ${state}`);
  return state;
}
