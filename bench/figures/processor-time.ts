import { readFileSync } from 'node:fs';

/** The processor time of the main thread so far, in milliseconds. Linux alone tells it. */
export function readThreadTime(): number | undefined {
  try {
    return Number(readFileSync(`/proc/self/task/${process.pid}/schedstat`, 'utf8').split(' ', 1)[0]) / 1e6;
  } catch {
    return undefined;
  }
}

/** The processor time of this process so far, all its threads counted, in milliseconds. */
export function readProcessTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
