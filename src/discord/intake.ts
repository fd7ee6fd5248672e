import type { GatewayDispatchPayload, SimpleShardingStrategy } from 'discord.js';
import { createStretch } from '../stretches.js';

type Manager = ConstructorParameters<typeof SimpleShardingStrategy>[0];

/**
 * Stands between the gateway and discord.js. Leaves out what nobody is to hear of, before objects are made of it: with
 * each answer, 3 of 100 parts of what it takes, and 16 µs with each message that somebody writes in a server. And has
 * the event loop turn while a thousand interactions come at once, or as many servers at the start: they are read from
 * one buffer, and all would be made objects of before anybody is answered. Their order stays.
 */
export function paceIntake(manager: Manager, now: () => number = () => performance.now()): void {
  const emit = manager.emit.bind(manager) as (event: string, ...given: unknown[]) => boolean;
  const waiting: (readonly [event: string, ...given: unknown[]])[] = [];
  const isStretchOver = createStretch(now);

  function takeIn(): void {
    let taken = 0;
    try {
      for (const told of waiting) {
        if (isStretchOver()) break;
        // One that fails is not taken in again.
        taken++;
        emit(...told);
      }
    } finally {
      waiting.splice(0, taken);
      if (waiting.length > 0) setImmediate(takeIn);
    }
  }

  const emitPaced = (event: string, ...given: unknown[]) => {
    if (event === 'dispatch' && isUnheard(given)) return false;
    const isFirst = waiting.length === 0;
    if (isFirst && !isStretchOver()) return emit(event, ...given);
    waiting.push([event, ...given]);
    if (isFirst) setImmediate(takeIn);
    return true;
  };
  manager.emit = emitPaced as typeof manager.emit;
}

/** Messages of bots (this one's own answers come back to it), those without their text, and changes of any. */
function isUnheard(given: readonly unknown[]): boolean {
  const [{ data }] = given as [{ readonly data: GatewayDispatchPayload }];
  if (data.t === 'MESSAGE_UPDATE') return true;
  // Whatever doesn't mention the bot comes without its text.
  return data.t === 'MESSAGE_CREATE' && (data.d.author.bot === true || data.d.content === '');
}
