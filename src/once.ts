/** Does something when its result is first asked for, and never again. */
export function once<T extends NonNullable<unknown>>(work: () => T): () => T {
  let result: T | undefined;
  return () => (result ??= work());
}
