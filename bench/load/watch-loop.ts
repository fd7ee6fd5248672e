import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setTimeout as pause } from 'node:timers/promises';

/** How often the delay is looked at, in milliseconds; it is counted in, and taken off again. */
const RESOLUTION = 2;

/** What came of work; how long it took, and for how long at a time it held the event loop up, in milliseconds. */
interface Watched<T> {
  readonly result: T;
  readonly ms: number;
  readonly heldUp: number;
}

/** Works, and watches how long the event loop is held up meanwhile. */
export async function watchLoop<T>(work: () => Promise<T>): Promise<Watched<T>> {
  const delay = monitorEventLoopDelay({ resolution: RESOLUTION });
  delay.enable();
  // The first round is only what later ones are measured from.
  await pause(RESOLUTION * 5);
  const begun = performance.now();
  const result = await work();
  const ms = performance.now() - begun;
  // What held the loop up at the end is seen when it goes round again.
  await pause(RESOLUTION * 3);
  delay.disable();
  return { result, ms, heldUp: Math.max(0, delay.max / 1e6 - RESOLUTION) };
}
