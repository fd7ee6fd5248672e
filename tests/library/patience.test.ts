import { expect, it } from 'vitest';
import { createPatience } from '../../src/library/engines/patience.js';

/** A database that somebody else has locked, and a clock that goes on while one waits. */
function locked() {
  const state = { time: 0, isLocked: true, attempts: 0 };
  const patiently = createPatience({
    now: () => state.time,
    pause: async (milliseconds) => {
      state.time += milliseconds;
    },
  });
  const change = () =>
    patiently(() => {
      state.attempts++;
      if (state.isLocked) throw Object.assign(new Error('locked'), { code: 'SQLITE_BUSY' });
      return 'done';
    });
  return { state, change };
}

it('ten changes wait for another process together, not each in turn', async () => {
  const { state, change } = locked();
  await expect(change()).rejects.toThrow('locked');
  expect(state.time).toBeGreaterThan(5000);
  const [before, attempts] = [state.time, state.attempts];
  for (let i = 0; i < 9; i++) await expect(change()).rejects.toThrow('locked');
  expect([state.time - before, state.attempts - attempts]).toEqual([0, 9]);
});

it('a change waits again once one has succeeded, or some time has passed', async () => {
  const { state, change } = locked();
  await expect(change()).rejects.toThrow('locked');
  state.isLocked = false;
  expect(await change()).toBe('done');
  state.isLocked = true;
  const after = state.time;
  await expect(change()).rejects.toThrow('locked');
  expect(state.time - after).toBeGreaterThan(5000);
  state.time += 6000;
  const later = state.time;
  await expect(change()).rejects.toThrow('locked');
  expect(state.time - later).toBeGreaterThan(5000);
});

it('what fails otherwise is not tried again', async () => {
  const { state } = locked();
  const patiently = createPatience({ now: () => 0, pause: async () => {} });
  const attempt = () => {
    state.attempts++;
    throw new Error('a mistake');
  };
  await expect(patiently(attempt)).rejects.toThrow('a mistake');
  expect(state.attempts).toBe(1);
});
