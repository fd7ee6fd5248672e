import { monitorEventLoopDelay } from 'node:perf_hooks';

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
}

/** How often it is looked at, in milliseconds; it is counted in, and taken off again. */
const RESOLUTION = 5;

const delay = monitorEventLoopDelay({ resolution: RESOLUTION });
delay.enable();
const milliseconds = (nanoseconds: number) => Math.max(0, nanoseconds / 1e6 - RESOLUTION);

/** Forgets what was before now. */
export const forgetDelays = (): void => void delay.reset();

export function readDelays(): LoopDelays {
  return {
    p50: milliseconds(delay.percentile(50)),
    p99: milliseconds(delay.percentile(99)),
    max: milliseconds(delay.max),
  };
}

process.on('message', (asked: DelayRequest) => {
  if (asked === 'forget') forgetDelays();
  else process.send?.(readDelays());
});
// Only the bot keeps its process alive.
process.channel?.unref();
