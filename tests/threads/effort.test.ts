import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { watchEffort } from '../../src/threads/effort.js';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const LIMITS = { processor: 20_000, clock: 120_000 };

/** Whether a thread that gets so much of a processor is ended within so many milliseconds. */
function isEnded(share: number | undefined, within: number, had = 0): boolean {
  const onOver = vi.fn();
  const begun = Date.now();
  const read = () => (share === undefined ? undefined : had + (Date.now() - begun) * share);
  const unwatch = watchEffort({ read }, LIMITS, onOver);
  vi.advanceTimersByTime(within);
  unwatch();
  return onOver.mock.calls.length > 0;
}

test('a thread is ended for what it has had of the processor, not for how long others kept it from it', () => {
  expect(isEnded(1, 19_900)).toBe(false);
  expect(isEnded(1, 20_200)).toBe(true);
  expect(isEnded(1 / 8, 119_000)).toBe(false);
});

test('what it had for the work before does not count', () => {
  expect(isEnded(1, 19_900, 50_000)).toBe(false);
  expect(isEnded(1, 20_200, 50_000)).toBe(true);
});

test.each([
  ['waits for ever', 0],
  ['gets next to nothing', 1 / 20],
  ['is on a system that doesn’t tell', undefined],
])('a thread that %s is ended by the clock', (_, share) => {
  expect(isEnded(share, 119_000)).toBe(false);
  expect(isEnded(share, 121_000)).toBe(true);
});

test('it is told once, and no more after its work is done', () => {
  const onOver = vi.fn();
  const read = vi.fn(() => Date.now());
  const unwatch = watchEffort({ read }, LIMITS, onOver);
  vi.advanceTimersByTime(300_000);
  expect(onOver).toHaveBeenCalledTimes(1);
  watchEffort({ read }, LIMITS, onOver)();
  vi.advanceTimersByTime(300_000);
  expect(onOver).toHaveBeenCalledTimes(1);
  unwatch();
});
