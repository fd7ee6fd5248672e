import { readFileSync } from 'node:fs';

/** The processor time of the main thread, in milliseconds. Linux alone tells it. */
export function readProcessorTime(): number | undefined {
  try {
    return Number(readFileSync(`/proc/self/task/${process.pid}/schedstat`, 'utf8').split(' ', 1)[0]) / 1e6;
  } catch {
    return undefined;
  }
}
