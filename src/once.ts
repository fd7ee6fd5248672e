/** Does something when its result is first asked for, and never again. */
export function once<T extends NonNullable<unknown>>(work: () => T): () => T {
  let result: T | undefined;
  return () => (result ??= work());
}

/**
 * Works something out for an object when it is first asked for, and keeps it as long as the object is there.
 *
 * ```ts
 * const countWords = oncePer((article: Article) => wordsOf(article).length);
 * ```
 */
export function oncePer<K extends object, V extends NonNullable<unknown>>(
  work: (key: K) => V,
): (key: K) => V {
  const results = new WeakMap<K, V>();
  return (key) => {
    const known = results.get(key);
    if (known !== undefined) return known;
    const made = work(key);
    results.set(key, made);
    return made;
  };
}
