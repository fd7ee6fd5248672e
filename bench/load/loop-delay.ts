import { monitorEventLoopDelay } from 'node:perf_hooks';

/**
 * Is loaded into the bot's process before the bot, and tells the process that has started it how long the event loop
 * was held up.
 */

export type DelayRequest = 'forget' | 'tell';

/** In milliseconds. */
export interface LoopDelays {
  readonly p50: number;
  readonly p99: number;
  readonly max: number;
}

/** How often it is looked at, in milliseconds; it is counted in, and taken off again. */
const RESOLUTION = 5;

const delay = monitorEventLoopDelay({ resolution: RESOLUTION });
delay.enable();
const milliseconds = (nanoseconds: number) => Math.max(0, nanoseconds / 1e6 - RESOLUTION);

process.on('message', (asked: DelayRequest) => {
  if (asked === 'forget') return delay.reset();
  const [p50, p99] = [delay.percentile(50), delay.percentile(99)].map(milliseconds);
  process.send?.({ p50, p99, max: milliseconds(delay.max) });
});
// Only the bot keeps its process alive.
process.channel?.unref();
