import { expect } from 'vitest';

/** What work fails with, which is to be of that class. */
export async function thrownBy<E>(
  work: Promise<unknown>,
  type: abstract new (...all: never[]) => E,
): Promise<E> {
  const thrown = await work.then(
    () => undefined,
    (error: unknown) => error,
  );
  expect(thrown).toBeInstanceOf(type);
  return thrown as E;
}
