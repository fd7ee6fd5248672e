import { describe, expect, test } from 'vitest';
import { createTurns } from '../../src/threads/turns.js';

/** Work that is done when it is told to be. */
function work() {
  let end = () => {};
  const done = new Promise<void>((resolve) => {
    end = resolve;
  });
  let begun = false;
  const run = async () => {
    begun = true;
    await done;
  };
  return { run, end: () => end(), hasBegun: () => begun };
}

describe('a queue of one place', () => {
  test('gives on the place of who is called off while waiting, and leaves no trace of them', async () => {
    const inTurn = createTurns(1);
    const [first, second, third, fourth] = [work(), work(), work(), work()];
    const running = inTurn(first.run);
    const call = new AbortController();
    const calledOff = inTurn(second.run, { signal: call.signal });
    const waiting = inTurn(third.run);
    call.abort(new Error('called off'));
    await expect(calledOff).rejects.toThrow('called off');
    expect(third.hasBegun()).toBe(false);

    first.end();
    await running;
    third.end();
    await waiting;
    expect([second.hasBegun(), third.hasBegun()]).toEqual([false, true]);

    // The place is free again: whoever comes now doesn't wait.
    const last = inTurn(fourth.run);
    expect(fourth.hasBegun()).toBe(true);
    fourth.end();
    await last;
  });

  test('takes nobody who was called off before', async () => {
    const inTurn = createTurns(1);
    const [first, second, third] = [work(), work(), work()];
    const running = inTurn(first.run);
    await expect(inTurn(second.run, { signal: AbortSignal.abort(new Error('late')) })).rejects.toThrow(
      'late',
    );
    const waiting = inTurn(third.run);
    first.end();
    await running;
    third.end();
    await waiting;
    expect([second.hasBegun(), third.hasBegun()]).toEqual([false, true]);
  });

  test('takes one at a time, in the order in which they came, also when one fails', async () => {
    const inTurn = createTurns(1);
    const order: number[] = [];
    let running = 0;
    const jobs = [1, 2, 3, 4].map((number) =>
      inTurn(async () => {
        expect(++running).toBe(1);
        order.push(number);
        await Promise.resolve();
        running--;
        if (number === 2) throw new Error('two');
      }),
    );
    const ends = await Promise.allSettled(jobs);
    expect(order).toEqual([1, 2, 3, 4]);
    expect(ends.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled', 'fulfilled']);
  });
});
