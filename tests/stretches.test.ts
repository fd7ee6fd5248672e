import { expect, it } from 'vitest';
import { createStretches } from '../src/stretches.js';

/** What is done by five who wait together, each for so many milliseconds, and when the event loop has turned. */
async function order(cost: number, rest: (own: number) => Promise<void>): Promise<(number | string)[]> {
  let time = 0;
  const turn = createStretches(() => time);
  const done: (number | string)[] = [];
  setImmediate(() => done.push('turned'));
  await Promise.all(
    Array.from({ length: 5 }, async (_, own) => {
      await turn();
      await rest(own);
      time += cost;
      done.push(own);
    }),
  );
  return done;
}

it('the event loop turns when those who wait have worked for some milliseconds', async () => {
  expect(await order(4, async () => {})).toEqual([0, 1, 2, 'turned', 3, 4]);
  expect(await order(1, async () => {})).toEqual([0, 1, 2, 3, 4]);
});

it('what each does until it waits again counts, in however many steps', async () => {
  const someSteps = async () => {
    for (let step = 0; step < 20; step++) await undefined;
  };
  expect(await order(20, someSteps)).toEqual([0, 'turned', 1, 2, 3, 4]);
});

it('whoever comes in a turn whose stretch is over waits for the next', async () => {
  let time = 0;
  const turn = createStretches(() => time);
  const done: string[] = [];
  setImmediate(() => done.push('turned'));
  await turn();
  time += 15;
  done.push('first');
  // Nobody waits any more, and still this turn has had its stretch.
  await new Promise<void>((resolve) => process.nextTick(resolve));
  await turn();
  done.push('second');
  expect(done).toEqual(['first', 'turned', 'second']);
});
