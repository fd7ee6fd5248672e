import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { closeWhenSilent, createBreaker } from '../../src/library/engines/breaker.js';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const SILENT = new Error('Query read timeout');
const REFUSED = Object.assign(new Error('connect ECONNREFUSED'), { code: 'ECONNREFUSED' });

test('after one has waited in vain all others fail at once, until the database answers again', async () => {
  let answer: () => Promise<unknown> = () => Promise.reject(SILENT);
  const look = vi.fn(() => answer());
  const { check, note } = createBreaker(look);
  expect(check).not.toThrow();
  note(SILENT);
  note(SILENT);
  expect(check).toThrow(SILENT);
  await vi.advanceTimersByTimeAsync(3500);
  expect(look).toHaveBeenCalledTimes(3);
  expect(check).toThrow(SILENT);
  answer = async () => {};
  await vi.advanceTimersByTimeAsync(1000);
  expect(check).not.toThrow();
  await vi.advanceTimersByTimeAsync(10_000);
  expect(look).toHaveBeenCalledTimes(4);
});

test('what is refused at once spares nobody a wait', async () => {
  const { check, note } = createBreaker(() => Promise.reject(REFUSED));
  note(REFUSED);
  note(undefined);
  expect(check).not.toThrow();
  note(SILENT);
  await vi.advanceTimersByTimeAsync(1000);
  expect(check).not.toThrow();
});

test('a connection that was silent is closed when it is given back, and no other', async () => {
  const given = async (...failures: readonly (Error | undefined)[]) => {
    const release = vi.fn();
    const left = [...failures];
    const client = closeWhenSilent({
      query: async () => {
        const failure = left.shift();
        if (failure) throw failure;
      },
      release,
    } as unknown as Parameters<typeof closeWhenSilent>[0]);
    for (const failure of failures) {
      const asked = client.query('select 1', []);
      if (failure) await expect(asked).rejects.toBe(failure);
      else await asked;
    }
    client.release();
    return release.mock.calls;
  };
  expect(await given(undefined)).toEqual([[false]]);
  expect(await given(REFUSED)).toEqual([[false]]);
  expect(await given(SILENT)).toEqual([[true]]);
  expect(await given(SILENT, undefined)).toEqual([[true]]);
});

test('nothing is looked for when it is closed', async () => {
  const look = vi.fn(async () => {});
  const { note, close } = createBreaker(look);
  note(SILENT);
  close();
  await vi.advanceTimersByTimeAsync(5000);
  expect(look).not.toHaveBeenCalled();
});
