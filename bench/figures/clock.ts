import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** Runs something and gives what came of it and the milliseconds it took. */
export function timed<T>(run: () => T): { result: T; ms: number } {
  const start = performance.now();
  const result = run();
  return { result, ms: performance.now() - start };
}

/** The bytes that are in use after everything unreachable has been thrown away. */
export function bytesInUse(): number {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  // What the first pass finds dead may keep more alive until the second.
  collect();
  collect();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

/** Begins with another one each turn, so that none always runs in the wake of the same. */
export const turned = <T>(list: readonly T[], turn: number): T[] => [
  ...list.slice(turn % list.length),
  ...list.slice(0, turn % list.length),
];
