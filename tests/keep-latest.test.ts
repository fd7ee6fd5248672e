import { expect, it } from 'vitest';
import { keepLatest } from '../src/keep-latest.js';

it('forgets what was used longest ago when there is no room', () => {
  const kept = keepLatest<number[]>(2);
  kept.set('one', [1]);
  kept.set('two', [2]);
  kept.get('one');
  kept.set('three', [3]);
  expect([...kept.keys()].sort()).toEqual(['one', 'three']);
});

it('takes no time for room that nobody needs yet', () => {
  const worked = (most: number) => {
    const before = process.cpuUsage().user;
    for (let at = 0; at < 100; at++) keepLatest(most);
    return process.cpuUsage().user - before;
  };
  worked(2);
  // With room laid out, it is a hundred times as much.
  expect(worked(50_000)).toBeLessThan(10 * worked(2) + 20_000);
});
