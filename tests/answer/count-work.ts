/**
 * Counts the work that something does, so that a test can say how it grows without a clock: each character that a
 * pattern or a method of strings passes, and each entry that a method of arrays passes.
 */
export function countWork(run: () => unknown): number {
  let work = 0;
  const undo: (() => void)[] = [];
  // biome-ignore lint/suspicious/noExplicitAny: every method of every prototype
  type Any = any;
  const wrap = (prototype: Any, name: string, wrapped: (own: Any) => Any) => {
    const own = Object.getOwnPropertyDescriptor(prototype, name)!;
    Object.defineProperty(prototype, name, { ...own, value: wrapped(own.value) });
    undo.push(() => Object.defineProperty(prototype, name, own));
  };
  for (const name of [
    'find',
    'findIndex',
    'findLast',
    'some',
    'every',
    'filter',
    'map',
    'flatMap',
    'forEach',
    'reduce',
  ])
    wrap(
      Array.prototype,
      name,
      (own) =>
        function (this: Any, callback: Any, ...rest: Any[]) {
          const counted = function (this: Any, ...given: Any[]) {
            work++;
            return callback.apply(this, given);
          };
          return own.call(this, counted, ...rest);
        },
    );
  for (const name of ['includes', 'indexOf', 'slice', 'join'])
    wrap(
      Array.prototype,
      name,
      (own) =>
        function (this: Any, ...given: Any[]) {
          const result = own.apply(this, given);
          work += name === 'slice' ? result.length : this.length;
          return result;
        },
    );
  for (const name of ['slice', 'trimStart', 'trimEnd'])
    wrap(
      String.prototype,
      name,
      (own) =>
        function (this: Any, ...given: Any[]) {
          const result = own.apply(this, given);
          work += result.length;
          return result;
        },
    );
  for (const name of ['normalize', 'toLowerCase', 'toUpperCase', 'split', 'replaceAll'])
    wrap(
      String.prototype,
      name,
      (own) =>
        function (this: Any, ...given: Any[]) {
          work += this.length;
          return own.apply(this, given);
        },
    );
  wrap(
    RegExp.prototype,
    'exec',
    (own) =>
      function (this: Any, text: Any) {
        const from = this.global || this.sticky ? this.lastIndex : 0;
        const found = own.call(this, text);
        work += found ? found.index + found[0].length - from : this.sticky ? 1 : String(text).length - from;
        return found;
      },
  );
  try {
    run();
  } finally {
    for (const one of undo.reverse()) one();
  }
  return work;
}
