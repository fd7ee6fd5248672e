import { expect, it, vi } from 'vitest';
import { once, oncePer } from '../src/once.js';

it('does something when it is first asked for, and never again', () => {
  const work = vi.fn(() => false);
  const result = once(work);
  expect(work).not.toHaveBeenCalled();
  expect([result(), result()]).toEqual([false, false]);
  expect(work).toHaveBeenCalledTimes(1);
});

it('works something out once for each object', () => {
  const work = vi.fn(({ name }: { name: string }) => name.length > 3);
  const isLong = oncePer(work);
  const [lena, al] = [{ name: 'Lena' }, { name: 'Al' }];
  expect([lena, al, lena, al].map(isLong)).toEqual([true, false, true, false]);
  expect(work).toHaveBeenCalledTimes(2);
});

it('goes on trying for an object while it fails', () => {
  let tries = 0;
  const read = oncePer((_: object) => {
    tries++;
    if (tries === 1) throw new Error('not yet');
    return tries;
  });
  const key = {};
  expect(() => read(key)).toThrow('not yet');
  expect([read(key), read(key)]).toEqual([2, 2]);
});
