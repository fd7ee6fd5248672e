import { setImmediate as others } from 'node:timers/promises';
import type { Slices } from '../answer/index.js';

/** How long work goes on before others have their turn, in milliseconds. */
const TURN = 8;

/** Does work in turns, between which the event loop goes round. */
export async function inTurns<T>(slices: Slices<T>): Promise<T> {
  for (;;) {
    const until = performance.now() + TURN;
    while (performance.now() < until) {
      const { done, value } = slices.next();
      if (done) return value;
    }
    await others();
  }
}
