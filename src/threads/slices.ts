import { setImmediate as nextTurn } from 'node:timers/promises';

/** How long work goes on before others have their turn, in milliseconds. */
const TURN = 8;

/**
 * Does work that stops now and then, so that the event loop goes round in between.
 *
 * @param slices gives nothing but its end: a slice takes well under a millisecond.
 */
export async function doInSlices<T>(slices: Iterator<unknown, T, undefined>): Promise<T> {
  for (;;) {
    const until = performance.now() + TURN;
    while (performance.now() < until) {
      const { done, value } = slices.next();
      if (done) return value;
    }
    await nextTurn();
  }
}
