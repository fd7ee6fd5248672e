import { createHistogram, monitorEventLoopDelay } from 'node:perf_hooks';
import { readThreadTime } from '../figures/index.js';

/**
 * Watches how long the event loop of this process is held up. Loaded into the bot's process before the bot, it tells
 * the process that has started it.
 */

export type DelayRequest = 'forget' | 'tell';

/** In milliseconds. */
export interface LoopDelays {
  readonly p50: number;
  readonly p99: number;
  readonly max: number;
  /**
   * What a turn had of the processor, and how many had more than 50 ms: whatever else the machine has to do. 0 where the
   * system doesn't tell.
   */
  readonly worked: { readonly p99: number; readonly max: number; readonly long: number };
}

/** How often it is looked at, in milliseconds; it is counted in, and taken off again. */
const RESOLUTION = 5;

const delay = monitorEventLoopDelay({ resolution: RESOLUTION });
delay.enable();
const milliseconds = (nanoseconds: number) => Math.max(0, nanoseconds / 1e6 - RESOLUTION);

/** A timer comes in each turn of a loop that is busy for longer than that, in milliseconds. */
const LOOK = 2;

/** More is noticed. */
const LONG = 50;

const worked = createHistogram();
let long = 0;
let last = readThreadTime() ?? 0;
setInterval(() => {
  const time = readThreadTime() ?? 0;
  if (time - last > LONG) long++;
  worked.record(Math.max(1, Math.round((time - last) * 1e6)));
  last = time;
}, LOOK).unref();

/** Forgets what was before now. */
export function forgetDelays(): void {
  delay.reset();
  worked.reset();
  long = 0;
}

export function readDelays(): LoopDelays {
  return {
    p50: milliseconds(delay.percentile(50)),
    p99: milliseconds(delay.percentile(99)),
    max: milliseconds(delay.max),
    worked: { p99: worked.percentile(99) / 1e6, max: worked.max / 1e6, long },
  };
}

process.on('message', (asked: DelayRequest) => {
  if (asked === 'forget') forgetDelays();
  else process.send?.(readDelays());
});
// Only the bot keeps its process alive.
process.channel?.unref();
